// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/repopath.h"
#include "base/result.h"
#include "base/textedit.h"
#include "site/pictures/pictures.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace frontrow {

/// A picture of a post that is exported, its bytes where they are not in the blog yet.
struct ExportPicture
{
    RepoPath path;
    TextRange range; ///< where the post names it first
    Result<ContentHash> before = {}; ///< the hash of what the blog has; as hashInSite()
    std::optional<QString> source = {}; ///< the file that is published; nothing when there is none
    Result<QByteArray> bytes = {}; ///< the content of the source; a failure when it is no whole picture
    ContentHash after = {}; ///< the hash of the bytes; null without
};

/// The pictures in the site that \a references name, each once, in their order, read by several threads.
/// \param roots where they are besides the site.
[[nodiscard]] QList<ExportPicture> readPictures(
    const QList<PictureReference> &references, const QString &siteFolder, const PictureRoots &roots);

/// Why no picture is copied to \a path, whoever asks for it; nothing where one may be. Jekyll, git and their hosts run
/// what is in folders whose names begin with '.' or '_', and programs have folders of their own: a post of a stranger
/// must not put anything there.
[[nodiscard]] std::optional<QString> whyNoPicture(const RepoPath &path);

} // namespace frontrow
