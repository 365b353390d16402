// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/postmarkup.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace frontrow {

namespace {

constexpr std::array<QStringView, 6> opaqueElements{u"pre", u"code", u"script", u"style", u"textarea", u"xmp"};
constexpr qsizetype codeIndent = 4;

constexpr std::array<bool, 128> stopTable()
{
    std::array<bool, 128> table{};
    for (const char16_t c : {u'\n', u'<', u'{', u'`', u'\\'}) {
        table[c] = true;
    }
    return table;
}

/// Where reading stops: at marks and after lines.
constexpr std::array<bool, 128> stops = stopTable();

bool isInlineSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isAmong(QStringView name, const std::array<QStringView, 6> &names)
{
    return std::ranges::find(names, name) != names.end();
}

/// The line begins a list item, a footnote or a definition, whose content is indented.
bool startsListItem(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && i < codeIndent - 1 && line[i] == u' ') {
        ++i;
    }
    const qsizetype mark = i;
    if (line.sliced(i).startsWith(u"[^")) {
        i = line.indexOf(u"]:", i);
        return i > 0;
    }
    while (i < line.size() && line[i].isDigit()) {
        ++i;
    }
    const bool isNumber = i > mark;
    const bool hasMark = i < line.size() && QStringView(isNumber ? u"." : u"*+-:").contains(line[i]);
    return hasMark && (i + 1 == line.size() || isInlineSpace(line[i + 1]));
}

/// Walks through a text and stops at marks.
class MarkupReader
{
public:
    MarkupReader(QStringView text, qsizetype start)
        : m_text(text)
        , m_start(start)
        , m_at(start)
    {
    }

    PostMarkup read()
    {
        while (m_at < m_text.size()) {
            if (isLineStart() && (skipFence() || skipIndentedLine())) {
                continue;
            }
            if (!readMark()) {
                m_at = nextStop(m_at);
            }
        }
        return std::move(m_markup);
    }

private:
    [[nodiscard]] QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }
    [[nodiscard]] bool isLineStart() const { return m_at == m_start || m_text[m_at - 1] == u'\n'; }
    /// The next place after \a offset where a mark may be or a line begins.
    [[nodiscard]] qsizetype nextStop(qsizetype offset) const
    {
        const auto isStop = [](QChar c) { return c.unicode() < stops.size() && stops[c.unicode()]; };
        const qsizetype from = m_text[offset] == u'\n' ? offset : offset + 1;
        const qsizetype stop = std::find_if(m_text.begin() + from, m_text.end(), isStop) - m_text.begin();
        return stop < m_text.size() && m_text[stop] == u'\n' ? stop + 1 : stop;
    }
    [[nodiscard]] qsizetype lineEnd(qsizetype offset) const
    {
        const qsizetype newline = m_text.indexOf(u'\n', offset);
        return newline < 0 ? m_text.size() : newline;
    }
    [[nodiscard]] qsizetype afterBlanks(qsizetype offset) const
    {
        while (isInlineSpace(at(offset))) {
            ++offset;
        }
        return offset;
    }
    [[nodiscard]] qsizetype runLength(qsizetype offset, QChar c) const
    {
        qsizetype end = offset;
        while (at(end) == c) {
            ++end;
        }
        return end - offset;
    }

    bool readMark()
    {
        switch (at(m_at).unicode()) {
        case u'\\':
            m_at += m_at + 1 < m_text.size() && QStringView(u"<`{\\").contains(m_text[m_at + 1]) ? 2 : 1;
            return true;
        case u'`':
            return skipCodeSpan();
        case u'{':
            return readLiquid();
        case u'<':
            return skipComment() || readTag();
        default:
            return false;
        }
    }

    void skipTo(qsizetype end)
    {
        m_markup.opaque.append(TextRange::between(m_at, end));
        m_at = end;
    }

    /// The start of the next \a words; -1, once and for all, when there are none ahead.
    qsizetype next(const QString &words, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
    {
        if (m_absent.contains(words)) {
            return -1;
        }
        const qsizetype found = m_text.indexOf(words, m_at, sensitivity);
        if (found < 0) {
            m_absent.insert(words);
        }
        return found;
    }

    bool skipFence()
    {
        const qsizetype fence = afterBlanks(m_at);
        const QChar c = at(fence);
        const qsizetype length = c == u'`' || c == u'~' ? runLength(fence, c) : 0;
        if (length < 3 || length >= m_shortestUnclosed.value(c, m_text.size() + 1)) {
            return false;
        }
        for (qsizetype line = lineEnd(fence) + 1; line < m_text.size(); line = lineEnd(line) + 1) {
            const qsizetype first = afterBlanks(line);
            const qsizetype run = runLength(first, c);
            const qsizetype end = lineEnd(first);
            if (run >= length && m_text.sliced(first + run, end - first - run).trimmed().isEmpty()) {
                skipTo(end);
                return true;
            }
        }
        m_shortestUnclosed.insert(c, length);
        return false;
    }

    /// Indented code: after an empty line or more of itself, outside HTML, and not where a list may own it.
    bool skipIndentedLine()
    {
        const qsizetype end = lineEnd(m_at);
        const QStringView line = m_text.sliced(m_at, end - m_at);
        const bool wasEmpty = m_isAfterEmptyLine;
        m_isAfterEmptyLine = line.trimmed().isEmpty();
        if (m_isAfterEmptyLine) {
            return false;
        }
        if (!line.startsWith(u"    ") && !line.startsWith(u'\t')) {
            m_isInList = startsListItem(line) || (m_isInList && (!wasEmpty || line.startsWith(u' ')));
            return false;
        }
        if (!wasEmpty || m_isInList || !m_openBlocks.isEmpty()) {
            return false;
        }
        m_isAfterEmptyLine = true;
        skipTo(end);
        return true;
    }

    bool skipComment()
    {
        const qsizetype end = m_text.sliced(m_at).startsWith(u"<!--") ? next(QStringLiteral("-->")) : -1;
        if (end < 0) {
            return false;
        }
        skipTo(end + 3);
        return true;
    }

    bool readLiquid()
    {
        if (at(m_at + 1) == u'{') {
            const qsizetype end = afterLiquid(m_text, m_at);
            const bool isOutput = end > m_at;
            m_at = std::max(end, m_at + 1);
            return isOutput;
        }
        if (at(m_at + 1) != u'%' || m_at < m_rawEnd || next(QStringLiteral("%}")) < 0) {
            return false;
        }
        const std::optional<LiquidTag> tag = liquidTagAt(m_text, m_at);
        if (!tag) {
            return false;
        }
        if (tag->name == u"highlight" || tag->name == u"comment") {
            const qsizetype end = next(QStringLiteral("end") + tag->name);
            if (end >= 0) {
                skipTo(end);
                return true;
            }
        }
        if (tag->name == u"raw") {
            m_rawEnd = next(QStringLiteral("endraw"));
        }
        m_markup.liquid.append(*tag);
        m_at = tag->range.end();
        return true;
    }

    /// Backticks pair within a paragraph only.
    bool skipCodeSpan()
    {
        const qsizetype length = runLength(m_at, u'`');
        if (m_paragraphEnd <= m_at) {
            const qsizetype end = m_text.indexOf(u"\n\n", m_at);
            m_paragraphEnd = end < 0 ? m_text.size() : end;
            m_unpaired.clear();
        }
        qsizetype i = m_at + length;
        while (i < m_paragraphEnd && !m_unpaired.contains(length)) {
            const qsizetype run = runLength(i, u'`');
            if (run == length) {
                skipTo(i + run);
                return true;
            }
            i += std::max<qsizetype>(run, 1);
        }
        m_unpaired.insert(length);
        m_at += length;
        return true;
    }

    bool readTag()
    {
        std::optional<HtmlTag> tag = htmlTagAt(m_text, m_at);
        if (!tag) {
            return false;
        }
        m_at = tag->range.end();
        if (!tag->isClosing && isAmong(tag->name, opaqueElements)) {
            const qsizetype end = next(QStringLiteral("</") + tag->name, Qt::CaseInsensitive);
            if (end >= 0) {
                skipTo(end);
            }
        } else {
            noteBlock(*tag);
        }
        m_markup.tags.append(std::move(*tag));
        return true;
    }

    void noteBlock(const HtmlTag &tag)
    {
        if (isVoidElement(tag.name) || tag.isSelfClosing || isSpanElement(tag.name)) {
            return;
        }
        if (!tag.isClosing) {
            m_openBlocks.append(tag.name);
            ++m_openCounts[tag.name];
            return;
        }
        while (m_openCounts.value(tag.name) > 0) {
            const QString closed = m_openBlocks.takeLast();
            --m_openCounts[closed];
            if (closed == tag.name) {
                return;
            }
        }
    }

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_at;
    PostMarkup m_markup;
    QStringList m_openBlocks;
    QHash<QString, qsizetype> m_openCounts; ///< how often each name is in m_openBlocks
    qsizetype m_rawEnd = -1; ///< what is before it is no Liquid
    bool m_isAfterEmptyLine = true;
    bool m_isInList = false;
    // What is known to have no end, so that a hostile text is not searched again and again.
    QSet<QString> m_absent;
    QHash<QChar, qsizetype> m_shortestUnclosed;
    qsizetype m_paragraphEnd = 0;
    QSet<qsizetype> m_unpaired;
};

} // namespace

bool PostMarkup::isOpaque(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(opaque, offset, {}, &TextRange::start);
    return after != opaque.begin() && std::prev(after)->contains(offset);
}

PostMarkup markupOf(QStringView text, qsizetype start)
{
    return MarkupReader(text, start).read();
}

} // namespace frontrow
