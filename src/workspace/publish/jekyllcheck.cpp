// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/publish/jekyllcheck.h"

#include "workspace/look/lookcache.h"

#include <QtConcurrentRun>

namespace frontrow {

JekyllCheck::JekyllCheck(QObject *parent)
    : QObject(parent)
{
    connect(&m_build, &BlogBuild::progressed, this, &JekyllCheck::progressed);
    connect(&m_build, &BlogBuild::finished, this, &JekyllCheck::takeBuild);
    connect(&m_verdict, &QFutureWatcher<JekyllVerdict>::finished, this, [this] {
        Q_EMIT finished(m_isCancelled ? failure(Error::Kind::Cancelled, tr("The check with Jekyll was stopped."))
                                      : Result<JekyllVerdict>(m_verdict.result()));
    });
}

JekyllCheck::~JekyllCheck()
{
    m_verdict.disconnect(this);
    m_verdict.waitForFinished();
}

void JekyllCheck::check(const JekyllRequest &request)
{
    if (!isRunning()) {
        m_request = request;
        m_isCancelled = false;
        m_build.start(request.siteFolder, LookCache(request.siteFolder).wholeBuildFolder());
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
        .folder = LookCache(m_request.siteFolder).wholeBuildFolder()};
    m_verdict.setFuture(QtConcurrent::run(judge, m_request, run));
}

} // namespace frontrow
