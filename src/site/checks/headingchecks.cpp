// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/headingchecks.h"

#include <QCoreApplication>

namespace frontrow {

namespace {

struct HeadingChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(HeadingChecks)
};

/// Takes \a surplus marks off the heading at \a first and off those below it, down to the next of level \a above or
/// less; nothing where one is not written with marks.
TextEdits raised(const CheckedPost &post, qsizetype first, int above, int surplus)
{
    TextEdits edits;
    const QList<Heading> &outline = post.body.outline;
    for (qsizetype i = first; i < outline.size() && outline[i].level > above; ++i) {
        const QStringView source = slice(post.text, outline[i].source);
        const qsizetype mark = source.indexOf(u'#');
        if (mark < 0 || !source.first(mark).trimmed().isEmpty()
            || !source.sliced(mark).startsWith(QString(outline[i].level, u'#'))) {
            return {};
        }
        edits.append({{outline[i].source.start + mark, surplus}, QString()});
    }
    return edits;
}

} // namespace

Diagnostics checkHeadings(const PostReading &reading)
{
    Diagnostics found;
    const QList<Heading> &outline = reading.post.body.outline;
    for (qsizetype i = 1; i < outline.size(); ++i) {
        const int before = outline[i - 1].level;
        const int surplus = outline[i].level - before - 1;
        if (surplus <= 0) {
            continue;
        }
        const TextEdits edits = raised(reading.post, i, before, surplus);
        found.append({Diagnostic::Severity::Hint, QStringLiteral("heading-skips-level"),
            HeadingChecksMessages::tr(
                "The heading “%1” is of level %2 below one of level %3. Screen readers and the table of "
                "contents miss the level between.")
                .arg(outline[i].text)
                .arg(outline[i].level)
                .arg(before),
            outline[i].source,
            edits.isEmpty() ? QList<Fix>()
                            : QList{Fix{HeadingChecksMessages::tr("Make It Level %1").arg(before + 1), edits}}});
    }
    return found;
}

} // namespace frontrow
