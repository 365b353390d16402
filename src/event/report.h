// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agenda.h"

#include <QList>
#include <QStringList>

namespace frontrow {

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
    QString event; ///< the title of the report that this was learned from

    /// The shape of the report \a post; that of a plain report where it has no sections.
    [[nodiscard]] static ReportShape of(const QString &post);
};

/// The headings of the sessions in the report \a post, without the stars around them: those below the section that has
/// most of them. Empty where no section has two.
[[nodiscard]] QStringList sessionHeadings(const QString &post);

/// What one report is about.
struct ReportDay
{
    QString event;
    int number = 1; ///< of the day, from 1
    int days = 1; ///< of the event
    QList<Session> sessions; ///< in order
};

/// The body of a new report in \a shape: its sections, a heading for each session with the people, room and link below,
/// what the summary begins with, the links of the sessions as resources. Headings of the report that the shape is from
/// are kept with the number of the day changed where it is of the same event; else those stay that name no event. What
/// comes from the agenda is escaped: it is text to Markdown, to HTML and to Liquid.
[[nodiscard]] QString reportBody(const ReportShape &shape, const ReportDay &day);

/// The post \a front (front matter and table of contents, as newPostOf() makes them) with \a body below, its `excerpt`
/// saying which day it is of an event of several, where the blog has that key.
[[nodiscard]] QString reportPost(const QString &front, const ReportDay &day, const QString &body);

/// The sessions of \a agenda that a report of \a date has: those whose titles \a picks names (without regard to case,
/// also by a part that only one has), else all but breaks and registration.
/// \param unknown gets the picks that name no session
[[nodiscard]] QList<Session> pickedSessions(
    const Agenda &agenda, QDate date, const QStringList &picks, QStringList *unknown);

/// The days of \a agenda that have sessions, in order.
[[nodiscard]] QList<QDate> daysOf(const Agenda &agenda);

} // namespace frontrow
