// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportpictures.h"

#include "base/atomicfile.h"
#include "base/parallel.h"
#include "media/picture.h"
#include "site/export/sitefile.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

struct ExportPicturesMessages
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Called from several threads at once.
void readPicture(ExportPicture &picture, const QString &siteFolder, const PictureRoots &roots)
{
    picture.before = hashInSite(siteFolder, picture.path);
    picture.source = roots.find(picture.path);
    if (!picture.source) {
        return;
    }
    picture.bytes = readFile(*picture.source, picturelimit::bytes);
    if (!picture.bytes) {
        return;
    }
    picture.after = ContentHash::of(*picture.bytes);
    if (picture.before && picture.after != *picture.before && !whyNoPicture(picture.path)) {
        if (const Result<void> checked = checkPicture(*picture.bytes, *picture.source); !checked) {
            picture.bytes = std::unexpected(checked.error());
        }
    }
}

} // namespace

QList<ExportPicture> readPictures(
    const QList<PictureReference> &references, const QString &siteFolder, const PictureRoots &roots)
{
    QList<ExportPicture> found;
    QSet<RepoPath> seen;
    for (const PictureReference &reference : references) {
        if (reference.path && !seen.contains(*reference.path)) {
            seen.insert(*reference.path);
            found.append({*reference.path, reference.range});
        }
    }
    inParallel(found.size(), 1, [&](qsizetype i) { readPicture(found[i], siteFolder, roots); });
    return found;
}

std::optional<QString> whyNoPicture(const RepoPath &path)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("avif"), QStringLiteral("heic")};
    static const QStringList programs{QStringLiteral("bin"), QStringLiteral("node_modules"), QStringLiteral("script"),
        QStringLiteral("scripts"), QStringLiteral("vendor")};
    const QStringList names = path.toString().split(u'/');
    if (!endings.contains(path.fileName().section(u'.', -1).toLower()) || !path.fileName().contains(u'.')) {
        return ExportPicturesMessages::tr(
            "“%1” is not copied into the blog: only pictures are, with the ending of one.")
            .arg(path.toString());
    }
    const bool isSpecial = programs.contains(names.constFirst().toLower())
        || std::ranges::any_of(
            names, [](const QString &name) { return name.startsWith(u'.') || name.startsWith(u'_'); });
    return isSpecial
        ? std::optional(ExportPicturesMessages::tr("“%1” is not copied into the blog: that is no folder for pictures.")
                  .arg(path.toString()))
        : std::nullopt;
}

} // namespace frontrow
