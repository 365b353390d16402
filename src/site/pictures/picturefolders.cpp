// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/picturefolders.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype mostFiles = 50'000;
constexpr qsizetype fewPictures = 3; ///< that say nothing about a convention

bool isPicture(const QString &name)
{
    static const QSet<QString> endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("svg"), QStringLiteral("avif")};
    return endings.contains(name.sliced(name.lastIndexOf(u'.') + 1).toLower());
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

/// Goes through one blog.
class PictureWalk
{
public:
    explicit PictureWalk(PictureFolders &found)
        : m_found(found)
    {
    }

    void walk(const QDir &folder, const QString &path)
    {
        PictureFolder here{path, 0};
        QStringList below;
        QDirIterator each(folder.path(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        while (each.hasNext() && m_left-- > 0) {
            const QFileInfo info = each.nextFileInfo();
            const QString name = info.fileName();
            if (info.isDir()) {
                below.append(name);
            } else if (isPicture(name)) {
                ++here.pictures;
                count(name);
            }
        }
        if (here.pictures > 0) {
            m_found.folders.append(here);
            m_found.pictures += here.pictures;
        }
        below.sort();
        for (const QString &name : std::as_const(below)) {
            if (!name.startsWith(u'_') && !name.startsWith(u'.') && name != u"node_modules" && name != u"vendor") {
                walk(QDir(folder.filePath(name)), path.isEmpty() ? name : path + u'/' + name);
            }
        }
    }

private:
    void count(const QString &name)
    {
        const QString own = name.first(name.lastIndexOf(u'.'));
        m_found.plainNames += isPlain(name) ? 1 : 0;
        m_found.numberedNames += !own.isEmpty() && own.back().isDigit() ? 1 : 0;
    }

    PictureFolders &m_found;
    qsizetype m_left = mostFiles;
};

} // namespace

PictureFolders PictureFolders::of(const QString &folder)
{
    PictureFolders found;
    PictureWalk(found).walk(QDir(folder), QString());
    std::ranges::sort(found.folders, [](const PictureFolder &a, const PictureFolder &b) {
        return a.pictures != b.pictures ? a.pictures > b.pictures : a.path < b.path;
    });
    found.usual = usualFolder(found);
    return found;
}

} // namespace frontrow
