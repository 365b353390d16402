// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/figureimport.h"

#include "base/atomicfile.h"
#include "media/picturerecipe.h"
#include "site/pictures/headerpicture.h"
#include "site/pictures/recipeconvention.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct FigureImportMessages
{
    Q_DECLARE_TR_FUNCTIONS(FigureImport)
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

/// The name of a page or slide by its number, such as "Deck, page 3", says nothing of what it shows.
bool isNumberedPage(const QString &description)
{
    static const QRegularExpression numbered(
        QStringLiteral(
            "(?:^|[^\\p{L}])(?:page|seite|slide|folie|frame|image|bild|screenshot|photo|foto|scan)[ _-]*[0-9]+$"),
        QRegularExpression::CaseInsensitiveOption);
    return numbered.match(description).hasMatch();
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

/// \a image as it is compared with others.
QImage pixelsOf(const QImage &image)
{
    return image.convertToFormat(QImage::Format_ARGB32);
}

/// \a file shows what \a picture does: the same bytes, or, where \a arePixels came without a file, the same pixels.
bool isSamePicture(const QString &file, const DecodedPicture &picture, bool arePixels)
{
    if (!arePixels) {
        return QFileInfo(file).size() == picture.bytes.size()
            && hashOfFile(file, picturelimit::bytes).value_or(ContentHash()) == picture.hash;
    }
    if (QImageReader(file).size() != picture.size) {
        return false;
    }
    const Result<DecodedPicture> other = readPicture(file);
    return other && pixelsOf(other->image) == pixelsOf(picture.image);
}

/// Where \a picture is already among the pictures of the post; nothing when it is new.
std::optional<RepoPath> pathInPost(const DecodedPicture &picture, bool arePixels, const ImportRequest &request)
{
    for (const QString &root : request.taken.folders) {
        for (const QString &file : expandedPictureFiles({root + u'/' + request.convention.folder})) {
            const Result<RepoPath> path =
                RepoPath::parse(request.convention.folder + u'/' + QFileInfo(file).fileName());
            const std::optional<QString> found = path ? request.taken.find(*path) : std::nullopt;
            if (found && isSamePicture(*found, picture, arePixels)) {
                return *path;
            }
        }
    }
    return std::nullopt;
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

ImportResult stoppedImport(const ImportResult &result, const StagingStore &staging)
{
    for (const RepoPath &path : result.newlyStaged) {
        staging.discard(path);
    }
    ImportResult stopped;
    stopped.problems.append(
        {Error::Kind::Cancelled, FigureImportMessages::tr("No picture was imported, as you asked.")});
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
    const auto isNamedAfter = [&name](const QString &description) {
        const QString slug = nameFor(description).toString();
        return name == slug || QString(name).remove(counter) == QString(slug).remove(counter);
    };
    const Slug wanted = nameFor(caption);
    const bool isNamedSo = name == wanted.toString() || QString(name).remove(counter) == wanted.toString();
    if (caption.isEmpty() || !isNamedAfter(former) || isNamedSo) {
        return std::nullopt;
    }
    return wanted;
}

QStringList captionSuggestions(
    const QString &heading, const QString &description, const QString &headline, const QString &caption)
{
    QStringList suggestions;
    for (const QString &each : {heading, headline, description}) {
        const QString line = each.simplified();
        if (!line.isEmpty() && line != caption && !suggestions.contains(line, Qt::CaseInsensitive)) {
            suggestions.append(line);
        }
    }
    return suggestions;
}

namespace {

/// The path of \a picture among those of the post: it is staged unless it is there already.
Result<RepoPath> pathOf(const DecodedPicture &picture, bool arePixels, const PictureRecipe &recipe,
    const ImportRequest &request, const Slug &name, QList<RepoPath> &newlyStaged)
{
    if (const std::optional<RepoPath> path = pathInPost(picture, arePixels, request)) {
        return *path;
    }
    const PreparedPicture ready = preparePicture(picture, recipe);
    const auto isTaken = [&](const RepoPath &path) {
        return request.taken.find(path) && hashAt(request.taken, path) != ready.picture.hash;
    };
    StagingStore staging = request.staging;
    const Result<StagedPicture> staged = staging.stage(ready, picture.bytes, request.convention.folder, name, isTaken);
    if (!staged) {
        return std::unexpected(staged.error());
    }
    if (staged->isNew) {
        newlyStaged.append(staged->path);
    }
    return staged->path;
}

} // namespace

ImportResult importPictures(const ImportRequest &request, const PictureImportProgress &goesOn)
{
    ImportResult result;
    const PictureRecipe recipe = recipeFor(request.taken, request.convention.folder,
        request.wantsCredits ? PicturePurpose::Header : PicturePurpose::Figure);
    qsizetype underHeading = 0;
    for (qsizetype done = 0; done < request.sources.size(); ++done) {
        if (!goesOn(done)) {
            return stoppedImport(result, request.staging);
        }
        const PictureSource &source = request.sources[done];
        const Result<DecodedPicture> picture =
            source.file.isEmpty() ? pictureFromImage(source.image) : readPicture(source.file);
        if (!picture) {
            result.problems.append(picture.error());
            continue;
        }
        const QString description =
            source.description.isEmpty() ? captionFromFileName(source.file) : source.description;
        QString caption = isNumberedPage(description) ? QString() : description;
        if (caption.isEmpty()) {
            caption = numbered(request.heading, ++underHeading);
        }
        if (caption.isEmpty()) {
            caption = description;
        }
        const Result<RepoPath> path =
            pathOf(*picture, source.file.isEmpty(), recipe, request, nameFor(caption), result.newlyStaged);
        if (!path) {
            result.problems.append(path.error());
            continue;
        }
        if (request.wantsCredits) {
            const Result<PictureRights> rights = pictureRightsIn(picture->bytes, source.file);
            result.credits.append(creditOf(source.file, rights.value_or(PictureRights())).credit);
        }
        result.staged.append(*path);
        result.figures.append({request.convention.sourceFor(*path), caption, caption});
        result.hashes.append(picture->hash);
        result.descriptions.append(description);
    }
    return result;
}

} // namespace frontrow
