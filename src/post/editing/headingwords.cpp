// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/headingwords.h"

#include <QRegularExpression>
#include <QString>

namespace frontrow {

namespace {

/// Marks of quotes and items, which may stand before a heading.
const QString headingLineStart = QStringLiteral("^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))*[ \\t]*");

/// The first group of \a pattern in the line of \a text that begins at \a start.
std::optional<TextRange> found(const QRegularExpression &pattern, QStringView line, qsizetype start)
{
    const QRegularExpressionMatch match = pattern.matchView(line);
    return match.hasMatch() && match.capturedLength(1) > 0
        ? std::optional(TextRange{start + match.capturedStart(1), match.capturedLength(1)})
        : std::nullopt;
}

} // namespace

std::optional<TextRange> headingWords(QStringView text, TextRange heading)
{
    static const QRegularExpression hashes(
        headingLineStart + QStringLiteral("#{1,6}[ \\t]*(\\S.*?)(?:[ \\t]+#+)?[ \\t]*(?:\\{[:#][^}]*\\}[ \\t]*)?$"));
    static const QRegularExpression plain(
        headingLineStart + QStringLiteral("(\\S.*?)[ \\t]*(?:\\{[:#][^}]*\\}[ \\t]*)?$"));
    static const QRegularExpression rule(QStringLiteral("^[ \\t>]*(?:=+|-+)[ \\t]*$"));
    const QList<QStringView> lines = slice(text, heading).split(u'\n');
    qsizetype start = heading.start;
    qsizetype first = 0;
    while (first < lines.size() && lines[first].trimmed().isEmpty()) {
        start += lines[first].size() + 1;
        ++first;
    }
    if (first == lines.size() || lines[first].trimmed().startsWith(u'<')) {
        return std::nullopt;
    }
    if (const std::optional<TextRange> words = found(hashes, lines[first], start)) {
        return words;
    }
    const bool isUnderlined = first + 1 < lines.size() && rule.matchView(lines[first + 1]).hasMatch();
    return isUnderlined ? found(plain, lines[first], start) : std::nullopt;
}

} // namespace frontrow
