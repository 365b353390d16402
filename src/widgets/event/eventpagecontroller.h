// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/dayseries.h"
#include "site/export/exportrun.h"
#include "widgets/event/deadlinks.h"
#include "widgets/event/eventposts.h"

#include <QFutureWatcher>
#include <QObject>

namespace frontrow {

class EventPage;
class PostEditor;
class PostSession;
class Settings;
class UserPrompt;

/// The page of a blog's events, and what leads from one day's report to the others.
class EventPageController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \a window is the page's parent.
    EventPageController(
        PostSession &session, Settings &settings, UserPrompt &prompt, PostEditor &editor, QWidget &window);
    /// Waits for what is being read.
    ~EventPageController() override;

    /// Shows the events of the open post's blog, else of the one that posts go to; says so where there is neither.
    void showPage();
    /// The same for the blog in \a folder.
    void showPageOf(const QString &folder);
    /// The posts over all days of an event.
    [[nodiscard]] EventPosts &posts() { return m_posts; }
    /// Lets the open report lead to the other days of its event (seriesEdits()), in one undo step.
    void linkDays();
    /// A post was published: once the blog has been read again, the person is told when reports of other days do not
    /// lead to where this one is now.
    void followPublished();

Q_SIGNALS:
    /// The person wants \a plan carried out, once they agree to \a question under \a title; \a message is for a commit.
    void publishRequested(
        const frontrow::ExportPlan &plan, const QString &message, const QString &title, const QString &question);

private:
    void planSeriesOfPost();
    void offerSeries();
    void linkAllDays(const ExportPlan &plan);
    /// The file of the open post from its blog's folder on; empty where it is in none, or that is being read.
    [[nodiscard]] QString ownFile() const;
    void readDays();
    void linkDaysNow(const QList<SeriesDay> &days);
    void openPlace(const QString &file, qsizetype offset);
    void makePost(EventPosts::Kind kind, const QString &event);

    PostSession &m_session;
    Settings &m_settings;
    PostEditor &m_editor;
    QWidget &m_window;
    EventPosts m_posts;
    DeadLinks m_links;
    EventPage *m_page = nullptr; ///< once it was opened
    QFutureWatcher<QList<SeriesDay>> m_days; ///< reads the days of the open post's event, as readers have them
    QFutureWatcher<Result<ExportPlan>> m_planning; ///< plans the links in other days
    quint64 m_visit = 0; ///< the session's visit() when one of them was begun
    bool m_isPublished = false; ///< the blog is being read again
    bool m_isSeriesOffered = false; ///< a notice offers the links to other days
    bool m_isLinkWanted = false; ///< with the next frame of the text as it is
};

} // namespace frontrow
