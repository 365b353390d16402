// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/eventstore.h"
#include "site/blog/blogindex.h"
#include "site/blog/blogposts.h"
#include "site/jekyll/siteconfig.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace frontrow {

/// A session in a report.
struct ReportedSession
{
    QString title;
    qsizetype offset = 0; ///< where the session's heading begins in the post's text
    bool isWritten = false;
    bool hasVideo = false; ///< a link to one, or one that plays on the page
    bool hasSlides = false;
};

/// A promise to the readers that is not kept yet.
struct FollowUp
{
    QString text; ///< the text of the sentence, on one line
    qsizetype offset = 0; ///< in the post's text
};

/// A report of an event as the blog has it.
struct OverviewDay
{
    QString file = {}; ///< from the site's folder on
    QString title = {};
    QDate date = {}; ///< invalid without one
    QString url = {}; ///< the URL of its page, with `baseurl`; empty while it has none: a draft, `published: false`
    QList<ReportedSession> sessions = {};
    QList<FollowUp> followUps = {};
    QStringList pictures = {}; ///< from the site's folder on, each once
};

/// An event with all that the blog has of it.
struct EventOverview
{
    QString name = {};
    QString file = {}; ///< the event's own, from the site's folder on; empty without one
    QList<OverviewDay> days = {}; ///< by date
    QStringList missing = {}; ///< the picked sessions that no report has

    [[nodiscard]] qsizetype followUpCount() const;
};

/// The events in the files \a stored, and those that \a posts report on; the latest first. \a index and \a config are
/// those of the same blog.
[[nodiscard]] QList<EventOverview> eventOverviews(
    const QList<StoredEvent> &stored, const QList<BlogPost> &posts, const BlogIndex &index, const SiteConfig &config);

/// The same for the blog in \a siteFolder; reads its posts, so it is for worker threads. Empty where there is none.
[[nodiscard]] QList<EventOverview> readEventOverviews(const QString &siteFolder);

/// How many promises to the readers the last reports of the blog in \a siteFolder have, those among its newest 40
/// posts. Reads them, so it is for worker threads.
[[nodiscard]] qsizetype followUpsIn(const QString &siteFolder);

/// The text \a section, a session's, links to a recording, or has one that plays on the page: of a host of videos, a
/// file of one, or in words.
[[nodiscard]] bool hasVideo(QStringView section);
/// The same for slides.
[[nodiscard]] bool hasSlides(QStringView section);

} // namespace frontrow
