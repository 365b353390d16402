// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/comparison.h"

#include "liquid/filters.h"

#include <compare>

namespace frontrow::liquid {

namespace {

bool areEqual(const Side &left, const Side &right)
{
    using Kind = Expression::Kind;
    const auto asks = [&](Kind kind) { return left.kind == kind || right.kind == kind; };
    const Value &asked = left.kind == Kind::Empty ? right.value : left.value;
    // Ruby's values know no `blank?`, so nothing equals it.
    const bool isValue = asks(Kind::Empty) && left.kind != right.kind;
    return asks(Kind::Blank) ? false
        : isValue            ? asked.isEmpty().value_or(false)
                             : !asks(Kind::Empty) && left.value == right.value;
}

bool contains(const Side &left, const Side &right)
{
    using Kind = Expression::Kind;
    const auto isWord = [](const Side &side) { return side.kind == Kind::Blank || side.kind == Kind::Empty; };
    const Value &whole = left.value;
    const Value &part = right.value;
    if (isWord(left) || (isWord(right) && !whole.isText())) {
        return false;
    }
    if (whole.isText()) {
        return !part.isNil() && part.isTrue() && whole.toText().contains(rubyText(part));
    }
    if (const Range *range = whole.range()) {
        return part.isNumber() && Value(range->first).compare(part) <= 0 && part.compare(Value(range->last)) <= 0;
    }
    const List *items = whole.list();
    return part.isTrue()
        && (items             ? items->contains(part)
                : whole.map() ? whole.map()->find(part.toText()) != nullptr
                              : false);
}

/// Compared with such a one, nothing is less or greater, and that is no failure.
bool isBesideOrder(const Side &side)
{
    using Kind = Expression::Kind;
    const Value &value = side.value;
    return side.kind == Kind::Blank || side.kind == Kind::Empty || value.isNil() || value.map() || value.isBool()
        || value.list() || value.isRange() || value.object();
}

} // namespace

std::expected<bool, QString> compared(const Side &left, const QString &relation, const Side &right)
{
    if (relation == u"==" || relation == u"!=" || relation == u"<>") {
        return areEqual(left, right) == (relation == u"==");
    }
    if (relation == u"contains") {
        return contains(left, right);
    }
    if (relation != u"<" && relation != u">" && relation != u"<=" && relation != u">=") {
        return std::unexpected(QStringLiteral("Unknown operator %1").arg(relation));
    }
    if (isBesideOrder(left) || isBesideOrder(right)) {
        return false;
    }
    const std::partial_ordering order = left.value.compare(right.value);
    if (order == std::partial_ordering::unordered) {
        return std::unexpected(
            QStringLiteral("comparison of %1 with %2 failed").arg(left.value.inspected(), right.value.inspected()));
    }
    return relation == u"<" ? order < 0 : relation == u">" ? order > 0 : relation == u"<=" ? order <= 0 : order >= 0;
}

} // namespace frontrow::liquid
