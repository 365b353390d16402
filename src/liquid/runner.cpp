// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/runner.h"

#include "liquid/readingtime.h"

#include <utility>

namespace frontrow::liquid {

namespace {

constexpr qsizetype mostFaults = 100;

} // namespace

Runner::Runner(const Host &host, const Budget &budget)
    : m_host(host)
    , m_budget(budget)
    , m_readBefore(ReadingTime::total())
    , m_scopes{{}}
{
    m_clock.start();
}

Output Runner::run(const Template &source)
{
    m_source = source.source;
    for (const Fault &fault : source.faults) {
        addFault(fault.kind, fault.message, fault.range);
    }
    runBody(source.body);
    return std::exchange(m_output, {});
}

bool Runner::isLate() const
{
    const qint64 read = ReadingTime::total() - m_readBefore;
    return m_clock.elapsed() - read > m_budget.milliseconds || read > m_budget.readingMilliseconds;
}

void Runner::exhaust()
{
    if (!std::exchange(m_isExhausted, true)) {
        addFault(Fault::Kind::Budget, {}, m_current);
    }
}

bool Runner::spend(qsizetype steps, qsizetype characters)
{
    constexpr qint64 betweenClocks = 64;
    m_steps += steps;
    m_characters += characters;
    m_unclocked += steps;
    if (m_steps > m_budget.steps || m_characters > m_budget.characters) {
        exhaust();
    } else if (m_unclocked >= betweenClocks) {
        m_unclocked = 0;
        if (isLate()) {
            exhaust();
        }
    }
    return !m_isExhausted;
}

void Runner::passThrough(qint64 extent)
{
    constexpr qint64 aStep = 256; // characters or items that take about as long
    m_unclocked += extent / aStep;
}

bool Runner::hasRoomFor(qint64 characters)
{
    if (characters > m_budget.characters - m_characters) {
        exhaust();
    }
    return !m_isExhausted;
}

void Runner::runBody(const Body &body)
{
    for (const Node &node : body.nodes) {
        if (m_interrupt != Interrupt::None) {
            return;
        }
        m_current = m_isInPlace ? node.range : m_current;
        if (!spend(1)) {
            if (m_isInPlace && node.kind != Node::Kind::Text) {
                put(m_host.mark(m_source, node.range), node);
            } else if (m_isInPlace) {
                putText(node);
            }
            continue;
        }
        runNode(node);
    }
}

void Runner::runNode(const Node &node)
{
    using Kind = Node::Kind;
    switch (node.kind) {
    case Kind::Text:
        putText(node);
        break;
    case Kind::Output:
        runOutput(node);
        break;
    case Kind::Assign:
        runAssign(node);
        break;
    case Kind::Capture:
        runCapture(node);
        break;
    case Kind::If:
    case Kind::Unless:
        runChoice(node);
        break;
    case Kind::Case:
        runCase(node);
        break;
    case Kind::For:
        runLoop(node);
        break;
    case Kind::TableRow:
        runTable(node);
        break;
    case Kind::Cycle:
        runCycle(node);
        break;
    case Kind::Increment:
        put(QString::number(m_counters[node.name]++), node);
        break;
    case Kind::Decrement:
        put(QString::number(--m_counters[node.name]), node);
        break;
    case Kind::IfChanged:
        runIfChanged(node);
        break;
    case Kind::Break:
        m_interrupt = Interrupt::Break;
        break;
    case Kind::Continue:
        m_interrupt = Interrupt::Continue;
        break;
    case Kind::Highlight:
    case Kind::Tag:
        runTag(node);
        break;
    case Kind::Nothing:
        put({}, node);
        break;
    case Kind::Fault:
        put(m_host.mark(m_source, node.range), node); // its fault is the template's
        break;
    }
    takeKeyFault(node);
}

void Runner::takeKeyFault(const Node &node)
{
    if (!m_keyFault.isEmpty()) {
        addFault(Fault::Kind::Syntax, m_keyFault, m_place.value_or(node.range));
        m_keyFault.clear();
    }
}

void Runner::runIfChanged(const Node &node)
{
    if (const QString text = captured(node.body); text != m_lastChanged) {
        m_lastChanged = text;
        put(text, node);
    }
}

void Runner::runOutput(const Node &node)
{
    const Outcome value = evaluated(node.formula);
    if (value) {
        put(value->toText(), node);
    } else {
        refuse(Fault::Kind::Syntax, value.error(), node);
    }
}

void Runner::runAssign(const Node &node)
{
    const Outcome value = evaluated(node.formula);
    if (!value) {
        refuse(Fault::Kind::Syntax, value.error(), node);
        return;
    }
    m_scopes.first().insert(node.name, *value);
    put({}, node);
}

void Runner::runCapture(const Node &node)
{
    const Value text(captured(node.body));
    m_scopes.first().insert(node.name, text);
    put({}, node);
}

void Runner::runChoice(const Node &node)
{
    bool isFirst = true;
    for (const Branch &branch : node.branches) {
        const std::expected<bool, QString> isMet = branch.condition ? holds(*branch.condition) : true;
        if (!isMet) {
            refuse(Fault::Kind::Syntax, isMet.error(), node);
            return;
        }
        if (*isMet != (isFirst && node.kind == Node::Kind::Unless)) {
            runBody(branch.body);
            return;
        }
        isFirst = false;
    }
}

void Runner::runCase(const Node &node)
{
    bool isMet = false;
    for (const Branch &branch : node.branches) {
        if (branch.values.empty()) {
            if (!isMet) {
                runBody(branch.body);
            }
            continue;
        }
        for (const Expression &value : branch.values) { // Liquid runs the body once for each that fits
            if (meets({node.expressions.front(), QStringLiteral("=="), value, {}}).value_or(false)) {
                isMet = true;
                runBody(branch.body);
            }
        }
    }
}

QString Runner::captured(const Body &body)
{
    const bool wasInPlace = std::exchange(m_isInPlace, false);
    QString text = std::exchange(m_output.text, {});
    runBody(body);
    std::swap(text, m_output.text);
    m_isInPlace = wasInPlace;
    return text;
}

void Runner::putText(const Node &node)
{
    if (m_isInPlace && !node.range.isEmpty()) {
        QList<Output::Piece> &pieces = m_output.pieces;
        while (!pieces.isEmpty() && pieces.constLast().written == m_output.text.size()) {
            pieces.removeLast();
        }
        pieces.append({m_output.text.size(), node.range.start, false});
    }
    m_output.text += m_source.sliced(node.range.start, node.range.length);
    if (!m_isInPlace) {
        spend(0, node.range.length);
    }
}

void Runner::put(const QString &text, const Node &node)
{
    spend(0, text.size());
    if (text.isEmpty()) {
        return;
    }
    if (m_isInPlace) {
        m_output.pieces.append({m_output.text.size(), node.range.start, true});
    }
    m_output.text += text;
}

void Runner::refuse(Fault::Kind kind, const QString &message, const Node &node)
{
    addFault(kind, message, m_place.value_or(node.range));
    put(m_host.mark(m_source, node.range), node);
}

void Runner::addFault(Fault::Kind kind, const QString &message, TextRange range)
{
    const Fault fault{kind, message, range};
    if (m_output.faults.size() < mostFaults && !m_output.faults.contains(fault)) {
        m_output.faults.append(fault);
    }
}

Output run(const Template &source, const Host &host, const Budget &budget)
{
    return Runner(host, budget).run(source);
}

} // namespace frontrow::liquid
