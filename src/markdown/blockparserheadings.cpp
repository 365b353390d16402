// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Headings: with '#' before them, and with a line under them.

#include "markdown/blocklines.h"
#include "markdown/blockparser.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::markdown {

namespace {

/// The text of a heading, without `{#id}` at its end, which becomes \a id.
QStringView withoutHeadingId(QStringView line, QString &id)
{
    static const QRegularExpression explicitId(QStringLiteral(R"([\t ]\{#([\p{L}_:][\p{L}\p{N}\p{M}_:.\-]*)\}\z)"));
    const QStringView text = stripped(line);
    id.clear();
    if (!text.endsWith(u'}')) {
        return text;
    }
    const QRegularExpressionMatch match = explicitId.matchView(text);
    id = match.captured(1);
    return match.hasMatch() ? stripped(text.first(match.capturedStart())) : text;
}

} // namespace

bool BlockParser::parseHeading()
{
    const bool isLone = m_document.options.endsParagraphsAtBlank;
    if (!startsHeading(scanner().line()) || (isLone && !isAfterBoundary())) {
        return false;
    }
    static const QRegularExpression closing(QStringLiteral(R"([\t ]#+\z)"));
    static const QRegularExpression closingOfLone(QStringLiteral(R"((?<!\\)#+\z)"));
    const QStringView line = scanner().line();
    const qsizetype level = std::ranges::find_if(line, [](QChar c) { return c != u'#'; }) - line.begin();
    QString id;
    QStringView text = withoutHeadingId(line.sliced(level), id);
    if (text.endsWith(u'#')) {
        const QRegularExpressionMatch match = (isLone ? closingOfLone : closing).matchView(text);
        text = match.hasMatch() ? stripped(text.first(match.capturedStart())) : text;
    }
    if (text.isEmpty()) {
        return false;
    }
    appendHeading(text, id, static_cast<int>(level));
    scanner().skipLine();
    return true;
}

void BlockParser::appendHeading(QStringView text, const QString &id, int level)
{
    Node &heading = appendBlock(NodeType::Heading, text.toString());
    heading.places = scanner().placesOf(text);
    heading.level = level;
    if (!id.isEmpty()) {
        heading.attributes.set(QStringLiteral("id"), id);
    }
}

bool BlockParser::parseUnderlinedHeading()
{
    const QStringView line = scanner().line();
    const qsizetype next = scanner().nextLine(scanner().position());
    if (next >= scanner().text().size() || indentation(line) > 3 || isBlank(line) || line.trimmed().isEmpty()
        || line.sliced(indentation(line)).startsWith(u'\t')) {
        return false;
    }
    const QStringView underline = scanner().lineFrom(next);
    static const QRegularExpression pattern(QStringLiteral(R"(^([-=])[-=]*[ \t\r\f\v]*$)"));
    if (underline.isEmpty() || (underline[0] != u'-' && underline[0] != u'=')
        || !pattern.matchView(underline).hasMatch() || !isAfterBoundary()) {
        return false;
    }
    QString id;
    const QStringView text = withoutHeadingId(line, id);
    if (text.isEmpty()) {
        return false;
    }
    appendHeading(text, id, underline[0] == u'-' ? 2 : 1);
    scanner().setPosition(scanner().nextLine(next));
    return true;
}

} // namespace frontrow::markdown
