// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/loopobject.h"
#include "liquid/run.h"

#include <QElapsedTimer>
#include <QHash>

namespace frontrow::liquid {

/// The outcome of a filter or an expression; the reason is Liquid's, in English.
using Outcome = std::expected<Value, QString>;

/// One run of a template: its variables, what is put out, what is left of the budget.
class Runner
{
public:
    /// All outlive it.
    Runner(const Host &host, const Budget &budget);

    [[nodiscard]] Output run(const Template &source);

    [[nodiscard]] const Host &host() const { return m_host; }
    [[nodiscard]] Outcome evaluated(const Formula &formula);
    [[nodiscard]] Value evaluated(const Expression &expression) const;
    [[nodiscard]] std::expected<bool, QString> holds(const Condition &condition) const;
    /// For the time of \a visit, the variable \a name is another one.
    template <typename Visit> auto with(const QString &name, const Value &value, Visit visit)
    {
        m_scopes.append(QHash<QString, Value>{{name, value}});
        auto result = visit();
        m_scopes.removeLast();
        return result;
    }
    /// Counts work; false when there is no budget for more.
    bool spend(qsizetype steps, qsizetype characters = 0);
    /// Whether there is room for a value of \a characters more, which is not counted yet; without it the run ends.
    bool hasRoomFor(qint64 characters);

private:
    enum class Interrupt { None, Break, Continue };

    [[nodiscard]] bool isLate() const;
    void exhaust();
    /// Counts what a filter goes through, \a extent of values, for the clock is looked at by that.
    void passThrough(qint64 extent);
    void runBody(const Body &body);
    void runNode(const Node &node);
    /// A key that could not be read while \a node was run is a fault there.
    void takeKeyFault(const Node &node);
    void runIfChanged(const Node &node);
    void runOutput(const Node &node);
    void runAssign(const Node &node);
    void runCapture(const Node &node);
    void runChoice(const Node &node);
    void runCase(const Node &node);
    void runLoop(const Node &node);
    void runItems(const Node &node, const List &items);
    void runTable(const Node &node);
    void runCycle(const Node &node);
    void runTag(const Node &node);
    /// `{% liquid %}`, each of whose lines is a tag.
    void runLines(const Node &node);
    void runInclude(const Node &node);
    void runLink(const Node &node);
    [[nodiscard]] std::optional<QString> fileNameOf(const Node &node, QString &parameters);
    [[nodiscard]] Map parametersOf(const QString &parameters) const;
    void runNested(const Node &node, const Template &source, const std::optional<Map> &parameters);
    /// What \a body puts out, and nothing of it in the page.
    [[nodiscard]] QString captured(const Body &body);
    [[nodiscard]] std::optional<List> itemsOf(const Node &node);
    [[nodiscard]] Value rangeOf(const Expression &expression) const;
    [[nodiscard]] Value lookedUp(const Expression &expression) const;
    [[nodiscard]] Value variable(const QString &name) const;
    [[nodiscard]] std::expected<bool, QString> meets(const Condition::Comparison &comparison) const;

    void putText(const Node &node);
    void put(const QString &text, const Node &node);
    void refuse(Fault::Kind kind, const QString &message, const Node &node);
    void addFault(Fault::Kind kind, const QString &message, TextRange range);

    const Host &m_host;
    Budget m_budget;
    Output m_output;
    QElapsedTimer m_clock;
    qint64 m_readBefore = 0; ///< ReadingTime::total() when it began
    qsizetype m_steps = 0;
    qint64 m_unclocked = 0; ///< work since the clock was looked at, in steps or what takes as long
    qsizetype m_characters = 0;
    bool m_isExhausted = false;
    TextRange m_current; ///< where the tag stands in the page that is run
    int m_depth = 0;
    /// Text is where it stands in the source: not in loops, captures and includes.
    bool m_isInPlace = true;
    QStringView m_source;
    std::optional<TextRange> m_place; ///< where the tag of the outermost include stands that is run
    Interrupt m_interrupt = Interrupt::None;
    QList<QHash<QString, Value>> m_scopes; ///< the first is the page's own
    QHash<QString, qint64> m_counters;
    QHash<QString, qint64> m_cycles;
    QHash<QString, qint64> m_offsets; ///< where loops with `offset: continue` go on
    QString m_lastChanged;
    mutable QString m_keyFault; ///< why a value could not be asked for a part of it; empty until then
    std::shared_ptr<LoopState> m_loop; ///< the innermost that is run; null outside of all
};

} // namespace frontrow::liquid
