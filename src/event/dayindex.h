// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/dayseries.h"
#include "event/report.h"

#include <QString>

namespace frontrow {

/// The index of an event's days: a post of its own with a list of the reports, an item for each:
/// "- [Day 1: Title](address) (18 May 2026)". What the author writes after that stays. A day that has no page is words
/// without a link; the title is left out where it is only the event's name.

/// What the index of the days of \a event is called, unless its author calls it otherwise.
[[nodiscard]] QString dayIndexTitle(const QString &event);

/// The list for \a days of \a event. \param like a post that says what a day is called in the blog's language
[[nodiscard]] QString dayList(const QList<SeriesDay> &days, const QString &event, const QString &like);

/// \a post has such a list, an item of which leads to one of \a days, or, with its number and a date, to where it was
/// on this blog before; where none leads anywhere, one of their numbers.
[[nodiscard]] bool isDayIndex(const QString &post, const QList<SeriesDay> &days);

/// The edits by which the list in \a post says where \a days of \a event are now, what they are called and of which
/// date they are; a day with a page that it lacks is added in its place. None where there is no list.
[[nodiscard]] TextEdits dayListEdits(const QString &post, const QList<SeriesDay> &days, const QString &event);

/// The event whose index the post \a file of \a posts may be: one that its title names and that has reports; empty
/// without one.
[[nodiscard]] QString eventOfIndex(const QList<IndexedPost> &posts, const QString &file);

/// An index as it is to be.
struct DayIndex
{
    ReportFile file;
    bool isThere = false; ///< the blog has it; its text has the list as it should be
    QList<SeriesDay> days; ///< the days that it lists, with the pages that readers have
};

/// The index of the reports on \a event in the blog in \a siteFolder: the one that is there, else a new one of \a today
/// that begins as the blog's last posts do. Links lead to what readers have (daysOfReaders()). Reads the blog's posts
/// and runs git, so it is for worker threads. Fails (Refused) where it has no report of the event, and as Site::open()
/// does.
[[nodiscard]] Result<DayIndex> dayIndexOf(const QString &siteFolder, const QString &event, QDate today);

} // namespace frontrow
