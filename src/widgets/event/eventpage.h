// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/eventoverview.h"
#include "workspace/pictures/thumbnails.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace frontrow {

/// A window with what a blog has of its events: the days with their pages, sessions, what is unfinished (text, video,
/// slides), promises to the readers, and a strip of the pictures of the day that is chosen. Return or a double click
/// on a row opens its place.
class EventPage : public QWidget
{
    Q_OBJECT

public:
    explicit EventPage(QWidget *parent = nullptr);
    /// Waits for what is being read.
    ~EventPage() override;

    /// Reads what the blog in \a folder has, on a worker.
    void readBlog(const QString &folder);
    /// What is read, or was read last.
    [[nodiscard]] const QString &folder() const { return m_folder; }

Q_SIGNALS:
    /// The place \a offset in the text of the post \a file (absolute) is to be opened; -1 for the post.
    void placeChosen(const QString &file, qsizetype offset);

private:
    void takeRead();
    void showChosenEvent(int index);
    void addDay(const OverviewDay &day, int number);
    void addMissing(const QStringList &titles);
    void showPictures(const QTreeWidgetItem *item);
    void showPicture(const QString &path);
    void choose(const QTreeWidgetItem *item);

    QString m_folder;
    QFutureWatcher<QList<EventOverview>> m_reading;
    QList<EventOverview> m_events;
    QComboBox *m_event;
    QLabel *m_summary;
    QTreeWidget *m_tree;
    QListWidget *m_strip;
    Thumbnails m_thumbnails;
};

/// What remains to be done about \a session: "nothing written yet, no video, no slides"; empty where nothing does.
[[nodiscard]] QString unfinishedText(const ReportedSession &session);

} // namespace frontrow
