// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/figureintake.h"

#include "base/atomicfile.h"
#include "media/picturerecipe.h"
#include "site/pictures/headerpicture.h"
#include "site/pictures/recipehabit.h"

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
        QStringLiteral("slide"), QStringLiteral("folie"), QStringLiteral("page"), QStringLiteral("seite"),
        QStringLiteral("copy"), QStringLiteral("from"), QStringLiteral("at"), QStringLiteral("vom"),
        QStringLiteral("um"), QStringLiteral("am"), QStringLiteral("pm")};
    static const QRegularExpression number(QStringLiteral("^[0-9x]+[a-z]?$"));
    static const QRegularExpression counted(QStringLiteral(
        "^(?:slide|folie|page|seite|img|image|dsc|dscn|photo|picture|figure|untitled|screenshot)[0-9]+$"));
    return generic.contains(word) || number.match(word).hasMatch() || counted.match(word).hasMatch();
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
    if (path && hashAt(request.taken, *path) == source.hash) {
        return {static_cast<const Picture &>(source), false};
    }
    return preparePicture(source, recipe);
}

QCollator naturalOrder()
{
    QCollator natural{QLocale{QLocale::English}}; // that of the C locale knows no numbers
    natural.setNumericMode(true);
    natural.setCaseSensitivity(Qt::CaseInsensitive);
    return natural;
}

Slug nameFor(const QString &caption)
{
    return Slug::of(caption.isEmpty() ? QStringLiteral("figure") : caption);
}

} // namespace

IntakeResult stoppedIntake(const IntakeResult &result, const StagingStore &staging)
{
    for (const RepoPath &path : result.newlyStaged) {
        staging.discard(path);
    }
    IntakeResult stopped;
    stopped.problems.append({Error::Kind::Cancelled, Messages::tr("No picture was taken in, as you asked.")});
    return stopped;
}

QStringList inViewOrder(QStringList paths)
{
    const QCollator natural = naturalOrder();
    std::ranges::stable_sort(paths, [&natural](const QString &left, const QString &right) {
        const QFileInfo one(left);
        const QFileInfo other(right);
        const int folders = natural.compare(one.path(), other.path());
        return folders != 0 ? folders < 0 : natural.compare(one.fileName(), other.fileName()) < 0;
    });
    return paths;
}

QStringList expandedPictureFiles(const QStringList &paths)
{
    const QCollator natural = naturalOrder();
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        QStringList names = folder.entryList(
            {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.gif"),
                QStringLiteral("*.webp"), QStringLiteral("*.heic"), QStringLiteral("*.heif"), QStringLiteral("*.avif")},
            QDir::Files);
        std::ranges::sort(names, natural);
        for (const QString &name : std::as_const(names)) {
            files.append(folder.filePath(name));
        }
        if (names.isEmpty()) {
            files.append(path);
        }
    }
    return files;
}

QString captionFromFileName(const QString &fileName)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{M}\\p{N}\\x{200c}\\x{200d}]+"));
    const QString name = QFileInfo(fileName).completeBaseName().normalized(QString::NormalizationForm_C);
    const QStringList words = name.split(separators, Qt::SkipEmptyParts);
    const auto isSpeaking = [](const QString &word) { return word.size() > 1 && !isGenericWord(word.toLower()); };
    if (std::ranges::none_of(words, isSpeaking)) {
        return {};
    }
    QString caption = words.join(u' ');
    caption.front() = caption.front().toUpper();
    return caption;
}

std::optional<Slug> nameAfterCaption(const QString &fileName, const QString &former, const QString &caption)
{
    static const QRegularExpression counter(QStringLiteral("-[0-9]+$"));
    const QString name = QFileInfo(fileName).completeBaseName();
    const auto isNamedAfter = [&name](const QString &words) {
        const QString slug = nameFor(words).toString();
        return name == slug || QString(name).remove(counter) == QString(slug).remove(counter);
    };
    if (caption.isEmpty() || !isNamedAfter(former) || nameFor(former) == nameFor(caption)) {
        return std::nullopt;
    }
    return nameFor(caption);
}

QStringList captionSuggestions(
    const QString &heading, const QString &words, const QString &headline, const QString &caption)
{
    QStringList suggestions;
    for (const QString &each : {heading, headline, words}) {
        const QString line = each.simplified();
        if (!line.isEmpty() && line != caption && !suggestions.contains(line, Qt::CaseInsensitive)) {
            suggestions.append(line);
        }
    }
    return suggestions;
}

IntakeResult takeInPictures(const IntakeRequest &request, const IntakeProgress &goesOn)
{
    IntakeResult result;
    StagingStore staging = request.staging;
    const PictureRecipe recipe = recipeFor(
        request.taken, request.habit.folder, request.wantsCredits ? PicturePurpose::Header : PicturePurpose::Figure);
    qsizetype underHeading = 0;
    for (qsizetype done = 0; done < request.sources.size(); ++done) {
        if (!goesOn(done)) {
            return stoppedIntake(result, staging);
        }
        const PictureSource &source = request.sources[done];
        const Result<DecodedPicture> picture =
            source.file.isEmpty() ? pictureFromImage(source.image) : readPicture(source.file);
        if (!picture) {
            result.problems.append(picture.error());
            continue;
        }
        const QString words = source.words.isEmpty() ? captionFromFileName(source.file) : source.words;
        QString caption = words;
        if (caption.isEmpty()) {
            caption = numbered(request.heading, ++underHeading);
        }
        const Slug name = nameFor(caption);
        const PreparedPicture ready = prepared(*picture, recipe, request, name);
        const auto isTaken = [&](const RepoPath &path) {
            return request.taken.find(path) && hashAt(request.taken, path) != ready.picture.hash;
        };
        const Result<StagedPicture> staged = staging.stage(ready, picture->bytes, request.habit.folder, name, isTaken);
        if (!staged) {
            result.problems.append(staged.error());
            continue;
        }
        if (staged->isNew) {
            result.newlyStaged.append(staged->path);
        }
        if (request.wantsCredits) {
            const Result<PictureRights> rights = pictureRightsIn(picture->bytes, source.file);
            result.credits.append(creditOf(source.file, rights.value_or(PictureRights())).credit);
        }
        result.staged.append(staged->path);
        result.figures.append({request.habit.prefix + staged->path.toString(), caption, caption});
        result.hashes.append(picture->hash);
        result.words.append(words);
    }
    return result;
}

} // namespace frontrow
