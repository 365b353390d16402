// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "site/blog/blogposts.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace frontrow {

/// One report of an event, as the blog has it.
struct ReportedDay
{
    QString file; ///< from the blog's folder on
    QString title;
    QDate date; ///< the date in the front matter; invalid without one
    QStringList sessions; ///< the headings of the sessions as text, in order
    Diagnostics followUps; ///< promises to the readers, with their places in text
    QString text;
};

/// An event that a blog reports on.
struct ReportedEvent
{
    QString name;
    QList<ReportedDay> days; ///< by date
};

/// \a title, a report's, without the number of its day: what the reports of one event share.
[[nodiscard]] QString eventNameOf(const QString &title);

/// The promises to the readers in the text \a post, with their places: what checkPost() finds of them.
[[nodiscard]] Diagnostics promisesOf(const QString &post);

/// The events that \a posts report on, the latest first: posts with headings of sessions below a section, together
/// where their titles are the same but for the number of the day.
[[nodiscard]] QList<ReportedEvent> reportedEvents(const QList<BlogPost> &posts);

} // namespace frontrow
