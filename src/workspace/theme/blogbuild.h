// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/childgroup.h"
#include "base/result.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <optional>

namespace frontrow {

/// Runs `jekyll build` on a blog into a folder of Frontrow's own. It runs the blog's Ruby, so only with the author's
/// consent. Nothing is written in the blog: no `_site`, no caches, no lock file. One build at a time.
class BlogBuild : public QObject
{
    Q_OBJECT

public:
    explicit BlogBuild(QObject *parent = nullptr);
    /// Stops a build under way.
    ~BlogBuild() override;

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Does nothing while one is running. Never `--incremental`: that writes `.jekyll-metadata` into the blog and
    /// leaves the home page and the feed as they were.
    /// \param target is emptied by Jekyll first
    /// \param mostPosts only the newest are built; all when it is nothing
    void start(const QString &siteFolder, const QString &target, std::optional<int> mostPosts = {});
    /// What Jekyll said, without colours; of a long output the end.
    [[nodiscard]] const QString &output() const { return m_output; }
    /// finished() follows, with Cancelled.
    void cancel();

Q_SIGNALS:
    /// A line that Jekyll says.
    void progressed(const QString &line);
    /// Fails with Jekyll's own words: Unreadable when it is not installed, Malformed when the blog does not build,
    /// Cancelled.
    void finished(const frontrow::Result<void> &outcome);

private:
    void readOutput();
    void finish(const Result<void> &outcome);
    void stop(int signal);

    QProcess m_process;
    std::optional<ChildGroup> m_group; ///< so that what it starts is stopped, too; nothing before the first start
    QTimer m_limit;
    QTimer m_patience; ///< with a build that was asked to stop
    QString m_output;
    bool m_isCancelled = false;
};

} // namespace frontrow
