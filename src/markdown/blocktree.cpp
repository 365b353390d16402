// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/blocktree.h"

#include "base/asciispace.h"

namespace frontrow::markdown {

QString normalizedLinkName(QStringView name)
{
    QString result;
    result.reserve(name.size());
    bool wasSpace = false;
    for (const QChar c : name) {
        const bool space = isAsciiSpace(c);
        if (!space || !wasSpace) {
            result += space ? QChar(u' ') : c;
        }
        wasSpace = space;
    }
    return result.toLower();
}

} // namespace frontrow::markdown
