// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/factsreader.h"

#include "site/blog/blogoverrides.h"

#include <QDate>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

constexpr qint64 old = 60'000; ///< ms

BlogFacts factsIn(const QString &siteFolder)
{
    const Result<Site> site = openBlog(siteFolder);
    return site ? BlogFacts::of(site->folder(), site->config(), QDate::currentDate()) : BlogFacts();
}

} // namespace

FactsReader::FactsReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<BlogFacts>::finished, this, [this] {
        m_facts = m_watcher.result();
        Q_EMIT factsChanged();
    });
}

FactsReader::~FactsReader()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void FactsReader::enter(const QString &siteFolder)
{
    if (siteFolder != m_siteFolder) {
        m_siteFolder = siteFolder;
        m_facts = BlogFacts();
        refresh();
    }
}

void FactsReader::refresh()
{
    m_age.start();
    m_watcher.setFuture(m_siteFolder.isEmpty() ? QtFuture::makeReadyValueFuture(BlogFacts())
                                               : QtConcurrent::run(factsIn, m_siteFolder));
}

void FactsReader::refreshIfOld()
{
    if (m_age.isValid() && m_age.hasExpired(old) && !m_watcher.isRunning()) {
        refresh();
    }
}

} // namespace frontrow
