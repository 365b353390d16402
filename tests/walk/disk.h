// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace frontrow::walk {

/// A blog as it lies on disk: every file, and what git knows about it.
struct Disk
{
    QMap<QString, QByteArray> files; ///< relative path → hash of the content; the repository's own files left out
    QString head; ///< the branch, or nothing when detached
    QString tree; ///< the tree of the commit that HEAD is
    QString commit; ///< the commit that HEAD is
    QString index; ///< what is staged

    bool operator==(const Disk &) const = default;
};

/// By the folder of each blog.
[[nodiscard]] QMap<QString, Disk> disksOf(const QStringList &folders);

/// The paths of files that are in one of them only, or differ.
[[nodiscard]] QStringList changedFiles(const Disk &before, const Disk &after);
/// What else differs, in words; empty when nothing does.
[[nodiscard]] QString changedGit(const Disk &before, const Disk &after);

/// Runs git in \a folder to its end, whatever comes of it.
void runGit(const QString &folder, const QStringList &arguments);

} // namespace frontrow::walk
