// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/runner.h"

#include <QHash>

namespace frontrow::liquid {

/// \a value as Ruby's `to_s` has it, which filters ask for: as it is put out, but a list as Ruby inspects it.
[[nodiscard]] inline QString rubyText(const Value &value)
{
    return value.list() ? value.inspected() : value.toText();
}

/// What stands after a filter's ':'.
struct Arguments
{
    List values;
    Map named;

    [[nodiscard]] Value value(qsizetype place) const { return values.value(place); }
    [[nodiscard]] QString text(qsizetype place) const { return rubyText(values.value(place)); }
    [[nodiscard]] bool has(qsizetype place) const { return place < values.size(); }
};

/// A filter: how many arguments it takes, and what it does.
struct Filter
{
    qsizetype least = 0;
    qsizetype most = 0;
    Outcome (*apply)(const Value &input, const Arguments &arguments, Runner &runner) = nullptr;
};

using FilterTable = QHash<QString, Filter>;

/// Liquid's filters and Jekyll's; a name that is not among them leaves its input as it is.
[[nodiscard]] const FilterTable &allFilters();

/// \a value as a whole number, as Liquid's filters take their arguments. Fails for what is none.
[[nodiscard]] std::expected<qint64, QString> integerOf(const Value &value);

/// The items that Liquid's own list filters work on: a list with its lists opened, a mapping as one item, a single
/// value as one.
[[nodiscard]] List inputItems(const Value &input);

/// The first item of \a value, or its last, as Ruby has them: a mapping has no last one, a range has its ends even
/// where nothing is between them. Nil without one.
[[nodiscard]] Value endOf(const Value &value, bool isFirst);

/// \a text without the white space of ASCII at its ends, as Ruby's `strip` leaves it.
[[nodiscard]] QString stripped(const QString &text);

} // namespace frontrow::liquid
