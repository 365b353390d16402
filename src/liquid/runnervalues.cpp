// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// What expressions, filters and conditions say.

#include "liquid/comparison.h"
#include "liquid/filters.h"
#include "liquid/loopobject.h"
#include "liquid/runner.h"

#include <utility>

namespace frontrow::liquid {

namespace {

constexpr int deepestValue = 100; ///< lists in lists; Ruby's end at some thousands

/// As the end of a range it must be a whole number, or a text that may begin with one.
std::optional<qint64> rangeEnd(const Value &value)
{
    if (value.isInteger() || value.isText() || value.isNil()) {
        return value.toInteger();
    }
    return std::nullopt;
}

} // namespace

Value Runner::variable(const QString &name) const
{
    for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
        if (const auto found = scope->constFind(name); found != scope->constEnd()) {
            return *found;
        }
    }
    const Value known = m_host.variable(name);
    return known.isNil() && m_counters.contains(name) ? Value(m_counters.value(name)) : known;
}

Value Runner::lookedUp(const Expression &expression) const
{
    auto part = expression.parts.begin();
    Value value;
    if (expression.isNameComputed && part != expression.parts.end()) {
        value = variable(evaluated(*part++).toText());
    } else {
        value = variable(expression.name);
    }
    for (; part != expression.parts.end(); ++part) {
        const Value key = evaluated(*part);
        if (value.object() != nullptr && !key.isNil() && !key.isText()
            && dynamic_cast<const LoopObject *>(value.object()) == nullptr) {
            m_keyFault = key.inspected() + QStringLiteral(" is not a symbol nor a string");
        }
        if (value.hasProperty(key)) {
            value = value.property(key);
        } else if (!part->isCommand) {
            return {};
        } else if (key.toText() == u"size") {
            const std::optional<qint64> size = value.size();
            value = size ? Value(*size) : Value();
        } else {
            value = endOf(value, key.toText() == u"first");
        }
    }
    return value;
}

Value Runner::rangeOf(const Expression &expression) const
{
    const std::optional<qint64> first = rangeEnd(evaluated(expression.parts[0]));
    const std::optional<qint64> last = rangeEnd(evaluated(expression.parts[1]));
    if (!first || !last) {
        m_keyFault = QStringLiteral("invalid integer");
        return {};
    }
    return Value(Range{*first, *last});
}

Value Runner::evaluated(const Expression &expression) const
{
    switch (expression.kind) {
    case Expression::Kind::Lookup:
        return lookedUp(expression);
    case Expression::Kind::Range:
        return rangeOf(expression);
    case Expression::Kind::Blank:
    case Expression::Kind::Empty:
        return Value(QString());
    case Expression::Kind::Literal:
        break;
    }
    return expression.literal;
}

Outcome Runner::evaluated(const Formula &formula)
{
    Value value = evaluated(formula.value);
    for (const FilterCall &call : formula.filters) {
        const auto filter = allFilters().constFind(call.name);
        if (filter == allFilters().constEnd()) {
            continue; // Liquid leaves the value as it is
        }
        Arguments arguments;
        for (const Expression &argument : call.arguments) {
            arguments.values.append(evaluated(argument));
        }
        for (const auto &[key, argument] : call.named) {
            arguments.named.insert(key, evaluated(argument));
        }
        const qsizetype given = arguments.values.size() + (call.named.empty() ? 0 : 1);
        if (given < filter->least || given > filter->most) {
            return std::unexpected(
                QStringLiteral("%1: wrong number of arguments (given %2)").arg(call.name).arg(given));
        }
        passThrough(value.extent());
        for (const Value &argument : std::as_const(arguments.values)) {
            passThrough(argument.extent());
        }
        const Outcome outcome = filter->apply(value, arguments, *this);
        if (!outcome) {
            return outcome;
        }
        value = *outcome;
        const std::optional<qint64> size = value.size();
        if (value.extent() > m_budget.characters || value.depth() > deepestValue) {
            exhaust();
        }
        if (!spend(1, value.isInteger() ? 1 : size.value_or(1))) {
            return Value();
        }
    }
    return value;
}

std::expected<bool, QString> Runner::meets(const Condition::Comparison &comparison) const
{
    const Value left = evaluated(comparison.left);
    if (comparison.relation.isEmpty()) {
        return left.isTrue();
    }
    return compared(
        {left, comparison.left.kind}, comparison.relation, {evaluated(comparison.right), comparison.right.kind});
}

std::expected<bool, QString> Runner::holds(const Condition &condition) const
{
    bool result = false;
    for (const Condition::Comparison &comparison : condition.comparisons) {
        const std::expected<bool, QString> isMet = meets(comparison);
        if (!isMet) {
            return isMet;
        }
        result = *isMet;
        if (comparison.conjunction.isEmpty() || result == (comparison.conjunction == u"or")) {
            break;
        }
    }
    return result;
}

} // namespace frontrow::liquid
