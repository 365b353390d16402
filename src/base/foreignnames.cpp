// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/foreignnames.h"

#include "base/scratchfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <dirent.h>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace frontrow {

namespace {

struct ForeignNamesMessages
{
    Q_DECLARE_TR_FUNCTIONS(ForeignNames)
};

bool isThere(const QByteArray &name)
{
    struct stat status = {};
    return ::stat(name.constData(), &status) == 0;
}

/// The end of the first name in \a path that is not UTF-8; the end of \a path without one.
qsizetype endOfForeignName(const QByteArray &path)
{
    qsizetype end = path.indexOf('/', 1);
    while (end >= 0 && path.first(end).isValidUtf8()) {
        end = path.indexOf('/', end + 1);
    }
    return end < 0 ? path.size() : end;
}

/// A link to \a path that is called \a name in Latin-1, in a folder of its own.
Result<QByteArray> linkTo(const QByteArray &path, const QByteArray &name)
{
    static ScratchFolder links;
    static int count = 0;
    const Result<QString> parent = links.path();
    if (!parent) {
        return std::unexpected(parent.error());
    }
    const QString folder = QStringLiteral("%1/%2").arg(*parent).arg(count++);
    const QByteArray link = QFile::encodeName(folder + u'/' + QString::fromLatin1(name));
    const QByteArray target = path.startsWith('/') ? path : QFile::encodeName(QDir::currentPath()) + '/' + path;
    if (!QDir().mkpath(folder) || ::symlink(target.constData(), link.constData()) != 0) {
        return failure(Error::Kind::Unwritable,
            ForeignNamesMessages::tr(
                "A link to “%1”, whose name is not UTF-8, cannot be made in the folder for temporary files.")
                .arg(QString::fromLatin1(name)));
    }
    return link;
}

/// The one name in \a folder that Qt makes \a decoded of.
std::optional<QByteArray> nameDecodedAs(const QString &decoded, const QByteArray &folder)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(folder.constData()), ::closedir);
    std::optional<QByteArray> found;
    while (const dirent *entry = entries ? ::readdir(entries.get()) : nullptr) {
        const QByteArray name(static_cast<const char *>(entry->d_name));
        if (QFile::decodeName(name) == decoded) {
            if (found) {
                return std::nullopt;
            }
            found = name;
        }
    }
    return found;
}

} // namespace

Error notUtf8(const QByteArray &word)
{
    return {Error::Kind::Refused,
        ForeignNamesMessages::tr(
            "“%1” is not UTF-8, and nothing was done. Write it in UTF-8; a file whose name it is can be renamed.")
            .arg(QString::fromLatin1(word))};
}

Result<QString> pathToFile(const QByteArray &name)
{
    if (name.isValidUtf8()) {
        return QString::fromUtf8(name);
    }
    if (!isThere(name)) {
        return std::unexpected(notUtf8(name));
    }
    QByteArray path = name;
    while (!path.isValidUtf8()) {
        const qsizetype end = endOfForeignName(path);
        const QByteArray first = path.first(end);
        const Result<QByteArray> link = linkTo(first, first.sliced(first.lastIndexOf('/') + 1));
        if (!link) {
            return std::unexpected(link.error());
        }
        path = *link + path.sliced(end);
    }
    return QString::fromUtf8(path);
}

QString reachablePath(const QString &path)
{
    if (!path.contains(QChar::ReplacementCharacter) || isThere(QFile::encodeName(path))) {
        return path;
    }
    QByteArray folder;
    for (const QString &part :
        QDir::cleanPath(QDir::current().absoluteFilePath(path)).split(u'/', Qt::SkipEmptyParts)) {
        const std::optional<QByteArray> name = nameDecodedAs(part, folder + '/');
        if (!name) {
            return path;
        }
        folder += '/' + *name;
    }
    return pathToFile(folder).value_or(path);
}

} // namespace frontrow
