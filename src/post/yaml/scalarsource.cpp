// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/scalarsource.h"

#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlscan.h"

namespace frontrow {

namespace {

/// Where the characters of a scalar's value come from.
struct Origin
{
    QString value;
    QList<qsizetype> starts; ///< for each UTF-16 unit of the value
    qsizetype end = 0; ///< after the last one

    void add(QChar c, qsizetype start, qsizetype after)
    {
        value += c;
        starts.append(start);
        end = after;
    }
    [[nodiscard]] qsizetype startOf(qsizetype index) const { return index < starts.size() ? starts[index] : end; }
};

/// Folds the line break of a plain or quoted scalar; \a i is at its '\n'. Returns the start of the next words.
qsizetype addFold(Origin &origin, QStringView text, qsizetype i, qsizetype end)
{
    qsizetype first = i;
    while (origin.value.endsWith(u' ') && first > 0 && isYamlBlank(text[first - 1])) {
        origin.value.chop(1);
        origin.starts.removeLast();
        --first;
    }
    qsizetype next = i + 1;
    qsizetype emptyLines = 0;
    while (next < end && isYamlBlankOrBreak(text[next])) {
        emptyLines += text[next] == u'\n' ? 1 : 0;
        ++next;
    }
    const QChar c = emptyLines == 0 ? u' ' : u'\n';
    for (qsizetype count = 0; count < std::max<qsizetype>(emptyLines, 1); ++count) {
        origin.add(c, first, next);
    }
    return next;
}

/// Length of the escape at \a i in a double-quoted scalar; its value, as far as it is needed, is in \a node.
qsizetype escapeLength(QStringView text, qsizetype i)
{
    switch (text[i + 1].unicode()) {
    case 'x':
        return 4;
    case 'u':
        return 6;
    case 'U':
        return 10;
    default:
        return 2;
    }
}

Origin flowOrigin(QStringView text, const YamlNode &node)
{
    const bool isQuoted = node.style != YamlNode::Style::Plain;
    const qsizetype end = node.range.end() - (isQuoted ? 1 : 0);
    qsizetype i = node.range.start + (isQuoted ? 1 : 0);
    Origin origin;
    origin.end = i;
    while (i < end) {
        if (text[i] == u'\n') {
            i = addFold(origin, text, i, end);
        } else if (node.style == YamlNode::Style::SingleQuoted && text[i] == u'\'') {
            origin.add(u'\'', i, i + 2);
            i += 2;
        } else if (node.style == YamlNode::Style::DoubleQuoted && text[i] == u'\\') {
            const qsizetype length = escapeLength(text, i);
            const qsizetype index = origin.value.size();
            const bool isPair = length == 10 && index < node.text.size() && node.text[index].isHighSurrogate();
            for (qsizetype unit = index; unit < std::min(index + (isPair ? 2 : 1), node.text.size()); ++unit) {
                origin.add(node.text[unit], i, i + length);
            }
            i += length;
        } else {
            origin.add(text[i], i, i + 1);
            ++i;
        }
    }
    return origin;
}

Origin blockOrigin(QStringView text, const YamlNode &node, const BlockScalar &scalar)
{
    Origin origin;
    const bool isFolded = node.style == YamlNode::Style::Folded;
    origin.end = scalar.content;
    for (qsizetype line = scalar.content; line < scalar.end; line = nextLineOf(text, line)) {
        const qsizetype newline = nextLineOf(text, line) - 1;
        const qsizetype first = std::min(line + scalar.indent, newline);
        for (qsizetype i = first; i < newline; ++i) {
            origin.add(text[i], i, i + 1);
        }
        const qsizetype next = newline + 1;
        const bool isLast = next >= scalar.end;
        const qsizetype nextFirst = std::min(next + scalar.indent, nextLineOf(text, next) - 1);
        const bool joins = isFolded && !isLast && first < newline && !isYamlBlank(text[first]) && nextFirst < scalar.end
            && !isYamlBlankOrBreak(text[nextFirst]);
        const bool isSwallowed = isFolded && !isLast && first < newline && !isYamlBlank(text[first])
            && nextFirst < text.size() && text[nextFirst] == u'\n';
        if (!isSwallowed && (!isLast || scalar.chomping != u'-')) {
            origin.add(joins ? u' ' : u'\n', newline, isLast ? newline : nextFirst);
        }
    }
    return origin;
}

/// \a words as they stand inside a scalar of that style; nothing when they cannot.
std::optional<QString> inside(YamlNode::Style style, const QString &words)
{
    if (style == YamlNode::Style::DoubleQuoted) {
        const QString whole = doubleQuoted(words);
        return whole.mid(1, whole.size() - 2);
    }
    if (needsEscapes(words)) {
        return std::nullopt;
    }
    return style == YamlNode::Style::SingleQuoted ? QString(words).replace(u'\'', QStringLiteral("''")) : words;
}

} // namespace

std::optional<TextEdit> scalarEditInPlace(
    QStringView text, const YamlNode &node, const QString &value, qsizetype indent)
{
    const bool isBlock = node.style == YamlNode::Style::Literal || node.style == YamlNode::Style::Folded;
    const TextEdits change = difference(node.text, value);
    if (change.size() != 1 || value.isEmpty() || node.text.isEmpty()) {
        return std::nullopt;
    }
    const Origin origin =
        isBlock ? blockOrigin(text, node, blockScalarAt(text, node.range.start, indent)) : flowOrigin(text, node);
    const std::optional<QString> words = inside(node.style, change.first().replacement);
    if (origin.value != node.text || !words) {
        return std::nullopt;
    }
    const TextRange range = change.first().range;
    const qsizetype start = origin.startOf(range.start);
    const qsizetype end = range.isEmpty() ? start : origin.startOf(range.end());
    return TextEdit{TextRange::between(start, std::max(start, end)), *words};
}

} // namespace frontrow
