// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/blogreader.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <chrono>

namespace frontrow {

namespace {

using Snapshot = std::shared_ptr<const BlogSnapshot>;

constexpr std::chrono::seconds oldAge{60};

/// Gives the blog as soon as its posts are known, with the facts of \a former, and then once more with its own.
void readBlog(QPromise<Snapshot> &promise, const QString &siteFolder, const BlogFacts &former, bool readsFacts,
    const std::shared_ptr<ReadingProgress> &progress)
{
    const Result<Site> site = openBlog(siteFolder);
    BlogSnapshot blog = site ? readBlogSnapshot(*site, blogIndexCacheFile(siteFolder), progress.get()) : BlogSnapshot();
    if (progress->isCancelled) {
        return;
    }
    blog.facts = site ? former : BlogFacts();
    promise.addResult(std::make_shared<const BlogSnapshot>(blog));
    if (site && readsFacts) {
        promise.addResult(std::make_shared<const BlogSnapshot>(withFacts(blog)));
    }
}

} // namespace

BlogReader::BlogReader(QObject *parent)
    : QObject(parent)
{
    using namespace std::chrono_literals;
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress->done, m_progress->all); });
    connect(&m_watcher, &QFutureWatcher<Snapshot>::resultReadyAt, this, [this](int number) {
        m_clock.stop();
        m_snapshot = m_watcher.resultAt(number);
        Q_EMIT changed();
    });
}

BlogReader::~BlogReader()
{
    m_watcher.disconnect(this);
    if (m_progress) {
        m_progress->isCancelled = true;
    }
    m_watcher.waitForFinished();
}

void BlogReader::setBlog(const QString &siteFolder)
{
    if (siteFolder != m_siteFolder) {
        m_siteFolder = siteFolder;
        m_snapshot = std::make_shared<const BlogSnapshot>();
        m_overrides = siteFolder.isEmpty() ? BlogOverrides() : BlogOverrides::of(siteFolder);
        refresh();
    }
}

void BlogReader::refresh()
{
    m_age.start();
    read(true);
}

void BlogReader::refreshPosts()
{
    read(m_readsFacts && m_watcher.isRunning()); // those that are being read are wanted
}

void BlogReader::refreshIfOld()
{
    if (m_age.isValid() && m_age.durationElapsed() > oldAge && !m_watcher.isRunning()) {
        refresh();
    }
}

void BlogReader::read(bool readsFacts)
{
    m_readsFacts = readsFacts;
    if (m_progress) {
        m_progress->isCancelled = true; // nobody waits for an older reading
    }
    if (m_siteFolder.isEmpty()) {
        m_clock.stop();
        // A watcher takes no future without a value.
        m_watcher.setFuture(QtFuture::makeReadyValueFuture(std::make_shared<const BlogSnapshot>()));
        return;
    }
    m_progress = std::make_shared<ReadingProgress>();
    m_clock.start();
    m_watcher.setFuture(QtConcurrent::run(readBlog, m_siteFolder, m_snapshot->facts, readsFacts, m_progress));
}

Result<void> BlogReader::choose(const BlogOverrides &overrides)
{
    if (const Result<void> kept = overrides.keep(m_siteFolder); !kept) {
        return std::unexpected(kept.error());
    }
    m_overrides = overrides;
    Q_EMIT changed();
    refresh(); // who builds the blog decides what is found in it
    return {};
}

FieldConventions BlogReader::formFields() const
{
    const FieldConventions &found = m_snapshot->conventions.fields;
    return m_overrides.formKeys ? withFormKeys(found, *m_overrides.formKeys) : found;
}

} // namespace frontrow
