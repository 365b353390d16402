// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/verify/jekyllreport.h"
#include "workspace/theme/blogbuild.h"

#include <QFutureWatcher>
#include <QObject>

namespace frontrow {

/// Builds a blog with its own Jekyll into the cache and checks a post's page in it, on a worker. It runs the blog's
/// Ruby, so only with the author's consent (see askToBuild()). One check at a time.
class JekyllCheck : public QObject
{
    Q_OBJECT

public:
    explicit JekyllCheck(QObject *parent = nullptr);
    /// Stops a build under way; blocks until a page that is looked through is done.
    ~JekyllCheck() override;

    [[nodiscard]] bool isRunning() const { return m_build.isRunning() || m_report.isRunning(); }
    /// Does nothing while one is running. finished() follows.
    void check(const JekyllRequest &request);
    /// finished() follows, with Cancelled.
    void cancel();

Q_SIGNALS:
    /// A line that Jekyll says.
    void progressed(const QString &line);
    /// Fails (Unreadable) when Jekyll is not installed, (Cancelled). A blog that does not build is a report.
    void finished(const frontrow::Result<frontrow::JekyllReport> &report);

private:
    void takeBuild(const Result<void> &outcome);

    JekyllRequest m_request;
    BlogBuild m_build;
    QFutureWatcher<JekyllReport> m_report;
    bool m_isCancelled = false;
};

} // namespace frontrow
