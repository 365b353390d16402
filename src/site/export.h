// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/diagnostic.h"
#include "base/repopath.h"
#include "base/result.h"
#include "base/sourcetext.h"
#include "media/stagingstore.h"
#include "site/pictures.h"
#include "site/site.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace frontrow {

/// Everything an export depends on, copied, so that planning is a pure function of it and the disk.
struct ExportRequest
{
    SourceText source; ///< the post as it is in the editor
    QString postFile; ///< where it was opened or saved; empty when never saved
    QString siteFolder;
    PictureRoots pictures; ///< where the post's pictures are now, besides the site
    QDate today;
    /// Whose pictures are made small before an export and whose originals are let go after it.
    std::optional<StagingStore> staging = std::nullopt;
};

/// One file of a plan.
struct ExportFile
{
    enum class Action {
        Create, ///< nothing is there
        Update, ///< what is there was written by Frontrow, or is the very file that is being edited
        Keep, ///< what is there has these bytes already
        Conflict, ///< what is there differs and is not Frontrow's
    };

    RepoPath path;
    Action action = Action::Create;
    QByteArray bytes; ///< what will be there; empty for Keep and Conflict of pictures is allowed
    ContentHash before; ///< null when nothing is there
    ContentHash after;

    bool operator==(const ExportFile &) const = default;
};

/// What Frontrow wrote into one site, by path: what may be overwritten. Kept outside the repository.
class ExportManifest
{
public:
    ExportManifest() = default;
    /// The manifest of \a siteFolder below the folder \a store; an empty one where there is none yet.
    /// Fails (Unreadable, Malformed) when there is one that cannot be read.
    [[nodiscard]] static Result<ExportManifest> load(const QString &store, const QString &siteFolder);
    [[nodiscard]] Result<void> save(const QString &store, const QString &siteFolder) const;

    /// The hash last written at \a path, null when Frontrow never wrote it.
    [[nodiscard]] ContentHash hashAt(const RepoPath &path) const;
    void record(const RepoPath &path, const ContentHash &hash);

    bool operator==(const ExportManifest &) const = default;

private:
    QHash<QString, ContentHash> m_hashes;
};

/// What an export would do.
struct ExportPlan
{
    QString siteFolder;
    QList<ExportFile> files; ///< the pictures in the order of their mention, then the post
    RepoPath post; ///< the post's path in the site
    QString url; ///< of the post's page
    Diagnostics diagnostics; ///< pictures that are nowhere, front matter that Jekyll would not read

    [[nodiscard]] bool hasConflict() const;
    /// Nothing to write.
    [[nodiscard]] bool isUpToDate() const;

    bool operator==(const ExportPlan &) const = default;
};

/// Reads the site's present state and decides. Writes nothing.
/// Fails when the site cannot be opened, the front matter is faulty or not closed (the page would not be what
/// the author wrote), or a path leads out of the site.
[[nodiscard]] Result<ExportPlan> planExport(const ExportRequest &request, const ExportManifest &manifest);

/// Carries a plan out, all or nothing: every new file is written beside its target, every target is checked to be
/// what the plan saw, then all are renamed; on failure what was there before is put back and new files and folders
/// are removed. Records what was written in \a manifest.
/// Fails (Conflict) without writing when the plan has a conflict or the site has changed since.
[[nodiscard]] Result<void> commitExport(const ExportPlan &plan, ExportManifest &manifest);

} // namespace frontrow
