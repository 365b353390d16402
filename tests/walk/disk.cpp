// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "walk/disk.h"

#include "base/contenthash.h"
#include "support/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

namespace frontrow::walk {

namespace {

/// Says of each of the folders what git knows: branch, commit and tree, index, each with a NUL after it. One process
/// for all, since a copy of a program this large takes its time.
constexpr const char *script = R"(for folder; do
	cd "$folder" || exit 1
	git symbolic-ref -q HEAD; printf '\0'
	git rev-parse HEAD 'HEAD^{tree}'; printf '\0'
	git ls-files --stage; printf '\0'
done)";

QStringList gitArguments(const QStringList &folders)
{
    QProcess process;
    process.start(QStringLiteral("sh"),
        QStringList{QStringLiteral("-c"), QLatin1StringView(script), QStringLiteral("sh")} + folders);
    process.waitForFinished(60'000);
    QStringList words;
    for (const QByteArray &word : process.readAllStandardOutput().split('\0')) {
        words.append(QString::fromUtf8(word).trimmed());
    }
    return words;
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(files.next());
        if (path != u".git" && !path.startsWith(u".git/")) {
            found.insert(path, ContentHash::of(test::contentOf(files.filePath())).toHex().toLatin1());
        }
    }
    return found;
}

} // namespace

void runGit(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), arguments);
    process.waitForFinished(60'000);
}

QMap<QString, Disk> disksOf(const QStringList &folders)
{
    QMap<QString, Disk> disks;
    QStringList repositories;
    for (const QString &folder : folders) {
        disks[folder].files = filesIn(folder);
        if (QFileInfo::exists(folder + QStringLiteral("/.git"))) {
            repositories.append(folder);
        }
    }
    const QStringList words = repositories.isEmpty() ? QStringList() : gitArguments(repositories);
    for (qsizetype i = 0; i < repositories.size(); ++i) {
        Disk &disk = disks[repositories[i]];
        disk.head = words.value(3 * i);
        disk.commit = words.value(3 * i + 1).section(u'\n', 0, 0);
        disk.tree = words.value(3 * i + 1).section(u'\n', 1, 1);
        disk.index = words.value(3 * i + 2);
    }
    return disks;
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
