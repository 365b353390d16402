// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/dayindex.h"
#include "site/export/exportrun.h"

#include <QFutureWatcher>
#include <QObject>

namespace frontrow {

class PostEditor;
class PostSession;

/// The posts over all days of an event: its index and its wrap-up. Each is made on a worker, written into the blog as a
/// post that nobody has published, and opened; an index that is there is opened, and its list brought up to date as one
/// step to undo.
class EventPosts : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Index, WrapUp };

    /// Both outlive this.
    EventPosts(PostSession &session, PostEditor &editor);
    /// Waits for what is being made.
    ~EventPosts() override;

    /// \a kind of the event \a event of the blog in \a folder. Nothing while one is being made.
    void make(Kind kind, const QString &folder, const QString &event);
    /// The same for the event that the open post is a report, or the index, of; says so where it is of none.
    void makeOfPost(Kind kind);

Q_SIGNALS:
    /// The person wants back what \a record made of the blog in \a siteFolder.
    void undoRequested(const QString &siteFolder, const frontrow::ExportRecord &record);

private:
    void take();
    void write(const DayIndex &made);
    void openIndex(const DayIndex &made);
    void fail(const QString &sentence);

    PostSession &m_session;
    PostEditor &m_editor;
    QFutureWatcher<Result<DayIndex>> m_making;
    Kind m_kind = Kind::Index;
    QString m_folder;
    QString m_event;
};

} // namespace frontrow
