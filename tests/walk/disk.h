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
    QString tree; ///< of the commit that HEAD is
    QString commit; ///< that HEAD is
    QString index; ///< what is staged

    bool operator==(const Disk &) const = default;

    [[nodiscard]] static Disk of(const QString &folder);
};

/// The paths of files that are in one of them only, or differ.
[[nodiscard]] QStringList changedFiles(const Disk &before, const Disk &after);
/// What else differs, in words; empty when nothing does.
[[nodiscard]] QString changedGit(const Disk &before, const Disk &after);

/// What git says to \a arguments in \a folder, whatever its exit code.
QString gitWord(const QString &folder, const QStringList &arguments);

} // namespace frontrow::walk
