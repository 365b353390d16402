// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/listfilters.h"

#include "liquid/itemproperty.h"

#include <algorithm>
#include <ranges>

namespace frontrow::liquid {

namespace {

std::unexpected<QString> noSuchProperty(const Arguments &arguments)
{
    return std::unexpected(QStringLiteral("cannot select the property '%1'").arg(arguments.text(0)));
}

/// The items that Jekyll's filters select from; nothing for what they leave as it is.
std::optional<List> selectable(const Value &input)
{
    if (const List *list = input.list()) {
        return *list;
    }
    if (const Range *range = input.range()) {
        return Value(*range).items();
    }
    if (const Map *map = input.map()) {
        List values;
        for (const auto &[key, value] : map->entries()) {
            values.append(value);
        }
        return values;
    }
    return std::nullopt;
}

bool fits(const Value &property, const Value &target)
{
    if (target.isNil()) {
        return property.isNil();
    }
    const QString wanted = target.toText();
    if (property.isText()) {
        return property.toText() == wanted;
    }
    const List items = property.list() ? *property.list() : property.isNil() ? List() : List{property};
    return std::ranges::any_of(items, [&](const Value &item) { return item.toText() == wanted; });
}

Outcome where(const Value &input, const Arguments &arguments, Runner &runner)
{
    const Value target = arguments.value(1);
    const std::optional<List> items = selectable(input);
    if (!items || !arguments.value(0).isTrue() || target.list() || target.map()) {
        return input;
    }
    List found;
    for (const Value &item : *items) {
        if (!runner.spend(1)) {
            break;
        }
        const Outcome property = itemProperty(item, arguments.text(0));
        if (!property) {
            return property;
        }
        if (fits(*property, target)) {
            found.append(item);
        }
    }
    return Value(found);
}

Outcome find(const Value &input, const Arguments &arguments, Runner &runner)
{
    const Outcome found = where(input, arguments, runner);
    return found && found->list() && selectable(input) ? Outcome(found->list()->value(0)) : found;
}

/// The items of \a items for which the second argument holds when the first names them; at most \a most.
Outcome itemsWhere(const List &items, const Arguments &arguments, Runner &runner, qsizetype most)
{
    const std::expected<Condition, QString> condition = Condition::strictly(arguments.text(1));
    if (!condition) {
        return std::unexpected(condition.error());
    }
    List found;
    for (const Value &item : items) {
        if (!runner.spend(1) || found.size() == most) {
            break;
        }
        const std::expected<bool, QString> holds =
            runner.with(arguments.text(0), item, [&] { return runner.holds(*condition); });
        if (!holds) {
            return std::unexpected(holds.error());
        }
        if (*holds) {
            found.append(item);
        }
    }
    return Value(found);
}

Outcome whereExpression(const Value &input, const Arguments &arguments, Runner &runner)
{
    const std::optional<List> items = selectable(input);
    return items ? itemsWhere(*items, arguments, runner, items->size()) : Outcome(input);
}

Outcome findExpression(const Value &input, const Arguments &arguments, Runner &runner)
{
    const std::optional<List> items = selectable(input);
    if (!items) {
        return input;
    }
    const Outcome found = itemsWhere(*items, arguments, runner, 1);
    return found ? Outcome(found->list()->value(0)) : found;
}

Value grouped(const QList<std::pair<Value, List>> &groups)
{
    List result;
    for (const auto &[name, items] : groups) {
        Map group;
        group.insert(QStringLiteral("name"), name);
        group.insert(QStringLiteral("items"), Value(items));
        group.insert(QStringLiteral("size"), Value(qint64(items.size())));
        result.append(Value(group));
    }
    return Value(result);
}

/// The items that \a input is grouped by; a mapping's are its pairs.
std::optional<List> groupable(const Value &input)
{
    return input.map() ? std::optional(input.items()) : selectable(input);
}

template <typename Name> Outcome groupedBy(const List &items, Runner &runner, Name nameOf)
{
    QList<std::pair<Value, List>> groups;
    QHash<QString, qsizetype> places;
    for (const Value &item : items) {
        if (!runner.spend(1)) {
            break;
        }
        const Outcome name = nameOf(item);
        if (!name) {
            return name;
        }
        const QString key = name->inspected();
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.emplaceBack(*name, List());
        }
        groups[places.value(key)].second.append(item);
    }
    return grouped(groups);
}

Outcome groupBy(const Value &input, const Arguments &arguments, Runner &runner)
{
    const std::optional<List> items = groupable(input);
    const QString name = arguments.text(0);
    return items ? groupedBy(*items, runner,
                       [&](const Value &item) -> Outcome {
                           const Outcome value = itemProperty(item, name);
                           return value ? Outcome(Value(rubyText(*value))) : value;
                       })
                 : Outcome(input);
}

Outcome groupByExpression(const Value &input, const Arguments &arguments, Runner &runner)
{
    const std::optional<List> items = groupable(input);
    if (!items) {
        return input;
    }
    const Formula formula = Formula::of(arguments.text(1));
    return groupedBy(*items, runner, [&](const Value &item) {
        return runner.with(arguments.text(0), item, [&] { return runner.evaluated(formula); });
    });
}

/// Sorted by keys; \a compare says what comes first, or that it cannot be said.
template <typename Compare> Outcome sorted(QList<std::pair<Value, Value>> items, Compare compare)
{
    bool isComparable = true;
    std::ranges::stable_sort(items, [&](const auto &a, const auto &b) {
        const std::partial_ordering order = compare(a.first, b.first);
        isComparable = isComparable && order != std::partial_ordering::unordered;
        return order == std::partial_ordering::less;
    });
    if (!isComparable) {
        return std::unexpected(QStringLiteral("comparison of values of different kinds failed"));
    }
    List result;
    for (const auto &[key, item] : std::as_const(items)) {
        result.append(item);
    }
    return Value(result);
}

Outcome sort(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const std::optional<List> items = input.map() ? input.items() : selectable(input);
    if (!items) {
        return std::unexpected(
            input.isNil() ? QStringLiteral("Cannot sort a null object.") : QStringLiteral("undefined method 'sort'"));
    }
    const QString nils = arguments.has(1) ? arguments.text(1) : QStringLiteral("first");
    if (nils != u"first" && nils != u"last") {
        return std::unexpected(
            QStringLiteral("Invalid nils order: '%1' is not a valid nils order. It must be 'first' or 'last'.")
                .arg(nils));
    }
    QList<std::pair<Value, Value>> keyed;
    const bool hasProperty = !arguments.value(0).isNil();
    for (const Value &item : *items) {
        const Outcome property = hasProperty ? itemProperty(item, arguments.text(0)) : Outcome(item);
        if (!property) {
            return property;
        }
        keyed.emplaceBack(*property, item);
    }
    if (!hasProperty) {
        return sorted(keyed, [](const Value &a, const Value &b) { return a.compare(b); });
    }
    return sorted(keyed, [&](const Value &a, const Value &b) -> std::partial_ordering {
        if (a.isNil() != b.isNil()) {
            return a.isNil() == (nils == u"first") ? std::partial_ordering::less : std::partial_ordering::greater;
        }
        const std::partial_ordering order = a.compare(b);
        return order == std::partial_ordering::unordered ? Value(a.toText()).compare(Value(b.toText())) : order;
    });
}

Outcome sortNatural(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const List items = inputItems(input);
    if (arguments.has(0) && !std::ranges::all_of(items, hasParts)) {
        return Value();
    }
    QList<std::pair<Value, Value>> keyed;
    for (const Value &item : items) {
        const Outcome key = arguments.has(0) && items.size() > 1 ? part(item, arguments.value(0)) : Outcome(item);
        if (!key) {
            return noSuchProperty(arguments);
        }
        keyed.emplaceBack(*key, item);
    }
    return sorted(keyed, [](const Value &a, const Value &b) -> std::partial_ordering {
        if (a.isNil() || b.isNil()) {
            return a.isNil() && b.isNil() ? std::partial_ordering::equivalent
                : a.isNil()               ? std::partial_ordering::greater
                                          : std::partial_ordering::less;
        }
        return a.toText().toLower().compare(b.toText().toLower()) <=> 0;
    });
}

Outcome map(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    List result;
    for (const Value &item : inputItems(input)) {
        const Outcome property = hasParts(item) ? part(item, arguments.value(0)) : Outcome(Value());
        if (!property) {
            return noSuchProperty(arguments);
        }
        result.append(*property);
    }
    return Value(result);
}

Outcome uniq(const Value &input, const Arguments &arguments, Runner &runner)
{
    List result;
    List keys;
    const List items = inputItems(input);
    const bool isAsked = arguments.has(0) && items.size() > 1; // Ruby does not look at the only one
    for (const Value &item : items) {
        if (isAsked && !hasParts(item)) {
            return Value(); // Liquid gives up
        }
        const Outcome key = isAsked ? part(item, arguments.value(0)) : Outcome(item);
        if (!key) {
            return noSuchProperty(arguments);
        }
        if (!runner.spend(1 + keys.size() / 64)) {
            break;
        }
        if (!keys.contains(*key)) {
            keys.append(*key);
            result.append(item);
        }
    }
    return Value(result);
}

Outcome compact(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    List result;
    for (const Value &item : inputItems(input)) {
        if (arguments.has(0) && !hasParts(item)) {
            return Value();
        }
        const Outcome key = arguments.has(0) ? part(item, arguments.value(0)) : Outcome(item);
        if (!key) {
            return noSuchProperty(arguments);
        }
        if (!key->isNil()) {
            result.append(item);
        }
    }
    return Value(result);
}

Outcome concat(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const Value more = arguments.value(0);
    if (!more.list()) {
        return std::unexpected(QStringLiteral("concat filter requires an array argument"));
    }
    return Value(inputItems(input) + *more.list());
}

/// \a count items fewer at one end of a list.
Outcome shortened(const Value &input, const Arguments &arguments, bool isAtStart)
{
    const List *list = input.list();
    const std::expected<qint64, QString> count = arguments.has(0) ? integerOf(arguments.value(0)) : 1;
    if (!list || !count) {
        return list ? std::unexpected(count.error()) : Outcome(input);
    }
    if (*count < 0) {
        return std::unexpected(QStringLiteral("negative array size"));
    }
    const qint64 kept = std::max<qint64>(0, list->size() - *count);
    return Value(isAtStart ? list->last(kept) : list->first(kept));
}

Outcome joined(const Value &input, const Arguments &arguments, Runner &runner)
{
    const QString between = arguments.has(0) ? arguments.text(0) : QStringLiteral(" ");
    const List items = inputItems(input);
    if (!runner.hasRoomFor(items.size() * between.size())) {
        return Value();
    }
    QStringList parts;
    for (const Value &item : items) {
        parts.append(item.toText());
    }
    return Value(parts.join(between));
}

/// \a list as Ruby joins one: lists in it are joined the same way.
QString joinedWithin(const List &list)
{
    QStringList parts;
    for (const Value &item : list) {
        parts.append(item.list() ? joinedWithin(*item.list()) : item.toText());
    }
    return parts.join(QStringLiteral(", "));
}

Outcome sentence(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const QString connector = u' ' + (arguments.has(0) ? arguments.text(0) : QStringLiteral("and")) + u' ';
    if (const qint64 size = input.size().value_or(0); input.map() && size < 3) { // asked for items by their number
        return Value(size < 2 ? QString() : connector);
    }
    List parts = input.list() ? *input.list() : List();
    if (input.isText() && input.toText().size() < 3) { // whose letters Jekyll takes for a list
        for (const QChar letter : input.toText()) {
            parts.append(Value(QString(letter)));
        }
    } else if (!input.list()) {
        return std::unexpected(QStringLiteral("array_to_sentence_string needs a list"));
    }
    if (parts.size() < 3) {
        return Value(parts.isEmpty() ? QString()
                : parts.size() == 1  ? rubyText(parts[0])
                                     : QString(rubyText(parts[0]) + connector + rubyText(parts[1])));
    }
    const QString last = rubyText(parts.takeLast());
    return Value(joinedWithin(parts) + u',' + connector + last);
}

Outcome sample(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    // Jekyll takes any: here it is always the first ones, so that a preview does not change by itself.
    const qint64 count = arguments.has(0) ? arguments.value(0).toInteger() : 1;
    const List *list = input.list();
    return !list ? input : count == 1 ? list->value(0) : Value(list->first(std::clamp<qint64>(count, 0, list->size())));
}

Outcome reversed(const Value &input, const Arguments & /*arguments*/, Runner & /*runner*/)
{
    List items = inputItems(input);
    std::ranges::reverse(items);
    return Value(items);
}

Outcome added(const Value &input, const Arguments &arguments, bool isAtStart)
{
    const List *list = input.list();
    return !list    ? input
        : isAtStart ? Value(List{arguments.value(0)} + *list)
                    : Value(*list + List{arguments.value(0)});
}

FilterTable ends()
{
    return {
        {QStringLiteral("first"),
            {0, 0, [](const Value &in, const Arguments &, Runner &) -> Outcome { return endOf(in, true); }}},
        {QStringLiteral("last"),
            {0, 0, [](const Value &in, const Arguments &, Runner &) -> Outcome { return endOf(in, false); }}},
        {QStringLiteral("size"),
            {0, 0,
                [](const Value &in, const Arguments &, Runner &) -> Outcome { return Value(in.size().value_or(0)); }}},
        {QStringLiteral("pop"),
            {0, 1, [](const Value &in, const Arguments &args, Runner &) { return shortened(in, args, false); }}},
        {QStringLiteral("shift"),
            {0, 1, [](const Value &in, const Arguments &args, Runner &) { return shortened(in, args, true); }}},
        {QStringLiteral("push"),
            {1, 1, [](const Value &in, const Arguments &args, Runner &) { return added(in, args, false); }}},
        {QStringLiteral("unshift"),
            {1, 1, [](const Value &in, const Arguments &args, Runner &) { return added(in, args, true); }}},
    };
}

} // namespace

FilterTable listFilters()
{
    FilterTable table{
        {QStringLiteral("where"), {2, 2, where}},
        {QStringLiteral("where_exp"), {2, 2, whereExpression}},
        {QStringLiteral("find"), {2, 2, find}},
        {QStringLiteral("find_exp"), {2, 2, findExpression}},
        {QStringLiteral("group_by"), {1, 1, groupBy}},
        {QStringLiteral("group_by_exp"), {2, 2, groupByExpression}},
        {QStringLiteral("sort"), {0, 2, sort}},
        {QStringLiteral("sort_natural"), {0, 1, sortNatural}},
        {QStringLiteral("map"), {1, 1, map}},
        {QStringLiteral("uniq"), {0, 1, uniq}},
        {QStringLiteral("compact"), {0, 1, compact}},
        {QStringLiteral("concat"), {1, 1, concat}},
        {QStringLiteral("reverse"), {0, 0, reversed}},
        {QStringLiteral("join"), {0, 1, joined}},
        {QStringLiteral("array_to_sentence_string"), {0, 1, sentence}},
        {QStringLiteral("sample"), {0, 1, sample}},
    };
    table.insert(ends());
    return table;
}

} // namespace frontrow::liquid
