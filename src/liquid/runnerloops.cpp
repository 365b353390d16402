// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// The tags that do something for each item of a list, and those that take turns.

#include "liquid/filters.h"
#include "liquid/loopobject.h"
#include "liquid/runner.h"

#include <algorithm>
#include <utility>

namespace frontrow::liquid {

namespace {

/// What Ruby's `to_i` makes of \a value: of a text the number that it begins with.
std::expected<qint64, QString> wholeOf(const Value &value)
{
    if (!value.isNumber() && !value.isText() && !value.isTime()) {
        return std::unexpected(QStringLiteral("invalid integer"));
    }
    return value.toInteger();
}

} // namespace

std::optional<List> Runner::itemsOf(const Node &node)
{
    const LoopHeader &loop = *node.loop;
    const auto number = [&](const std::optional<Expression> &expression) -> std::expected<qint64, QString> {
        const Value value = expression ? evaluated(*expression) : Value();
        return value.isNil()                    ? std::expected<qint64, QString>(0)
            : node.kind == Node::Kind::TableRow ? wholeOf(value)
                                                : integerOf(value);
    };
    const std::expected<qint64, QString> offset = number(loop.offset);
    const std::expected<qint64, QString> limit = number(loop.limit);
    if (!offset || !limit) {
        refuse(Fault::Kind::Syntax, offset ? limit.error() : offset.error(), node);
        return std::nullopt;
    }
    const qint64 from = std::max<qint64>(0, loop.continues ? m_offsets.value(loop.name) : *offset);
    const bool isLimited = loop.limit && !evaluated(*loop.limit).isNil();
    List items = evaluated(loop.collection).items(m_budget.steps);
    const bool isText = items.size() == 1 && evaluated(loop.collection).isText();
    if (!isText) { // a text is one item, whatever limit and offset say
        items = from >= items.size() ? List() : items.sliced(from);
        items = isLimited && *limit < items.size() ? items.first(std::max<qint64>(0, *limit)) : items;
    }
    m_offsets.insert(loop.name, from + items.size());
    if (loop.isReversed) {
        std::ranges::reverse(items);
    }
    return items;
}

void Runner::runLoop(const Node &node)
{
    const std::optional<List> items = itemsOf(node);
    if (!items) {
        return;
    }
    if (items->isEmpty()) {
        runBody(node.otherwise);
        return;
    }
    const bool wasInPlace = std::exchange(m_isInPlace, false);
    QString text = std::exchange(m_output.text, {});
    runItems(node, *items);
    std::swap(text, m_output.text);
    m_isInPlace = wasInPlace;
    put(text, node);
}

void Runner::runItems(const Node &node, const List &items)
{
    auto loop = std::make_shared<LoopState>(LoopState{node.loop->name, 0, items.size(), m_loop});
    const std::shared_ptr<LoopState> outer = std::exchange(m_loop, loop);
    const auto object = std::static_pointer_cast<const Object>(std::make_shared<const LoopObject>(loop));
    m_scopes.append(QHash<QString, Value>{{QStringLiteral("forloop"), Value(object)}});
    for (const Value &item : items) {
        if (!spend(1)) {
            break;
        }
        m_scopes.last().insert(node.loop->variable, item);
        runBody(node.body);
        ++loop->index;
        if (std::exchange(m_interrupt, Interrupt::None) == Interrupt::Break) {
            break;
        }
    }
    m_scopes.removeLast();
    m_loop = outer;
}

void Runner::runTable(const Node &node)
{
    const Value collection = evaluated(node.loop->collection);
    if (collection.isNil() || (collection.isBool() && !collection.isTrue())) {
        return; // not even a row
    }
    const std::optional<List> items = itemsOf(node);
    if (!items) {
        return;
    }
    const Value columnsSaid = node.loop->columns ? evaluated(*node.loop->columns) : Value(qint64(0));
    const std::expected<qint64, QString> columnsAsked = wholeOf(columnsSaid.isNil() ? Value(qint64(0)) : columnsSaid);
    if (!columnsAsked) {
        refuse(Fault::Kind::Syntax, columnsAsked.error(), node);
        return;
    }
    const qint64 columns = *columnsAsked;
    QString text = QStringLiteral("<tr class=\"row1\">\n");
    m_scopes.append(QHash<QString, Value>());
    for (qsizetype i = 0; i < items->size() && spend(1); ++i) {
        const qint64 column = columns > 0 ? i % columns : i;
        const qint64 row = columns > 0 ? i / columns : 0;
        m_scopes.last().insert(node.loop->variable, (*items)[i]);
        m_scopes.last().insert(QStringLiteral("tablerowloop"), tableState(i, items->size(), columns));
        text += QStringLiteral("<td class=\"col%1\">").arg(column + 1) + captured(node.body) + QStringLiteral("</td>");
        if (columns > 0 && column == columns - 1 && i + 1 < items->size()) {
            text += QStringLiteral("</tr>\n<tr class=\"row%1\">").arg(row + 2);
        }
    }
    m_scopes.removeLast();
    put(text + QStringLiteral("</tr>\n"), node);
}

void Runner::runCycle(const Node &node)
{
    qint64 &turn = m_cycles[node.name];
    const auto count = static_cast<qint64>(node.expressions.size());
    const Value value = evaluated(node.expressions[static_cast<size_t>(turn % count)]);
    turn = (turn + 1) % count;
    put(value.toText(), node);
}

} // namespace frontrow::liquid
