// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/foreignnames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace frontrow::cli {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// The end of the first name in \a path that is not UTF-8; the end of \a path without one.
qsizetype endOfForeignName(const QByteArray &path)
{
    qsizetype end = path.indexOf('/', 1);
    while (end >= 0 && path.first(end).isValidUtf8()) {
        end = path.indexOf('/', end + 1);
    }
    return end < 0 ? path.size() : end;
}

} // namespace

Error notUtf8(const QByteArray &word)
{
    return {Error::Kind::Refused,
        Messages::tr(
            "“%1” is not UTF-8, and nothing was done. Write it in UTF-8; a file whose name it is can be renamed.")
            .arg(QString::fromLatin1(word))};
}

Result<QString> ForeignNames::pathTo(const QByteArray &name)
{
    struct stat status = {};
    if (name.isValidUtf8()) {
        return QString::fromUtf8(name);
    }
    if (::stat(name.constData(), &status) != 0) {
        return std::unexpected(notUtf8(name));
    }
    QByteArray path = name;
    while (!path.isValidUtf8()) {
        const qsizetype end = endOfForeignName(path);
        const Result<QByteArray> link =
            linkTo(path.first(end), path.first(end).sliced(path.first(end).lastIndexOf('/') + 1));
        if (!link) {
            return std::unexpected(link.error());
        }
        path = *link + path.sliced(end);
    }
    return QString::fromUtf8(path);
}

/// A link to \a path that is called \a name in Latin-1.
Result<QByteArray> ForeignNames::linkTo(const QByteArray &path, const QByteArray &name)
{
    if (!m_folder) {
        m_folder = std::make_unique<QTemporaryDir>();
    }
    const QString folder = m_folder->filePath(QString::number(m_count++));
    const QByteArray link = QFile::encodeName(folder + u'/' + QString::fromLatin1(name));
    const QByteArray target = path.startsWith('/') ? path : QFile::encodeName(QDir::currentPath()) + '/' + path;
    if (!m_folder->isValid() || !QDir().mkpath(folder) || ::symlink(target.constData(), link.constData()) != 0) {
        return failure(Error::Kind::Unwritable,
            Messages::tr("A link to “%1”, whose name is not UTF-8, cannot be made in the folder for temporary files.")
                .arg(QString::fromLatin1(name)));
    }
    return link;
}

} // namespace frontrow::cli
