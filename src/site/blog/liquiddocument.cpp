// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquiddocument.h"

#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "site/blog/liquidfiles.h"
#include "site/blog/liquidpage.h"
#include "site/jekyll/markdownengine.h"

#include <QFileInfo>

#include <utility>

namespace frontrow {

using liquid::Map;
using liquid::Value;

LiquidDocument::LiquidDocument(
    const QString &folder, const SiteConfig &config, const LiquidBlog &blog, const QString &path, const Map &known)
    : m_file(folder + u'/' + path)
    , m_path(path)
    , m_config(config)
    , m_blog(blog)
    , m_known(known)
{
}

Value LiquidDocument::property(const QString &name) const
{
    if (const Value *known = m_known.find(name)) {
        return *known;
    }
    if (name == u"content") {
        const QString text = LiquidFiles::textOf(m_file);
        return Value(slice(text, layoutOf(text).body).toString());
    }
    const Value *value = values().find(name);
    return name == u"excerpt" && !value ? excerpt() : value ? *value : Value();
}

QString LiquidDocument::toText() const
{
    return QStringLiteral("Jekyll::Drops::DocumentDrop");
}

const Map &LiquidDocument::values() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_values) {
        m_values = std::make_unique<Map>(liquidPageOf(
            LiquidFiles::textOf(m_file), m_path, m_config, m_blog.configuration(), QFileInfo(m_file).lastModified()));
    }
    return *m_values;
}

/// The page's text up to `excerpt_separator`, rendered; its Liquid where it is not itself asked for by an excerpt.
Value LiquidDocument::excerpt() const
{
    thread_local bool isInside = false;
    const QString text = property(QStringLiteral("content")).toText();
    const Value said = m_blog.configuration().property(Value(QStringLiteral("excerpt_separator")));
    const QString separator = said.isText() ? said.toText() : QStringLiteral("\n\n");
    qsizetype start = 0;
    while (start < text.size() && text[start] == u'\n') {
        ++start;
    }
    const qsizetype end = separator.isEmpty() ? -1 : text.indexOf(separator, start);
    const QString first = end < 0 ? text : text.first(end);
    RenderOptions options = renderOptionsFor(m_config, FrontMatter());
    options.liquid = {.isKnown = true,
        .isOff = std::exchange(isInside, true),
        .site = {},
        .page = Value(values()),
        .path = m_path,
        .blog = std::shared_ptr<const LiquidBlog>(std::shared_ptr<const LiquidBlog>(), &m_blog)};
    const bool wasInside = options.liquid.isOff;
    const QString html = renderBody(first, {0, first.size()}, options).html() + u'\n';
    isInside = wasInside;
    return Value(html);
}

} // namespace frontrow
