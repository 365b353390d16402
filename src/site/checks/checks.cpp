// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/checks.h"

#include "site/checks/datechecks.h"
#include "site/checks/draftchecks.h"
#include "site/checks/enginechecks.h"
#include "site/checks/figurechecks.h"
#include "site/checks/headingchecks.h"
#include "site/checks/linkchecks.h"
#include "site/checks/liquidchecks.h"
#include "site/checks/picturechecks.h"
#include "site/checks/placechecks.h"
#include "site/checks/promisechecks.h"
#include "site/checks/repeatchecks.h"
#include "site/checks/sentencechecks.h"
#include "site/checks/stylechecks.h"
#include "site/checks/termchecks.h"
#include "site/checks/valuechecks.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

struct ChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// Checks that are made together.
struct Group
{
    Diagnostics (*check)(const PostReading &reading);
    const char *name; ///< as what is not looked at
};

constexpr std::array groups{Group{&checkPlace, QT_TRANSLATE_NOOP("Checks", "place")},
    Group{&checkEngine, QT_TRANSLATE_NOOP("Checks", "Markdown")},
    Group{&checkLiquid, QT_TRANSLATE_NOOP("Checks", "Liquid")},
    Group{&checkValues, QT_TRANSLATE_NOOP("Checks", "values")},
    Group{&checkDates, QT_TRANSLATE_NOOP("Checks", "dates")}, Group{&checkTerms, QT_TRANSLATE_NOOP("Checks", "tags")},
    Group{&checkFigures, QT_TRANSLATE_NOOP("Checks", "figures")},
    Group{&checkPictures, QT_TRANSLATE_NOOP("Checks", "pictures")},
    Group{&checkLinks, QT_TRANSLATE_NOOP("Checks", "links")},
    Group{&checkHeadings, QT_TRANSLATE_NOOP("Checks", "headings")},
    Group{&checkRepeats, QT_TRANSLATE_NOOP("Checks", "words that are there twice")},
    Group{&checkSentences, QT_TRANSLATE_NOOP("Checks", "sentences")},
    Group{&checkStyle, QT_TRANSLATE_NOOP("Checks", "words and marks")},
    Group{&checkPromises, QT_TRANSLATE_NOOP("Checks", "promises")},
    Group{&checkDraftMarks, QT_TRANSLATE_NOOP("Checks", "notes to yourself")}};

} // namespace

Diagnostics checkPost(const CheckedPost &post)
{
    return checkPostUntil(post, QDeadlineTimer(QDeadlineTimer::Forever)).found;
}

ChecksInTime checkPostUntil(const CheckedPost &post, const QDeadlineTimer &end)
{
    const PostReading reading(post);
    ChecksInTime result{.found = checkHeader(post.text, post.frontMatter, post.header), .leftOut = {}};
    for (const Group &group : groups) {
        if (end.hasExpired()) {
            result.leftOut.append(ChecksMessages::tr(group.name));
        } else {
            result.found += group.check(reading);
        }
    }
    std::ranges::stable_sort(result.found, {}, [](const Diagnostic &diagnostic) { return diagnostic.range.start; });
    return result;
}

Diagnostic notLookedAt(const QStringList &leftOut)
{
    return {Diagnostic::Severity::Warning, QStringLiteral("checks-left-out"),
        ChecksMessages::tr(
            "The post is so long that not everything was looked at. Not looked at: %1. Check it in parts.")
            .arg(QLocale().createSeparatedList(leftOut)),
        {0, 0}};
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
                u' ' + ChecksMessages::tr("(There are %n more like this.)", nullptr, static_cast<int>(further));
        }
    }
    return result;
}

} // namespace frontrow
