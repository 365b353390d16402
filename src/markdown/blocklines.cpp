// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/blocklines.h"

#include "base/asciispace.h"
#include "markdown/htmltags.h"

#include <algorithm>

namespace frontrow::markdown {

namespace {

constexpr qsizetype deepestOptionalSpace = 3;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isMark();
}

/// What is after up to three spaces; null when there are more.
QStringView afterOptionalSpace(QStringView line)
{
    const qsizetype spaces = indentation(line);
    return spaces > deepestOptionalSpace ? QStringView() : line.sliced(spaces);
}

/// The content of `{:…}` that fills \a line from its start, closing brace not escaped.
std::optional<QStringView> braces(QStringView line)
{
    if (!line.startsWith(u"{:")) {
        return std::nullopt;
    }
    for (qsizetype i = 2; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size() && line[i + 1] == u'}') {
            ++i;
        } else if (line[i] == u'}') {
            return i > 2 && isBlank(line.sliced(i + 1)) ? std::optional(line.sliced(2, i - 2)) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

bool isBlank(QStringView line)
{
    return std::ranges::all_of(line, isAsciiSpace);
}

QStringView stripped(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.first(1))) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.last(1))) {
        text.chop(1);
    }
    return text;
}

qsizetype indentation(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == u' ') {
        ++count;
    }
    return count;
}

bool startsWithLetter(QStringView line)
{
    const char16_t lower = line.isEmpty() ? u'\0' : line.front().unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

bool isIndented(QStringView line)
{
    return line.startsWith(u'\t') || line.startsWith(u"    ");
}

std::optional<QStringView> blockAttributeList(QStringView line)
{
    const std::optional<QStringView> inside = braces(afterOptionalSpace(line));
    return inside && !inside->startsWith(u':') && !inside->startsWith(u'/') ? inside : std::nullopt;
}

std::optional<std::pair<QStringView, QStringView>> attributeDefinition(QStringView line)
{
    const std::optional<QStringView> inside = braces(afterOptionalSpace(line));
    if (!inside) {
        return std::nullopt;
    }
    qsizetype end = 0;
    while (end < inside->size() && (isWord((*inside)[end]) || (end > 0 && (*inside)[end] == u'-'))) {
        ++end;
    }
    if (end == 0 || end + 1 >= inside->size() || (*inside)[end] != u':') {
        return std::nullopt;
    }
    return std::pair(inside->first(end), inside->sliced(end + 1));
}

bool isEndOfBlock(QStringView line)
{
    return line.startsWith(u'^') && isBlank(line.sliced(1));
}

bool startsHeading(QStringView line)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == u'#') {
        ++level;
    }
    return level >= 1 && level <= 6 && level < line.size() && (line[level] == u' ' || line[level] == u'\t');
}

bool startsQuote(QStringView line)
{
    return afterOptionalSpace(line).startsWith(u'>');
}

bool startsFence(QStringView line)
{
    const QStringView rest = afterOptionalSpace(line);
    const auto isMark = [](QChar c) { return c == u'`' || c == u'~'; };
    return rest.size() >= 3 && std::ranges::all_of(rest.first(3), isMark);
}

bool isRule(QStringView line)
{
    const QStringView rest = afterOptionalSpace(line);
    if (rest.isEmpty() || !QStringView(u"*-_").contains(rest[0])) {
        return false;
    }
    const QChar mark = rest[0];
    return std::ranges::all_of(rest, [mark](QChar c) { return c == mark || c == u' ' || c == u'\t'; })
        && rest.count(mark) >= 3;
}

bool startsBlockElement(QStringView line)
{
    const QStringView rest = afterOptionalSpace(line);
    if (!rest.startsWith(u'<')) {
        return false;
    }
    const QStringView name = tagNameAt(rest, 0);
    if (name.isEmpty()) {
        return false;
    }
    // An end tag has to be whole. The names are compared as they stand, as kramdown does.
    const bool isEnd = rest.size() > 1 && rest[1] == u'/';
    if (isEnd && !rest.sliced(2 + name.size()).trimmed().startsWith(u'>')) {
        return false;
    }
    const QString text = name.toString();
    return !isSpanElement(text) && text != u"script";
}

bool isBoundary(QStringView line)
{
    return isBlank(line) || isEndOfBlock(line) || blockAttributeList(line);
}

bool startsParagraph(QStringView line)
{
    const QStringView rest = afterOptionalSpace(line);
    return !rest.isEmpty() && rest[0] != u'\t';
}

bool endsLazily(QStringView line)
{
    return isBoundary(line) || startsBlockElement(line);
}

bool endsParagraph(QStringView line, bool isLone)
{
    if (startsWithLetter(line)) {
        return false;
    }
    const bool interrupts = startsList(line) || startsHeading(line) || startsQuote(line) || startsFence(line);
    return endsLazily(line) || (interrupts && !isLone) || markerLength(line, Marker::Definition) > 0;
}

qsizetype markerLength(QStringView line, Marker marker, qsizetype deepest)
{
    const qsizetype spaces = indentation(line);
    if (spaces > deepest || spaces >= line.size()) {
        return 0;
    }
    qsizetype end = spaces;
    switch (marker) {
    case Marker::Bullet:
        end += QStringView(u"+*-").contains(line[end]) ? 1 : 0;
        break;
    case Marker::Definition:
        end += line[end] == u':' ? 1 : 0;
        break;
    case Marker::Number:
        while (end < line.size() && line[end] >= u'0' && line[end] <= u'9') {
            ++end;
        }
        if (end == spaces || end >= line.size() || line[end] != u'.') {
            return 0;
        }
        ++end;
        break;
    }
    const bool hasTail =
        end > spaces && end < line.size() && (line[end] == u' ' || line[end] == u'\t' || line[end] == u'|');
    return hasTail ? end : 0;
}

bool startsList(QStringView line)
{
    return markerLength(line, Marker::Bullet) > 0 || markerLength(line, Marker::Number) > 0;
}

} // namespace frontrow::markdown
