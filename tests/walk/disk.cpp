// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "walk/disk.h"

#include "base/contenthash.h"
#include "support/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

namespace frontrow::walk {

QString gitWord(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

Disk Disk::of(const QString &folder)
{
    Disk disk;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(files.next());
        if (path != u".git" && !path.startsWith(u".git/")) {
            disk.files.insert(path, ContentHash::of(test::contentOf(files.filePath())).toHex().toLatin1());
        }
    }
    if (QFileInfo::exists(folder + QStringLiteral("/.git"))) {
        disk.head = gitWord(folder, {QStringLiteral("symbolic-ref"), QStringLiteral("-q"), QStringLiteral("HEAD")});
        const QStringList names =
            gitWord(folder, {QStringLiteral("rev-parse"), QStringLiteral("HEAD"), QStringLiteral("HEAD^{tree}")})
                .split(u'\n');
        disk.commit = names.value(0);
        disk.tree = names.value(1);
        disk.index = gitWord(folder, {QStringLiteral("ls-files"), QStringLiteral("--stage")});
    }
    return disk;
}

QStringList changedFiles(const Disk &before, const Disk &after)
{
    QStringList changed;
    for (const auto &[path, hash] : before.files.asKeyValueRange()) {
        if (after.files.value(path) != hash) {
            changed.append(path);
        }
    }
    for (const auto &[path, hash] : after.files.asKeyValueRange()) {
        if (!before.files.contains(path)) {
            changed.append(path);
        }
    }
    return changed;
}

QString changedGit(const Disk &before, const Disk &after)
{
    if (before.head != after.head) {
        return QStringLiteral("the branch was %1 and is %2").arg(before.head, after.head);
    }
    if (before.tree != after.tree) {
        return QStringLiteral("HEAD was %1 and is %2, with other files").arg(before.commit, after.commit);
    }
    if (before.index != after.index) {
        return QStringLiteral("the index was\n%1\nand is\n%2").arg(before.index, after.index);
    }
    return {};
}

} // namespace frontrow::walk
