// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/picturereference.h"

#include "base/asciispace.h"
#include "post/markup/characterreference.h"
#include "post/markup/liquidtag.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace frontrow {

namespace {

QString withoutBackslashes(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    return QString(text).replace(escape, QStringLiteral("\\1"));
}

/// What is longer or deeper names no file, and would be searched again from each of its parentheses.
constexpr qsizetype longestDestination = 2000;
constexpr int deepestParentheses = 32; // as CommonMark

class ReferenceReader
{
public:
    explicit ReferenceReader(QStringView prose)
        : m_text(prose)
    {
    }

    QList<BodyReference> read()
    {
        readDefinitions();
        for (qsizetype at = 0; at < m_text.size();) {
            at = std::max(at + 1, readAt(at));
        }
        std::ranges::sort(m_found, {}, [](const BodyReference &bodyReference) { return bodyReference.range.start; });
        return m_found;
    }

private:
    /// \return after what was read at \a at, \a at when it is ordinary text.
    qsizetype readAt(qsizetype at)
    {
        switch (m_text[at].unicode()) {
        case u'\\':
            return at + 2;
        case u'<':
            return readTag(at);
        case u'{':
            return afterLiquid(m_text, at);
        case u'\n':
            if (at + 1 < m_text.size() && m_text[at + 1] == u'\n') {
                m_brackets.clear();
            }
            return at;
        case u'[':
            m_brackets.append(at > 0 && m_text[at - 1] == u'!');
            return at;
        case u']':
            if (!m_brackets.isEmpty()) {
                const bool isImage = m_brackets.takeLast();
                return at + 1 < m_text.size() && m_text[at + 1] == u'(' ? readDestination(at + 2, isImage) : at;
            }
            return at;
        default:
            return at;
        }
    }

    void add(qsizetype start, qsizetype end, bool isImage, bool isMarkdown)
    {
        const TextRange range = TextRange::between(start, end);
        const QString written = slice(m_text, range).toString();
        m_found.append({resolvedReferences(isMarkdown ? withoutBackslashes(written) : written), range, isImage});
    }

    [[nodiscard]] qsizetype afterSpace(qsizetype at) const
    {
        while (at < m_text.size() && isAsciiSpace(m_text[at])) {
            ++at;
        }
        return at;
    }

    /// An attribute's value at \a at. Liquid in it may hold the quote that it is written in.
    [[nodiscard]] TextRange attributeValue(qsizetype at) const
    {
        const QChar quote = at < m_text.size() ? m_text[at] : QChar();
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const qsizetype start = at + (isQuoted ? 1 : 0);
        qsizetype end = start;
        while (end < m_text.size()) {
            if (isQuoted ? m_text[end] == quote : isAsciiSpace(m_text[end]) || m_text[end] == u'>') {
                return TextRange::between(start, end);
            }
            end = std::max(end + 1, afterLiquid(m_text, end));
        }
        return {start, -1};
    }

    /// The attributes of \a tag that have addresses; empty for other tags. Source: HTML, "Index of attributes".
    [[nodiscard]] static QStringList addressesOf(QStringView tag)
    {
        static const QHash<QString, QStringList> known{{QStringLiteral("a"), {QStringLiteral("href")}},
            {QStringLiteral("img"), {QStringLiteral("src"), QStringLiteral("srcset")}},
            {QStringLiteral("source"), {QStringLiteral("src"), QStringLiteral("srcset")}},
            {QStringLiteral("video"), {QStringLiteral("src"), QStringLiteral("poster")}},
            {QStringLiteral("audio"), {QStringLiteral("src")}}};
        return known.value(tag.toString().toLower());
    }

    void addAttribute(bool isImage, const QString &attribute, TextRange value)
    {
        if (attribute == u"srcset") {
            addCandidates(value);
        } else if (!value.isEmpty()) {
            add(value.start, value.end(), isImage || attribute == u"poster", false);
        }
    }

    /// The addresses in a `srcset`, each with its width or density after it.
    void addCandidates(TextRange value)
    {
        static const QRegularExpression candidate(QStringLiteral("(?:^|,)\\s*([^\\s,{]+)(?=\\s|,|$)"));
        const QStringView written = slice(m_text, value);
        if (written.contains(u"data:")) {
            return;
        }
        for (const QRegularExpressionMatch &match : candidate.globalMatchView(written)) {
            add(value.start + match.capturedStart(1), value.start + match.capturedEnd(1), true, false);
        }
    }

    /// Source: HTML, "Start tags" and "Attributes".
    qsizetype readTag(qsizetype start)
    {
        qsizetype at = start + 1;
        while (at < m_text.size() && m_text[at].isLetterOrNumber()) {
            ++at;
        }
        const QStringView tag = m_text.sliced(start + 1, at - start - 1);
        const QStringList wanted = addressesOf(tag);
        if (wanted.isEmpty()) {
            return start;
        }
        const std::optional<QList<Attribute>> addresses = attributesAt(at, wanted);
        for (const auto &[attribute, value] : addresses.value_or(QList<Attribute>())) {
            addAttribute(tag.compare(u"img", Qt::CaseInsensitive) == 0, attribute, value);
        }
        return addresses ? at + 1 : start;
    }

    using Attribute = std::pair<QString, TextRange>; ///< its name in lower case, and its value

    /// Those of \a wanted that the tag has after \a at, which is moved to the '>' that ends it; nothing without that.
    std::optional<QList<Attribute>> attributesAt(qsizetype &at, const QStringList &wanted) const
    {
        QList<Attribute> found;
        while (true) {
            at = afterSpace(at);
            if (at >= m_text.size() || m_text[at] == u'<') {
                return std::nullopt;
            }
            if (m_text[at] == u'>') {
                return found;
            }
            const qsizetype nameStart = at;
            while (at < m_text.size() && !isAsciiSpace(m_text[at]) && !QStringView(u"=<>").contains(m_text[at])) {
                at = std::max(at + 1, afterLiquid(m_text, at));
            }
            const QString name = m_text.sliced(nameStart, at - nameStart).toString().toLower();
            const qsizetype equals = afterSpace(at);
            if (equals >= m_text.size() || m_text[equals] != u'=') {
                continue;
            }
            const TextRange value = attributeValue(afterSpace(equals + 1));
            if (value.length < 0) {
                return std::nullopt;
            }
            const bool isQuoted = QStringView(u"\"'").contains(m_text[value.start - 1]);
            at = value.end()
                + (isQuoted && value.end() < m_text.size() && m_text[value.end()] == m_text[value.start - 1] ? 1 : 0);
            const bool isNew = std::ranges::find(found, name, &Attribute::first) == found.end();
            if (isNew && wanted.contains(name)) {
                found.append({name, value});
            }
        }
    }

    /// A destination as kramdown ends it: at the parenthesis that closes it, or at white space and a quote.
    qsizetype readDestination(qsizetype open, bool isImage)
    {
        const qsizetype space = afterSpace(open);
        const bool isBracketed = space < m_text.size() && m_text[space] == u'<';
        const qsizetype start = space + (isBracketed ? 1 : 0);
        const qsizetype end = isBracketed ? bracketedEnd(start) : destinationEnd(start);
        if (end < 0) {
            return open;
        }
        qsizetype last = end;
        while (last > start && isAsciiSpace(m_text[last - 1])) {
            --last;
        }
        if (last > start) {
            add(start, last, isImage, true);
        }
        return end;
    }

    [[nodiscard]] qsizetype bracketedEnd(qsizetype start) const
    {
        const QStringView near = m_text.mid(start, longestDestination);
        const qsizetype length = near.indexOf(u'>');
        return length >= 0 && !near.first(length).contains(u'\n') ? start + length : -1;
    }

    /// -1 when there is none within the paragraph. What one search has passed without meeting an end is not searched
    /// again by the next.
    qsizetype destinationEnd(qsizetype start)
    {
        const qsizetype limit = std::min(m_text.size(), start + longestDestination);
        bool hasCloser = false;
        int depth = 0;
        qsizetype at = std::max(start, m_searched);
        while (at < limit && depth <= deepestParentheses) {
            const QChar c = m_text[at];
            const QChar next = at + 1 < m_text.size() ? m_text[at + 1] : QChar();
            if ((c == u')' && depth == 0) || (isAsciiSpace(c) && (next == u'"' || next == u'\''))) {
                return at;
            }
            if (c == u'\n' && next == u'\n') {
                return -1;
            }
            hasCloser = hasCloser || c == u')';
            depth += c == u'(' ? 1 : (c == u')' ? -1 : 0);
            at = std::max(at + (c == u'\\' ? 2 : 1), afterLiquid(m_text, at));
        }
        m_searched = hasCloser ? m_searched : at;
        return -1;
    }

    /// `[id]: address "title"` on a line of its own.
    void readDefinitions()
    {
        static const QRegularExpression label(
            QStringLiteral("^ {0,3}\\[[^\\^\\n\\]][^\\n\\]]*\\]:[ \\t]*"), QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : label.globalMatchView(m_text)) {
            const qsizetype start = match.capturedEnd();
            const qsizetype lineEnd = m_text.indexOf(u'\n', start);
            const QStringView rest = m_text.sliced(start, (lineEnd < 0 ? m_text.size() : lineEnd) - start).trimmed();
            if (rest.startsWith(u'<') && rest.contains(u'>')) {
                add(start + 1, start + rest.indexOf(u'>'), false, true);
            } else if (const qsizetype length = addressLength(rest); length > 0) {
                add(start, start + length, false, true);
            }
        }
    }

    /// The part of a definition before its title, which starts after white space with the quote that ends the line.
    static qsizetype addressLength(QStringView definition)
    {
        const QChar quote = definition.isEmpty() ? QChar() : definition.back();
        for (qsizetype at = 1; (quote == u'"' || quote == u'\'') && at + 1 < definition.size(); ++at) {
            if (definition[at] == quote && isAsciiSpace(definition[at - 1])) {
                return definition.first(at).trimmed().size();
            }
        }
        return definition.size();
    }

    QStringView m_text;
    QList<BodyReference> m_found;
    qsizetype m_searched = 0;
    QList<bool> m_brackets; ///< the '[' that nothing has closed yet: whether each starts an image
};

} // namespace

QList<BodyReference> bodyReferences(QStringView prose)
{
    return ReferenceReader(prose).read();
}

} // namespace frontrow
