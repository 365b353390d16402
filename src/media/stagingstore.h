// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "base/result.h"
#include "base/slug.h"
#include "media/picturerecipe.h"

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
    bool isNew = true; ///< it was not staged before
};

/// The pictures of one post that are not in the blog yet: a folder that mirrors the blog's paths. Beside each (in a
/// hidden folder) waits what it was made from, until it is exported. Nothing in it is ever deleted by undo. Not shared
/// between threads while it writes; optimise() may run beside reading ones.
class StagingStore
{
public:
    /// \param folder an absolute path; made when the first picture is staged.
    explicit StagingStore(QString folder);

    /// Keeps \a picture as `folder/NAME.SUFFIX` where NAME is \a name, with a number after it while
    /// \a isTaken (a path of the blog or of the post's folder) or another staged picture has that path.
    /// A picture that was staged from the same \a original, no narrower, gives its path again and is not stored twice.
    /// \param original the bytes of the file as it came.
    /// \param folder inside the blog, such as "images/aws-summit".
    [[nodiscard]] Result<StagedPicture> stage(const PreparedPicture &picture, const QByteArray &original,
        const QString &folder, const Slug &name, const std::function<bool(const RepoPath &)> &isTaken);

    /// Keeps the staged picture \a path under another name in its folder, too, as stage() would name it: the old one
    /// stays for undo. The same path when it has that name already. Fails (Unreadable) when \a path is not staged.
    [[nodiscard]] Result<RepoPath> stageAs(
        const RepoPath &path, const Slug &name, const std::function<bool(const RepoPath &)> &isTaken);

    /// Keeps the staged picture \a path in \a folder, too, under its own name, with a number after it as stage() does
    /// unless the same bytes are staged there already. Fails (Unreadable) when \a path is not staged.
    [[nodiscard]] Result<RepoPath> stageIn(
        const RepoPath &path, const QString &folder, const std::function<bool(const RepoPath &)> &isTaken);

    /// Makes the staged picture \a path as small as optimisedPng() can, once, under the same path. Nothing happens to
    /// one that is not waiting for it. Fails (Unreadable, Malformed, Unwritable) with the staged file as it was.
    [[nodiscard]] Result<void> optimise(const RepoPath &path);
    /// The same for each of \a paths, on all processors. \return what failed, in their order.
    [[nodiscard]] QList<Error> optimiseAll(const QList<RepoPath> &paths);
    /// The pictures that wait for optimise().
    [[nodiscard]] QList<RepoPath> unoptimised() const;

    /// The file with the bytes that \a path was staged from; nothing when there is none any more.
    [[nodiscard]] std::optional<QString> original(const RepoPath &path) const;
    /// Lets the original of \a path go: the picture is in the blog.
    void forgetOriginal(const RepoPath &path);

    /// Takes the picture at \a path out again, for work that was stopped before anything could refer to it.
    void discard(const RepoPath &path) const;

    /// The staged file for \a path, nothing when it is not staged.
    [[nodiscard]] std::optional<QString> find(const RepoPath &path) const;
    [[nodiscard]] QList<RepoPath> paths() const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    enum class Beside { Original, Waiting };

    [[nodiscard]] Result<QString> fileBeside(const RepoPath &path, Beside what) const;
    /// The file that holds the path that was staged from bytes of that hash.
    [[nodiscard]] Result<QString> fileOfHash(const ContentHash &original) const;
    [[nodiscard]] std::optional<StagedPicture> stagedFrom(const ContentHash &original, int width) const;
    /// Keeps what is staged as \a path, with what waits beside it, as \a other, too.
    [[nodiscard]] Result<RepoPath> copyTo(const RepoPath &path, const RepoPath &other) const;
    [[nodiscard]] Result<void> write(const Result<QString> &file, const QByteArray &bytes) const;
    [[nodiscard]] RepoPath freePath(const QString &folder, const Slug &name, const QString &suffix,
        const std::function<bool(const RepoPath &)> &isTaken) const;

    QString m_folder;
};

} // namespace frontrow
