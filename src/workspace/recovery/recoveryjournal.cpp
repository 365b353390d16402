// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/recovery/recoveryjournal.h"

#include "workspace/document/postdocument.h"

#include <QtConcurrentRun>

#include <chrono>
#include <utility>

namespace frontrow {

using namespace std::chrono_literals;

namespace {

constexpr auto writeAfter = 1s; ///< the first change; two seconds may be lost, and the disk needs its time
constexpr auto tryAgainAfter = 3s; ///< a failure

} // namespace

RecoveryJournal::RecoveryJournal(PostDocument &document, const RecoveryStore &store, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_store(store)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryJournal::writeLater);
    connect(&m_writing, &QFutureWatcher<Result<void>>::finished, this, [this] {
        if (std::exchange(m_isWriting, false)) {
            take(m_writing.result());
        }
    });
    connect(&document, &PostDocument::textChanged, this, &RecoveryJournal::follow);
    connect(&document, &PostDocument::modificationChanged, this,
        [this](bool isModified) { isModified ? follow() : drop(); });
}

RecoveryJournal::~RecoveryJournal()
{
    m_writing.disconnect(this);
    m_writing.waitForFinished();
}

std::optional<PostHolder> RecoveryJournal::setPost(const QString &key)
{
    if (key == m_key && !m_isHeldElsewhere) {
        return std::nullopt;
    }
    std::unique_ptr<QLockFile> lock = m_store.lockOf(key);
    std::optional<PostHolder> holder;
    if (lock && !lock->tryLock()) {
        if (lock->error() == QLockFile::LockFailedError) {
            QString program;
            holder.emplace();
            lock->getLockInfo(&holder->process, &holder->host, &program);
        }
        lock.reset();
    }
    waitForWriting();
    const QString former = std::exchange(m_key, key);
    const std::unique_ptr<QLockFile> formerLock = std::exchange(m_lock, std::move(lock));
    const bool wasHeldElsewhere = std::exchange(m_isHeldElsewhere, holder.has_value());
    if (!holder) {
        m_store.setAside(key);
        m_sequence = 0;
        m_written = 0;
        flush();
    }
    if (!former.isEmpty() && former != key && !wasHeldElsewhere) {
        m_store.remove(former);
    }
    return holder;
}

bool RecoveryJournal::flush()
{
    waitForWriting();
    if (m_key.isEmpty() || m_isHeldElsewhere || !m_document.isModified()) {
        return !m_document.isModified();
    }
    take(m_store.write(record()));
    return !m_isFailing;
}

void RecoveryJournal::close()
{
    drop();
    m_lock.reset();
    m_key.clear();
}

void RecoveryJournal::follow()
{
    if (!m_key.isEmpty() && !m_isHeldElsewhere && m_document.isModified() && !m_timer.isActive()) {
        m_timer.start(writeAfter);
    }
}

void RecoveryJournal::writeLater()
{
    if (m_isWriting) {
        return; // take() goes on
    }
    m_isWriting = true;
    m_writing.setFuture(
        QtConcurrent::run(&m_thread, [store = m_store, record = record()] { return store.write(record); }));
}

/// Afterwards nothing is under way.
void RecoveryJournal::waitForWriting()
{
    m_timer.stop();
    m_writing.waitForFinished();
    m_isWriting = false;
}

void RecoveryJournal::take(const Result<void> &written)
{
    const bool wasFailing = std::exchange(m_isFailing, !written);
    if (!written && !wasFailing) {
        Q_EMIT failed(written.error().message);
    } else if (written && wasFailing) {
        Q_EMIT resumed();
    }
    if (m_document.isModified() && !m_timer.isActive() && (m_isFailing || m_written != m_document.revision())) {
        m_timer.start(m_isFailing ? tryAgainAfter : 0s); // its second is over already
    }
}

void RecoveryJournal::drop()
{
    waitForWriting();
    if (!m_key.isEmpty() && !m_isHeldElsewhere) {
        m_store.remove(m_key);
    }
}

RecoveryRecord RecoveryJournal::record()
{
    m_written = m_document.revision();
    return {m_key, m_document.filePath(), m_document.savedHash(), QDateTime::currentDateTimeUtc(), ++m_sequence,
        m_document.text()};
}

} // namespace frontrow
