// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/checks.h"

#include "site/checks/families.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

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

Diagnostics withoutMasses(const Diagnostics &found)
{
    constexpr qsizetype most = 100;
    QHash<QString, qsizetype> counts;
    for (const Diagnostic &diagnostic : found) {
        ++counts[diagnostic.code];
    }
    QHash<QString, qsizetype> kept;
    Diagnostics result;
    for (const Diagnostic &diagnostic : found) {
        const qsizetype number = ++kept[diagnostic.code];
        if (number > most) {
            continue;
        }
        result.append(diagnostic);
        if (const qsizetype further = counts.value(diagnostic.code) - most; number == most && further > 0) {
            result.last().message +=
                u' ' + Messages::tr("(There are %n more like this.)", nullptr, static_cast<int>(further));
        }
    }
    return result;
}

} // namespace frontrow
