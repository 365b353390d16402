// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/pageaddress.h"

#include "base/repopath.h"
#include "post/frontmatter/topfields.h"
#include "site/jekyll/converters.h"
#include "site/jekyll/frontmatterdefaults.h"
#include "site/jekyll/permalink.h"
#include "site/jekyll/postdate.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace frontrow {

namespace {

const QString posts = QStringLiteral("posts");
const QString postsFolder = QStringLiteral("_posts");

QStringView fileNameIn(QStringView path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
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
    QString name = withoutEnding(fileName);
    name.remove(0, dateLengthIn(name));
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

/// `Utils.titleize_slug`.
QString titleMadeOf(const QString &name)
{
    QStringList words = name.split(u'-');
    while (!words.isEmpty() && words.constLast().isEmpty()) {
        words.removeLast();
    }
    for (QString &word : words) {
        word = word.left(1).toUpper() + word.mid(1).toLower();
    }
    return words.join(u' ');
}

/// \a fileName as a place in a site, where Jekyll would find a post.
std::optional<RepoPath> placeOf(const QString &fileName, const SiteConfig &config)
{
    const QString start = config.collectionsDir.isEmpty() ? QString() : config.collectionsDir + u'/';
    const Result<RepoPath> path =
        RepoPath::parse(fileName.contains(u'/') ? fileName : start + postsFolder + u'/' + fileName);
    if (!path || !path->toString().startsWith(start) || !path->folder().split(u'/').contains(postsFolder)) {
        return std::nullopt;
    }
    const QString name = path->fileName();
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool isPost = dateLengthIn(name) > 0 && dot > 0 && dot + 1 < name.size();
    return isPost ? std::optional(*path) : std::nullopt;
}

/// `Document#cleaned_relative_path`.
QString cleanedPath(const QString &path, const QString &collection)
{
    const QStringView name = fileNameIn(path);
    QString cleaned = path.first(path.size() - name.size()) + withoutEnding(name);
    const QString folder = u'_' + collection;
    if (const qsizetype at = cleaned.indexOf(folder); at >= 0) {
        cleaned.remove(at, folder.size());
    }
    while (cleaned.endsWith(u'.')) {
        cleaned.chop(1);
    }
    return cleaned;
}

/// The URL of \a document, whose other members are known.
QString urlOf(
    const PageAddress &document, const PostValues &values, const QString &collection, const SiteConfig &config)
{
    const QStringView fileName = fileNameIn(document.path);
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : fileName.sliced(dot + 1).toString();
    const PermalinkValues placeholders{.slug = document.slug,
        .name = withoutEnding(fileName),
        .path = cleanedPath(DocumentPlace::of(document.path, collection, config).path, collection),
        .collection = collection,
        .outputExtension = outputEndingOf(ending, config),
        .categories = values.categories,
        .moment = document.moment};
    const QString &own = values.permalink;
    return config.baseUrl + expandedPermalink(own.isEmpty() ? config.permalinkTemplate(collection) : own, placeholders);
}

/// The place of a new post in \a folder, which a configuration may name so that it is none: then at the top.
QString newPlace(const QString &folder, QDate date, const Slug &slug)
{
    const QString name = QStringLiteral("%1-%2.md").arg(date.toString(Qt::ISODate), slug.toString());
    const QString path = folder + u'/' + name;
    return RepoPath::parse(path) ? path : name;
}

/// What Jekyll makes of the address of the page at \a path where no permalink is said (`Page#template`).
QString pageTemplate(const QString &name, const QString &outputEnding, const QString &style)
{
    const bool isHtml = outputEnding == u".html" || outputEnding == u".htm" || outputEnding == u".xhtml";
    const QString usual = QStringLiteral("/:path/:basename");
    if (!isHtml) {
        return usual + QStringLiteral(":output_ext");
    }
    if (name == u"index") {
        return QStringLiteral("/:path/");
    }
    if (style == u"pretty" || style.endsWith(u'/')) {
        return usual + u'/';
    }
    const bool hasEnding =
        style == u"date" || style == u"ordinal" || style == u"none" || style.endsWith(u":output_ext");
    return hasEnding ? usual + QStringLiteral(":output_ext") : usual;
}

} // namespace

PageAddress PageAddress::of(const FrontMatter &frontMatter, const QString &path, const SiteConfig &config, QDate today)
{
    const QString collection = collectionOf(path, config);
    if (collection == posts) {
        return ofPost(frontMatter, path, config, today);
    }
    if (collection.isEmpty()) {
        return ofPage(path, pagePermalinkOf(frontMatter, path, config), config);
    }
    const QTimeZone zone = config.zone();
    const PostValues values =
        PostValues::of(topFieldsOf(frontMatter), DocumentPlace::of(path, collection, config), config);
    return ofDocument(values, path, collection, today.startOfDay(zone), config, zone);
}

PageAddress PageAddress::ofPost(
    const FrontMatter &frontMatter, const QString &fileName, const SiteConfig &config, QDate today)
{
    const std::optional<RepoPath> place = placeOf(fileName, config);
    const QString folder = config.collectionsDir.isEmpty() ? postsFolder : config.collectionsDir + u'/' + postsFolder;
    const QString own = fileNameIn(fileName).toString();
    const QString path = place ? place->toString() : folder + u'/' + own;
    const PostValues values = PostValues::of(topFieldsOf(frontMatter), DocumentPlace::of(path, posts, config), config);

    const std::optional<PostDate> date = postDateOf(values.date);
    const QString name = values.slug.value_or(nameOf(own));
    const QString title = values.title.toString();
    const QString usual = title.isEmpty() ? QStringLiteral("post") : title;
    const Slug slug = Slug::of(name.isEmpty() ? usual : name);
    PageAddress address;
    address.date = date ? date->date : dateInFileName(own).value_or(today);
    address.path = place ? path : newPlace(folder, address.date, slug);
    // The file that export writes is named by the slug, so only a name that stays decides the URL.
    address.slug = place || (values.slug && !name.isEmpty()) ? name : slug.toString();
    address.title = titleMadeOf(nameOf(fileNameIn(address.path)));
    address.moment = momentIn({address.date, date ? date->moment : QDateTime()}, config.zone());
    address.url = urlOf(address, values, posts, config);
    return address;
}

PageAddress PageAddress::ofDocument(const PostValues &values, const QString &path, const QString &collection,
    const QDateTime &otherwise, const SiteConfig &config, const QTimeZone &zone)
{
    const QStringView own = fileNameIn(path);
    const std::optional<PostDate> date = postDateOf(values.date);
    const std::optional<QDate> inName = date ? std::nullopt : dateInFileName(own.toString());
    PageAddress address;
    address.path = path;
    address.slug = values.slug.value_or(nameOf(own));
    address.title = titleMadeOf(nameOf(own));
    address.moment = date ? momentIn(*date, zone) : inName ? momentIn({*inName, {}}, zone) : otherwise.toTimeZone(zone);
    address.date = date ? date->date : address.moment.date();
    address.url = urlOf(address, values, collection, config);
    return address;
}

PageAddress PageAddress::ofPage(const QString &path, const QString &permalink, const SiteConfig &config)
{
    const QStringView fileName = fileNameIn(path);
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString name = withoutEnding(fileName);
    const QString output = outputEndingOf(dot < 0 ? QString() : fileName.sliced(dot + 1).toString(), config);
    const QString folder = path.first(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
    const QString pattern = permalink.isEmpty() ? pageTemplate(name, output, config.permalink) : permalink;
    PageAddress address;
    address.path = path;
    address.slug = name;
    address.url = config.baseUrl + expandedPagePermalink(pattern, folder, name, output);
    return address;
}

QString collectionOf(const QString &path, const SiteConfig &config)
{
    const QStringList folders = path.split(u'/').mid(0, path.count(u'/'));
    if (folders.contains(postsFolder) || folders.contains(QStringLiteral("_drafts"))) {
        return posts;
    }
    const QString start = config.collectionsDir.isEmpty() ? QString() : config.collectionsDir + u'/';
    const QString below = path.startsWith(start) ? path.sliced(start.size()) : QString();
    const QString name = below.startsWith(u'_') ? below.section(u'/', 0, 0).sliced(1) : QString();
    return config.collections.contains(name) ? name : QString();
}

QString pagePermalinkOf(const FrontMatter &frontMatter, const QString &path, const SiteConfig &config)
{
    const QString own = frontMatter.value(u"permalink").toString();
    return own.isEmpty() ? defaultsFor(config.defaults, path, QStringLiteral("pages"), config.collectionsDir)
                               .value(QStringLiteral("permalink"))
                               .toString()
                         : own;
}

QString readableAddress(const QString &url)
{
    const QUrl address(url);
    return address.isValid() ? address.toString(QUrl::PrettyDecoded | QUrl::EncodeSpaces) : url;
}

} // namespace frontrow
