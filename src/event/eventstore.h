// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/fileops.h"
#include "base/repopath.h"
#include "base/result.h"
#include "event/event.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace frontrow {

/// The events of a blog lie in this folder, from the site's folder on, a file each (see eventfile.h). Jekyll reads
/// nothing in folders whose names begin with '_' but its own and those of collections (lib/jekyll/entry_filter.rb).
inline const QString eventFolder = QStringLiteral("_frontrow/events");

/// An event and the file that it was read from.
struct StoredEvent
{
    RepoPath file; ///< from the site's folder on
    Event event;
    QByteArray bytes; ///< what the file held
};

struct StoredEvents
{
    QList<StoredEvent> events; ///< the latest first
    QStringList faults; ///< a sentence for each file that is no event
};

/// The events of the blog in \a siteFolder; at most 1,000 files of up to 8 MB. Links are followed inside the blog only.
[[nodiscard]] StoredEvents readStoredEvents(const QString &siteFolder);

/// The one in \a file. Fails (Unreadable, Malformed, Refused) with a sentence that names the file.
[[nodiscard]] Result<StoredEvent> readStoredEvent(const QString &siteFolder, const RepoPath &file);

/// The one of \a events that is called \a name, without regard to case; nullptr without one.
[[nodiscard]] const StoredEvent *findEvent(const QList<StoredEvent> &events, const QString &name);

/// A file of an event as it is to be.
struct EventFile
{
    RepoPath file;
    QByteArray bytes;
    QByteArray before; ///< what is there, empty where nothing is
    bool isNew = false;
};

/// What saveEvent() would write. Fails as it does.
[[nodiscard]] Result<EventFile> eventFileFor(
    const QString &siteFolder, const std::optional<StoredEvent> &stored, const Event &event);

/// Writes \a event into the file of \a stored, changing no more of it than differs (see eventEdits()), or where there
/// is none into a new file that is called like the event. \return the file. Fails (Conflict) when the file is no more
/// what was read, and (Unwritable, Refused, Malformed) with a sentence; then nothing was changed.
[[nodiscard]] Result<RepoPath> saveEvent(const QString &siteFolder, const std::optional<StoredEvent> &stored,
    const Event &event, FileOps &ops = FileOps::system());

} // namespace frontrow
