// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/tablecells.h"

#include "base/asciispace.h"
#include "markdown/blocklines.h"
#include "markdown/htmltags.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

/// What looks for an end without finding it looks through the whole text: not more often than this.
constexpr int mostSearchesWithoutMatch = 64;
constexpr int deepestElement = 50;

qsizetype backticksAt(QStringView text, qsizetype start)
{
    qsizetype count = 0;
    while (start + count < text.size() && text[start + count] == u'`') {
        ++count;
    }
    return count;
}

/// Finds where code, comments and elements that begin in a text end. Each answers the start when there is no end.
class PieceEnds
{
public:
    explicit PieceEnds(QStringView text)
        : m_text(text)
    {
    }

    /// Of the code span whose backticks begin at \a start.
    qsizetype code(qsizetype start)
    {
        const qsizetype marks = backticksAt(m_text, start);
        const auto isSpace = [this](qsizetype at) { return at < m_text.size() && isAsciiSpace(m_text[at]); };
        if (marks == 1 && (start == 0 || isSpace(start - 1)) && isSpace(start + 1)) {
            return start;
        }
        return after(QString(marks, u'`'), start, start + marks);
    }
    /// Of the comment, or of the element of a line with all that it holds, whose '<' is at \a start.
    qsizetype markup(qsizetype start, int depth = 0)
    {
        if (m_text.sliced(start).startsWith(u"<!--")) {
            return after(QStringLiteral("-->"), start, start + 4);
        }
        const std::optional<HtmlTag> tag = m_searches > 0 ? tagAt(m_text, start) : std::nullopt;
        if (!tag) {
            --m_searches;
            return start;
        }
        if (tag->isClosing || isBlockElement(tag->name)) {
            return start;
        }
        const qsizetype content = start + tag->range.length;
        const bool holdsNothing = tag->isSelfClosing || isVoidElement(tag->name);
        return holdsNothing ? content : element(tag->name, content, depth);
    }

private:
    /// The end of the element \a name whose content begins at \a at: that of the text where nothing ends it.
    qsizetype element(const QString &name, qsizetype at, int depth)
    {
        while (at < m_text.size() && m_searches > 0 && depth < deepestElement) {
            const QChar c = m_text[at];
            const std::optional<HtmlTag> tag = c == u'<' ? tagAt(m_text, at) : std::nullopt;
            if (tag && tag->isClosing && tag->name == name) {
                return at + tag->range.length;
            }
            const qsizetype end = c == u'`' ? code(at) : c == u'<' ? markup(at, depth + 1) : at;
            at = end > at ? end : at + std::max<qsizetype>(1, backticksAt(m_text, at));
        }
        return m_text.size();
    }
    qsizetype after(const QString &mark, qsizetype start, qsizetype from)
    {
        const qsizetype found = m_searches > 0 ? m_text.indexOf(mark, from) : -1;
        m_searches -= found < 0 ? 1 : 0;
        return found < 0 ? start : found + mark.size();
    }

    QStringView m_text;
    int m_searches = mostSearchesWithoutMatch;
};

/// As Ruby splits lines: empty ones at the end are none.
QList<QStringView> linesOf(QStringView text)
{
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text.isEmpty() ? QList<QStringView>() : text.split(u'\n');
}

/// Whether the pieces of a table's text, as they come, have a '|' on each line.
class PipeCount
{
public:
    /// False when it is decided.
    bool addText(QStringView text)
    {
        const QList<QStringView> lines = linesOf(text);
        if (lines.size() > 1 && !m_hasPipe && !hasPipe(lines.first())) {
            return false;
        }
        m_hasPipe = (lines.size() <= 1 && m_hasPipe) || (!lines.isEmpty() && hasPipe(lines.last()));
        return true;
    }
    bool addCode(QStringView code)
    {
        const qsizetype lines = linesOf(code).size();
        if (lines > 2 || (lines == 2 && !m_hasPipe)) {
            return false;
        }
        m_hasPipe = m_hasPipe && lines != 2;
        return true;
    }
    [[nodiscard]] bool hasPipeNow() const { return m_hasPipe; }

private:
    bool m_hasPipe = false;
};

/// Where the `<code>` element at \a start of a line ends; \a start when there is none.
qsizetype codeElementEnd(QStringView line, qsizetype start)
{
    const qsizetype opened = line.sliced(start).startsWith(u"<code") ? line.indexOf(u'>', start) : -1;
    const qsizetype end = opened < 0 ? -1 : line.indexOf(u"</code>", opened + 1);
    return end < 0 ? start : end + 7;
}

/// Where the words end that begin at \a start: at what may begin code or an element, or end or escape something.
qsizetype cellWordsEnd(QStringView line, qsizetype start)
{
    const auto isSpecial = [](QChar c) { return c == u'`' || c == u'<' || c == u'|' || c == u'\\'; };
    return std::find_if(line.begin() + start, line.end(), isSpecial) - line.begin();
}

} // namespace

bool hasPipe(QStringView line)
{
    for (qsizetype at = line.indexOf(u'|'); at >= 0; at = line.indexOf(u'|', at + 1)) {
        if (at == 0 || line[at - 1] != u'\\') {
            return true;
        }
    }
    return false;
}

bool hasPipeOnEachLine(QStringView lines)
{
    PieceEnds ends(lines);
    PipeCount count;
    qsizetype begin = 0;
    qsizetype at = 0;
    while (at < lines.size()) {
        const QChar c = lines[at];
        const qsizetype end = c == u'`' ? ends.code(at) : c == u'<' ? ends.markup(at) : at;
        if (end == at) {
            at += std::max<qsizetype>(1, backticksAt(lines, at));
            continue;
        }
        if (at > begin && !count.addText(lines.sliced(begin, at - begin))) {
            return count.hasPipeNow();
        }
        const QStringView piece = lines.sliced(at, end - at);
        const qsizetype marks = backticksAt(lines, at);
        const bool goesOn = c == u'`' ? count.addCode(piece.sliced(marks).chopped(marks))
            : piece.startsWith(u"<!") ? count.addText(piece)
                                      : true;
        if (!goesOn) {
            return count.hasPipeNow();
        }
        begin = end;
        at = end;
    }
    if (at > begin) {
        count.addText(lines.sliced(begin));
    }
    return count.hasPipeNow();
}

QList<PlacedText> cellsOf(QStringView line, const Scanner &scanner, bool dropsFirst)
{
    QList<PlacedText> cells{PlacedText()};
    PieceEnds ends(line);
    int elements = mostSearchesWithoutMatch;
    for (qsizetype i = 0; i < line.size();) {
        const QChar c = line[i];
        qsizetype end = i;
        if (c == u'`') {
            end = ends.code(i);
        } else if (c == u'<' && elements > 0) {
            end = codeElementEnd(line, i);
            elements -= end == i ? 1 : 0;
        }
        const bool isEscaped = c == u'\\' && i + 1 < line.size() && line[i + 1] == u'|';
        if (c == u'|') {
            cells.append(PlacedText());
            ++i;
        } else {
            i += isEscaped ? 1 : 0;
            end = std::max({end, i + std::max<qsizetype>(1, backticksAt(line, i)), cellWordsEnd(line, i)});
            cells.last().append(line.sliced(i, end - i), scanner);
            i = end;
        }
    }
    if (dropsFirst && isBlank(cells.first().text)) {
        cells.removeFirst();
    }
    if (!cells.isEmpty() && isBlank(cells.last().text)) {
        cells.removeLast();
    }
    return cells;
}

} // namespace frontrow::markdown
