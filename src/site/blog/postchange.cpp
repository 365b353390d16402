// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/postchange.h"

#include <algorithm>

namespace frontrow {

namespace {

PostChange changeOf(QStringView text, const TextEdit &edit, qsizetype line)
{
    constexpr qsizetype around = 60; // letters of a line that are shown on each side
    const TextRange &range = edit.range;
    const qsizetype lineStart = range.start == 0 ? 0 : text.lastIndexOf(u'\n', range.start - 1) + 1;
    const qsizetype newline = text.indexOf(u'\n', range.end());
    const qsizetype lineEnd = newline < 0 ? text.size() : newline;
    const QString left =
        text.sliced(std::max(lineStart, range.start - around), std::min(around, range.start - lineStart)).toString();
    const QString right = text.sliced(range.end(), std::min(around, lineEnd - range.end())).toString();
    return {edit, line, (left + slice(text, range).toString() + right).trimmed(),
        (left + edit.replacement + right).trimmed()};
}

} // namespace

TextEdits PostChanges::edits() const
{
    TextEdits edits;
    for (const PostChange &change : changes) {
        edits.append(change.edit);
    }
    return edits;
}

QList<PostChange> changesOf(QStringView text, const TextEdits &edits)
{
    QList<PostChange> changes;
    qsizetype line = 1;
    qsizetype at = 0;
    for (const TextEdit &edit : edits) {
        line += text.sliced(at, edit.range.start - at).count(u'\n');
        at = edit.range.start;
        changes.append(changeOf(text, edit, line));
    }
    return changes;
}

} // namespace frontrow
