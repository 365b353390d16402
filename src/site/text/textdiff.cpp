// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/text/textdiff.h"

#include "post/yaml/listdifference.h"

#include <algorithm>

namespace frontrow {

namespace {

QStringList linesIn(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

QList<DiffLine> diffOf(const QString &before, const QString &after, qsizetype context)
{
    const QStringList oldLines = linesIn(before);
    const QStringList newLines = linesIn(after);
    QList<DiffLine> lines;
    qsizetype shown = 0; // of the old lines
    const auto add = [&](DiffLine::Kind kind, const QStringList &from, qsizetype start, qsizetype end) {
        for (qsizetype i = start; i < end; ++i) {
            lines.append({kind, from[i]});
        }
    };
    const QList<ListChange> changes = listDifference(oldLines, newLines);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const ListChange &change = changes[i];
        const qsizetype start = std::max(shown, change.oldStart - context);
        if (start > shown) {
            lines.append({DiffLine::Kind::Gap, {}});
        }
        add(DiffLine::Kind::Same, oldLines, start, change.oldStart);
        add(DiffLine::Kind::Removed, oldLines, change.oldStart, change.oldEnd);
        add(DiffLine::Kind::Added, newLines, change.newStart, change.newEnd);
        const qsizetype next = i + 1 < changes.size() ? changes[i + 1].oldStart : oldLines.size();
        shown = std::min(next, change.oldEnd + context);
        add(DiffLine::Kind::Same, oldLines, change.oldEnd, shown);
    }
    if (!changes.isEmpty() && shown < oldLines.size()) {
        lines.append({DiffLine::Kind::Gap, {}});
    }
    return lines;
}

} // namespace frontrow
