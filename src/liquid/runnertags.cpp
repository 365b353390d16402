// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// The tags that Jekyll adds to Liquid, and what takes another template in.

#include "liquid/asciicharacters.h"
#include "liquid/jekylltags.h"
#include "liquid/runner.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>
#include <utility>

namespace frontrow::liquid {

namespace {

/// Jekyll's VALID_FILENAME_CHARS, whose `$` stands before a last line end too, and INVALID_SEQUENCES (include.rb).
bool isIncludeName(QStringView name)
{
    const QStringView line = name.chopped(name.endsWith(u'\n') ? 1 : 0);
    const auto isStep = [](QChar c) { return c == u'.' || c == u'/'; };
    const auto isAllowed = [](QChar c) { return isAsciiWord(c) || QStringView(u"/.-()+~#@").contains(c); };
    const auto bothAreSteps = [&](QChar a, QChar b) { return isStep(a) && isStep(b); };
    return !line.isEmpty() && std::ranges::all_of(line, isAllowed)
        && std::ranges::adjacent_find(line, bothAreSteps) == line.end();
}

} // namespace

void Runner::runTag(const Node &node)
{
    if (node.kind == Node::Kind::Highlight) {
        if (const std::optional<HighlightWords> words = highlightWords(node.arguments)) {
            put(m_host.highlighted(words->language, words->options, captured(node.body)), node);
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
    QString name;
    std::tie(name, parameters) = includeParts(node.arguments);
    if (name.contains(u"{{")) {
        Runner inner(m_host, m_budget);
        inner.m_scopes = m_scopes;
        name = inner.run(Template::of(name)).text;
    }
    if (!isIncludeName(name)) {
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

} // namespace frontrow::liquid
