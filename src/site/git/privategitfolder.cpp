// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/privategitfolder.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace frontrow {

namespace {

struct PrivateGitFolderMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitRepository)
};

/// What work trees share besides `config` and `hooks` (gitrepository-layout(5)), as far as reading needs it.
const QStringList &sharedNames()
{
    static const QStringList names{QStringLiteral("HEAD"), QStringLiteral("info"), QStringLiteral("logs"),
        QStringLiteral("objects"), QStringLiteral("packed-refs"), QStringLiteral("refs"), QStringLiteral("reftable"),
        QStringLiteral("shallow"), QStringLiteral("worktrees")};
    return names;
}

/// Those that would have git read the repository's own files again.
bool leadsBack(const GitSetting &setting)
{
    return setting.key.startsWith(QStringLiteral("include")) || setting.key == u"extensions.worktreeconfig";
}

QString folderFor(const GuardedPlace &place)
{
    const QString name = ContentHash::of(QFile::encodeName(place.gitFolder)).toHex().first(32);
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/frontrow/git/")
        + name;
}

Result<void> writeConfiguration(const QString &file, const QList<GitSetting> &settings)
{
    QList<GitSetting> chosen;
    for (const GitSetting &setting : settings) {
        if (setting.isOwn && isHarmless(setting) && !leadsBack(setting)) {
            chosen.append(setting);
        }
    }
    const QByteArray bytes = configurationFile(chosen);
    const bool isThere = QFileInfo::exists(file) && readFile(file, bytes.size()) == bytes;
    return isThere ? Result<void>() : replaceFile(file, bytes);
}

/// False when \a link does not lead to \a target and cannot be made to.
bool makeLink(const QString &target, const QString &link)
{
    const QFileInfo present(link);
    if (present.isSymLink() && present.symLinkTarget() == target) {
        return true;
    }
    QFile::remove(link);
    return QFile::link(target, link) || QFileInfo(link).symLinkTarget() == target; // another program was quicker
}

} // namespace

Result<GitProcess> guardedGit(const GuardedPlace &place, const QList<GitSetting> &settings)
{
    const QString folder = folderFor(place);
    bool isMade = QDir().mkpath(folder);
    for (const QString &name : sharedNames()) {
        isMade = isMade && makeLink(place.commonFolder + u'/' + name, folder + u'/' + name);
    }
    if (!isMade) {
        return failure(Error::Kind::Unwritable,
            PrivateGitFolderMessages::tr(
                "The folder “%1”, from which git is run safely, could not be made. Make it writable.")
                .arg(folder));
    }
    const Result<void> written = writeConfiguration(folder + QStringLiteral("/config"), settings);
    if (!written) {
        return std::unexpected(written.error());
    }
    // The person's own configuration may name hooks and a monitor by a path in the work tree.
    return GitProcess(place.workTree,
        {QStringLiteral("core.fsmonitor=false"), QStringLiteral("core.hooksPath=/dev/null")},
        {{QStringLiteral("GIT_DIR"), place.gitFolder}, {QStringLiteral("GIT_WORK_TREE"), place.workTree},
            {QStringLiteral("GIT_COMMON_DIR"), folder}, {QStringLiteral("GIT_NO_LAZY_FETCH"), QStringLiteral("1")},
            {QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0")}});
}

} // namespace frontrow
