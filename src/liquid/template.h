// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/expression.h"
#include "liquid/fault.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace frontrow::liquid {

struct Node;

/// What stands between a block's tags.
struct Body
{
    std::vector<Node> nodes;
    /// Nothing that Liquid would see: white space, assignments and the like. Blocks of only such put nothing out.
    bool isBlank = true;
};

/// A body and when it is chosen; without a condition always.
struct Branch
{
    std::optional<Condition> condition;
    std::vector<Expression> values; ///< the values of `when`
    Body body;
};

/// One piece of a template. Which members mean something depends on its kind.
struct Node
{
    enum class Kind {
        Text, ///< `range`, as it stands
        Output, ///< `formula`
        Assign, ///< `name`, `formula`
        Capture, ///< `name`, `body`
        If,
        Unless, ///< `branches`
        Case, ///< `expressions[0]`, `branches`
        For, ///< `loop`, `body`, `otherwise`
        TableRow, ///< `loop`, `body`
        Cycle, ///< `name`, `expressions`
        Increment,
        Decrement, ///< `name`
        IfChanged, ///< `body`
        Break,
        Continue,
        Highlight, ///< `arguments`, `body`
        Tag, ///< a tag of Jekyll or a plug-in: `name`, `arguments`
        Nothing, ///< a comment; `body` is what stands in it
        Fault, ///< what Liquid refuses, see Template::faults
    };

    Kind kind = Kind::Text;
    TextRange range; ///< in the source: the text, or the tag without what its block holds
    qsizetype end = 0; ///< after the block's last tag, else after range
    QString name;
    QString arguments;
    Formula formula;
    std::vector<Expression> expressions;
    std::vector<Branch> branches;
    std::shared_ptr<const LoopHeader> loop;
    Body body;
    Body otherwise;
};

/// How much of Liquid a reader knows.
enum class Dialect {
    Jekyll, ///< all of it
    CodeOnly, ///< `raw`, `comment` and `highlight`; everything else is text
};

/// A template that was read once and may be run often. What Liquid refuses is a node of kind Fault, and the rest is
/// read on, where Jekyll stops. Blocks are at most 100 deep.
struct Template
{
    QString source;
    Body body;
    QList<Fault> faults; ///< in order, at most 100

    [[nodiscard]] static Template of(const QString &source, Dialect dialect = Dialect::Jekyll);
};

} // namespace frontrow::liquid
