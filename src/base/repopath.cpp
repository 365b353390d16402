// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/repopath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RepoPath)
};

} // namespace

Result<RepoPath> RepoPath::parse(QStringView text)
{
    const auto refuse = [&](const QString &reason) {
        return failure(Error::Kind::Refused,
            Messages::tr("“%1” cannot be a path inside the blog: %2.").arg(text.toString(), reason));
    };
    if (text.isEmpty()) {
        return refuse(Messages::tr("it is empty"));
    }
    if (text.contains(QChar(0))) {
        return refuse(Messages::tr("it holds a NUL character"));
    }
    if (text.contains(u'\\')) {
        return refuse(Messages::tr("it holds a backslash"));
    }
    if (text.startsWith(u'/')) {
        return refuse(Messages::tr("it is absolute"));
    }
    for (const QStringView name : text.split(u'/')) {
        if (name.isEmpty() || name == u"." || name == u"..") {
            return refuse(Messages::tr("it has an empty name, “.” or “..” in it"));
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
    const QString canonicalRoot = asFolder(QFileInfo(root).canonicalFilePath());
    QString file = QDir(root).absoluteFilePath(path.toString());
    QFileInfo existing(file);
    while (!existing.exists() && !existing.isSymLink() && existing.absolutePath() != existing.absoluteFilePath()) {
        existing = QFileInfo(existing.absolutePath());
    }
    const QString canonical = existing.exists() ? asFolder(existing.canonicalFilePath()) : QString();
    if (!canonical.isEmpty() && (canonicalRoot.isEmpty() || canonical.startsWith(canonicalRoot))) {
        return file;
    }
    return failure(Error::Kind::Refused,
        Messages::tr("“%1” leads out of the blog through a symbolic link, so it is left alone.").arg(path.toString()));
}

} // namespace frontrow
