// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/document/samefigure.h"

#include "workspace/document/postdocument.h"

#include <algorithm>

namespace frontrow {

qsizetype sameFigure(const PostDocument &document, const FiguresAt &then, qsizetype index, const FiguresAt &now)
{
    if (index < 0 || index >= then.figures.size()) {
        return -1;
    }
    if (then.revision == now.revision) {
        return index;
    }
    const auto firstLetter = [&](const FiguresAt &of, const Figure &figure) {
        return document.rangeSince(of.revision, {figure.range.start, 1});
    };
    if (const std::optional<TextRange> place = firstLetter(then, then.figures[index])) {
        const auto found =
            std::ranges::find_if(now.figures, [&](const Figure &figure) { return firstLetter(now, figure) == place; });
        return found == now.figures.end() ? -1 : found - now.figures.begin();
    }
    return then.figures.size() == now.figures.size() ? index : -1;
}

} // namespace frontrow
