// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/runner.h"

#include "liquid/filters.h"
#include "liquid/readingtime.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>
#include <utility>

namespace frontrow::liquid {

namespace {

constexpr qsizetype mostFaults = 100;

} // namespace

/// `forloop` inside of a loop.
class Runner::LoopObject : public Object
{
public:
    explicit LoopObject(std::shared_ptr<const Loop> loop)
        : m_loop(std::move(loop))
    {
    }

    [[nodiscard]] Value property(const QString &key) const override
    {
        const Loop &loop = *m_loop;
        const QHash<QString, Value> values{{QStringLiteral("index"), loop.index + 1},
            {QStringLiteral("index0"), loop.index}, {QStringLiteral("rindex"), loop.length - loop.index},
            {QStringLiteral("rindex0"), loop.length - loop.index - 1}, {QStringLiteral("first"), loop.index == 0},
            {QStringLiteral("last"), loop.index == loop.length - 1}, {QStringLiteral("length"), loop.length},
            {QStringLiteral("name"), loop.name}};
        if (key == u"parentloop" && loop.parent) {
            return std::static_pointer_cast<const Object>(std::make_shared<const LoopObject>(loop.parent));
        }
        return values.value(key);
    }
    [[nodiscard]] QString toText() const override { return QStringLiteral("Liquid::ForloopDrop"); }

private:
    std::shared_ptr<const Loop> m_loop;
};

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

bool Runner::spend(qsizetype steps, qsizetype characters)
{
    m_steps += steps;
    m_characters += characters;
    const bool isOver =
        (m_steps % 64 == 0 && isLate()) || m_steps > m_budget.steps || m_characters > m_budget.characters;
    if (isOver && !std::exchange(m_isExhausted, true)) {
        addFault(Fault::Kind::Budget, {}, m_current);
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
        if (const QString text = captured(node.body); text != m_lastChanged) {
            m_lastChanged = text;
            put(text, node);
        }
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
    if (!m_keyFault.isEmpty()) {
        addFault(Fault::Kind::Syntax, m_keyFault, m_place.value_or(node.range));
        m_keyFault.clear();
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
            QString error;
            if (compared({node.expressions.front(), QStringLiteral("=="), value, {}}, error).value_or(false)) {
                isMet = true;
                runBody(branch.body);
            }
        }
    }
}

/// What Ruby's `to_i` makes of \a value: of a text the number that it begins with.
static std::expected<qint64, QString> wholeOf(const Value &value)
{
    if (!value.isNumber() && !value.isText() && !value.isTime()) {
        return std::unexpected(QStringLiteral("invalid integer"));
    }
    return value.toInteger();
}

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
    auto loop = std::make_shared<Loop>(Loop{node.loop->name, 0, items.size(), m_loop});
    const std::shared_ptr<Loop> outer = std::exchange(m_loop, loop);
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

Value Runner::tableState(qint64 index, qint64 length, qint64 columns)
{
    const qint64 column = columns > 0 ? index % columns : index;
    Map state;
    state.insert(QStringLiteral("length"), length);
    state.insert(QStringLiteral("index"), index + 1);
    state.insert(QStringLiteral("index0"), index);
    state.insert(QStringLiteral("rindex"), length - index);
    state.insert(QStringLiteral("rindex0"), length - index - 1);
    state.insert(QStringLiteral("first"), index == 0);
    state.insert(QStringLiteral("last"), index == length - 1);
    state.insert(QStringLiteral("col"), column + 1);
    state.insert(QStringLiteral("col0"), column);
    state.insert(QStringLiteral("col_first"), column == 0);
    state.insert(QStringLiteral("col_last"), columns > 0 && column == columns - 1);
    state.insert(QStringLiteral("row"), (columns > 0 ? index / columns : 0) + 1);
    return Value(state);
}

void Runner::runTable(const Node &node)
{
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

void Runner::runTag(const Node &node)
{
    if (node.kind == Node::Kind::Highlight) {
        static const QRegularExpression syntax(
            QStringLiteral(R"re(^([a-zA-Z0-9.+#_-]+)((?:\s+\w+(?:=(?:\w+|"(?:[0-9]+\s)*[0-9]+"))?)*)$)re"));
        const QRegularExpressionMatch match = syntax.match(node.arguments.trimmed());
        if (match.hasMatch()) {
            put(m_host.highlighted(match.captured(1).toLower(), match.captured(2), captured(node.body)), node);
        } else {
            put(m_host.mark(m_source, node.range), node); // its fault is the template's
        }
    } else if (node.name == u"include" || node.name == u"include_cached" || node.name == u"include_relative") {
        runInclude(node);
    } else if (node.name == u"post_url" || node.name == u"link") {
        runLink(node);
    } else if (node.name == u"render") {
        refuse(Fault::Kind::Syntax, QStringLiteral("Jekyll has no files for “render”; write “include”"), node);
    } else if (node.name == u"liquid") {
        runLines(node);
    } else {
        refuse(Fault::Kind::Unknown, node.name, node);
    }
}

void Runner::runLines(const Node &node)
{
    QString source;
    for (const QString &line : node.arguments.split(u'\n')) {
        source += line.trimmed().isEmpty() ? QString()
                                           : QString(QStringLiteral("{% ") + line.trimmed() + QStringLiteral(" %}"));
    }
    runNested(node, Template::of(source), std::nullopt);
}

void Runner::runLink(const Node &node)
{
    QString name = node.arguments.trimmed();
    if (node.name == u"link" && name.contains(u'{')) {
        Runner inner(m_host, m_budget);
        inner.m_scopes = m_scopes;
        const Output output = inner.run(Template::of(name));
        if (!output.faults.isEmpty()) {
            refuse(output.faults.constFirst().kind, output.faults.constFirst().message, node);
            return;
        }
        name = output.text;
    }
    const std::expected<QString, Fault::Kind> url = m_host.pageUrl(name, node.name == u"post_url");
    if (url) {
        put(*url, node);
    } else {
        refuse(url.error(), name, node);
    }
}

std::optional<QString> Runner::fileNameOf(const Node &node, QString &parameters)
{
    static const QRegularExpression allowed(QStringLiteral("^[\\w/.\\-()+~#@]+$"));
    static const QRegularExpression forbidden(QStringLiteral("[./]{2,}"));
    QString name;
    std::tie(name, parameters) = includeParts(node.arguments);
    if (name.contains(u"{{")) {
        Runner inner(m_host, m_budget);
        inner.m_scopes = m_scopes;
        name = inner.run(Template::of(name)).text;
    }
    if (!allowed.match(name).hasMatch() || forbidden.match(name).hasMatch()) {
        refuse(Fault::Kind::Syntax,
            QStringLiteral("Invalid syntax for include tag: the file name has invalid characters or sequences"), node);
        return std::nullopt;
    }
    return name;
}

Map Runner::parametersOf(const QString &parameters) const
{
    static const QRegularExpression syntax(includeParameter);
    Map values;
    QRegularExpressionMatchIterator each = syntax.globalMatch(parameters);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        if (match.hasCaptured(4)) {
            values.insert(match.captured(1), evaluated(Expression::of(match.capturedView(4))));
        } else if (match.hasCaptured(3)) {
            values.insert(match.captured(1), match.captured(3).replace(QStringLiteral("\\'"), QStringLiteral("'")));
        } else {
            values.insert(match.captured(1), match.captured(2).replace(QStringLiteral("\\\""), QStringLiteral("\"")));
        }
    }
    return values;
}

void Runner::runInclude(const Node &node)
{
    QString parameters;
    const std::optional<QString> name = fileNameOf(node, parameters);
    if (!name) {
        return;
    }
    const std::optional<Map> given = parameters.isEmpty() ? std::nullopt : std::optional(parametersOf(parameters));
    const std::shared_ptr<const Template> source =
        node.name == u"include_relative" ? m_host.includeRelative(*name) : m_host.include(*name);
    if (source) {
        runNested(node, *source, given);
    } else if (const std::optional<QString> theirs = node.name == u"include_relative"
            ? std::nullopt
            : m_host.themeInclude(*name, given.value_or(Map()))) {
        put(*theirs, node);
    } else {
        refuse(Fault::Kind::Missing, *name, node);
    }
}

void Runner::runNested(const Node &node, const Template &source, const std::optional<Map> &parameters)
{
    if (m_depth >= m_budget.depth) {
        refuse(Fault::Kind::Syntax, QStringLiteral("Nesting too deep"), node); // Liquid gives up soon after
        return;
    }
    const bool isOutermost = !m_place;
    m_place = m_place.value_or(node.range);
    for (const Fault &fault : source.faults) { // of another text, whose structure nobody sees here
        addFault(fault.kind == Fault::Kind::Structure ? Fault::Kind::Syntax : fault.kind, fault.message, *m_place);
    }
    const bool wasInPlace = std::exchange(m_isInPlace, false);
    const QStringView outer = std::exchange(m_source, QStringView(source.source));
    QString text = std::exchange(m_output.text, {});
    QHash<QString, Value> scope;
    if (parameters) {
        scope.insert(QStringLiteral("include"), Value(*parameters));
    }
    m_scopes.append(scope);
    ++m_depth;
    runBody(source.body);
    --m_depth;
    m_scopes.removeLast();
    std::swap(text, m_output.text);
    m_source = outer;
    m_isInPlace = wasInPlace;
    if (isOutermost) {
        m_place.reset();
    }
    put(text, node);
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
            const List items = value.isText() ? List() : value.items();
            value = items.isEmpty() ? Value() : key.toText() == u"first" ? items.constFirst() : items.constLast();
        }
    }
    return value;
}

Value Runner::evaluated(const Expression &expression) const
{
    switch (expression.kind) {
    case Expression::Kind::Lookup:
        return lookedUp(expression);
    case Expression::Kind::Range:
        return Value(Range{evaluated(expression.parts[0]).toInteger(), evaluated(expression.parts[1]).toInteger()});
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
        const Outcome outcome = filter->apply(value, arguments, *this);
        if (!outcome) {
            return outcome;
        }
        value = *outcome;
        const std::optional<qint64> size = value.size();
        if (!spend(1, value.isInteger() ? 1 : size.value_or(1))) {
            return Value();
        }
    }
    return value;
}

std::optional<bool> Runner::compared(const Condition::Comparison &comparison, QString &error) const
{
    using Kind = Expression::Kind;
    const QString &relation = comparison.relation;
    const Value left = evaluated(comparison.left);
    if (relation.isEmpty()) {
        return left.isTrue();
    }
    const Value right = evaluated(comparison.right);
    if (relation == u"==" || relation == u"!=" || relation == u"<>") {
        const auto asks = [&](Kind kind) { return comparison.left.kind == kind || comparison.right.kind == kind; };
        const Value &asked = comparison.left.kind == Kind::Empty ? right : left;
        // Ruby's values know no `blank?`, so nothing equals it.
        const bool isEqual = asks(Kind::Blank) ? false
            : asks(Kind::Empty)                ? asked.isEmpty().value_or(false)
                                               : left == right;
        return isEqual == (relation == u"==");
    }
    if (relation == u"contains") {
        if (left.isText()) {
            return !right.isNil() && right.isTrue() && left.toText().contains(right.toText());
        }
        const List *items = left.list();
        return right.isTrue()
            && (items            ? items->contains(right)
                    : left.map() ? left.map()->find(right.toText()) != nullptr
                                 : false);
    }
    if (relation != u"<" && relation != u">" && relation != u"<=" && relation != u">=") {
        error = QStringLiteral("Unknown operator %1").arg(relation);
        return std::nullopt;
    }
    const auto asksState = [](const Expression &side) { return side.kind == Kind::Blank || side.kind == Kind::Empty; };
    const bool areComparable = !asksState(comparison.left) && !asksState(comparison.right) && !left.isNil()
        && !right.isNil() && !left.map() && !right.map() && !left.isBool() && !right.isBool() && !left.list()
        && !right.list() && !left.isRange() && !right.isRange() && !left.object() && !right.object();
    if (!areComparable) {
        return false;
    }
    const std::partial_ordering order = left.compare(right);
    if (order == std::partial_ordering::unordered) {
        error = QStringLiteral("comparison of %1 with %2 failed").arg(left.inspected(), right.inspected());
        return std::nullopt;
    }
    return relation == u"<" ? order < 0 : relation == u">" ? order > 0 : relation == u"<=" ? order <= 0 : order >= 0;
}

std::expected<bool, QString> Runner::holds(const Condition &condition) const
{
    bool result = false;
    for (const Condition::Comparison &comparison : condition.comparisons) {
        QString error;
        const std::optional<bool> isMet = compared(comparison, error);
        if (!isMet) {
            return std::unexpected(error);
        }
        result = *isMet;
        if (comparison.conjunction.isEmpty() || result == (comparison.conjunction == u"or")) {
            break;
        }
    }
    return result;
}

Output run(const Template &source, const Host &host, const Budget &budget)
{
    return Runner(host, budget).run(source);
}

} // namespace frontrow::liquid
