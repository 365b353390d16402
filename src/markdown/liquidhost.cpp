// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/liquidhost.h"

#include "base/rubytime.h"
#include "liquid/filters.h"
#include "markdown/blocklines.h"
#include "markdown/codecolours.h"
#include "markdown/codelines.h"
#include "markdown/htmltags.h"
#include "markdown/renderedbody.h"
#include "markdown/themeincludes.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::markdown {

namespace {

constexpr qsizetype mostOfALine = 1000; ///< letters, on either side of a tag; a line may be a post

QStringView lineBefore(QStringView text, qsizetype place)
{
    const QStringView before = text.first(place).last(std::min(place, mostOfALine));
    return before.sliced(before.lastIndexOf(u'\n') + 1);
}

QStringView lineAfter(QStringView text, qsizetype place)
{
    const QStringView after = text.sliced(place, std::min(text.size() - place, mostOfALine));
    const qsizetype end = after.indexOf(u'\n');
    return end < 0 ? after : after.first(end);
}

/// In the parentheses of a link, inside of a tag, or in code.
bool isInsideMarkup(QStringView text, qsizetype place)
{
    const QStringView before = lineBefore(text, place);
    return before.lastIndexOf(u"](") > before.lastIndexOf(u')') || before.lastIndexOf(u'<') > before.lastIndexOf(u'>')
        || before.count(u'`') % 2 == 1 || isIndented(before);
}

/// The page that is rendered: what its front matter says, its text, and its neighbours.
class PageObject : public liquid::Object
{
public:
    PageObject(QStringView body, const LiquidContext &context)
        : m_body(body)
        , m_context(context)
    {
    }

    [[nodiscard]] liquid::Value property(const QString &key) const override
    {
        if (key == u"content") {
            return {m_body.toString()};
        }
        const liquid::Map *values = m_context.page.map();
        const liquid::Value *own = values ? values->find(key) : nullptr;
        const bool isDocument = values && values->find(QStringLiteral("collection")) != nullptr;
        if (m_context.blog && isDocument && (key == u"next" || key == u"previous")) {
            return m_context.blog->neighbour(m_context.path, key == u"next");
        }
        if (m_context.blog && key == u"excerpt" && (own == nullptr || !own->isTrue())) {
            return m_context.blog->excerpt(m_context.path, m_context.page, m_body.toString());
        }
        return own ? *own : liquid::Value();
    }
    [[nodiscard]] QString toText() const override { return m_body.toString(); }
    [[nodiscard]] liquid::Map toMap() const override
    {
        return m_context.page.map() ? *m_context.page.map() : liquid::Map();
    }
    [[nodiscard]] QString url() const override { return property(QStringLiteral("url")).toText(); }

private:
    QStringView m_body;
    const LiquidContext &m_context;
};

liquid::Map jekyllVariables()
{
    liquid::Map values;
    values.insert(QStringLiteral("version"), liquid::Value(QStringLiteral("4.3.4")));
    values.insert(QStringLiteral("environment"), liquid::Value(QStringLiteral("development")));
    return values;
}

/// \a text as kramdown reads it: with one kind of line end.
QString withNewLines(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

/// Options of `{% highlight %}` that number the lines.
bool numbersLines(const QString &options)
{
    static const QRegularExpression option(QStringLiteral("(?:^|\\s)linenos(?:=|\\s|$)"));
    return option.match(options).hasMatch();
}

} // namespace

LiquidHost::LiquidHost(QStringView body, const RenderOptions &options)
    : m_body(body)
    , m_options(options)
    , m_page(std::static_pointer_cast<const liquid::Object>(std::make_shared<const PageObject>(body, options.liquid)))
{
}

QTimeZone LiquidHost::zone() const
{
    return m_options.liquid.blog ? m_options.liquid.blog->zone() : QTimeZone(QTimeZone::UTC);
}

liquid::Value LiquidHost::variable(const QString &name) const
{
    const LiquidContext &context = m_options.liquid;
    if (name == u"page") {
        return m_page;
    }
    if (name == u"site") {
        return context.blog ? context.blog->site(context.path) : context.site;
    }
    if (name == u"layout" && context.blog) {
        return context.blog->layout(context.page.property(liquid::Value(QStringLiteral("layout"))).toText());
    }
    return name == u"jekyll" ? liquid::Value(jekyllVariables()) : liquid::Value();
}

std::shared_ptr<const liquid::Template> LiquidHost::include(const QString &name) const
{
    return m_options.liquid.blog ? m_options.liquid.blog->include(name) : nullptr;
}

std::shared_ptr<const liquid::Template> LiquidHost::includeRelative(const QString &name) const
{
    const LiquidContext &context = m_options.liquid;
    return context.blog ? context.blog->includeRelative(context.path, name) : nullptr;
}

std::optional<QString> LiquidHost::themeInclude(const QString &name, const liquid::Map &parameters) const
{
    const liquid::Value base = variable(QStringLiteral("site")).property(liquid::Value(QStringLiteral("baseurl")));
    return markdown::themeInclude(name, parameters, m_options.liquid.page, base.toText());
}

std::expected<QString, liquid::Fault::Kind> LiquidHost::pageUrl(const QString &name, bool isPost) const
{
    if (!m_options.liquid.blog) {
        return QStringLiteral("#");
    }
    return m_options.liquid.blog->pageUrl(name, isPost);
}

QString LiquidHost::highlighted(const QString &language, const QString &options, const QString &code) const
{
    QString text = code;
    while (text.startsWith(u'\n') || text.startsWith(u'\r')) {
        text.remove(0, 1);
    }
    while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
        text.chop(1);
    }
    const QString highlighter =
        variable(QStringLiteral("site")).property(liquid::Value(QStringLiteral("highlighter"))).toText();
    const bool isCode = highlighter.isEmpty() || highlighter == u"rouge" || highlighter == u"pygments";
    QString html = isCode && m_options.coloursCode ? colouredCode(text, language) : QString(escapedText(text));
    html.replace(u'\n', m_options.liquid.codeBreak);
    if (isCode && numbersLines(options)) {
        html = numberedLines(html, {.gutter = QStringLiteral("gutter"), .code = QStringLiteral("code")});
    }
    const QString lineEnd = m_options.liquid.isKnown ? QStringLiteral("\n") : QString();
    return lineEnd + u"<figure class=\"highlight\"><pre><code class=\"language-"
        + escapedAttribute(QString(language).replace(u'+', u'-')) + u"\" data-lang=\"" + escapedAttribute(language)
        + u"\">" + html + u"</code></pre></figure>" + lineEnd;
}

QString LiquidHost::markdownified(const QString &markdown) const
{
    RenderOptions options = m_options;
    options.liquid = LiquidContext();
    options.liquid.isOff = true;
    options.isConverted = true;
    options.marksLines = false;
    const QString text = withNewLines(markdown);
    QString html;
    for (const RenderedBlock &block : renderBody(text, {0, text.size()}, options).blocks) {
        html += (html.isEmpty() ? QString() : QStringLiteral("\n")) + block.html + u'\n';
    }
    return html.isEmpty() && !options.commonMark ? QStringLiteral("\n") : html;
}

QString LiquidHost::smartened(const QString &text) const
{
    const QString lines = withNewLines(text);
    const QString core = liquid::stripped(lines);
    const qsizetype start = core.isEmpty() ? lines.size() : lines.indexOf(core);
    return lines.first(start) + renderInline(core) + lines.sliced(start + core.size());
}

QDateTime LiquidHost::now() const
{
    return QDateTime::currentDateTime(zone());
}

std::optional<QDateTime> LiquidHost::parsedTime(const QString &text) const
{
    const std::optional<RubyTime> time = parseRubyTime(text, now());
    return time ? std::optional(time->moment(zone())) : std::nullopt;
}

QString LiquidHost::mark(QStringView source, TextRange tag) const
{
    const QStringView written = source.sliced(tag.start, tag.length);
    const bool isLink = written.contains(u"post_url") || written.contains(u"{% link");
    if (isLink) {
        return QStringLiteral("#");
    }
    if (!m_options.liquid.isKnown || isInsideMarkup(source, tag.start)) {
        return written.toString(); // a mark would break the address or the tag around it
    }
    const bool isAlone = isBlank(lineBefore(source, tag.start)) && isBlank(lineAfter(source, tag.end()));
    const QStringView element = isAlone ? u"div" : u"span";
    // A '|' would make a table of the paragraph.
    const QString text = QString(escapedText(written)).replace(u'\n', u' ').replace(u'|', QStringLiteral("&#124;"));
    return u'<' + element + u" class=\"liquid-chip\" markdown=\"0\">" + text + u"</" + element + u'>';
}

} // namespace frontrow::markdown
