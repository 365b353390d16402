// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "base/result.h"
#include "site/blog/blogindex.h"

#include <QList>
#include <QString>

namespace frontrow {

/// One of the reports of an event that has several days.
struct SeriesDay
{
    QString file; ///< from the site's folder on
    int number = 1; ///< the number of the day, from 1: as file or title say it, else by the dates
    QString url; ///< the URL of its page, with `baseurl`; empty while it has none: a draft, `published: false`
    QString title = {};
    QDate date = {};

    bool operator==(const SeriesDay &) const = default;
};

/// The reports among \a posts, those of a blog, that are of the same event as the post \a file, which is one of them:
/// their titles are the same but for the number of the day, and they are at most 60 days apart. By number; of two with
/// one number, the later one. Empty where there are no others.
[[nodiscard]] QList<SeriesDay> seriesOf(const QList<IndexedPost> &posts, const QString &file);

/// The reports among \a posts on the event called \a name, by number, at most 60 days from \a near, or from the newest
/// one where that is invalid. Also where there is only one.
[[nodiscard]] QList<SeriesDay> daysOfEvent(const QList<IndexedPost> &posts, const QString &name, QDate near);

/// The word for a day in \a post: "Day", "Tag" …; "Day" where it has none.
[[nodiscard]] QString dayWordOf(const QString &post);

/// The edits by which \a post, the report \a file of \a days, leads to the others:
/// - what it promises of another day ("Keep an eye out for my Day 2 wrap", "my next report") becomes a link to it,
/// where
///   that has a page. \a promises are the post's (checkPost()).
/// - a link whose words are just a day ("Day 2") leads to where that day is now;
/// - `previous` and `next` of the front matter, where the post has them, are the addresses of the neighbours; else a
///   line at the end of the body leads there: "← [Day 1](…) · [Day 3](…) →".
/// Nothing to do gives no edits. Fails as setField() does.
[[nodiscard]] Result<TextEdits> seriesEdits(
    const QString &post, const QList<SeriesDay> &days, const QString &file, const Diagnostics &promises);

} // namespace frontrow
