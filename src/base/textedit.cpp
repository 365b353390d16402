// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/textedit.h"

#include <algorithm>

namespace frontrow {

QString applied(const TextEdits &edits, QString text)
{
    qsizetype after = text.size();
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        Q_ASSERT(edit->range.start >= 0 && edit->range.end() <= after);
        text.replace(edit->range.start, edit->range.length, edit->replacement);
        after = edit->range.start;
    }
    return text;
}

TextEdits difference(QStringView before, QStringView after)
{
    if (before == after) {
        return {};
    }
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    if (head > 0 && before[head - 1].isHighSurrogate()) {
        --head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    if (tail > 0 && before[before.size() - tail].isLowSurrogate()) {
        --tail;
    }
    return {
        {TextRange::between(head, before.size() - tail), after.sliced(head, after.size() - tail - head).toString()}};
}

} // namespace frontrow
