// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/picturefolders.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringView>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype fewPictures = 3; ///< fewer pictures say nothing about a convention

bool isPicture(const QString &name)
{
    static const QSet<QString> endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("svg"), QStringLiteral("avif")};
    return name.contains(u'.') && endings.contains(name.sliced(name.lastIndexOf(u'.') + 1).toLower());
}

bool isPlain(QStringView name)
{
    return std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.';
    });
}

/// The start of \a path that is made of names which say only that pictures are there.
QString generalPart(const QString &path)
{
    static const QSet<QString> general{QStringLiteral("images"), QStringLiteral("image"), QStringLiteral("img"),
        QStringLiteral("imgs"), QStringLiteral("assets"), QStringLiteral("pictures"), QStringLiteral("photos"),
        QStringLiteral("media"), QStringLiteral("static"), QStringLiteral("uploads"), QStringLiteral("files"),
        QStringLiteral("posts"), QStringLiteral("post"), QStringLiteral("screenshots"), QStringLiteral("public")};
    QStringList start;
    for (const QString &name : path.split(u'/')) {
        if (!general.contains(name.toLower())) {
            break;
        }
        start.append(name);
    }
    return start.join(u'/');
}

/// The general folder with the most pictures at and below it, of several the first by name; with ":slug" when most of
/// them are below.
QString usualFolder(const PictureFolders &found)
{
    QMap<QString, qsizetype> all;
    QHash<QString, qsizetype> direct;
    for (const PictureFolder &folder : found.folders) {
        const QString general = generalPart(folder.path);
        if (!general.isEmpty()) {
            all[general] += folder.pictures;
            direct[general] += general == folder.path ? folder.pictures : 0;
        }
    }
    const auto most = std::ranges::max_element(all);
    if (found.pictures < fewPictures || most == all.end()) {
        return PictureFolders::standardFolder();
    }
    const bool isFlat = direct.value(most.key()) * 2 > most.value();
    return isFlat ? most.key() : most.key() + QStringLiteral("/:slug");
}

/// A folder on the way to \a path is not for readers.
bool isHidden(const QString &path)
{
    const QList<QStringView> names = QStringView(path).split(u'/');
    return std::ranges::any_of(names.first(names.size() - 1), [](QStringView name) {
        return name.startsWith(u'_') || name.startsWith(u'.') || name == u"node_modules" || name == u"vendor";
    });
}

} // namespace

PictureFolders PictureFolders::of(const QStringList &files)
{
    PictureFolders found;
    QMap<QString, qsizetype> pictures;
    for (const QString &path : files) {
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString name = path.sliced(slash + 1);
        if (!isPicture(name) || isHidden(path)) {
            continue;
        }
        ++pictures[path.first(std::max<qsizetype>(slash, 0))];
        ++found.pictures;
        const QString own = name.first(name.lastIndexOf(u'.'));
        found.plainNames += isPlain(name) ? 1 : 0;
        found.numberedNames += !own.isEmpty() && own.back().isDigit() ? 1 : 0;
    }
    for (const auto &[folder, count] : pictures.asKeyValueRange()) {
        found.folders.append({folder, count});
    }
    std::ranges::stable_sort(found.folders, std::ranges::greater(), &PictureFolder::pictures); // the rest by path
    found.usual = usualFolder(found);
    return found;
}

} // namespace frontrow
