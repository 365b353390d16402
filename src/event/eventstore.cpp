// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/eventstore.h"

#include "base/atomicfile.h"
#include "base/slug.h"
#include "base/sourcetext.h"
#include "event/eventfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qint64 largestEventFile = 8LL * 1024 * 1024; ///< bytes
constexpr qsizetype mostEventFiles = 1'000;

struct EventStoreMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

std::unexpected<Error> withFile(const Error &error, const QString &file)
{
    return failure(
        error.kind, error.message.contains(file) ? error.message : QStringLiteral("%1: %2").arg(file, error.message));
}

Result<EventFile> newEventFile(const QString &siteFolder, const Event &event)
{
    const QDir folder(siteFolder + u'/' + eventFolder);
    const Slug name = Slug::of(event.name).unique([&folder](const Slug &slug) {
        const QFileInfo taken(folder.filePath(slug.toString() + QStringLiteral(".yml")));
        return taken.exists() || taken.isSymLink();
    });
    const Result<RepoPath> file = RepoPath::parse(eventFolder + u'/' + name.toString() + QStringLiteral(".yml"));
    if (!file) {
        return std::unexpected(file.error());
    }
    return EventFile{*file, eventText(event).toUtf8(), {}, true};
}

Result<void> writeNewFile(const QString &path, const QByteArray &bytes, FileOps &ops)
{
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return failure(
            Error::Kind::Unwritable, EventStoreMessages::tr("The folder of “%1” could not be made.").arg(path));
    }
    if (const Result<void> written = writeNew(ops, path, path, bytes); !written) {
        return failure(Error::Kind::Unwritable,
            EventStoreMessages::tr("“%1” could not be written: %2").arg(path, written.error().message));
    }
    return {};
}

} // namespace

Result<StoredEvent> readStoredEvent(const QString &siteFolder, const RepoPath &file)
{
    const Result<QString> path = siteFile(siteFolder, file);
    if (!path) {
        return std::unexpected(path.error());
    }
    const Result<QByteArray> bytes = readFile(*path, largestEventFile);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    if (!source) {
        return withFile(source.error(), file.toString());
    }
    const Result<Event> event = readEvent(source->text());
    if (!event) {
        return withFile(event.error(), file.toString());
    }
    return StoredEvent{file, *event, *bytes};
}

StoredEvents readStoredEvents(const QString &siteFolder)
{
    StoredEvents found;
    const QStringList names =
        QDir(siteFolder + u'/' + eventFolder)
            .entryList({QStringLiteral("*.yml"), QStringLiteral("*.yaml")}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(std::min(names.size(), mostEventFiles))) {
        const Result<RepoPath> file = RepoPath::parse(eventFolder + u'/' + name);
        Result<StoredEvent> event =
            file ? readStoredEvent(siteFolder, *file) : Result<StoredEvent>(std::unexpected(file.error()));
        if (event) {
            found.events.append(*std::move(event));
        } else {
            found.faults.append(event.error().message);
        }
    }
    std::ranges::stable_sort(found.events, std::greater(),
        [](const StoredEvent &stored) { return stored.event.days.isEmpty() ? QDate() : stored.event.days.last(); });
    return found;
}

const StoredEvent *findEvent(const QList<StoredEvent> &events, const QString &name)
{
    const auto found = std::ranges::find_if(events, [&name](const StoredEvent &stored) {
        return stored.event.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == events.end() ? nullptr : &*found;
}

Result<EventFile> eventFileFor(const QString &siteFolder, const std::optional<StoredEvent> &stored, const Event &event)
{
    if (!stored) {
        return newEventFile(siteFolder, event);
    }
    const Result<QString> path = siteFile(siteFolder, stored->file);
    if (!path) {
        return std::unexpected(path.error());
    }
    const Result<QByteArray> now = readFile(*path, largestEventFile);
    if (!now || *now != stored->bytes) {
        return failure(Error::Kind::Conflict,
            EventStoreMessages::tr("“%1” was changed meanwhile, and nothing was written. Try again.")
                .arg(stored->file.toString()));
    }
    const Result<SourceText> source = SourceText::decode(*now);
    if (!source) {
        return withFile(source.error(), stored->file.toString());
    }
    const Result<TextEdits> edits = eventEdits(source->text(), event);
    if (!edits) {
        return withFile(edits.error(), stored->file.toString());
    }
    return EventFile{stored->file, source->edited(*edits).encode(), *now, false};
}

Result<RepoPath> saveEvent(
    const QString &siteFolder, const std::optional<StoredEvent> &stored, const Event &event, FileOps &ops)
{
    const Result<EventFile> file = eventFileFor(siteFolder, stored, event);
    if (!file) {
        return std::unexpected(file.error());
    }
    const Result<QString> path = siteFile(siteFolder, file->file);
    if (!path) {
        return std::unexpected(path.error());
    }
    const bool isSame = !file->isNew && file->bytes == file->before;
    const Result<void> written = isSame ? Result<void>()
        : file->isNew                   ? writeNewFile(*path, file->bytes, ops)
                                        : replaceFile(*path, file->bytes, ops);
    if (!written) {
        return std::unexpected(written.error());
    }
    return file->file;
}

} // namespace frontrow
