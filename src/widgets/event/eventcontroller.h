// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/reportplan.h"
#include "site/blog/blogposts.h"
#include "workspace/prompt/notice.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace frontrow {

class EventDialog;
class PostSession;
class Settings;
class UserPrompt;

/// Events at the window: the dialog of a new one, and what it leads to: the blog's file of the event and the reports of
/// its days, of which the first is opened. Reports go to the blog that new posts go to, as PostSession::startNew() has
/// it.
class EventController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; the dialog lies over \a window.
    EventController(PostSession &session, Settings &settings, UserPrompt &prompt, QWidget &window);

    void newEvent();
    /// The same with the agenda at \a path read.
    void openAgenda(const QString &path);

Q_SIGNALS:
    /// The person wants back what \a record made of the blog in \a siteFolder.
    void undoRequested(const QString &siteFolder, const frontrow::ExportRecord &record);

private:
    [[nodiscard]] QString blogFolder() const;
    /// The dialog, open; nullptr when there is no blog to report to.
    EventDialog *openDialog();
    void create();
    void showReports(const Event &event, const QList<ReportFile> &reports, const ExportOutcome &made);

    PostSession &m_session;
    Settings &m_settings;
    UserPrompt &m_prompt;
    QWidget &m_window;
    QString m_blog; ///< the blog of the dialog
    QList<BlogPost> m_newest; ///< the newest posts of m_blog, as the dialog was opened
    QPointer<EventDialog> m_dialog;
};

} // namespace frontrow
