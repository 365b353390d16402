// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/publish/jekyllcheck.h"

#include "workspace/theme/themecache.h"

#include <QtConcurrentRun>

namespace frontrow {

JekyllCheck::JekyllCheck(QObject *parent)
    : QObject(parent)
{
    connect(&m_build, &BlogBuild::progressed, this, &JekyllCheck::progressed);
    connect(&m_build, &BlogBuild::finished, this, &JekyllCheck::takeBuild);
    connect(&m_report, &QFutureWatcher<JekyllReport>::finished, this, [this] {
        Q_EMIT finished(m_isCancelled ? failure(Error::Kind::Cancelled, tr("The check with Jekyll was stopped."))
                                      : Result<JekyllReport>(m_report.result()));
    });
}

JekyllCheck::~JekyllCheck()
{
    m_report.disconnect(this);
    m_report.waitForFinished();
}

void JekyllCheck::check(const JekyllRequest &request)
{
    if (!isRunning()) {
        m_request = request;
        m_isCancelled = false;
        m_build.start(request.siteFolder, ThemeCache(request.siteFolder).wholeBuildFolder());
    }
}

void JekyllCheck::cancel()
{
    m_isCancelled = m_isCancelled || isRunning();
    m_build.cancel();
}

void JekyllCheck::takeBuild(const Result<void> &outcome)
{
    if (!outcome && outcome.error().kind != Error::Kind::Malformed) {
        Q_EMIT finished(std::unexpected(outcome.error()));
        return;
    }
    const JekyllRun run{.hasBuilt = outcome.has_value(),
        .output = m_build.output(),
        .failure = outcome ? QString() : outcome.error().message,
        .folder = ThemeCache(m_request.siteFolder).wholeBuildFolder()};
    m_report.setFuture(QtConcurrent::run(evaluateBuild, m_request, run));
}

} // namespace frontrow
