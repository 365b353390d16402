// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/commonmarklinks.h"

#include "base/asciispace.h"

namespace frontrow::markdown {

namespace {

constexpr qsizetype longestLabel = 1'000;
constexpr int deepestParentheses = 32;

QChar at(QStringView text, qsizetype i)
{
    return i < text.size() ? text[i] : QChar();
}

qsizetype afterSpace(QStringView text, qsizetype i)
{
    while (i < text.size() && isAsciiSpace(text[i])) {
        ++i;
    }
    return i;
}

/// After the blanks at \a i of one line.
qsizetype afterBlanks(QStringView text, qsizetype i)
{
    while (at(text, i) == u' ' || at(text, i) == u'\t') {
        ++i;
    }
    return i;
}

struct Address
{
    TextRange range;
    qsizetype end = 0; ///< after its angle bracket
};

std::optional<Address> angledAddressAt(QStringView text, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < text.size() && text[end] != u'>') {
        if (text[end] == u'<' || text[end] == u'\n') {
            return std::nullopt;
        }
        end += text[end] == u'\\' ? 2 : 1;
    }
    return end < text.size() ? std::optional(Address{TextRange::between(start + 1, end), end + 1}) : std::nullopt;
}

std::optional<Address> destinationAt(QStringView text, qsizetype start)
{
    if (at(text, start) == u'<') {
        return angledAddressAt(text, start);
    }
    int depth = 0;
    qsizetype end = start;
    while (end < text.size() && !isAsciiSpace(text[end]) && text[end].unicode() > u' ') {
        const QChar c = text[end];
        if (c == u')' && depth == 0) {
            break;
        }
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth > deepestParentheses) {
            return std::nullopt;
        }
        end += c == u'\\' && end + 1 < text.size() && !isAsciiSpace(text[end + 1]) ? 2 : 1;
    }
    return depth == 0 ? std::optional(Address{TextRange::between(start, end), end}) : std::nullopt;
}

/// After the title at \a start; -1 without one.
qsizetype afterTitle(QStringView text, qsizetype start)
{
    const QChar open = at(text, start);
    if (open != u'"' && open != u'\'' && open != u'(') {
        return -1;
    }
    const QChar close = open == u'(' ? u')' : open;
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] == close) {
            return i + 1;
        }
        if (text[i] == open) {
            return -1;
        }
        i += text[i] == u'\\' ? 1 : 0;
    }
    return -1;
}

/// After the line break that ends the line at \a i, where nothing else stands on it; -1 where something does.
qsizetype afterLine(QStringView text, qsizetype i)
{
    const qsizetype end = afterBlanks(text, i);
    return end >= text.size() ? text.size() : text[end] == u'\n' ? end + 1 : -1;
}

} // namespace

std::optional<CommonMarkDefinition> commonMarkDefinitionAt(QStringView text, qsizetype start)
{
    const qsizetype label = commonMarkLabelLength(text, start);
    if (label <= 2 || at(text, start + label) != u':') {
        return std::nullopt;
    }
    const QString name = comparedLabel(text.sliced(start + 1, label - 2));
    const std::optional<Address> address = destinationAt(text, afterSpace(text, start + label + 1));
    const bool isAngled = address && address->end > address->range.end();
    if (name.isEmpty() || !address || (address->range.isEmpty() && !isAngled)) {
        return std::nullopt;
    }
    const qsizetype title = afterSpace(text, address->end);
    const qsizetype titleEnd = title > address->end ? afterTitle(text, title) : -1;
    qsizetype end = titleEnd < 0 ? -1 : afterLine(text, titleEnd);
    end = end < 0 ? afterLine(text, address->end) : end;
    return end < 0 ? std::nullopt : std::optional(CommonMarkDefinition{name, address->range, end});
}

std::optional<CommonMarkDestination> commonMarkDestinationAt(QStringView text, qsizetype open)
{
    const std::optional<Address> address = destinationAt(text, afterSpace(text, open + 1));
    if (!address) {
        return std::nullopt;
    }
    qsizetype end = afterSpace(text, address->end);
    if (at(text, end) != u')' && end > address->end) {
        const qsizetype title = afterTitle(text, end);
        end = title < 0 ? end : afterSpace(text, title);
    }
    return at(text, end) == u')' ? std::optional(CommonMarkDestination{address->range, end + 1}) : std::nullopt;
}

qsizetype commonMarkLabelLength(QStringView text, qsizetype start)
{
    if (at(text, start) != u'[') {
        return 0;
    }
    const QStringView near = text.mid(start, longestLabel + 2);
    for (qsizetype i = 1; i < near.size(); ++i) {
        if (near[i] == u']') {
            return i + 1;
        }
        if (near[i] == u'[') {
            return 0;
        }
        i += near[i] == u'\\' ? 1 : 0;
    }
    return 0;
}

QString comparedLabel(QStringView label)
{
    return label.toString().simplified().toCaseFolded();
}

} // namespace frontrow::markdown
