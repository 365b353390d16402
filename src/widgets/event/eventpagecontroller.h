// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace frontrow {

class EventPage;
class PostEditor;
class PostSession;
class Settings;

/// The page of a blog's events, and what leads from one day's report to the others.
class EventPageController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \a window is the page's parent.
    EventPageController(PostSession &session, Settings &settings, PostEditor &editor, QWidget &window);

    /// Shows the events of the open post's blog, else of the one that posts go to; says so where there is neither.
    void showPage();
    /// The same for the blog in \a folder.
    void showPageOf(const QString &folder);
    /// Lets the open report lead to the other days of its event (seriesEdits()), in one undo step.
    void linkDays();

private:
    void linkDaysNow();
    void openPlace(const QString &file, qsizetype offset);

    PostSession &m_session;
    Settings &m_settings;
    PostEditor &m_editor;
    QWidget &m_window;
    EventPage *m_page = nullptr; ///< once it was opened
    bool m_isLinkWanted = false; ///< with the next frame of the text as it is
};

} // namespace frontrow
