// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/dayseries.h"
#include "event/event.h"
#include "event/reportedevents.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow {

/// A name that leads somewhere: a person, or a resource.
struct NamedAddress
{
    QString name;
    QString address; ///< empty without one

    bool operator==(const NamedAddress &) const = default;
};

/// One day as the wrap-up of its event says it.
struct WrapUpDay
{
    SeriesDay day;
    QList<Session> sessions; ///< sessions that its report is about, as the event's file knows them, else their titles
    QStringList pictures; ///< the best, as their figures are written in the report
    qsizetype pictureCount = 0; ///< how many pictures the report has
};

/// What a post over all days of an event says, gathered from its reports.
struct WrapUp
{
    QList<WrapUpDay> days; ///< by number
    QList<NamedAddress> speakers; ///< by their first session, each once
    QList<NamedAddress> resources; ///< the links to other sites, in order, each once

    [[nodiscard]] qsizetype sessionCount() const;
    [[nodiscard]] qsizetype pictureCount() const;
};

/// The best pictures of the report \a post, at most \a most, as their figures are written: those with captions before
/// those without, in the order of the post. Only pictures that are the same from any page: their addresses begin at the
/// site or on the web.
[[nodiscard]] QStringList bestPictures(const QString &post, qsizetype most);

/// What \a reports, those of \a days, have for a wrap-up. \a event is the one in the blog's file; nullptr without one.
/// \param siteUrl the blog's own address (`url`), whose links are no resources
[[nodiscard]] WrapUp gatheredWrapUp(
    const QList<SeriesDay> &days, const QList<ReportedDay> &reports, const Event *event, const QString &siteUrl);

} // namespace frontrow
