// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/figureintake.h"

#include "base/atomicfile.h"
#include "media/picturerecipe.h"
#include "site/headerpicture.h"
#include "site/recipehabit.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(FigureIntake)
};

/// Words that programs, not people, put into the names of pictures.
bool isGenericWord(const QString &word)
{
    static const QStringList generic{QStringLiteral("screenshot"), QStringLiteral("screen"), QStringLiteral("shot"),
        QStringLiteral("bildschirmfoto"), QStringLiteral("capture"), QStringLiteral("img"), QStringLiteral("image"),
        QStringLiteral("dsc"), QStringLiteral("dscn"), QStringLiteral("pxl"), QStringLiteral("photo"),
        QStringLiteral("picture"), QStringLiteral("clipboard"), QStringLiteral("unnamed"), QStringLiteral("untitled"),
        QStringLiteral("slide"), QStringLiteral("copy"), QStringLiteral("from"), QStringLiteral("at"),
        QStringLiteral("vom"), QStringLiteral("um"), QStringLiteral("am"), QStringLiteral("pm")};
    static const QRegularExpression number(QStringLiteral("^[0-9x]+[a-z]?$"));
    return generic.contains(word) || number.match(word).hasMatch();
}

QString numbered(const QString &text, qsizetype number)
{
    return number <= 1 || text.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text).arg(number);
}

ContentHash hashAt(const PictureRoots &roots, const RepoPath &path)
{
    const std::optional<QString> file = roots.find(path);
    return file ? hashOfFile(*file, picturelimit::bytes).value_or(ContentHash()) : ContentHash();
}

/// \a source by \a recipe, but as it is where the blog has it under \a name already.
PreparedPicture prepared(
    const DecodedPicture &source, const PictureRecipe &recipe, const IntakeRequest &request, const Slug &name)
{
    const Result<RepoPath> path = RepoPath::parse(
        QStringLiteral("%1/%2.%3").arg(request.habit.folder, name.toString(), fileSuffix(source.format)));
    return path && hashAt(request.taken, *path) == source.hash ? PreparedPicture{source, false}
                                                               : preparePicture(source, recipe);
}

} // namespace

QStringList expandedPictureFiles(const QStringList &paths)
{
    QCollator natural{QLocale{QLocale::English}}; // that of the C locale knows no numbers
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        QStringList names = folder.entryList(
            {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.gif"),
                QStringLiteral("*.webp"), QStringLiteral("*.heic"), QStringLiteral("*.avif")},
            QDir::Files);
        std::ranges::sort(names, natural);
        for (const QString &name : std::as_const(names)) {
            files.append(folder.filePath(name));
        }
    }
    return files;
}

QString captionFromFileName(const QString &fileName)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList words = QFileInfo(fileName).completeBaseName().split(separators, Qt::SkipEmptyParts);
    const auto isSpeaking = [](const QString &word) { return word.size() > 1 && !isGenericWord(word.toLower()); };
    if (std::ranges::none_of(words, isSpeaking)) {
        return {};
    }
    QString caption = words.join(u' ');
    caption.front() = caption.front().toUpper();
    return caption;
}

IntakeResult takeInPictures(const IntakeRequest &request, const std::function<bool()> &isCancelled)
{
    IntakeResult result;
    StagingStore staging = request.staging;
    const PictureRecipe recipe = recipeFor(
        request.taken, request.habit.folder, request.wantsCredits ? PicturePurpose::Header : PicturePurpose::Figure);
    qsizetype underHeading = 0;
    for (const PictureSource &source : request.sources) {
        if (isCancelled()) {
            result.problems.append(
                {Error::Kind::Cancelled, Messages::tr("The remaining pictures were not taken in, as you asked.")});
            break;
        }
        const Result<DecodedPicture> picture =
            source.file.isEmpty() ? pictureFromImage(source.image) : readPicture(source.file);
        if (!picture) {
            result.problems.append(picture.error());
            continue;
        }
        QString caption = captionFromFileName(source.file);
        if (caption.isEmpty()) {
            caption = numbered(request.heading, ++underHeading);
        }
        const Slug name = Slug::of(caption.isEmpty() ? QStringLiteral("figure") : caption);
        const PreparedPicture ready = prepared(*picture, recipe, request, name);
        const auto isTaken = [&](const RepoPath &path) {
            return request.taken.find(path) && hashAt(request.taken, path) != ready.picture.hash;
        };
        const Result<StagedPicture> staged = staging.stage(ready, picture->bytes, request.habit.folder, name, isTaken);
        if (!staged) {
            result.problems.append(staged.error());
            continue;
        }
        if (request.wantsCredits) {
            const Result<PictureRights> rights = pictureRightsIn(picture->bytes, source.file);
            result.credits.append(creditOf(source.file, rights.value_or(PictureRights())).credit);
        }
        result.staged.append(staged->path);
        result.figures.append({request.habit.prefix + staged->path.toString(), caption, caption});
    }
    return result;
}

} // namespace frontrow
