// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/postplace.h"

#include "base/atomicfile.h"
#include "site/blog/blogoverrides.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace frontrow {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/frontrow");
}

PostPlace PostPlace::of(const QString &postFile, const QString &untitledKey, const QString &goesTo)
{
    const QFileInfo info(postFile);
    const QString absolute = postFile.isEmpty() ? QString() : info.absoluteFilePath();
    const QString canonical = info.canonicalFilePath();
    const QString key = postFile.isEmpty()
        ? untitledKey
        : ContentHash::of((canonical.isEmpty() ? absolute : canonical).toUtf8()).toHex().first(16);

    PostPlace place{absolute, {}, {}, StagingStore(dataFolder() + QStringLiteral("/staging/") + key), {}};
    place.config.permalink = QStringLiteral("/:categories/:title/");
    QString ownFolder = postFile.isEmpty() ? QString() : info.absolutePath();
    const std::optional<QString> around = postFile.isEmpty() ? std::nullopt : Site::folderAbove(absolute);
    if (around) {
        place.siteFolder = *around;
        ownFolder = *around;
    } else if (const qsizetype posts = ownFolder.lastIndexOf(QStringLiteral("/_posts")); posts > 0) {
        ownFolder.truncate(posts);
    }
    if (const Result<Site> site = openBlog(around.value_or(goesTo))) {
        place.config = site->config();
    }
    place.pictures.folders = {ownFolder, around ? QString() : goesTo, place.staging.folder()};
    place.pictures.folders.removeAll(QString());
    place.pictures.folders.removeDuplicates();
    return place;
}

QString PostPlace::pathInSite() const
{
    return siteFolder.isEmpty() ? QFileInfo(postFile).fileName() : QDir(siteFolder).relativeFilePath(postFile);
}

QString PostPlace::key() const
{
    return QFileInfo(staging.folder()).fileName();
}

PageAddress PostPlace::address(const FrontMatter &frontMatter, QDate today) const
{
    return PageAddress::ofPost(frontMatter, pathInSite(), config, today);
}

QString PostPlace::pageUrl(const FrontMatter &frontMatter, QDate today) const
{
    return siteFolder.isEmpty() ? address(frontMatter, today).url
                                : PageAddress::of(frontMatter, pathInSite(), config, today).url;
}

Result<void> carryPictures(const QList<PictureReference> &references, const PictureRoots &from, const PostPlace &to)
{
    for (const PictureReference &reference : references) {
        if (!reference.path || to.pictures.find(*reference.path)) {
            continue;
        }
        const std::optional<QString> file = from.find(*reference.path);
        if (!file) {
            continue;
        }
        const Result<QByteArray> bytes = readFile(*file, picturelimit::bytes);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        const QString target = QDir(to.staging.folder()).filePath(reference.path->toString());
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (const Result<void> written = replaceFile(target, *bytes); !written) {
            return written;
        }
    }
    return {};
}

} // namespace frontrow
