// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquiddocument.h"

#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "site/blog/liquidfiles.h"
#include "site/blog/liquidpage.h"
#include "site/jekyll/converters.h"
#include "site/jekyll/markdownengine.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace frontrow {

using liquid::Map;
using liquid::Value;

namespace {

/// What ends an excerpt: as the document says, else as the site does; empty where there are none.
QString separatorOf(const Value &page, const LiquidBlog &blog)
{
    const Value key(QStringLiteral("excerpt_separator"));
    const Value own = page.property(key);
    const Value said = own.isTrue() ? own : blog.configuration().property(key);
    return said.isText() ? said.toText() : QStringLiteral("\n\n");
}

} // namespace

QString withoutFirstLines(QStringView body)
{
    const auto first = std::ranges::find_if_not(body, [](QChar c) { return c.isSpace(); });
    const qsizetype lineBreak = body.first(first - body.begin()).lastIndexOf(u'\n');
    return body.sliced(lineBreak + 1).toString();
}

Value excerptOf(const QString &content, const Value &page, const DocumentOfBlog &document)
{
    thread_local bool isInside = false;
    const auto &[path, config, blog] = document;
    const bool isPage = collectionOf(path, config).isEmpty();
    const QString end = separatorOf(page, blog);
    if (end.isEmpty() || (isPage && !blog.configuration().property(Value(QStringLiteral("page_excerpts"))).isTrue())) {
        return isPage ? Value() : Value(QString());
    }
    const qsizetype place = content.indexOf(end);
    const QString first = place < 0 ? content : content.first(place);
    RenderOptions options = renderOptionsFor(config, FrontMatter());
    options.isConverted = isMarkdownFile(path, config);
    options.liquid = {.isKnown = true,
        .isOff = std::exchange(isInside, true),
        .site = {},
        .page = page,
        .path = path,
        .blog = std::shared_ptr<const LiquidBlog>(std::shared_ptr<const LiquidBlog>(), &blog)};
    const bool wasInside = options.liquid.isOff;
    const QString html = renderBody(first, {0, first.size()}, options).html();
    isInside = wasInside;
    return Value(options.isConverted ? html + u'\n' : html);
}

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
        return Value(content());
    }
    const Value *value = values().find(name);
    if (name == u"excerpt" && (!value || !value->isTrue())) {
        return excerptOf(content(), Value(values()), {m_path, m_config, m_blog});
    }
    return value ? *value : Value();
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

QString LiquidDocument::content() const
{
    const QString text = LiquidFiles::textOf(m_file);
    return withoutFirstLines(slice(text, layoutOf(text).body));
}

} // namespace frontrow
