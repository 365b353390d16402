// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/linestart.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr int tabStop = 4;
constexpr int mostDigits = 9; ///< the most digits of an item's number (CommonMark)

bool isBlankLetter(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Walks over the white space of a line, counting columns.
class Walk
{
public:
    Walk(QStringView text, qsizetype at, qsizetype end)
        : m_text(text)
        , m_at(at)
        , m_end(end)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_end; }
    [[nodiscard]] QChar here() const { return isAtEnd() ? QChar() : m_text[m_at]; }
    void step()
    {
        m_column += m_text[m_at] == u'\t' ? tabStop - m_column % tabStop : 1;
        ++m_at;
    }
    void stepOverBlanks()
    {
        while (isBlankLetter(here())) {
            step();
        }
    }

private:
    QStringView m_text;
    qsizetype m_at;
    qsizetype m_end;
    int m_column = 0;
};

void readQuotes(QStringView text, LineStart &start)
{
    constexpr qsizetype deepest = 3; // columns before a mark
    qsizetype at = start.line.start;
    start.quoteEnd = at;
    while (true) {
        while (at < start.line.end() && text[at] == u' ' && at - start.quoteEnd < deepest) {
            ++at;
        }
        if (at >= start.line.end() || text[at] != u'>') {
            return;
        }
        ++at;
        ++start.quotes;
        at += at < start.line.end() && text[at] == u' ' ? 1 : 0;
        start.quoteEnd = at;
    }
}

/// `* * *`, `- - -`: a rule, no item.
bool isRule(QStringView line)
{
    const QChar sign = line.isEmpty() ? QChar() : line.front();
    if (sign != u'*' && sign != u'-') {
        return false;
    }
    qsizetype signs = 0;
    for (const QChar c : line) {
        if (c != sign && !isBlankLetter(c)) {
            return false;
        }
        signs += c == sign ? 1 : 0;
    }
    return signs >= 3;
}

std::optional<ItemMarker> markerAt(QStringView text, qsizetype at, qsizetype end, const WritingRules &rules)
{
    qsizetype after = at;
    while (after < end && after - at <= mostDigits && text[after] >= u'0' && text[after] <= u'9') {
        ++after;
    }
    ItemMarker marker;
    marker.digits = TextRange::between(at, after);
    if (after >= end || marker.digits.length > mostDigits) {
        return std::nullopt;
    }
    marker.sign = text[after];
    if (marker.digits.isEmpty()) {
        if (!QStringView(u"-*+").contains(marker.sign) || isRule(text.sliced(at, std::min<qsizetype>(end - at, 200)))) {
            return std::nullopt;
        }
    } else if (marker.sign == u'.' || (marker.sign == u')' && rules.isCommonMark)) {
        marker.number = slice(text, marker.digits).toInt();
    } else {
        return std::nullopt;
    }
    marker.range = TextRange::between(at, after + 1);
    return after + 1 < end && isBlankLetter(text[after + 1]) ? std::optional(marker) : std::nullopt;
}

std::optional<TextRange> taskAt(QStringView text, qsizetype at, qsizetype end)
{
    const bool isBox = at + 3 <= end && text[at] == u'[' && text[at + 2] == u']'
        && QStringView(u" xX").contains(text[at + 1]) && (at + 3 == end || isBlankLetter(text[at + 3]));
    return isBox ? std::optional(TextRange{at, 3}) : std::nullopt;
}

} // namespace

TextRange lineAt(QStringView text, qsizetype offset)
{
    const qsizetype start = offset == 0 ? 0 : text.lastIndexOf(u'\n', offset - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', offset);
    return TextRange::between(start, end < 0 ? text.size() : end);
}

TextRange linesAround(QStringView text, TextRange range)
{
    const qsizetype last = std::max(range.start, range.end() - 1);
    return TextRange::between(lineAt(text, range.start).start, lineAt(text, last).end());
}

QStringView fenceOf(QStringView line)
{
    const QChar sign = line.isEmpty() ? QChar() : line.front();
    qsizetype length = 0;
    while (length < line.size() && line[length] == sign && (sign == u'`' || sign == u'~')) {
        ++length;
    }
    return length >= 3 ? line.first(length) : QStringView();
}

LineStart lineStartAt(QStringView text, qsizetype offset, const WritingRules &rules)
{
    LineStart start;
    start.line = lineAt(text, offset);
    readQuotes(text, start);
    Walk walk(text, start.quoteEnd, start.line.end());
    walk.stepOverBlanks();
    start.indentEnd = walk.at();
    start.indent = walk.column();
    start.textColumn = start.indent;
    start.contentStart = walk.at();
    start.isBlank = walk.isAtEnd();
    start.marker = markerAt(text, walk.at(), start.line.end(), rules);
    if (!start.marker) {
        return start;
    }
    while (walk.at() < start.marker->range.end()) {
        walk.step();
    }
    const int markerEnd = walk.column();
    walk.stepOverBlanks();
    const bool isCodeOrNothing = walk.isAtEnd() || walk.column() - markerEnd > tabStop;
    start.textColumn = isCodeOrNothing ? markerEnd + 1 : walk.column();
    start.contentStart = walk.at();
    start.task = taskAt(text, walk.at(), start.line.end());
    if (start.task) {
        for (int letter = 0; letter < start.task->length; ++letter) {
            walk.step();
        }
        walk.stepOverBlanks();
        start.contentStart = walk.at();
    }
    return start;
}

} // namespace frontrow
