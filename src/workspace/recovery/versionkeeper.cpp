// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/recovery/versionkeeper.h"

#include "base/atomicfile.h"
#include "workspace/document/postdocument.h"
#include "workspace/prompt/noticecentre.h"

#include <chrono>
#include <utility>

namespace frontrow {

VersionKeeper::VersionKeeper(const PostDocument &document, NoticeCentre &notices, const VersionStore &store)
    : m_document(document)
    , m_notices(notices)
    , m_store(store)
{
    m_pace.setInterval(std::chrono::minutes(5));
    connect(&m_pace, &QTimer::timeout, this, &VersionKeeper::keepTyped);
}

void VersionKeeper::setPost(const QString &key)
{
    m_key = key;
    m_typed = m_document.revision();
    m_pace.start();
    if (!m_document.filePath().isEmpty()) {
        keep(PostVersion::Kind::Opened, m_document.snapshot().bytes);
    }
}

void VersionKeeper::follow(const QString &key)
{
    if (const QString former = std::exchange(m_key, key); former != key && !former.isEmpty()) {
        m_disk.run([store = m_store, former, key] { return store.share(former, key); },
            [this](const Result<void> &shared) { take(shared); });
    }
}

void VersionKeeper::keep(PostVersion::Kind kind, const QByteArray &bytes)
{
    run([store = m_store, key = m_key, kind, bytes] {
        return store.add(key, kind, bytes, QDateTime::currentDateTimeUtc());
    });
}

void VersionKeeper::keepFile(const QString &file)
{
    run([store = m_store, key = m_key, file] {
        const Result<QByteArray> bytes = readFile(file, PostDocument::largestFile);
        return bytes ? store.add(key, PostVersion::Kind::Foreign, *bytes, QDateTime::currentDateTimeUtc())
                     : Result<void>(); // who reads the post says so
    });
}

/// Keeps a version by \a work, and the store to its limit from time to time.
void VersionKeeper::run(const std::function<Result<void>()> &work)
{
    constexpr int pause = 20; // versions
    const bool limits = m_untilLimit == 0;
    m_untilLimit = limits ? pause : m_untilLimit - 1;
    m_disk.run(
        [store = m_store, work, limits] {
            Result<void> kept = work();
            if (limits) {
                store.limit();
            }
            return kept;
        },
        [this](const Result<void> &kept) { take(kept); });
}

void VersionKeeper::keepTyped()
{
    const bool isNew = std::exchange(m_typed, m_document.revision()) != m_document.revision();
    if (isNew && m_document.isModified() && !m_document.isReadOnly()) {
        keep(PostVersion::Kind::Typed, m_document.snapshot().bytes);
    }
}

void VersionKeeper::list(const std::function<void(const Result<QList<PostVersion>> &)> &then)
{
    m_disk.run([store = m_store, key = m_key] { return store.versionsOf(key); }, then);
}

void VersionKeeper::read(const PostVersion &version, const std::function<void(const Result<QByteArray> &)> &then)
{
    m_disk.run([version] { return VersionStore::read(version); }, then);
}

void VersionKeeper::find(const ContentHash &hash, const std::function<void(const QByteArray &)> &then)
{
    m_disk.run([store = m_store, key = m_key, hash] { return store.find(key, hash); }, then);
}

void VersionKeeper::take(const Result<void> &kept)
{
    const bool wasFailing = std::exchange(m_isFailing, !kept);
    if (!kept && !wasFailing) {
        m_notices.notify(Notice::Topic::Versions, Notice::Severity::Warning, kept.error().message);
    } else if (kept && wasFailing) {
        m_notices.dismiss(Notice::Topic::Versions);
    }
}

} // namespace frontrow
