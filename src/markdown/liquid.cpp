// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/liquid.h"

#include "markdown/blocklines.h"
#include "markdown/codecolours.h"
#include "markdown/htmltags.h"
#include "markdown/liquidtag.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontrow::markdown {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Liquid)
};

/// More marks than that are not named one by one.
constexpr qsizetype mostDiagnostics = 100;

QString highlighted(const QString &language, QStringView code, const QString &codeBreak, bool colours)
{
    while (code.startsWith(u'\n')) {
        code = code.sliced(1);
    }
    while (code.endsWith(u'\n')) {
        code.chop(1);
    }
    const QString text = code.toString();
    QString html = colours ? colouredCode(text, language) : escapedText(text);
    return u"<figure class=\"highlight\"><pre><code class=\"language-"
        + escapedAttribute(QString(language).replace(u'+', u'-')) + u"\" data-lang=\"" + escapedAttribute(language)
        + u"\">" + html.replace(u'\n', codeBreak) + u"</code></pre></figure>";
}

/// Goes through the tags of a body from the first to the last.
class LiquidReader
{
public:
    LiquidReader(QStringView body, const LiquidContext &context, bool coloursCode)
        : m_body(body)
        , m_context(context)
        , m_coloursCode(coloursCode)
    {
    }

    LiquidText read()
    {
        while (const std::optional<LiquidTag> tag = nextLiquidTag(m_body, m_at)) {
            readTag(*tag);
        }
        keepUntil(m_body.size());
        return std::move(m_result);
    }

private:
    /// Copies what stands before \a end.
    void keepUntil(qsizetype end)
    {
        m_result.text += m_body.sliced(m_done, end - m_done);
        m_done = end;
    }

    /// Puts \a text where the original stands from m_done to \a end.
    void replaceUntil(qsizetype end, const QString &text)
    {
        if (!text.isEmpty()) {
            m_result.pieces.append({m_result.text.size(), m_done, true});
            m_result.text += text;
        }
        m_result.pieces.append({m_result.text.size(), end, false});
        m_done = end;
        m_at = end;
    }

    /// The tag `{% endname %}` behind \a from.
    [[nodiscard]] std::optional<LiquidTag> endOf(const QString &name, qsizetype from)
    {
        if (m_unclosed.contains(name)) {
            return std::nullopt;
        }
        const QString wanted = u"end" + name;
        std::optional<LiquidTag> tag = nextLiquidTag(m_body, from);
        while (tag && tag->name != wanted) {
            tag = nextLiquidTag(m_body, tag->start + 2);
        }
        if (tag) {
            return tag;
        }
        m_unclosed.append(name);
        return std::nullopt;
    }

    void readTag(const LiquidTag &tag)
    {
        const bool hasBody = tag.name == u"raw" || tag.name == u"comment" || tag.name == u"highlight";
        const std::optional<LiquidTag> end = hasBody ? endOf(tag.name.toString(), tag.end()) : std::nullopt;
        if (end && tag.name == u"raw") {
            keepUntil(tag.start);
            replaceUntil(tag.end(), {});
            keepUntil(end->start);
            replaceUntil(end->end(), {});
        } else if (end && tag.name == u"comment") {
            keepUntil(tag.start);
            replaceUntil(end->end(), {});
        } else if (end) {
            const QString language = tag.arguments.trimmed().toString().section(u' ', 0, 0);
            const QString code = withLiquid(m_body.sliced(tag.end(), end->start - tag.end()), {}, false).text;
            keepUntil(tag.start);
            replaceUntil(end->end(), highlighted(language, code, m_context.codeBreak, m_coloursCode));
        } else if (!m_context.isKnown) {
            m_at = tag.start + 2;
        } else {
            readUnknown(tag);
        }
    }

    void readUnknown(const LiquidTag &tag)
    {
        std::optional<QString> value;
        if (tag.isOutput()) {
            value = liquidValue(tag.arguments, m_context);
        } else if (tag.name == u"include" || tag.name == u"include_cached") {
            value = themeInclude(tag.arguments, m_context);
        } else if (tag.name == u"post_url" || tag.name == u"link") {
            value = pageUrl(tag);
        }
        keepUntil(tag.start);
        if (value) {
            replaceUntil(tag.end(), *value);
            return;
        }
        note(tag);
        if (isInsideMarkup(tag.start)) {
            // A mark would break the address or the tag around it.
            m_at = tag.end();
            return;
        }
        const bool isAlone = isBlank(lineBefore(tag.start)) && isBlank(lineBehind(tag.end()));
        const QStringView element = isAlone ? u"div" : u"span";
        // A '|' would make a table of the paragraph.
        const QString text =
            QString(escapedText(tag.source)).replace(u'\n', u' ').replace(u'|', QStringLiteral("&#124;"));
        replaceUntil(
            tag.end(), u'<' + element + u" class=\"liquid-chip\" markdown=\"0\">" + text + u"</" + element + u'>');
    }

    [[nodiscard]] std::optional<QString> pageUrl(const LiquidTag &tag)
    {
        const QString name = tag.arguments.trimmed().toString();
        QString url = m_context.findPage ? m_context.findPage(name) : QString();
        if (!url.isEmpty()) {
            return url;
        }
        if (m_context.findPage) {
            addDiagnostic(tag, Diagnostic::Severity::Warning, QStringLiteral("liquid-no-page"),
                Messages::tr("The blog has no page “%1”, and Jekyll cannot build it with this link. Check the name.")
                    .arg(name));
        }
        return QStringLiteral("#");
    }

    void note(const LiquidTag &tag)
    {
        addDiagnostic(tag, Diagnostic::Severity::Hint, QStringLiteral("liquid-not-run"),
            Messages::tr("“%1” is only known when the blog is built. A mark stands for it in the preview, and the page "
                         "may differ here.")
                .arg(tag.source.first(std::min<qsizetype>(tag.source.size(), 60)).toString().simplified()));
    }

    void addDiagnostic(const LiquidTag &tag, Diagnostic::Severity severity, const QString &code, const QString &message)
    {
        if (m_result.diagnostics.size() < mostDiagnostics) {
            m_result.diagnostics.append({severity, code, message, {tag.start, tag.source.size()}});
        }
    }

    [[nodiscard]] QStringView lineBefore(qsizetype place) const
    {
        const qsizetype start = place == 0 ? 0 : m_body.lastIndexOf(u'\n', place - 1) + 1;
        return m_body.sliced(start, place - start);
    }

    [[nodiscard]] QStringView lineBehind(qsizetype place) const
    {
        const qsizetype end = m_body.indexOf(u'\n', place);
        return m_body.sliced(place, (end < 0 ? m_body.size() : end) - place);
    }

    /// In the parentheses of a link, inside of a tag, or in a code span.
    [[nodiscard]] bool isInsideMarkup(qsizetype place) const
    {
        const QStringView before = lineBefore(place).last(std::min<qsizetype>(lineBefore(place).size(), 1000));
        return before.lastIndexOf(u"](") > before.lastIndexOf(u')')
            || before.lastIndexOf(u'<') > before.lastIndexOf(u'>') || before.count(u'`') % 2 == 1 || isIndented(before);
    }

    QStringView m_body;
    const LiquidContext &m_context;
    bool m_coloursCode;
    LiquidText m_result;
    qsizetype m_at = 0;
    qsizetype m_done = 0;
    QStringList m_unclosed; ///< tags with a body whose end does not follow
};

} // namespace

qsizetype LiquidText::original(qsizetype written) const
{
    const auto next = std::ranges::upper_bound(pieces, written, {}, [](const Piece &piece) { return piece.written; });
    if (next == pieces.begin()) {
        return written;
    }
    const Piece &piece = *std::prev(next);
    return piece.isReplacement ? piece.original : piece.original + written - piece.written;
}

bool hasLiquid(QStringView text)
{
    for (qsizetype at = text.indexOf(u'{'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'{', at + 1)) {
        if (text[at + 1] == u'%' || text[at + 1] == u'{') {
            return true;
        }
    }
    return false;
}

LiquidText withLiquid(QStringView body, const LiquidContext &context, bool coloursCode)
{
    return LiquidReader(body, context, coloursCode).read();
}

} // namespace frontrow::markdown
