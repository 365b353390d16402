// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogposts.h"

#include <QList>
#include <QStringList>

namespace frontrow {

/// What a blog writes a report about.
enum class ReportUnit { Day, Event, Session };

/// How a blog's reports of events are built, learned from one of them.
struct ReportShape
{
    struct Section
    {
        QString heading; ///< as written, without the signs before it: "**Day 1**"
        bool hasSessions = false; ///< the headings of sessions stand below it
    };

    QList<Section> sections; ///< the headings above those of the sessions, in order
    int sectionLevel = 2;
    int sessionLevel = 3;
    bool isSessionBold = false; ///< `### **Title**`
    bool isNewTab = false; ///< links open in a new tab: `{:target="_blank"}`
    ReportUnit unit = ReportUnit::Day; ///< the whole event where several sections with sessions name days
    QString event; ///< the title of the report that this was learned from

    /// The shape of the report \a post; that of a plain report where it has no sections.
    [[nodiscard]] static ReportShape of(const QString &post);
    /// The shape of the newest of \a posts (the newest first) that is a report of an event: with a section above
    /// several sessions. A plain one where none is.
    [[nodiscard]] static ReportShape ofLastIn(const QList<BlogPost> &posts);
};

/// The headings of the sessions in the report \a post, without the stars around them: those below the section that has
/// most of them. Empty where no section has two.
[[nodiscard]] QStringList sessionHeadings(const QString &post);

/// \a heading stands in reports of any event: "Summary", "Resources" and their like.
[[nodiscard]] bool isCommonHeading(const QString &heading);
/// What ends a report: "Summary", "Conclusion", "Wrap-up" …
[[nodiscard]] bool isSummaryHeading(const QString &heading);
/// What the links stand below.
[[nodiscard]] bool isResourcesHeading(const QString &heading);

/// The names are of one event: one has all words of the other.
[[nodiscard]] bool isSameEvent(const QString &a, const QString &b);

/// \a heading with the number of the day that it names changed to \a number.
[[nodiscard]] QString headingOfDay(const QString &heading, int number);
/// \a heading names a day by its number.
[[nodiscard]] bool namesDay(const QString &heading);

} // namespace frontrow
