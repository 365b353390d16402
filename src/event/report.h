// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "event/event.h"
#include "event/reportshape.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow {

/// One day that a report is about.
struct ReportDay
{
    int number = 1; ///< the number of the day in the event, from 1
    QDate date;
    QList<Session> sessions; ///< in order
};

/// What one report is about.
struct ReportTopic
{
    Event event; ///< the event; its sessions are not looked at
    int dayCount = 1; ///< how many days the event has
    ReportUnit unit = ReportUnit::Day;
    QList<ReportDay> days; ///< one, or all of the event

    /// What the post is called.
    [[nodiscard]] QString title() const;
    /// The words of the file's name.
    [[nodiscard]] QString fileText() const;
    [[nodiscard]] QDate date() const { return days.isEmpty() ? QDate() : days.first().date; }
    [[nodiscard]] QList<Session> sessions() const;
};

/// The reports of the days \a numbers of \a agenda, with what \a event says of the event (its sessions are not looked
/// at): those of its sessions that \a picks names, or all but breaks; a day without any has no report.
/// \param unknown gets the picks that name no session
[[nodiscard]] QList<ReportTopic> reportTopics(const Event &event, const Agenda &agenda, const QList<int> &numbers,
    ReportUnit unit, const QStringList &picks, QStringList *unknown);

/// The sessions of \a agenda that a report of \a date has: those whose titles \a picks names (without regard to case,
/// also by a part that only one has), else all but breaks and registration.
/// \param unknown gets the picks that name no session
[[nodiscard]] QList<Session> pickedSessions(
    const Agenda &agenda, QDate date, const QStringList &picks, QStringList *unknown);

/// The days of \a agenda that have sessions, in order.
[[nodiscard]] QList<QDate> daysOf(const Agenda &agenda);

/// A report that is not written yet.
struct ReportFile
{
    QString path; ///< absolute
    QString text;

    bool operator==(const ReportFile &) const = default;
};

/// The file of the report about \a topic, from the blog's folder on.
[[nodiscard]] QString reportName(const ReportTopic &topic);

/// The report about \a topic in the `_posts` of the blog in \a siteFolder, by its template (see newReport() in
/// reporttemplate.h, also for \a newest). Fails as newReport() does.
[[nodiscard]] Result<ReportFile> reportFor(
    const QString &siteFolder, const QList<BlogPost> &newest, const ReportTopic &topic);

/// Fails (Conflict) with a sentence where one of \a reports is there already.
[[nodiscard]] Result<void> areFree(const QList<ReportFile> &reports);

} // namespace frontrow
