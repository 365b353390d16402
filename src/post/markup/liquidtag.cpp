// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/liquidtag.h"

#include "base/asciispace.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype longestLiquid = 1000;

bool isWordCharacter(QChar c)
{
    return c == u'_' || c == u'-' || (c < QChar(0x80) && c.isLetterOrNumber());
}

qsizetype afterSpace(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && isAsciiSpace(text[at])) {
        ++at;
    }
    return at;
}

/// Reads one parameter at \a at and moves after it.
std::optional<WrittenAttribute> parameterAt(QStringView text, qsizetype &at, qsizetype end)
{
    WrittenAttribute parameter;
    const qsizetype start = at;
    while (at < end && isWordCharacter(text[at])) {
        ++at;
    }
    parameter.name = text.sliced(start, at - start).toString();
    at = afterSpace(text, at, end);
    if (parameter.name.isEmpty() || at >= end || text[at] != u'=') {
        return std::nullopt;
    }
    at = afterSpace(text, at + 1, end);
    const QChar mark = at < end ? text[at] : QChar();
    const bool isQuoted = mark == u'"' || mark == u'\'';
    const qsizetype value = at + (isQuoted ? 1 : 0);
    at = value;
    while (at < end && (isQuoted ? text[at] != mark : isWordCharacter(text[at]) || text[at] == u'.')) {
        at += isQuoted && text[at] == u'\\' ? 2 : 1;
    }
    const bool isComplete = isQuoted ? at < end : at > value;
    if (!isComplete) {
        return std::nullopt;
    }
    parameter.valueRange = TextRange::between(value, at);
    parameter.value = slice(text, parameter.valueRange).toString();
    if (isQuoted) {
        parameter.quote = mark;
        parameter.value.replace(QString(u'\\') + mark, QString(mark));
        ++at;
    }
    parameter.range = TextRange::between(start, at);
    return parameter;
}

} // namespace

std::optional<LiquidTag> liquidTagAt(QStringView text, qsizetype start)
{
    if (!text.sliced(start).startsWith(u"{%")) {
        return std::nullopt;
    }
    const qsizetype close = text.indexOf(u"%}", start + 2);
    if (close < 0) {
        return std::nullopt;
    }
    qsizetype first = start + 2 + (text[start + 2] == u'-' ? 1 : 0);
    qsizetype last = close - (close > first && text[close - 1] == u'-' ? 1 : 0);
    first = afterSpace(text, first, last);
    while (last > first && isAsciiSpace(text[last - 1])) {
        --last;
    }
    qsizetype nameEnd = first;
    while (nameEnd < last && isWordCharacter(text[nameEnd])) {
        ++nameEnd;
    }
    return LiquidTag{text.sliced(first, nameEnd - first).toString(),
        TextRange::between(afterSpace(text, nameEnd, last), last), TextRange::between(start, close + 2)};
}

qsizetype afterLiquid(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || text[at] != u'{' || (text[at + 1] != u'{' && text[at + 1] != u'%')) {
        return at;
    }
    const QStringView start = text.sliced(at, 2);
    const QStringView near = text.mid(at, longestLiquid);
    const qsizetype lineEnd = near.indexOf(u'\n');
    const qsizetype close = near.first(lineEnd < 0 ? near.size() : lineEnd).indexOf(start == u"{{" ? u"}}" : u"%}");
    return close < 0 ? at : at + close + 2;
}

bool isCompleteLiquid(QStringView text)
{
    static const QStringList inlineTags{QStringLiteral("include"), QStringLiteral("include_cached"),
        QStringLiteral("link"), QStringLiteral("post_url")};
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at)) {
        const QStringView mark = text.mid(at, 2);
        const qsizetype end = afterLiquid(text, at);
        const std::optional<LiquidTag> tag = mark == u"{%" ? liquidTagAt(text, at) : std::nullopt;
        const bool isLiquid = mark == u"{{" || mark == u"{%";
        if (isLiquid && (end == at || (mark == u"{%" && (!tag || !inlineTags.contains(tag->name))))) {
            return false;
        }
        at = std::max(at + 1, end);
    }
    return true;
}

std::optional<LiquidInclude> includeOf(QStringView text, const LiquidTag &tag)
{
    if (tag.name != u"include" && tag.name != u"include_cached" && tag.name != u"include_relative") {
        return std::nullopt;
    }
    LiquidInclude include;
    include.range = tag.range;
    const qsizetype end = tag.markup.end();
    qsizetype at = tag.markup.start;
    while (at < end && !isAsciiSpace(text[at])) {
        ++at;
    }
    include.nameEnd = at;
    include.file = text.sliced(tag.markup.start, at - tag.markup.start).toString();
    if (slice(text, tag.markup).contains(u"{{")) {
        return std::nullopt; // a variable file name, as Jekyll reads it
    }
    for (at = afterSpace(text, at, end); at < end; at = afterSpace(text, at, end)) {
        std::optional<WrittenAttribute> parameter = parameterAt(text, at, end);
        if (!parameter || (at < end && !isAsciiSpace(text[at]))) {
            return std::nullopt;
        }
        include.parameters.append(std::move(*parameter));
    }
    return include;
}

QString parameterEscaped(QStringView value, QChar quote)
{
    if (quote.isNull()) {
        return {};
    }
    QString text = QLatin1StringView(""); // not null, which would ask for quotes
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
        if (value[i] == quote) {
            text += u'\\';
            text += quote;
        } else if (value[i] == u'\\' && (next.isNull() || next == quote || next == u'\\')) {
            text += QStringLiteral("&#92;");
        } else if (value[i] == u'%' && next == u'}') {
            text += QStringLiteral("&#37;");
        } else if (value[i] == u'{' && (next == u'{' || next == u'%')) {
            text += QStringLiteral("&#123;");
        } else {
            text += value[i];
        }
    }
    return text;
}

} // namespace frontrow
