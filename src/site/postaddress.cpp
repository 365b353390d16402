// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/permalink.h"
#include "site/site.h"

#include <QRegularExpression>
#include <QTimeZone>

// Source of the rules: Jekyll 4.3, lib/jekyll/document.rb.

namespace frontrow {

namespace {

const QString postsFolder = QStringLiteral("_posts");

QStringView fileNameIn(QStringView path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// A name as Jekyll's DATE_FILENAME_MATCHER wants it, and with the ending of a text that becomes a page.
bool isPostName(const QString &fileName, const SiteConfig &config)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\d{2,4}-\\d{1,2}-\\d{1,2}-.*\\.([^.]+)$"), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(fileName);
    return match.hasMatch() && isTextEnding(match.captured(1), config);
}

/// \a fileName as a place in a site, where Jekyll would find a post.
std::optional<RepoPath> placeOf(const QString &fileName, const SiteConfig &config)
{
    const QString start = config.collectionsDir.isEmpty() ? QString() : config.collectionsDir + u'/';
    const Result<RepoPath> path =
        RepoPath::parse(fileName.contains(u'/') ? fileName : start + postsFolder + u'/' + fileName);
    const bool isPost = path && path->toString().startsWith(start) && path->folder().split(u'/').contains(postsFolder)
        && isPostName(path->fileName(), config);
    return isPost ? std::optional(*path) : std::nullopt;
}

/// A file name without its ending.
QString withoutEnding(QStringView fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return fileName.first(dot < 0 ? fileName.size() : dot).toString();
}

/// A file name's part that `:title` is made of: without date, ending and final dots.
QString nameOf(QStringView fileName)
{
    static const QRegularExpression dated(QStringLiteral("^\\d{2,4}-\\d{1,2}-\\d{1,2}-"));
    QString name = withoutEnding(fileName).remove(dated);
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

/// `Document#cleaned_relative_path`.
QString cleanedPath(const QString &path, const QString &collection)
{
    QString cleaned = path.first(path.size() - fileNameIn(path).size()) + withoutEnding(fileNameIn(path));
    const QString folder = u'_' + collection;
    if (const qsizetype at = cleaned.indexOf(folder); at >= 0) {
        cleaned.remove(at, folder.size());
    }
    while (cleaned.endsWith(u'.')) {
        cleaned.chop(1);
    }
    return cleaned;
}

/// The moment in the time zone that Jekyll builds in.
QDateTime momentIn(const QTimeZone &zone, const PostAddress &address)
{
    if (!address.moment.isValid()) {
        return QDateTime(address.date, QTime(0, 0), zone);
    }
    if (address.moment.timeSpec() == Qt::LocalTime) {
        return QDateTime(address.moment.date(), address.moment.time(), zone);
    }
    return address.moment.toTimeZone(zone);
}

/// \param usual what the slug is made of where nothing else is there
PostAddress addressFrom(const PostValues &values, QStringView path, QDate otherwise, const QString &usual)
{
    const QStringView own = fileNameIn(path);
    const std::optional<PostDate> date = postDateOf(values.date);
    const QString name = values.slug.value_or(nameOf(own));
    return {.date = date ? date->date : dateInFileName(own.toString()).value_or(otherwise),
        .slug = Slug::of(name.isEmpty() ? usual : name),
        .categories = values.categories,
        .permalink = values.permalink,
        .name = name,
        .place = std::nullopt,
        .moment = date ? date->moment : QDateTime()};
}

} // namespace

bool isTextEnding(const QString &ending, const SiteConfig &config)
{
    const QString lower = ending.toLower();
    return config.markdownExtensions.contains(lower) || lower == u"html" || lower == u"htm" || lower == u"textile"
        || lower == u"txt";
}

RepoPath PostAddress::file() const
{
    // A date in digits and a slug always make a path.
    return place.value_or(
        RepoPath::parse(QStringLiteral("%1/%2-%3.md").arg(folder, date.toString(Qt::ISODate), slug.toString()))
            .value());
}

QString PostAddress::url(const SiteConfig &config) const
{
    const QString path = file().toString();
    const QString ending = path.sliced(path.lastIndexOf(u'.') + 1);
    const bool isPage = config.markdownExtensions.contains(ending.toLower());
    const PermalinkValues values{.slug = name.isEmpty() ? slug.toString() : name,
        .name = withoutEnding(fileNameIn(path)),
        .path = cleanedPath(DocumentPlace::of(path, collection, config).path, collection),
        .collection = collection,
        .outputExtension = isPage ? QStringLiteral(".html") : u'.' + ending,
        .categories = categories,
        .moment = momentIn(config.zone(), *this)};
    return config.baseUrl
        + expandedPermalink(permalink.isEmpty() ? config.permalinkTemplate(collection) : permalink, values);
}

PostAddress addressOf(const FrontMatter &frontMatter, const QString &fileName, const SiteConfig &config, QDate today)
{
    const std::optional<RepoPath> place = placeOf(fileName, config);
    const QString folder = config.collectionsDir.isEmpty() ? postsFolder : config.collectionsDir + u'/' + postsFolder;
    const QString path = place ? place->toString() : folder + u'/' + fileNameIn(fileName).toString();
    const QString posts = QStringLiteral("posts");
    const PostValues values = PostValues::of(topFieldsOf(frontMatter), DocumentPlace::of(path, posts, config), config);

    const QString title = values.title.toString();
    PostAddress address =
        addressFrom(values, fileNameIn(fileName), today, title.isEmpty() ? QStringLiteral("post") : title);
    address.place = place;
    address.folder = folder;
    // The file that export writes is named by the slug, so only a name that stays decides the URL.
    address.name = values.slug || place ? address.name : QString();
    return address;
}

PostAddress documentAddress(
    const PostValues &values, const RepoPath &path, const QString &collection, const QDateTime &otherwise)
{
    PostAddress address = addressFrom(values, path.toString(), QDate(), collection);
    if (!address.date.isValid()) {
        address.date = otherwise.date();
        address.moment = otherwise;
    }
    address.place = path;
    address.collection = collection;
    return address;
}

} // namespace frontrow
