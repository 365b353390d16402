// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/editsleft.h"

namespace frontrow {

TextEdits editsLeft(const TextEdits &edits, const QString &before, const QString &now)
{
    if (edits.isEmpty()) {
        return {};
    }
    const QString after = applied(edits, before);
    const qsizetype following = before.size() - edits.constLast().range.end(); // letters
    const bool isDone = now.startsWith(QStringView(after).chopped(following));
    const bool isInPlace = now.startsWith(QStringView(before).chopped(following));
    return !isDone && isInPlace ? edits : TextEdits();
}

} // namespace frontrow
