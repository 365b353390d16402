// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "base/result.h"
#include "base/slug.h"
#include "media/picture.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace frontrow {

/// A picture that waits for export under the path it will have in the blog.
struct StagedPicture
{
    RepoPath path;
    QSize size; ///< pixels
    ContentHash hash;
};

/// The pictures of one post that are not in the blog yet: a folder that mirrors the blog's paths. Nothing in
/// it is ever deleted by undo. Not shared between threads while it writes.
class StagingStore
{
public:
    /// \param folder an absolute path; made when the first picture is staged.
    explicit StagingStore(QString folder);

    /// Keeps \a picture as `folder/NAME.SUFFIX` where NAME is \a name, with a number behind it while
    /// \a isTaken (a path of the blog or of the post's folder) or another staged picture has that path.
    /// Bytes that are staged already give the staged path again and are not stored twice.
    /// \param folder inside the blog, such as "images/aws-summit".
    [[nodiscard]] Result<StagedPicture> stage(const Picture &picture, const QString &folder, const Slug &name,
        const std::function<bool(const RepoPath &)> &isTaken);

    /// The staged file for \a path, nothing when it is not staged.
    [[nodiscard]] std::optional<QString> find(const RepoPath &path) const;
    [[nodiscard]] QList<RepoPath> paths() const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
};

} // namespace frontrow
