// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/draftchecks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace frontrow {

namespace {

struct DraftChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(DraftChecks)
};

/// A note to oneself: with a colon or in brackets, for posts also write about TODO lists.
const QRegularExpression &note()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w/.-])(?:TODO|FIXME|XXX|TBD|WIP|TK)(?:\\([^)\\n]{0,40}\\))?:(?![\\w:/])|"
                       "\\[(?:TODO|FIXME|XXX|TBD|TBA|WIP|TK|\\?\\?+|"
                       "(?:insert|add|put) [^\\]\\n]{2,60}? here)[^\\]\\n]{0,80}\\](?![(\\[])|"
                       "(?<![Pp]rogress )\\((?:TODO|FIXME|XXX|TBD|WIP|\\?\\?+)[^)\\n]{0,80}\\)|"
                       "\\{\\{?(?:TODO|FIXME)[^}\\n]{0,80}\\}|"
                       "^[ \\t]*(?:[-*+][ \\t]+|\\*\\*)?(?:TODO|FIXME|TBD|XXX|WIP)(?:\\*\\*)?[ \\t]*[.!…]*[ \\t]*$|"
                       "\\b[Ll]orem ipsum dolor\\b"),
        QRegularExpression::MultilineOption);
    return pattern;
}

void checkWords(const PostReading &reading, Diagnostics &found)
{
    for (const QRegularExpressionMatch &match : note().globalMatch(reading.text)) {
        const TextRange range{match.capturedStart(), match.capturedLength()};
        found.append({Diagnostic::Severity::Warning, QStringLiteral("draft-mark"),
            DraftChecksMessages::tr(
                "“%1” is a note to yourself that readers would see. Do what it asks for, or remove it.")
                .arg(match.captured().simplified().left(60)),
            range});
    }
}

/// Notes in comments are in the source of the page only. Comments in code are code: the rendering escapes them.
void checkComments(const PostReading &reading, Diagnostics &found)
{
    static const QRegularExpression comment(
        QStringLiteral("<!--(.*?)-->"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression mark(QStringLiteral("\\b(?:TODO|FIXME|XXX)\\b"));
    for (const RenderedBlock &block : reading.post.body.blocks) {
        if (!block.html.contains(u"<!--")) {
            continue;
        }
        for (const QRegularExpressionMatch &match : comment.globalMatch(block.html)) {
            const qsizetype start = reading.post.text.indexOf(match.capturedView(), block.source.start);
            if (mark.matchView(match.capturedView(1)).hasMatch() && start >= 0) {
                found.append({Diagnostic::Severity::Hint, QStringLiteral("draft-comment"),
                    DraftChecksMessages::tr("A comment still has a note to yourself: “%1”.")
                        .arg(match.captured(1).simplified().left(80)),
                    {start, match.capturedLength()}});
            }
        }
    }
}

} // namespace

Diagnostics checkDraftMarks(const PostReading &reading)
{
    Diagnostics found;
    checkWords(reading, found);
    checkComments(reading, found);
    return found;
}

} // namespace frontrow
