// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/eventoverview.h"
#include "widgets/event/deadlinks.h"
#include "workspace/pictures/thumbnails.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace frontrow {

/// A window with what a blog has of its events: the days with their pages, sessions, what is unfinished (text, video,
/// slides), promises to the readers, and a strip of the pictures of the day that is chosen. Return or a double click
/// on a row opens its place. Its buttons ask for the posts over all days, and for a look whether links are dead.
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

    /// So many of the links that were asked for have been looked up.
    void showLinkProgress(int asked, int all);
    /// A row for a link that leads nowhere, or of which nobody knows.
    void addLink(const LinkPlace &place, const LinkAnswer &answer);
    /// No more links are looked up. \param isWhole all were
    void endLinks(bool isWhole);

Q_SIGNALS:
    /// The place \a offset in the text of the post \a file (absolute) is to be opened; -1 for the post.
    void placeChosen(const QString &file, qsizetype offset);
    /// The person wants the index of the days of \a event, or its wrap-up.
    void indexRequested(const QString &event);
    void wrapUpRequested(const QString &event);
    /// The person wants the links in the posts \a files (from folder() on) looked up, or no longer.
    void linksRequested(const QStringList &files);
    void stopRequested();

private:
    [[nodiscard]] QLayout *commandRow();
    void takeRead();
    void switchLinks();
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
    QPushButton *m_index;
    QPushButton *m_wrapUp;
    QPushButton *m_links;
    QTreeWidgetItem *m_linkTop = nullptr; ///< above the links that lead nowhere, once there are any
    bool m_isLookingUp = false;
};

/// What remains to be done about \a session: "nothing written yet, no video, no slides"; empty where nothing does.
[[nodiscard]] QString unfinishedText(const ReportedSession &session);

} // namespace frontrow
