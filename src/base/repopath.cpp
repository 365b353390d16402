// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/repopath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace frontrow {

namespace {

struct RepoPathMessages
{
    Q_DECLARE_TR_FUNCTIONS(RepoPath)
};

/// Characters that HFS+ does not see in names (git, utf8.c: next_hfs_char).
bool isIgnoredByHfs(QChar c)
{
    return (c >= QChar(0x200c) && c <= QChar(0x200f)) || (c >= QChar(0x202a) && c <= QChar(0x202e))
        || (c >= QChar(0x206a) && c <= QChar(0x206f)) || c == QChar(0xfeff);
}

/// Some file system takes \a name for ".git": NTFS leaves out what follows a ':' and dots and spaces at the end, and
/// has short names; HFS+ leaves out characters that nobody sees; both fold case. As git's own core.protectNTFS and
/// core.protectHFS refuse them.
bool isGitFolder(QStringView name)
{
    QString plain;
    for (const QChar c : name) {
        if (!isIgnoredByHfs(c)) {
            plain += c.toLower();
        }
    }
    plain = plain.section(u':', 0, 0);
    while (plain.endsWith(u'.') || plain.endsWith(u' ')) {
        plain.chop(1);
    }
    return plain == u".git" || plain == u"git~1";
}

/// What the kernel finds at \a path below the open folder \a root, never outside of it; a negative errno where it finds
/// nothing or cannot say.
int lookedUpBelow(int root, const QByteArray &path)
{
    open_how how = {};
    how.flags = O_PATH | O_CLOEXEC;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    const auto found =
        static_cast<int>(::syscall(SYS_openat2, root, path.isEmpty() ? "." : path.constData(), &how, sizeof how));
    if (found < 0) {
        return -errno;
    }
    ::close(found);
    return 0;
}

/// \a path, or what of it is there, lies below \a root: asked of the kernel, which answers at once where canonical
/// paths take a question for every name. False also where the kernel does not know, as of links with absolute targets.
bool isSurelyBelow(const QString &root, const QString &path)
{
    const int folder = ::open(QFile::encodeName(root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        return false;
    }
    QByteArray each = QFile::encodeName(path);
    int found = lookedUpBelow(folder, each);
    struct stat status = {};
    while (found == -ENOENT && !each.isEmpty() && ::fstatat(folder, each.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0
        && errno == ENOENT) {
        each.truncate(std::max<qsizetype>(each.lastIndexOf('/'), 0));
        found = lookedUpBelow(folder, each);
    }
    ::close(folder);
    return found == 0;
}

} // namespace

Result<RepoPath> RepoPath::parse(QStringView text)
{
    const auto refuse = [&](const QString &reason) {
        return failure(Error::Kind::Refused,
            RepoPathMessages::tr("“%1” cannot be a path inside the blog: %2.").arg(text.toString(), reason));
    };
    if (text.isEmpty()) {
        return refuse(RepoPathMessages::tr("it is empty"));
    }
    if (text.contains(QChar(0))) {
        return refuse(RepoPathMessages::tr("it holds a NUL character"));
    }
    if (text.contains(u'\\')) {
        return refuse(RepoPathMessages::tr("it holds a backslash"));
    }
    if (text.startsWith(u'/')) {
        return refuse(RepoPathMessages::tr("it is absolute"));
    }
    for (const QStringView name : text.split(u'/')) {
        if (name.isEmpty() || name == u"." || name == u"..") {
            return refuse(RepoPathMessages::tr("it has an empty name, “.” or “..” in it"));
        }
        if (isGitFolder(name)) {
            return refuse(RepoPathMessages::tr("it leads into the folder of git"));
        }
    }
    return RepoPath(text.toString());
}

QString RepoPath::fileName() const
{
    return m_text.sliced(m_text.lastIndexOf(u'/') + 1);
}

QString RepoPath::folder() const
{
    return m_text.first(std::max<qsizetype>(m_text.lastIndexOf(u'/'), 0));
}

QDebug operator<<(QDebug debug, const RepoPath &path)
{
    return debug << path.toString();
}

Result<QString> siteFile(const QString &root, const RepoPath &path)
{
    // With a final '/', so that no folder counts as inside one whose name it begins with.
    const auto asFolder = [](const QString &name) {
        return name.isEmpty() || name.endsWith(u'/') ? name : name + u'/';
    };
    QString file = QDir(root).absoluteFilePath(path.toString());
    if (isSurelyBelow(root, path.toString())) {
        return file;
    }
    const QString canonicalRoot = asFolder(QFileInfo(root).canonicalFilePath());
    QFileInfo existing(file);
    while (!existing.exists() && !existing.isSymLink() && existing.absolutePath() != existing.absoluteFilePath()) {
        existing = QFileInfo(existing.absolutePath());
    }
    const QString canonical = existing.exists() ? asFolder(existing.canonicalFilePath()) : QString();
    if (!canonical.isEmpty() && (canonicalRoot.isEmpty() || canonical.startsWith(canonicalRoot))) {
        return file;
    }
    return failure(Error::Kind::Refused,
        RepoPathMessages::tr("“%1” leads out of the blog through a symbolic link, so it is left alone.")
            .arg(path.toString()));
}

} // namespace frontrow
