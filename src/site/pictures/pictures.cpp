// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/pictures.h"

#include "post/credit/headerimage.h"
#include "site/jekyll/markdownengine.h"
#include "site/pictures/picturereference.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

/// Themes put `baseurl` and a '/' before a header picture that has no host (Minimal Mistakes: `relative_url`), and some
/// a \a folder.
std::optional<RepoPath> headerPath(const QString &folder, const QString &source, const QString &baseUrl)
{
    static const QRegularExpression host(QStringLiteral("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)"));
    if (host.match(source).hasMatch() || source.isEmpty()) {
        return std::nullopt;
    }
    const QString slash = source.startsWith(u'/') ? QString() : QStringLiteral("/");
    return sitePath(baseUrl + slash + folder + source, QStringLiteral("/"), baseUrl);
}

/// The folder that the front matter names for the post's pictures: "assets/trip/"; empty without one.
QString mediaFolderOf(const FrontMatter &frontMatter)
{
    for (const QStringView key : {u"media_subpath", u"img_path"}) {
        QString folder = frontMatter.value(key).toString().trimmed();
        while (folder.startsWith(u'/')) {
            folder.remove(0, 1);
        }
        if (!folder.isEmpty() && !folder.contains(u':')) {
            return folder.endsWith(u'/') ? folder : folder + u'/';
        }
    }
    return {};
}

/// \a source is a relative path, which is looked for in the folder \a media.
bool isBelowMedia(const QString &source, const QString &media)
{
    static const QRegularExpression relative(QStringLiteral("^(?![a-zA-Z][a-zA-Z0-9+.-]*:)[^/{#?]"));
    return !media.isEmpty() && relative.match(source).hasMatch();
}

/// Where the characters of a scalar are, for one that is written on one line without escapes.
TextRange unquoted(QStringView post, TextRange range)
{
    const QStringView written = slice(post, range);
    const bool isQuoted = written.size() >= 2 && (written.front() == u'"' || written.front() == u'\'')
        && written.back() == written.front();
    return isQuoted ? TextRange{range.start + 1, range.length - 2} : range;
}

QString encodedPath(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

/// What stands before the site path in \a source; nothing when the two do not end alike.
std::optional<QString> prefixOf(const QString &source, const RepoPath &path)
{
    for (const QString &tail : {path.toString(), encodedPath(path.toString())}) {
        if (source.endsWith(tail)) {
            return source.chopped(tail.size());
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<RepoPath> sitePath(const QString &source, const QString &pageUrl, const QString &baseUrl)
{
    std::optional<QString> plain = addressWithoutLiquid(source.trimmed(), baseUrl);
    if (!plain || plain->isEmpty()) {
        return std::nullopt;
    }
    const QString written = plain->replace(u'\\', u'/');
    const QUrl reference(written);
    if (!reference.isValid() || !reference.isRelative() || written.startsWith(QStringLiteral("//"))) {
        return std::nullopt;
    }
    QUrl page;
    page.setScheme(QStringLiteral("https"));
    page.setHost(QStringLiteral("site.invalid"));
    page.setPath(pageUrl.isEmpty() ? QStringLiteral("/") : pageUrl, QUrl::TolerantMode);
    const QString encoded = page.resolved(reference).path(QUrl::FullyEncoded);
    static const QRegularExpression separator(
        QStringLiteral("%(?:2f|5c|00)"), QRegularExpression::CaseInsensitiveOption);
    if (encoded.contains(separator)) {
        return std::nullopt;
    }
    const QString path = QUrl::fromPercentEncoding(encoded.toUtf8());
    if (!path.startsWith(baseUrl + u'/')) {
        return std::nullopt;
    }
    const Result<RepoPath> inside = RepoPath::parse(QStringView(path).sliced(baseUrl.size() + 1));
    return inside ? std::optional(*inside) : std::nullopt;
}

QString PictureConvention::sourceFor(const RepoPath &path) const
{
    const QString &written = path.toString();
    const bool isBelow = !mediaFolder.isEmpty() && written.startsWith(mediaFolder);
    return isBelow ? written.sliced(mediaFolder.size()) : prefix + written;
}

QList<PictureReference> headerReferences(QStringView post, const FrontMatter &frontMatter, const QString &baseUrl)
{
    QList<PictureReference> references;
    const QString media = mediaFolderOf(frontMatter);
    const QStringList keys = HeaderKeys::imageKeys() + QStringList{QStringLiteral("header.teaser")};
    for (const QString &key : keys) {
        const Field *field = frontMatter.find(key);
        if (field == nullptr || field->value.kind() != FieldValue::Kind::Text) {
            continue;
        }
        const QString source = field->value.toString();
        if (HeaderKeys::around(key).placement == HeaderKeys::Placement::Plain && !endsAsPicture(source)) {
            continue; // no theme's key, so it may hold anything
        }
        const QString folder = source.startsWith(u'/') ? QString() : HeaderKeys::around(key).folder;
        const bool isMedia = isBelowMedia(source, media) && key.startsWith(u"image");
        references.append({source, unquoted(post, field->valueRange),
            headerPath(isMedia ? media : folder, source, baseUrl), true, isMedia ? media : QString()});
    }
    std::ranges::sort(references, {}, [](const PictureReference &reference) { return reference.range.start; });
    return references;
}

QList<PictureReference> pictureReferences(
    QStringView post, const FrontMatter &frontMatter, const QString &pageUrl, const SiteConfig &config)
{
    return pictureReferences(
        post, readBody(post, renderOptionsFor(config, frontMatter)), frontMatter, pageUrl, config.baseUrl);
}

QList<PictureReference> pictureReferences(QStringView post, const BodyReading &reading, const FrontMatter &frontMatter,
    const QString &pageUrl, const QString &baseUrl)
{
    const QString media = mediaFolderOf(frontMatter);
    QList<PictureReference> references = headerReferences(post, frontMatter, baseUrl);
    for (const BodyReference &bodyReference : bodyReferences(post, reading)) {
        const QString target = addressWithoutLiquid(bodyReference.source, baseUrl).value_or(bodyReference.source);
        if (bodyReference.isImage || endsAsPicture(target)) {
            const bool isMedia = isBelowMedia(bodyReference.source, media);
            references.append({bodyReference.source, bodyReference.range,
                isMedia ? headerPath(media, bodyReference.source, baseUrl)
                        : sitePath(bodyReference.source, pageUrl, baseUrl),
                false, isMedia ? media : QString()});
        }
    }
    return references;
}

std::optional<QString> PictureRoots::find(const RepoPath &path) const
{
    for (const QString &folder : folders) {
        if (folder.isEmpty() || !QFileInfo(QDir(folder), path.toString()).isFile()) { // which is soon known
            continue;
        }
        if (const Result<QString> file = siteFile(folder, path)) {
            return *file;
        }
    }
    return std::nullopt;
}

namespace {

/// \a folder is called like the post \a slug: they share a word that is no number.
bool isCalledLike(const QString &folder, const Slug &slug)
{
    constexpr qsizetype shortest = 3; // letters of a word that says something
    const QString name = QString(Slug::of(folder.section(u'/', -1)).toString()).remove(u'-');
    const QStringList words = slug.toString().split(u'-');
    return std::ranges::any_of(words, [&name](const QString &word) {
        static const QStringList anywhere{QStringLiteral("day"), QStringLiteral("the"), QStringLiteral("and"),
            QStringLiteral("for"), QStringLiteral("tag"), QStringLiteral("report")};
        const bool isNumber = std::ranges::all_of(word, [](QChar sign) { return sign.isDigit(); });
        return word.size() >= shortest && !isNumber && !anywhere.contains(word) && name.contains(word);
    });
}

} // namespace

PictureConvention pictureConventionOf(
    const QList<PictureReference> &references, const QString &baseUrl, const Slug &slug, const QString &usual)
{
    QList<std::pair<PictureConvention, int>> conventions;
    QString headerFolder;
    std::optional<PictureConvention> mediaConvention;
    for (const PictureReference &reference : references) {
        if (!reference.path) {
            continue;
        }
        const QString folder = reference.path->folder();
        if (!reference.mediaFolder.isEmpty()) {
            mediaConvention = {baseUrl + u'/', folder, reference.mediaFolder};
        }
        if (reference.isInHeader) {
            const bool isOwn = folder.contains(u'/') && isCalledLike(folder, slug);
            headerFolder = headerFolder.isEmpty() && isOwn ? folder : headerFolder;
            continue;
        }
        const std::optional<QString> prefix = prefixOf(reference.source, *reference.path);
        if (!prefix || folder.isEmpty()) {
            continue;
        }
        const PictureConvention convention{*prefix, folder};
        const auto known = std::ranges::find(conventions, convention, &std::pair<PictureConvention, int>::first);
        if (known == conventions.end()) {
            conventions.append({convention, 1});
        } else {
            ++known->second;
        }
    }
    if (mediaConvention) {
        return *mediaConvention;
    }
    if (!conventions.isEmpty()) {
        return std::ranges::max_element(conventions, {}, &std::pair<PictureConvention, int>::second)->first;
    }
    const QString folder = QString(usual).replace(QStringLiteral(":slug"), slug.toString());
    return {baseUrl + u'/', headerFolder.isEmpty() ? folder : headerFolder};
}

} // namespace frontrow
