// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/checks.h"

#include "site/checks/families.h"

#include <algorithm>
#include <array>

namespace frontrow {

Diagnostics checkPost(const CheckedPost &post)
{
    constexpr std::array families{&checkPlace, &checkLiquid, &checkDates, &checkTerms, &checkFigures, &checkPictures,
        &checkLinks, &checkHeadings, &checkRepeats, &checkSentences, &checkPromises, &checkDraftMarks};
    const PostReading reading(post);
    Diagnostics found = checkHeader(post.text, post.frontMatter, post.header);
    for (const auto family : families) {
        found += family(reading);
    }
    std::ranges::stable_sort(found, {}, [](const Diagnostic &diagnostic) { return diagnostic.range.start; });
    return found;
}

} // namespace frontrow
