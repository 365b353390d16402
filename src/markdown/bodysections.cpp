// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodysections.h"

#include <algorithm>

namespace frontrow {

QList<SectionHeading> sectionHeadings(const RenderedBody &body)
{
    QList<SectionHeading> headings;
    auto block = body.blocks.begin();
    for (const Heading &heading : body.outline) {
        block = std::find_if(block, body.blocks.end(),
            [&](const RenderedBlock &each) { return each.source.start >= heading.source.start; });
        const bool isBlock = block != body.blocks.end() && block->source.start == heading.source.start
            && block->html.startsWith(QStringLiteral("<h%1").arg(heading.level));
        if (isBlock) {
            headings.append(SectionHeading{heading.level, heading.source});
        }
    }
    return headings;
}

} // namespace frontrow
