// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/yamlproblem.h"

#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlfault.h"
#include "post/yaml/yamlmistake.h"
#include "post/yaml/yamlscan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct YamlProblemMessages
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

/// How many lines above the one where yaml-cpp stumbled are looked at for the cause.
constexpr int linesLookedAt = 12;

Diagnostic error(const QString &code, TextRange range, const QString &message)
{
    return {Diagnostic::Severity::Error, code, message, range};
}

/// \a problem with the fix, when \a edits fix the front matter.
Diagnostic withFix(
    QStringView post, qsizetype yamlEnd, Diagnostic problem, const QString &label, const TextEdits &edits)
{
    if (fixesYaml(post, yamlEnd, problem.range.start, edits)) {
        problem.fixes = {Fix{label, edits}};
    }
    return problem;
}

TextRange indentAt(QStringView post, qsizetype line)
{
    qsizetype end = line;
    while (end < post.size() && isYamlBlank(post[end])) {
        ++end;
    }
    return TextRange::between(line, end);
}

/// Two spaces for each tab that indents a line, one for a tab after a dash, nothing on a line without words.
TextEdits spacesForTabs(QStringView post, qsizetype yamlEnd)
{
    TextEdits edits;
    for (qsizetype line = 0; line < yamlEnd; line = nextLineOf(post, line)) {
        TextRange indent = indentAt(post, line);
        const bool isEmpty = indent.end() >= post.size() || post[indent.end()] == u'\n';
        if (slice(post, indent).contains(u'\t')) {
            edits.append(
                {indent, isEmpty ? QString() : slice(post, indent).toString().replace(u'\t', QStringLiteral("  "))});
        }
        while (indent.end() < post.size() && post[indent.end()] == u'-') {
            indent = indentAt(post, indent.end() + 1);
            if (slice(post, indent).contains(u'\t')) {
                edits.append({indent, slice(post, indent).toString().replace(u'\t', u' ')});
            }
        }
    }
    return edits;
}

Diagnostic tabProblem(QStringView post, TextRange indent)
{
    return error(QStringLiteral("yaml-tab-indent"), indent,
        YamlProblemMessages::tr("Line %1: tabs cannot indent front matter. Use spaces.")
            .arg(lineNumberAt(post, indent.start)));
}

/// YAML takes no longer name for one.
std::optional<Diagnostic> longKeyProblem(QStringView post, TextRange line)
{
    constexpr qsizetype longest = 1024;
    const qsizetype colon = slice(post, line).indexOf(u": ");
    if (colon <= longest) {
        return std::nullopt;
    }
    return error(QStringLiteral("yaml-key-too-long"), {line.start, colon},
        YamlProblemMessages::tr("Line %1: the name of a field can have at most 1024 characters. Shorten it.")
            .arg(lineNumberAt(post, line.start)));
}

Diagnostic unknownProblem(QStringView post, const YamlFailure &failure)
{
    const TextRange line = lineAround(post, failure.offset);
    return error(QStringLiteral("yaml-error"), line,
        YamlProblemMessages::tr(
            "Line %1 of the post is not valid YAML (%2). Look for a missing quote, a wrong indentation or a "
            "missing bracket there or on the lines above.")
            .arg(lineNumberAt(post, line.start))
            .arg(failure.reason));
}

Diagnostic syntaxProblem(QStringView post, qsizetype yamlEnd, const YamlFailure &failure)
{
    const qsizetype failedAt = failure.offset;
    const TextRange indent = indentAt(post, lineStartOf(post, failedAt));
    if (slice(post, indent).contains(u'\t')) {
        return withFix(post, yamlEnd, tabProblem(post, indent), YamlProblemMessages::tr("Use spaces"),
            spacesForTabs(post, yamlEnd));
    }
    const YamlMistakes mistakes(post, yamlEnd, failedAt);
    for (const auto mistakeOn : {&YamlMistakes::on, &YamlMistakes::strayLine}) {
        qsizetype line = lineStartOf(post, failedAt);
        for (int looked = 0; looked < linesLookedAt && line > 0; ++looked) {
            if (const std::optional<Diagnostic> mistake = (mistakes.*mistakeOn)(lineAround(post, line))) {
                return *mistake;
            }
            line = lineStartOf(post, line - 1);
        }
    }
    if (const std::optional<Diagnostic> longKey = longKeyProblem(post, lineAround(post, failedAt))) {
        return *longKey;
    }
    if (failure.kind == YamlFailure::Kind::UnclosedQuote) {
        return error(QStringLiteral("yaml-unclosed-quote"),
            TextRange::between(failure.offset, lineAround(post, failure.offset).end()),
            YamlProblemMessages::tr("Line %1: the quote is not closed. Put another one after the text.")
                .arg(lineNumberAt(post, failure.offset)));
    }
    return unknownProblem(post, failure);
}

/// The characters that YAML forbids, which nobody sees; they can only be typing accidents.
Diagnostic forbiddenProblem(QStringView post, qsizetype yamlEnd, qsizetype offset)
{
    TextEdits edits;
    for (qsizetype i = offset; i < yamlEnd; ++i) {
        if (isForbiddenInYaml(post[i])) {
            edits.append(
                {{i, 1}, post[i] >= QChar(0x2028) || post[i] == QChar(0x85) ? QStringLiteral(" ") : QString()});
        }
    }
    const Diagnostic problem = error(QStringLiteral("yaml-forbidden-character"), {offset, 1},
        YamlProblemMessages::tr(
            "Line %1 holds the invisible character U+%2, which YAML does not allow there. Remove it.")
            .arg(lineNumberAt(post, offset))
            .arg(static_cast<uint>(post[offset].unicode()), 4, 16, QLatin1Char('0')));
    return withFix(post, yamlEnd, problem, YamlProblemMessages::tr("Remove it"), edits);
}

/// \param range ends after the sign that lacks a space
Diagnostic spaceProblem(QStringView post, qsizetype yamlEnd, TextRange range)
{
    const QChar sign = post[range.end() - 1];
    return withFix(post, yamlEnd,
        error(QStringLiteral("yaml-missing-space"), {range.end() - 1, 1},
            YamlProblemMessages::tr("Line %1: a space is missing after “%2”.")
                .arg(lineNumberAt(post, range.start))
                .arg(sign)),
        YamlProblemMessages::tr("Put a space there"), {{{range.end(), 0}, QStringLiteral(" ")}});
}

Diagnostic strayLineProblem(QStringView post, qsizetype yamlEnd, TextRange range)
{
    const Diagnostic problem = error(QStringLiteral("yaml-stray-line"), range,
        YamlProblemMessages::tr(
            "Line %1 is neither a field nor an item of a list. Write it as “key: value” or “- item”.")
            .arg(lineNumberAt(post, range.start)));
    return slice(post, range).contains(u' ')
        ? problem
        : withFix(post, yamlEnd, problem, YamlProblemMessages::tr("Put a colon after it"),
              {{{range.end(), 0}, QStringLiteral(":")}});
}

/// The sign \a range would be that of an anchor, an alias or a tag, but begins a value.
Diagnostic signProblem(QStringView post, qsizetype yamlEnd, TextRange range)
{
    const TextRange value = TextRange::between(range.start, lineAround(post, range.start).end());
    const QStringView text = slice(post, value).trimmed();
    return withFix(post, yamlEnd,
        error(QStringLiteral("yaml-reserved-character"), range,
            YamlProblemMessages::tr("Line %1: a value that begins with “%2” needs quotes around it.")
                .arg(lineNumberAt(post, range.start))
                .arg(post[range.start])),
        YamlProblemMessages::tr("Put quotes around it"), {{{value.start, text.size()}, quoted(text)}});
}

Diagnostic faultProblem(QStringView post, qsizetype yamlEnd, const YamlFault &fault)
{
    const qsizetype line = lineNumberAt(post, fault.range.start);
    const QString words = slice(post, fault.range).toString();
    switch (fault.kind) {
    case YamlFault::Kind::Tab:
        return tabProblem(post, fault.range);
    case YamlFault::Kind::MissingSpace:
        return spaceProblem(post, yamlEnd, fault.range);
    case YamlFault::Kind::MissingColon:
        return strayLineProblem(post, yamlEnd, fault.range);
    case YamlFault::Kind::Indentation:
        return withFix(post, yamlEnd,
            error(QStringLiteral("yaml-indentation"), fault.range,
                YamlProblemMessages::tr("Line %1: a value on a line of its own has to be indented more than its name.")
                    .arg(line)),
            YamlProblemMessages::tr("Indent it"), {{{fault.range.start, 0}, QStringLiteral("  ")}});
    case YamlFault::Kind::Directive:
        return error(QStringLiteral("yaml-reserved-character"), fault.range,
            YamlProblemMessages::tr(
                "Line %1 begins with “%”, which YAML reserves. Remove it or put quotes around the text.", nullptr)
                .arg(line));
    case YamlFault::Kind::MissingName:
        return error(QStringLiteral("yaml-missing-name"), fault.range,
            YamlProblemMessages::tr("Line %1: there is no name before the colon. Write each field as “key: value”.")
                .arg(line));
    case YamlFault::Kind::MissingItem:
        return withFix(post, yamlEnd,
            error(QStringLiteral("yaml-missing-item"), fault.range,
                YamlProblemMessages::tr("Line %1: there is a comma without an item before it. Remove it.").arg(line)),
            YamlProblemMessages::tr("Remove it"), {{fault.range, QString()}});
    case YamlFault::Kind::ColonInList:
        return withFix(post, yamlEnd,
            error(QStringLiteral("yaml-colon-in-list"), fault.range,
                YamlProblemMessages::tr("Line %1: in brackets “%2” needs quotes around it.").arg(line).arg(words)),
            YamlProblemMessages::tr("Put quotes around it"), {{fault.range, quoted(words)}});
    case YamlFault::Kind::Anchor:
    case YamlFault::Kind::Tag:
        return signProblem(post, yamlEnd, fault.range);
    case YamlFault::Kind::Class:
        return withFix(post, yamlEnd,
            error(QStringLiteral("yaml-class"), fault.range,
                YamlProblemMessages::tr("Line %1: “%2” makes an object of Ruby, which Jekyll refuses. Remove it.")
                    .arg(line)
                    .arg(words)),
            YamlProblemMessages::tr("Remove it"), {{fault.range, QString()}});
    case YamlFault::Kind::Escape:
        break;
    }
    return withFix(post, yamlEnd,
        error(QStringLiteral("yaml-unknown-escape"), fault.range,
            YamlProblemMessages::tr("Line %1: in double quotes an apostrophe takes no backslash. Remove the backslash.")
                .arg(line)),
        YamlProblemMessages::tr("Remove the backslash"), {{{fault.range.start, 1}, QString()}});
}

/// \a post up to \a end, which a line `---` is to close, is a front matter of plainly named fields.
bool isFrontMatter(QStringView post, qsizetype end)
{
    static const QRegularExpression name(QStringLiteral(R"(\A[\w-]+\z)"));
    const std::expected<YamlNode, YamlFailure> tree = readYaml(post.first(end));
    bool isNamed = tree && tree->kind == YamlNode::Kind::Map && yamlFaults(post.first(end), *tree).isEmpty();
    for (qsizetype i = 0; isNamed && i < tree->children.size(); i += 2) {
        isNamed = name.match(tree->children[i].text).hasMatch();
    }
    return isNamed;
}

} // namespace

Diagnostic yamlProblem(QStringView post, qsizetype yamlEnd, const YamlFailure &noticed)
{
    using Kind = YamlFailure::Kind;
    YamlFailure failure = noticed;
    failure.offset = std::min(failure.offset, yamlEnd - 1); // the end of the text is noticed after it
    switch (failure.kind) {
    case Kind::TooLarge:
        return error(QStringLiteral("yaml-too-large"), {0, yamlEnd},
            YamlProblemMessages::tr("The front matter is larger than 64 KB and is not read. Edit it in the text."));
    case Kind::TooManyNodes:
        return error(QStringLiteral("yaml-too-many-values"), {0, yamlEnd},
            YamlProblemMessages::tr(
                "The front matter has more than 5,000 values and is not read. Edit it in the text."));
    case Kind::TooDeep:
        return error(QStringLiteral("yaml-too-deep"), lineAround(post, failure.offset),
            YamlProblemMessages::tr(
                "Line %1: the front matter is nested more than 500 levels deep and is not read. Edit it in the "
                "text.")
                .arg(lineNumberAt(post, failure.offset)));
    case Kind::ForbiddenCharacter:
        return forbiddenProblem(post, yamlEnd, failure.offset);
    case Kind::SecondDocument:
        return error(QStringLiteral("yaml-second-document"), lineAround(post, failure.offset),
            YamlProblemMessages::tr(
                "Line %1 begins a second YAML document, which Jekyll does not read. Remove what it begins with.")
                .arg(lineNumberAt(post, failure.offset)));
    case Kind::Syntax:
    case Kind::UnclosedQuote:
        break;
    }
    return syntaxProblem(post, yamlEnd, failure);
}

Diagnostics yamlProblems(QStringView post, qsizetype yamlEnd, const YamlNode &root)
{
    const QList<YamlFault> faults = yamlFaults(post.first(yamlEnd), root);
    Diagnostics problems;
    for (const YamlFault &fault : faults) {
        if (fault.kind == YamlFault::Kind::Tab) {
            problems.append(faultProblem(post, yamlEnd, fault));
        }
    }
    if (problems.isEmpty()) {
        return faults.isEmpty() ? Diagnostics() : Diagnostics{faultProblem(post, yamlEnd, faults.constFirst())};
    }
    const TextEdits spaces = spacesForTabs(post, yamlEnd);
    if (fixesYaml(post, yamlEnd, problems.constLast().range.start, spaces)) {
        for (Diagnostic &problem : problems) {
            problem.fixes = {Fix{YamlProblemMessages::tr("Use spaces"), spaces}};
        }
    }
    return problems;
}

Diagnostic notAMapProblem(QStringView post, qsizetype yamlEnd, const YamlNode &root)
{
    static const QRegularExpression joined(QStringLiteral(R"(\A[\w-]+:(?!//)(?=[^\s:]))"));
    const QRegularExpressionMatch match = joined.matchView(slice(post, root.range));
    if (root.isPlain() && match.hasMatch()) {
        return spaceProblem(post, yamlEnd, {root.range.start, match.capturedLength()});
    }
    return error(QStringLiteral("yaml-not-a-mapping"), root.range,
        YamlProblemMessages::tr("The front matter must consist of fields, each as “key: value”."));
}

Diagnostic unclosedProblem(QStringView post)
{
    static const QRegularExpression fence(QStringLiteral(R"(\A[-–—]+\s*\z)"));
    Diagnostic problem = error(QStringLiteral("front-matter-unclosed"), {0, 3},
        YamlProblemMessages::tr("The front matter that begins on line 1 is not closed. Put a line “---” after it."));
    const QString label = YamlProblemMessages::tr("Close the front matter");
    for (qsizetype line = nextLineOf(post, 0); line > 3; line = nextLineOf(post, line)) {
        const TextRange text = lineAround(post, line);
        const bool isEnd = line == post.size();
        const bool isFence = !isEnd && fence.matchView(slice(post, text)).hasMatch();
        if (!isEnd && !isFence && !slice(post, text).trimmed().isEmpty()) {
            continue;
        }
        if (isFrontMatter(post, line)) {
            const bool needsBreak = isEnd && post.back() != u'\n';
            const QString closing = needsBreak ? QStringLiteral("\n---\n") : QStringLiteral("---\n");
            problem.fixes = {
                isFence ? Fix{label, {{text, QStringLiteral("---")}}} : Fix{label, {{{line, 0}, closing}}}};
        }
        break;
    }
    return problem;
}

} // namespace frontrow
