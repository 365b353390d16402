// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

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
    /// Does nothing while one is running. \param target is emptied by Jekyll first.
    void start(const QString &siteFolder, const QString &target);
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
    QTimer m_limit;
    QString m_output; ///< the last of it
    bool m_isCancelled = false;
};

} // namespace frontrow
