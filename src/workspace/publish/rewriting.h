// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/postchange.h"
#include "site/export/exportrun.h"
#include "workspace/prompt/notice.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace frontrow {

class PostSession;

/// What a person agreed to change in the posts of a blog.
struct Rewrite
{
    QString siteFolder;
    QString title; ///< what is done, for the record
    QList<PostChanges> others; ///< in their files
    quint64 revision = 0; ///< the revision of the open post for which `own` was computed
    TextEdits own; ///< in the text of the open post, one undo step
};

/// Changes several posts of a blog as one: the files of the others as publishing writes them, all or none, the open
/// post in its text. A notice says what became of it, and offers to undo all of it.
class Rewriting : public QObject
{
    Q_OBJECT

public:
    /// \a session outlives this.
    explicit Rewriting(PostSession &session, QObject *parent = nullptr);
    /// Waits for what runs.
    ~Rewriting() override;

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// Changes the text of the open post at once, the files on a worker; finished() follows. Does nothing but say why
    /// when the text has changed since its revision, or something is under way.
    void write(const Rewrite &rewrite);

Q_SIGNALS:
    void finished();

private:
    /// The step that was made in the open post.
    struct OwnStep
    {
        quint64 visit = 0; ///< the session's visit()
        quint64 revision = 0; ///< after it; 0 for none
    };

    void takeOutcome();
    void undo(const QString &siteFolder, const ExportRecord &record, OwnStep own);
    /// Takes it back when nothing else was changed since.
    [[nodiscard]] bool undoOwn();
    void notify(Notice::Severity severity, const QString &text, const QList<NoticeAction> &actions = {});

    PostSession &m_session;
    Rewrite m_rewrite; ///< the rewrite that is under way, or was last
    OwnStep m_own; ///< what m_rewrite writes, or what was written by the one that is undone
    bool m_isUndo = false;
    QThreadPool m_thread;
    QFutureWatcher<Result<ExportOutcome>> m_watcher;
};

} // namespace frontrow
