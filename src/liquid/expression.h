// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"

#include <QStringView>

#include <expected>
#include <vector>

namespace frontrow::liquid {

/// What a word of a template stands for: a literal, a variable with what is asked of it, a range.
struct Expression
{
    enum class Kind { Literal, Lookup, Range, Blank, Empty };

    Kind kind = Kind::Literal;
    Value literal;
    QString name; ///< the variable of a lookup
    bool isNameComputed = false; ///< the variable's name is the value of the first part
    bool isCommand = false; ///< as a part: `size`, `first` or `last` after a dot
    /// For a lookup the keys that are asked for one after the other, of a range its two ends.
    std::vector<Expression> parts;

    /// Reads what Liquid's `Expression.parse` reads, which takes anything.
    [[nodiscard]] static Expression of(QStringView source);
};

/// `name: argument, key: argument` after a '|'.
struct FilterCall
{
    QString name;
    std::vector<Expression> arguments;
    std::vector<std::pair<QString, Expression>> named;
};

/// What stands between `{{` and `}}`: an expression and its filters.
struct Formula
{
    Expression value;
    std::vector<FilterCall> filters;

    /// Strictly, else leniently, as Jekyll's error mode `warn` does: what is not understood is left out.
    [[nodiscard]] static Formula of(QStringView source);
};

/// Comparisons joined by `and` and `or`, which Liquid reads from the left and ends as soon as the answer is known.
struct Condition
{
    struct Comparison
    {
        Expression left;
        QString relation; ///< "==", "contains" …; empty where only the truth of the left is asked
        Expression right;
        QString conjunction; ///< "and" or "or" before the next one; empty at the last
    };

    std::vector<Comparison> comparisons;

    /// Fails without a comparison, with Liquid's reason in English.
    [[nodiscard]] static std::expected<Condition, QString> of(QStringView source);
    /// Only strictly: for `where_exp`.
    [[nodiscard]] static std::expected<Condition, QString> strictly(QStringView source);
};

/// `item in list reversed limit: 2 offset: 1`.
struct LoopHeader
{
    QString variable;
    QString name; ///< by which `offset: continue` finds its place
    Expression collection;
    bool isReversed = false;
    bool continues = false; ///< `offset: continue`
    std::optional<Expression> limit;
    std::optional<Expression> offset;
    std::optional<Expression> columns; ///< the columns of a table

    [[nodiscard]] static std::expected<LoopHeader, QString> of(QStringView source);
};

/// The words of \a source that may be arguments: quoted, or without white space, ',' and '|'.
[[nodiscard]] QStringList fragmentsOf(QStringView source);

} // namespace frontrow::liquid
