// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/filters.h"

#include "base/asciispace.h"
#include "liquid/jekyllfilters.h"
#include "liquid/listfilters.h"
#include "liquid/numberfilters.h"
#include "liquid/textfilters.h"
#include "liquid/urlfilters.h"

namespace frontrow::liquid {

namespace {

void openInto(List &items, const List &list, int depth)
{
    constexpr int deepest = 100;
    for (const Value &item : list) {
        if (item.list() && depth < deepest) {
            openInto(items, *item.list(), depth + 1);
        } else {
            items.append(item);
        }
    }
}

FilterTable joinedTables()
{
    FilterTable all;
    for (const FilterTable &table : {textFilters(), numberFilters(), listFilters(), jekyllFilters(), urlFilters()}) {
        all.insert(table);
    }
    return all;
}

} // namespace

const FilterTable &allFilters()
{
    static const FilterTable all = joinedTables();
    return all;
}

std::expected<qint64, QString> integerOf(const Value &value)
{
    if (value.isInteger()) {
        return value.toInteger();
    }
    bool isNumber = false;
    const qint64 number = stripped(value.toText()).remove(u'_').toLongLong(&isNumber);
    if (!isNumber) {
        return std::unexpected(QStringLiteral("invalid integer"));
    }
    return number;
}

List inputItems(const Value &input)
{
    List items;
    if (const List *list = input.list()) {
        openInto(items, *list, 0);
    } else if (const Range *range = input.range()) {
        items = Value(*range).items();
    } else if (!input.isNil()) {
        items.append(input);
    }
    return items;
}

Value endOf(const Value &value, bool isFirst)
{
    if (const Range *range = value.range()) {
        return Value(isFirst ? range->first : range->last);
    }
    if (!value.list() && !(value.map() && isFirst)) {
        return {};
    }
    const List items = value.items();
    return items.isEmpty() ? Value() : isFirst ? items.constFirst() : items.constLast();
}

QString stripped(const QString &text)
{
    const auto isSpace = [](QChar c) { return isAsciiSpace(c) || c.isNull(); };
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && isSpace(text[start])) {
        ++start;
    }
    while (end > start && isSpace(text[end - 1])) {
        --end;
    }
    return text.sliced(start, end - start);
}

} // namespace frontrow::liquid
