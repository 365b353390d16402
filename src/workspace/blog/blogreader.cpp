// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/blogreader.h"

#include "site/blog/blogoverrides.h"

#include <QtConcurrentRun>

#include <chrono>

namespace frontrow {

namespace {

BlogProfile profileIn(const QString &siteFolder, const std::shared_ptr<ReadingProgress> &progress)
{
    const Result<Site> site = openBlog(siteFolder);
    return site ? readBlogProfile(*site, blogIndexCacheFile(siteFolder), progress.get()) : BlogProfile();
}

} // namespace

BlogReader::BlogReader(QObject *parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress->done, m_progress->all); });
    connect(&m_watcher, &QFutureWatcher<BlogProfile>::finished, this, [this] { take(m_watcher.result()); });
}

BlogReader::~BlogReader()
{
    m_watcher.disconnect(this);
    if (m_progress) {
        m_progress->isCancelled = true;
    }
    m_watcher.waitForFinished();
}

void BlogReader::enter(const QString &siteFolder)
{
    if (siteFolder != m_siteFolder) {
        m_siteFolder = siteFolder;
        m_profile = BlogProfile();
        m_overrides = siteFolder.isEmpty() ? BlogOverrides() : BlogOverrides::of(siteFolder);
        refresh();
    }
}

void BlogReader::refresh()
{
    if (m_progress) {
        m_progress->isCancelled = true; // nobody waits for an older reading
    }
    if (m_siteFolder.isEmpty()) {
        m_clock.stop();
        m_watcher.setFuture(QtFuture::makeReadyValueFuture(BlogProfile())); // a watcher takes no future without a value
        return;
    }
    m_progress = std::make_shared<ReadingProgress>();
    m_clock.start();
    m_watcher.setFuture(QtConcurrent::run(profileIn, m_siteFolder, m_progress));
}

Result<void> BlogReader::choose(const BlogOverrides &overrides)
{
    return overrides.keep(m_siteFolder).transform([&] {
        m_overrides = overrides;
        announce();
    });
}

void BlogReader::take(const BlogProfile &profile)
{
    m_clock.stop();
    m_profile = profile;
    announce();
}

void BlogReader::announce()
{
    FieldConventions conventions = m_profile.folder.isEmpty() ? standardFieldConventions() : m_profile.fields;
    if (m_overrides.formKeys) {
        conventions = withFormKeys(conventions, *m_overrides.formKeys);
    }
    if (conventions != m_conventions) {
        m_conventions = conventions;
        Q_EMIT conventionsChanged(m_conventions);
    }
    Q_EMIT profileChanged();
}

} // namespace frontrow
