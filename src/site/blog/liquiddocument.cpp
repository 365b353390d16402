// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquiddocument.h"

#include "liquid/readingtime.h"
#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "site/blog/liquidfiles.h"
#include "site/blog/liquidpage.h"
#include "site/jekyll/converters.h"
#include "site/jekyll/markdownengine.h"
#include "site/jekyll/pageaddress.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace frontrow {

using liquid::Map;
using liquid::Value;

namespace {

/// Whether this thread makes an excerpt, for which another one is asked.
bool &isInExcerpt()
{
    thread_local bool isInside = false;
    return isInside;
}

/// What ends an excerpt: as the document says, else as the site does; empty where there are none.
QString separatorOf(const Value &page, const LiquidBlog &blog)
{
    const Value key(QStringLiteral("excerpt_separator"));
    const Value own = page.property(key);
    const Value said = own.isTrue() ? own : blog.configuration().property(key);
    return said.isText() ? said.toText() : QStringLiteral("\n\n");
}

/// What ends the blocks of Liquid that are open at the end of \a head, the innermost first.
QString missingEnds(const QString &head)
{
    static const QStringList blocks{QStringLiteral("if"), QStringLiteral("unless"), QStringLiteral("case"),
        QStringLiteral("for"), QStringLiteral("tablerow"), QStringLiteral("capture"), QStringLiteral("comment"),
        QStringLiteral("raw"), QStringLiteral("highlight"), QStringLiteral("ifchanged")};
    static const QRegularExpression tag(
        QStringLiteral(R"(\{%-?\s*(\w+)\s*.*?-?%\})"), QRegularExpression::DotMatchesEverythingOption);
    QStringList names;
    QSet<QString> ended;
    for (const QRegularExpressionMatch &match : tag.globalMatch(head)) {
        const QString name = match.captured(1);
        if (name.startsWith(QStringLiteral("end"))) {
            ended.insert(name.sliced(3));
        } else if (blocks.contains(name)) {
            names.prepend(name);
        }
    }
    names.removeDuplicates();
    QString ends;
    for (const QString &name : std::as_const(names)) {
        ends += ended.contains(name) ? QString() : QStringLiteral("\n{% end%1 %}").arg(name);
    }
    return ends;
}

/// What Jekyll makes an excerpt of (lib/jekyll/excerpt.rb): \a content up to \a end, and the definitions of its links
/// from the rest.
QString excerptSource(const QString &content, const QString &end)
{
    const qsizetype place = content.indexOf(end);
    const QString tail = place < 0 ? QString() : content.sliced(place + end.size());
    if (tail.isEmpty()) {
        return place < 0 ? content : content.first(place);
    }
    QString head = content.first(place);
    head += head.contains(QStringLiteral("{%")) ? missingEnds(head) : QString();
    static const QRegularExpression definition(
        QStringLiteral(R"(^ {0,3}(\[[^\]]+\])(:.+)$)"), QRegularExpression::MultilineOption);
    QStringList definitions;
    QRegularExpressionMatchIterator found = definition.globalMatch(tail);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (head.contains(match.capturedView(1))) {
            definitions.append(match.captured(1) + match.captured(2));
        }
    }
    return definitions.isEmpty() ? head : head + QStringLiteral("\n\n") + definitions.join(u'\n');
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
    const auto &[path, config, blog] = document;
    const bool isPage = collectionOf(path, config).isEmpty();
    const QString end = separatorOf(page, blog);
    if (end.isEmpty() || (isPage && !blog.configuration().property(Value(QStringLiteral("page_excerpts"))).isTrue())) {
        return isPage ? Value() : Value(QString());
    }
    const QString first = excerptSource(content, end);
    RenderOptions options = renderOptionsFor(config, FrontMatter());
    options.isConverted = isMarkdownFile(path, config);
    options.liquid = {.isKnown = true,
        .isOff = std::exchange(isInExcerpt(), true),
        .site = {},
        .page = page,
        .path = path,
        .blog = std::shared_ptr<const LiquidBlog>(std::shared_ptr<const LiquidBlog>(), &blog)};
    const bool wasInside = options.liquid.isOff;
    const QString html = renderBody(first, {0, first.size()}, options).html();
    isInExcerpt() = wasInside;
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
        return excerpt();
    }
    return value ? *value : Value();
}

QString LiquidDocument::toText() const
{
    return collectionOf(m_path, m_config).isEmpty() ? Value(values()).inspected() : content();
}

const Map &LiquidDocument::values() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_values) {
        const liquid::ReadingTime reading;
        const QString text = LiquidFiles::textOf(m_file);
        m_values = std::make_unique<Map>(liquidPageOf(text, FrontMatter::parse(text), m_path, m_config,
            m_blog.configuration(), QFileInfo(m_file).lastModified()));
    }
    return *m_values;
}

Value LiquidDocument::excerpt() const
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_excerpt && !isInExcerpt()) {
            return *m_excerpt;
        }
    }
    const Value made = excerptOf(content(), Value(values()), {m_path, m_config, m_blog});
    if (!isInExcerpt()) {
        const std::scoped_lock lock(m_mutex);
        m_excerpt = made;
    }
    return made;
}

QString LiquidDocument::content() const
{
    const QString text = LiquidFiles::textOf(m_file);
    return withoutFirstLines(slice(text, layoutOf(text).body));
}

} // namespace frontrow
