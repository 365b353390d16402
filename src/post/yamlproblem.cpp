// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yamlproblem.h"

#include "post/scalarstyle.h"
#include "post/yamlscan.h"

#include <QCoreApplication>

#include <optional>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

/// How many lines above the one where yaml-cpp stumbled are looked at for the cause.
constexpr int linesLookedAt = 12;

/// A line's `key: value`, with the places in the post.
struct LineParts
{
    TextRange key;
    TextRange value; ///< without comment and trailing space
};

qsizetype lineNumber(QStringView post, qsizetype offset)
{
    return post.first(std::min(offset, post.size())).count(u'\n') + 1;
}

/// The characters of the line that holds \a offset, without its '\n'.
TextRange lineAround(QStringView post, qsizetype offset)
{
    const qsizetype end = nextLineOf(post, offset);
    return TextRange::between(lineStartOf(post, offset), end > 0 && post[end - 1] == u'\n' ? end - 1 : end);
}

std::optional<LineParts> partsOf(QStringView post, TextRange line)
{
    qsizetype key = line.start;
    while (
        key < line.end() && (isYamlBlank(post[key]) || (post[key] == u'-' && isYamlBlank(post.mid(key + 1).front())))) {
        ++key;
    }
    qsizetype colon = key;
    while (colon < line.end() && (post[colon] != u':' || (colon + 1 < line.end() && !isYamlBlank(post[colon + 1])))) {
        ++colon;
    }
    qsizetype value = colon + 1;
    while (value < line.end() && isYamlBlank(post[value])) {
        ++value;
    }
    if (key == colon || value >= line.end() || post[key] == u'#') {
        return std::nullopt;
    }
    qsizetype end = value;
    for (qsizetype i = value; i < line.end() && (post[i] != u'#' || !isYamlBlank(post[i - 1])); ++i) {
        end = isYamlBlank(post[i]) ? end : i + 1;
    }
    return LineParts{TextRange::between(key, colon), TextRange::between(value, std::max(value, end))};
}

/// The front matter can be read after \a edits, or the next problem is further down.
bool mends(QStringView post, qsizetype yamlEnd, qsizetype failedAt, const TextEdits &edits)
{
    const QString mended = applied(edits, post.first(yamlEnd).toString());
    const std::expected<YamlNode, YamlFailure> tree = readYaml(mended);
    return tree || lineNumber(mended, tree.error().offset) > lineNumber(post, failedAt);
}

class Explainer
{
public:
    Explainer(QStringView post, qsizetype yamlEnd, qsizetype failedAt)
        : m_post(post)
        , m_yamlEnd(yamlEnd)
        , m_failedAt(std::min(failedAt, yamlEnd))
    {
    }

    /// What a known mistake on \a line is, when mending it mends the front matter.
    [[nodiscard]] std::optional<Diagnostic> mistakeOn(TextRange line) const
    {
        const std::optional<LineParts> parts = partsOf(m_post, line);
        if (!parts || parts->value.isEmpty()) {
            return std::nullopt;
        }
        const QStringView value = slice(m_post, parts->value);
        const QChar first = value.front();
        const TextEdit quotes{parts->value, quoted(value)};
        if (first == u'"' || first == u'\'') {
            return quoteMistake(*parts, quotes);
        }
        const bool isUnclosed = (first == u'[' && !value.contains(u']')) || (first == u'{' && !value.contains(u'}'));
        if (QStringView(u"@`%*&![{|>,]}").contains(first) && !isUnclosed) {
            return ifMended(QStringLiteral("yaml-reserved-character"), parts->value,
                Messages::tr("Line %1: a value that begins with “%2” needs quotes around it.")
                    .arg(number(line))
                    .arg(first),
                quotes, Messages::tr("Put quotes"));
        }
        if (value.endsWith(u':') || value.contains(u": ") || value.contains(u":\t")) {
            return ifMended(QStringLiteral("yaml-colon-in-text"), parts->value,
                Messages::tr("Line %1: a text with a colon and a space needs quotes around it.").arg(number(line)),
                quotes, Messages::tr("Put quotes"));
        }
        return std::nullopt;
    }

    /// Tabs in the indentation of the failing line.
    [[nodiscard]] std::optional<Diagnostic> tabs() const
    {
        const TextRange line = lineAround(m_post, m_failedAt);
        const qsizetype end = indentEnd(line.start);
        if (!m_post.sliced(line.start, end - line.start).contains(u'\t')) {
            return std::nullopt;
        }
        return tabProblem(TextRange::between(line.start, end));
    }

    [[nodiscard]] Diagnostic tabProblem(TextRange indent) const
    {
        Diagnostic problem{Diagnostic::Severity::Error, QStringLiteral("yaml-tab-indent"),
            Messages::tr("Line %1: tabs cannot indent front matter. Use spaces.").arg(number(indent)), indent};
        const TextEdits edits = spacesForTabs();
        if (mends(m_post, m_yamlEnd, m_failedAt, edits)) {
            problem.fix = Fix{Messages::tr("Use spaces"), edits};
        }
        return problem;
    }

    [[nodiscard]] Diagnostic unclosedQuote(TextRange range) const
    {
        return {Diagnostic::Severity::Error, QStringLiteral("yaml-unclosed-quote"),
            Messages::tr("Line %1: the quote is not closed. Put another one behind the text.").arg(number(range)),
            range};
    }

    [[nodiscard]] Diagnostic unknown(const QString &reason) const
    {
        const TextRange line = lineAround(m_post, m_failedAt);
        return {Diagnostic::Severity::Error, QStringLiteral("yaml-error"),
            Messages::tr(
                "Line %1 of the post is not valid YAML (%2). Look for a missing quote, a wrong indentation or a "
                "missing bracket there or on the lines above.")
                .arg(number(line))
                .arg(reason),
            line};
    }

private:
    [[nodiscard]] qsizetype number(TextRange range) const { return lineNumber(m_post, range.start); }

    [[nodiscard]] qsizetype indentEnd(qsizetype line) const
    {
        while (line < m_yamlEnd && isYamlBlank(m_post[line])) {
            ++line;
        }
        return line;
    }

    [[nodiscard]] std::optional<Diagnostic> ifMended(
        const QString &code, TextRange range, const QString &message, const TextEdit &edit, const QString &label) const
    {
        if (!mends(m_post, m_yamlEnd, m_failedAt, {edit})) {
            return std::nullopt;
        }
        return Diagnostic{Diagnostic::Severity::Error, code, message, range, Fix{label, {edit}}};
    }

    [[nodiscard]] std::optional<Diagnostic> quoteMistake(const LineParts &parts, const TextEdit &quotes) const
    {
        const QStringView value = slice(m_post, parts.value);
        const qsizetype end = quotedEnd(value, 0);
        if (end < 0) {
            const TextEdit closing{{parts.value.end(), 0}, QString(value.front())};
            std::optional<Diagnostic> problem = ifMended(QStringLiteral("yaml-unclosed-quote"), parts.value,
                unclosedQuote(parts.value).message, closing, Messages::tr("Close the quote"));
            return problem;
        }
        if (end == value.size()) {
            return std::nullopt;
        }
        return ifMended(QStringLiteral("yaml-text-behind-quote"), parts.value,
            Messages::tr("Line %1: there is text behind the closing quote. Put quotes around the whole text.")
                .arg(number(parts.value)),
            quotes, Messages::tr("Put quotes"));
    }

    /// Two spaces for each tab that indents a line.
    [[nodiscard]] TextEdits spacesForTabs() const
    {
        TextEdits edits;
        for (qsizetype line = 0; line < m_yamlEnd; line = nextLineOf(m_post, line)) {
            const QStringView indent = m_post.sliced(line, indentEnd(line) - line);
            if (indent.contains(u'\t')) {
                edits.append({{line, indent.size()}, indent.toString().replace(u'\t', QStringLiteral("  "))});
            }
        }
        return edits;
    }

    QStringView m_post;
    qsizetype m_yamlEnd;
    qsizetype m_failedAt;
};

Diagnostic syntaxProblem(QStringView post, qsizetype yamlEnd, const YamlFailure &failure)
{
    const Explainer explainer(post, yamlEnd, failure.offset);
    if (const std::optional<Diagnostic> tabs = explainer.tabs()) {
        return *tabs;
    }
    qsizetype line = lineStartOf(post, std::min(failure.offset, yamlEnd));
    for (int looked = 0; looked < linesLookedAt && line > 0; ++looked) {
        if (const std::optional<Diagnostic> mistake = explainer.mistakeOn(lineAround(post, line))) {
            return *mistake;
        }
        line = lineStartOf(post, line - 1);
    }
    if (failure.kind == YamlFailure::Kind::UnclosedQuote) {
        return explainer.unclosedQuote(TextRange::between(failure.offset, lineAround(post, failure.offset).end()));
    }
    return explainer.unknown(failure.reason);
}

void collectTabs(QStringView post, const YamlNode &node, bool inFlow, QList<TextRange> &indents)
{
    const qsizetype line = lineStartOf(post, node.range.start);
    qsizetype end = line;
    while (end < node.range.start && (isYamlBlank(post[end]) || post[end] == u'-')) {
        ++end;
    }
    const TextRange indent = TextRange::between(line, end);
    const bool isWritten = !node.range.isEmpty();
    if (!inFlow && isWritten && end == node.range.start && slice(post, indent).contains(u'\t')
        && (indents.isEmpty() || indents.last() != indent)) {
        indents.append(indent);
    }
    for (const YamlNode &child : node.children) {
        collectTabs(post, child, inFlow || node.style == YamlNode::Style::Flow, indents);
    }
}

} // namespace

Diagnostic yamlProblem(QStringView post, qsizetype yamlEnd, const YamlFailure &failure)
{
    using Kind = YamlFailure::Kind;
    const auto problem = [](const QString &code, const QString &message, TextRange range) {
        return Diagnostic{Diagnostic::Severity::Error, code, message, range};
    };
    switch (failure.kind) {
    case Kind::TooLarge:
        return problem(QStringLiteral("yaml-too-large"),
            Messages::tr("The front matter is larger than 64 KB and is not read. Edit it in the text."), {0, yamlEnd});
    case Kind::TooManyNodes:
        return problem(QStringLiteral("yaml-too-many-values"),
            Messages::tr("The front matter has more than 5,000 values and is not read. Edit it in the text."),
            {0, yamlEnd});
    case Kind::NulCharacter:
        return problem(QStringLiteral("yaml-nul-character"),
            Messages::tr("Line %1 holds a NUL character, which YAML forbids. Remove it.")
                .arg(lineNumber(post, failure.offset)),
            {failure.offset, 1});
    case Kind::SecondDocument:
        return problem(QStringLiteral("yaml-second-document"),
            Messages::tr(
                "A line with “---” and more begins a second YAML document, which Jekyll does not read. Remove it."),
            lineAround(post, std::min(failure.offset, yamlEnd)));
    case Kind::Syntax:
    case Kind::UnclosedQuote:
        break;
    }
    return syntaxProblem(post, yamlEnd, failure);
}

Diagnostics tabProblems(QStringView post, qsizetype yamlEnd, const YamlNode &root)
{
    QList<TextRange> indents;
    collectTabs(post, root, false, indents);
    Diagnostics problems;
    for (const TextRange &indent : indents) {
        problems.append(Explainer(post, yamlEnd, indent.start).tabProblem(indent));
    }
    return problems;
}

} // namespace frontrow
