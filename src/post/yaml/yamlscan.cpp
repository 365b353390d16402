// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/yamlscan.h"

#include <algorithm>

namespace frontrow {

namespace {

bool endsPlain(QStringView text, qsizetype offset, bool inFlow)
{
    static constexpr QStringView flowIndicators = u",[]{}";
    const QChar c = text[offset];
    const QChar next = offset + 1 < text.size() ? text[offset + 1] : QChar(u'\n');
    if (c == u':') {
        return isYamlBlankOrBreak(next) || (inFlow && flowIndicators.contains(next));
    }
    return inFlow && flowIndicators.contains(c);
}

qsizetype skipBlanks(QStringView text, qsizetype offset)
{
    while (offset < text.size() && isYamlBlank(text[offset])) {
        ++offset;
    }
    return offset;
}

/// The column of the '#' when the line at \a line is a comment, else -1.
qsizetype commentColumn(QStringView text, qsizetype line)
{
    const qsizetype first = skipBlanks(text, line);
    return first < text.size() && text[first] == u'#' ? first - line : -1;
}

} // namespace

qsizetype lineStartOf(QStringView text, qsizetype offset)
{
    return text.first(offset).lastIndexOf(u'\n') + 1;
}

qsizetype nextLineOf(QStringView text, qsizetype offset)
{
    const qsizetype newline = text.indexOf(u'\n', offset);
    return newline < 0 ? text.size() : newline + 1;
}

qsizetype columnOf(QStringView text, qsizetype offset)
{
    return offset - lineStartOf(text, offset);
}

bool isDocumentMark(QStringView text, qsizetype line)
{
    const QStringView mark = text.mid(line, 3);
    return (mark == u"---" || mark == u"...") && (line + 3 >= text.size() || isYamlBlankOrBreak(text[line + 3]));
}

bool isForbiddenInYaml(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || (c >= QChar(0x7f) && c < QChar(0xa0)) || c == QChar(0x2028)
        || c == QChar(0x2029) || c >= QChar(0xfffe);
}

qsizetype commentsAbove(QStringView text, qsizetype line, qsizetype column, qsizetype bound)
{
    while (line > bound) {
        const qsizetype above = lineStartOf(text, line - 1);
        const qsizetype found = commentColumn(text, above);
        if (above < bound || found < 0 || found > column) {
            break;
        }
        line = above;
    }
    return line;
}

qsizetype commentsBelow(QStringView text, qsizetype line, qsizetype column)
{
    while (line < text.size() && commentColumn(text, line) > column) {
        line = nextLineOf(text, line);
    }
    return line;
}

qsizetype skipYamlSpace(QStringView text, qsizetype offset)
{
    while (offset < text.size()) {
        if (isYamlBlankOrBreak(text[offset])) {
            ++offset;
        } else if (text[offset] == u'#' && (offset == 0 || isYamlBlankOrBreak(text[offset - 1]))) {
            offset = nextLineOf(text, offset);
        } else {
            break;
        }
    }
    return offset;
}

qsizetype propertiesEnd(QStringView text, qsizetype offset, bool inFlow)
{
    qsizetype end = offset;
    for (qsizetype i = offset; i < text.size() && (text[i] == u'&' || text[i] == u'!'); i = skipYamlSpace(text, end)) {
        end = i + 1;
        while (end < text.size() && !isYamlBlankOrBreak(text[end])
            && !(inFlow && QStringView(u",[]{}").contains(text[end]))) {
            ++end;
        }
    }
    return end;
}

bool isExplicitKey(QStringView text, qsizetype start, bool inFlow)
{
    while (start > 0 && isYamlBlankOrBreak(text[start - 1])) {
        --start;
    }
    if (start == 0 || text[start - 1] != u'?') {
        return false;
    }
    const qsizetype line = lineStartOf(text, start - 1);
    const QStringView before = text.sliced(line, start - 1 - line);
    const bool beginsLine =
        std::ranges::all_of(before, [](QChar c) { return isYamlBlank(c) || c == u'-' || c == u'?' || c == u':'; });
    const QChar last = before.trimmed().isEmpty() ? QChar(u',') : before.trimmed().back();
    return inFlow ? QStringView(u",{[").contains(last) : beginsLine;
}

qsizetype quotedEnd(QStringView text, qsizetype start)
{
    const QChar quote = text[start];
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (quote == u'"' && text[i] == u'\\') {
            ++i;
        } else if (text[i] == quote) {
            if (quote == u'"' || i + 1 >= text.size() || text[i + 1] != quote) {
                return i + 1;
            }
            ++i;
        }
    }
    return -1;
}

qsizetype plainEnd(QStringView text, qsizetype start, bool inFlow, qsizetype indent)
{
    const qsizetype leastColumn = inFlow ? 0 : indent + 1;
    qsizetype end = start;
    qsizetype i = start;
    while (i < text.size()) {
        for (; i < text.size() && text[i] != u'\n'; ++i) {
            const bool isComment = text[i] == u'#' && i > start && isYamlBlankOrBreak(text[i - 1]);
            if (isComment || endsPlain(text, i, inFlow)) {
                return end;
            }
            if (!isYamlBlank(text[i])) {
                end = i + 1;
            }
        }
        const qsizetype line = i + 1;
        i = skipBlanks(text, line);
        const bool isEmptyLine = i < text.size() && text[i] == u'\n';
        if (i >= text.size() || (!isEmptyLine && i - line < leastColumn) || isDocumentMark(text, line)) {
            return end;
        }
    }
    return end;
}

BlockScalar blockScalarAt(QStringView text, qsizetype start, qsizetype indent)
{
    BlockScalar scalar;
    const qsizetype outer = std::max<qsizetype>(indent, 0);
    qsizetype i = start + 1;
    for (; i < text.size() && QStringView(u"+-123456789").contains(text[i]); ++i) {
        if (text[i].isDigit()) {
            scalar.indent = outer + text[i].digitValue();
        } else {
            scalar.chomping = text[i];
        }
    }
    scalar.end = i;
    scalar.content = nextLineOf(text, i);
    const qsizetype leastIndent = indent + 1;
    for (qsizetype line = scalar.content; line < text.size(); line = nextLineOf(text, line)) {
        qsizetype first = line;
        while (first < text.size() && text[first] == u' ') {
            ++first;
        }
        const bool isEmpty = first >= text.size() || text[first] == u'\n';
        if (!isEmpty && (isDocumentMark(text, line) || first - line < std::max(scalar.indent, leastIndent))) {
            break;
        }
        if (!isEmpty && scalar.indent == 0) {
            scalar.indent = first - line;
        }
        if (!isEmpty || scalar.chomping == u'+') {
            const qsizetype next = nextLineOf(text, line);
            scalar.end = next > line && text[next - 1] == u'\n' ? next - 1 : next;
        }
    }
    return scalar;
}

} // namespace frontrow
