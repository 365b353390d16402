// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/tableofcontents.h"

#include "post/markup/postlayout.h"

#include <QRegularExpression>

namespace frontrow {

QString tableOfContentsIn(const QString &text)
{
    static const QRegularExpression toc(
        QStringLiteral("^\\s*\\{:\\s*[^}]*\\btoc\\b[^}]*\\}\\s*$|\\{%-?\\s*include\\s+\\S*\\btoc\\b"));
    static const QRegularExpression section(QStringLiteral("^#{1,6}\\s"));
    static const QRegularExpression opens(QStringLiteral("<(section|nav|div|aside|details)\\b"));
    static const QRegularExpression closes(QStringLiteral("</(section|nav|div|aside|details)>"));
    const auto count = [](const QRegularExpression &tag, const QString &line) {
        qsizetype found = 0;
        for (auto match = tag.globalMatch(line); match.hasNext(); match.next()) {
            ++found;
        }
        return found;
    };
    const QStringList lines = text.sliced(layoutOf(text).body.start).split(u'\n');
    qsizetype open = 0; // elements around the line
    qsizetype first = 0; // line of the outermost of them, else of the paragraph
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines[at];
        const bool startsHere = open == 0 && (at == 0 || lines[at - 1].trimmed().isEmpty());
        first = startsHere ? at : first;
        if (open == 0 && section.match(line).hasMatch()) {
            return {}; // a heading for the list is inside its element
        }
        open += count(opens, line) - count(closes, line);
        if (!toc.match(line).hasMatch()) {
            continue;
        }
        qsizetype end = at + 1;
        while (end < lines.size() && (open > 0 || !lines[end].trimmed().isEmpty())) {
            open += count(opens, lines[end]) - count(closes, lines[end]);
            ++end;
        }
        return open > 0 ? QString() : lines.sliced(first, end - first).join(u'\n') + u'\n';
    }
    return {};
}

} // namespace frontrow
