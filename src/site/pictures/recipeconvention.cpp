// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/recipeconvention.h"

#include "base/atomicfile.h"
#include "site/jekyll/site.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int usualWidth = 1600;
constexpr int narrowest = 1200;
constexpr int widest = 2000;
constexpr int headerWidth = 1920;
constexpr qsizetype mostPictures = 200;
constexpr qsizetype fewestPictures = 5;

QList<int> widthsBelow(const PictureRoots &roots, const QString &folder)
{
    QList<int> widths;
    for (const QString &root : roots.folders) {
        for (const QString &place : QStringList{folder, QStringLiteral("images")}) {
            QDirIterator files(QDir(root).filePath(place),
                {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.gif"),
                    QStringLiteral("*.webp")},
                QDir::Files);
            while (files.hasNext() && widths.size() < mostPictures) {
                if (const QSize size = sizeOfPictureFile(files.next()); !size.isEmpty()) {
                    widths.append(size.width());
                }
            }
        }
    }
    return widths;
}

int widthOfFigures(QList<int> widths)
{
    if (widths.size() < fewestPictures) {
        return usualWidth;
    }
    std::ranges::sort(widths);
    return std::clamp(widths[(widths.size() - 1) * 9 / 10], narrowest, widest);
}

} // namespace

PictureRecipe recipeFor(const PictureRoots &roots, const QString &folder, PicturePurpose purpose)
{
    PictureRecipe recipe;
    recipe.maxWidth = purpose == PicturePurpose::Header ? headerWidth : widthOfFigures(widthsBelow(roots, folder));
    recipe.allowsWebP = std::ranges::any_of(roots.folders, lightboxTakesWebP);
    return recipe;
}

bool lightboxTakesWebP(const QString &siteFolder)
{
    static const QRegularExpression selector(QStringLiteral("href\\s*\\$=\\s*[\\\\]?['\"]?\\.webp"));
    constexpr qint64 largestScript = 2LL * 1024 * 1024;
    constexpr int mostScripts = 200;
    if (Site::configFileIn(siteFolder).isEmpty()) {
        return false;
    }
    int seen = 0;
    for (const QString &place : {QStringLiteral("assets/js"), QStringLiteral("assets/javascript"), QStringLiteral("js"),
             QStringLiteral("_includes"), QStringLiteral("_layouts")}) {
        QDirIterator files(QDir(siteFolder).filePath(place), {QStringLiteral("*.js"), QStringLiteral("*.html")},
            QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext() && seen++ < mostScripts) {
            const Result<QByteArray> script = readFile(files.next(), largestScript);
            if (script && selector.match(QString::fromUtf8(*script)).hasMatch()) {
                return true;
            }
        }
    }
    return false;
}

} // namespace frontrow
