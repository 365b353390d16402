// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/yaml/yamlmistake.h"

#include "post/markup/postlayout.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlfault.h"
#include "post/yaml/yamlscan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct YamlMistakeMessages
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

bool isQuoteCharacter(QChar c)
{
    return c == u'"' || c == u'\'';
}

/// \a inner without the escapes of a scalar in \a quote that is not closed where it should be.
QString unescaped(QStringView inner, QChar quote)
{
    QString text = inner.toString();
    return quote == u'"' ? text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
                         : text.replace(QStringLiteral("''"), QStringLiteral("'"));
}

/// The quote at \a at inside \a value, which both begins and ends with quotes, is meant as a character: an apostrophe,
/// or the opening quote of a quotation.
bool isInnerQuote(QStringView value, qsizetype at)
{
    const bool opens = isYamlBlank(value[at - 1]) || value[at - 1] == u'(';
    const bool isApostrophe = value[at - 1].isLetterOrNumber() && value[at + 1].isLetterOrNumber();
    return isApostrophe || (opens && !isYamlBlank(value[at + 1]));
}

TextEdits doubledBackslashes(QStringView post, TextRange quoted)
{
    static constexpr QStringView known = u"0abt\tnvfre \"/\\N_LP\n";
    TextEdits edits;
    for (qsizetype i = quoted.start + 1; i + 1 < quoted.end(); ++i) {
        if (post[i] != u'\\') {
            continue;
        }
        const qsizetype digits = post[i + 1] == u'x' ? 2 : post[i + 1] == u'u' ? 4 : post[i + 1] == u'U' ? 8 : 0;
        const QStringView hex = post.mid(i + 2, digits);
        const bool isHex = digits > 0 && hex.size() == digits
            && std::ranges::all_of(hex, [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); });
        if (!isHex && !known.contains(post[i + 1])) {
            edits.append({{i, 0}, QStringLiteral("\\")});
        }
        ++i;
    }
    return edits;
}

} // namespace

qsizetype lineNumberAt(QStringView post, qsizetype offset)
{
    return post.first(std::min(offset, post.size())).count(u'\n') + 1;
}

TextRange lineAround(QStringView post, qsizetype offset)
{
    const qsizetype end = nextLineOf(post, offset);
    return TextRange::between(lineStartOf(post, offset), end > 0 && post[end - 1] == u'\n' ? end - 1 : end);
}

bool fixesYaml(QStringView post, qsizetype yamlEnd, qsizetype problemAt, const TextEdits &edits)
{
    const QString fixed = applied(edits, post.first(yamlEnd).toString());
    if (layoutOf(fixed + QStringLiteral("---\n")).yaml.end() != fixed.size()) {
        return false; // a closing fence came to light
    }
    const std::expected<YamlNode, YamlFailure> tree = readYaml(fixed);
    qsizetype next = -1;
    if (!tree) {
        next = tree.error().offset;
    } else if (const QList<YamlFault> faults = yamlFaults(fixed, *tree); !faults.isEmpty()) {
        next = faults.constFirst().range.start;
    }
    return next < 0 || lineNumberAt(fixed, next) > lineNumberAt(post, problemAt);
}

/// A line's `key: value`, or the value of a `- value`.
struct YamlMistakes::Parts
{
    TextRange line;
    TextRange value; ///< without comment and trailing space; not empty
};

YamlMistakes::YamlMistakes(QStringView post, qsizetype yamlEnd, qsizetype problemAt)
    : m_post(post)
    , m_yamlEnd(yamlEnd)
    , m_problemAt(std::min(problemAt, yamlEnd))
{
}

std::optional<YamlMistakes::Parts> YamlMistakes::partsOf(TextRange line) const
{
    qsizetype first = line.start;
    while (first < line.end()
        && (isYamlBlank(m_post[first]) || (m_post[first] == u'-' && isYamlBlank(m_post.mid(first + 1).front())))) {
        ++first;
    }
    if (first >= line.end() || m_post[first] == u'#') {
        return std::nullopt;
    }
    const bool isItem = slice(m_post, TextRange::between(line.start, first)).contains(u'-');
    qsizetype colon = isQuoteCharacter(m_post[first])
        ? first + std::max<qsizetype>(quotedEnd(slice(m_post, TextRange::between(first, line.end())), 0), 0)
        : first;
    while (
        colon < line.end() && (m_post[colon] != u':' || (colon + 1 < line.end() && !isYamlBlank(m_post[colon + 1])))) {
        ++colon;
    }
    qsizetype value = colon < line.end() ? colon + 1 : isItem ? first : line.end();
    while (value < line.end() && isYamlBlank(m_post[value])) {
        ++value;
    }
    qsizetype end = value;
    for (qsizetype i = value; i < line.end() && (m_post[i] != u'#' || !isYamlBlank(m_post[i - 1])); ++i) {
        end = isYamlBlank(m_post[i]) ? end : i + 1;
    }
    return value < end ? std::optional(Parts{line, TextRange::between(value, end)}) : std::nullopt;
}

std::optional<Diagnostic> YamlMistakes::on(TextRange line) const
{
    const std::optional<Parts> parts = partsOf(line);
    std::optional<Diagnostic> found;
    if (parts) {
        found = isQuoteCharacter(m_post[parts->value.start]) ? quoteMistake(*parts) : plainMistake(*parts);
    }
    found = found ? found : spaceMistake(line);
    return found ? found : indentationMistake(line);
}

std::optional<Diagnostic> YamlMistakes::strayLine(TextRange line) const
{
    const QStringView text = slice(m_post, line).trimmed();
    if (text.isEmpty() || text.startsWith(u'#') || text.contains(u": ") || text.endsWith(u':')
        || text.startsWith(u"- ")) {
        return std::nullopt;
    }
    const TextRange range{line.start + slice(m_post, line).indexOf(text), text.size()};
    const QString message = YamlMistakeMessages::tr(
        "Line %1 is neither a field nor an item of a list. Write it as “key: value” or “- item”.");
    std::optional<Diagnostic> problem;
    if (!text.contains(u' ')) {
        problem = ifFixed(QStringLiteral("yaml-stray-line"), range, message,
            YamlMistakeMessages::tr("Put a colon after it"), {{{range.end(), 0}, QStringLiteral(":")}});
    }
    if (!problem) {
        problem = ifFixed(QStringLiteral("yaml-stray-line"), range, message, QString(), {{line, QString()}});
        if (problem) {
            problem->fixes.clear();
        }
    }
    return problem;
}

/// `title:Foo` and `-item` lack a space only.
std::optional<Diagnostic> YamlMistakes::spaceMistake(TextRange line) const
{
    static const QRegularExpression joined(QStringLiteral(R"(\A\s*(?:(?:- +)?[\w-]+:(?!//)(?=[^\s:])|-(?=[^\s-])))"));
    const QRegularExpressionMatch match = joined.matchView(slice(m_post, line));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qsizetype end = line.start + match.capturedLength();
    return ifFixed(QStringLiteral("yaml-missing-space"), {end - 1, 1},
        YamlMistakeMessages::tr("Line %1: a space is missing after “%2”.").arg(u"%1", QString(m_post[end - 1])),
        YamlMistakeMessages::tr("Put a space there"), {{{end, 0}, QStringLiteral(" ")}});
}

std::optional<Diagnostic> YamlMistakes::ifFixed(
    const QString &code, TextRange range, const QString &message, const QString &label, const TextEdits &edits) const
{
    if (!fixesYaml(m_post, m_yamlEnd, m_problemAt, edits)) {
        return std::nullopt;
    }
    return Diagnostic{
        Diagnostic::Severity::Error, code, message.arg(lineNumberAt(m_post, range.start)), range, {Fix{label, edits}}};
}

std::optional<Diagnostic> YamlMistakes::quoteMistake(const Parts &parts) const
{
    const QStringView value = slice(m_post, parts.value);
    const QChar quote = value.front();
    const qsizetype end = quotedEnd(value, 0);
    if (end < 0) {
        return ifFixed(QStringLiteral("yaml-unclosed-quote"), parts.value,
            YamlMistakeMessages::tr("Line %1: the quote is not closed. Put another one after the text."),
            YamlMistakeMessages::tr("Close the quote"), {{{parts.value.end(), 0}, QString(quote)}});
    }
    if (end == value.size()) {
        return escapeMistake(parts.value);
    }
    const bool isWhole = value.back() == quote && isInnerQuote(value, end - 1);
    const QString text = isWhole ? unescaped(value.sliced(1, value.size() - 2), quote) : value.toString();
    return ifFixed(QStringLiteral("yaml-text-behind-quote"), parts.value,
        YamlMistakeMessages::tr("Line %1: there is text after the closing quote. Put quotes around the whole text."),
        YamlMistakeMessages::tr("Put quotes around it"), {{parts.value, quoted(text)}});
}

std::optional<Diagnostic> YamlMistakes::escapeMistake(TextRange quoted) const
{
    const TextEdits edits = m_post[quoted.start] == u'"' ? doubledBackslashes(m_post, quoted) : TextEdits();
    if (edits.isEmpty()) {
        return std::nullopt;
    }
    return ifFixed(QStringLiteral("yaml-unknown-escape"), {edits.constFirst().range.start, 2},
        YamlMistakeMessages::tr(
            "Line %1: in double quotes a backslash begins an escape, and this one is unknown. Write the backslash "
            "twice."),
        YamlMistakeMessages::tr("Write the backslash twice"), edits);
}

std::optional<Diagnostic> YamlMistakes::plainMistake(const Parts &parts) const
{
    const QStringView value = slice(m_post, parts.value);
    const QChar first = value.front();
    if (const std::optional<Diagnostic> unclosed = bracketMistake(parts)) {
        return unclosed;
    }
    const TextEdits quotes{{parts.value, quoted(value)}};
    const QString label = YamlMistakeMessages::tr("Put quotes around it");
    if (QStringView(u"@`%*&![{|>,]}").contains(first)) {
        return ifFixed(QStringLiteral("yaml-reserved-character"), parts.value,
            YamlMistakeMessages::tr("Line %1: a value that begins with “%2” needs quotes around it.")
                .arg(u"%1", QString(first)),
            label, quotes);
    }
    if (value.endsWith(u':') || value.contains(u": ") || value.contains(u":\t")) {
        return ifFixed(QStringLiteral("yaml-colon-in-text"), parts.value,
            YamlMistakeMessages::tr("Line %1: a text with a colon and a space needs quotes around it."), label, quotes);
    }
    if (value.startsWith(u"- ")) {
        const std::optional<Diagnostic> list = ifFixed(QStringLiteral("yaml-list-beside-key"), parts.value,
            YamlMistakeMessages::tr("Line %1: a list begins on the line below its name, or stands in brackets."), label,
            quotes);
        if (list) {
            return Diagnostic{list->severity, list->code, list->message, list->range};
        }
    }
    return std::nullopt;
}

/// The bracket that a list or map on one line lacks.
std::optional<Diagnostic> YamlMistakes::bracketMistake(const Parts &parts) const
{
    const QChar first = m_post[parts.value.start];
    const QChar closing = first == u'[' ? u']' : u'}';
    if ((first != u'[' && first != u'{') || slice(m_post, parts.value).contains(closing)) {
        return std::nullopt;
    }
    return ifFixed(QStringLiteral("yaml-unclosed-bracket"), parts.value,
        YamlMistakeMessages::tr("Line %1: “%2” is not closed. Put “%3” after the last item.")
            .arg(u"%1", QString(first), QString(closing)),
        YamlMistakeMessages::tr("Close the bracket"), {{{parts.value.end(), 0}, QString(closing)}});
}

/// A line that is indented unlike the line above, which begins nothing that could be indented.
std::optional<Diagnostic> YamlMistakes::indentationMistake(TextRange line) const
{
    qsizetype above = line.start;
    std::optional<Parts> parts;
    while (!parts && above > 0) {
        above = lineStartOf(m_post, above - 1);
        parts = above > 0 ? partsOf(lineAround(m_post, above)) : std::nullopt;
    }
    const auto indentOf = [this](qsizetype start) {
        qsizetype end = start;
        while (end < m_post.size() && m_post[end] == u' ') {
            ++end;
        }
        return TextRange::between(start, end);
    };
    const TextRange found = indentOf(line.start);
    const TextRange wanted = indentOf(above);
    if (!parts || found.length == wanted.length || m_post[wanted.end()] == u'-') {
        return std::nullopt;
    }
    return ifFixed(QStringLiteral("yaml-indentation"), found.isEmpty() ? line : found,
        YamlMistakeMessages::tr("Line %1 is not indented like the line above. Give both the same number of spaces."),
        YamlMistakeMessages::tr("Indent it like the line above"), {{found, QString(wanted.length, u' ')}});
}

} // namespace frontrow
