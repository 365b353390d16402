// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/writtenattribute.h"

#include "base/asciispace.h"

#include <algorithm>
#include <ranges>

namespace frontrow {

namespace {

QChar usualQuote(const QList<WrittenAttribute> &attributes)
{
    const auto quoted =
        std::ranges::find_if(attributes, [](const WrittenAttribute &each) { return !each.quote.isNull(); });
    return quoted == attributes.end() ? u'"' : quoted->quote;
}

qsizetype spaceBefore(QStringView text, qsizetype offset)
{
    qsizetype start = offset;
    while (start > 0 && isAsciiSpace(text[start - 1])) {
        --start;
    }
    return start;
}

TextEdit removal(QStringView text, const WrittenAttribute &attribute)
{
    const qsizetype end = attribute.range.end();
    const qsizetype gap = spaceBefore(text, attribute.range.start);
    const bool isFollowedByAnother =
        end < text.size() && !isAsciiSpace(text[end]) && !QStringView(u"/>}%-").contains(text[end]);
    const bool isAfterValue = gap > 0 && QStringView(u"\"'").contains(text[gap - 1]);
    return {TextRange::between(isFollowedByAnother && !isAfterValue ? attribute.range.start : gap, end), {}};
}

TextEdits addition(QStringView text, const QList<WrittenAttribute> &attributes, qsizetype nameEnd,
    const AttributeChange &change, AttributeEscape escape)
{
    const WrittenAttribute *anchor = nullptr;
    for (const WrittenAttribute &each : attributes) {
        if (change.after.contains(each.name)) {
            anchor = &each;
        }
    }
    QString gap = QStringLiteral(" ");
    if (anchor != nullptr) {
        const qsizetype start = spaceBefore(text, anchor->range.start);
        if (start < anchor->range.start) {
            gap = text.sliced(start, anchor->range.start - start).toString();
        }
    }
    const QChar quote = usualQuote(attributes);
    const QString value = escape(change.value.value_or(QString()), quote);
    return {{{anchor != nullptr ? anchor->range.end() : nameEnd, 0}, gap + change.name + u'=' + quote + value + quote}};
}

} // namespace

const WrittenAttribute *findAttribute(const QList<WrittenAttribute> &attributes, QStringView name)
{
    for (const WrittenAttribute &each : attributes | std::views::reverse) {
        if (each.name == name) {
            return &each;
        }
    }
    return nullptr;
}

std::optional<QString> attributeValue(const QList<WrittenAttribute> &attributes, QStringView name)
{
    const WrittenAttribute *found = findAttribute(attributes, name);
    return found == nullptr ? std::nullopt : std::optional(found->value);
}

TextEdits attributeEdits(QStringView text, const QList<WrittenAttribute> &attributes, qsizetype nameEnd,
    const AttributeChange &change, AttributeEscape escape)
{
    const WrittenAttribute *found = findAttribute(attributes, change.name);
    if (!change.value) {
        TextEdits edits;
        for (const WrittenAttribute &each : attributes) {
            if (each.name == change.name) {
                edits.append(removal(text, each));
            }
        }
        return edits;
    }
    if (found == nullptr) {
        return addition(text, attributes, nameEnd, change, escape);
    }
    if (found->value == *change.value) {
        return {};
    }
    const QString bare = found->quote.isNull() && found->hasValue() ? escape(*change.value, QChar()) : QString();
    if (!found->quote.isNull() || !bare.isNull()) {
        return {{found->valueRange, found->quote.isNull() ? bare : escape(*change.value, found->quote)}};
    }
    const QChar quote = usualQuote(attributes);
    const QString equals = found->hasValue() ? QString() : QStringLiteral("=");
    return {{found->valueRange, equals + quote + escape(*change.value, quote) + quote}};
}

} // namespace frontrow
