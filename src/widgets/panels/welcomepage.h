// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/blog/recentplaces.h"

#include <QFutureWatcher>
#include <QScrollArea>

#include <memory>

class QListWidget;

namespace Ui {
class WelcomePage;
}

namespace frontrow {

/// What the window shows while no post is open: the ways to begin, and the blogs and posts that were open before, by
/// their titles. A post or the folder of a blog can be dropped on it. It scrolls up and down, never sideways.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    /// Waits for what is being read.
    ~WelcomePage() override;

    /// Reads what they are beside the window, and shows those that are there.
    void setRecent(const QStringList &posts, const QStringList &blogs);

Q_SIGNALS:
    void blogRequested();
    void openRequested();
    void newRequested();
    void eventRequested();
    void sampleRequested();
    /// The promises to the readers of the blog in \a folder are to be shown.
    void promisesRequested(const QString &folder);
    /// A post, or the folder of a blog; absolute.
    void placeChosen(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Recent
    {
        QList<RecentPlace> posts;
        QList<RecentPlace> blogs;
    };

    /// How many promises to the readers the blog that was opened last has; shown where there are some.
    void readPromises(const QStringList &blogs);
    void prepare(QListWidget &list);
    void show(QListWidget &list, QWidget &label, const QList<RecentPlace> &places);
    /// Lets everything have room side by side, else below each other: the page is never wider than the window.
    void fit();

    std::unique_ptr<Ui::WelcomePage> m_ui;
    QFutureWatcher<Recent> m_reading;
    QFutureWatcher<qsizetype> m_promises;
    QString m_promisesFolder; ///< the folder of the blog that m_promises is about
    QString m_promisesText; ///< the button's whole label, which may be shown shorter
};

} // namespace frontrow
