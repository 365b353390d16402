// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/rubytime.h"
#include "site/jekyll/converters.h"
#include "site/jekyll/permalink.h"
#include "site/jekyll/site.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

// Source of the rules: Jekyll 4.3, lib/jekyll/document.rb.

namespace frontrow {

namespace {

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

/// What decides the URL of a document that has its place.
struct Located
{
    QString path; ///< from the site's folder on
    QString collection;
    QString slug; ///< as written
    QString permalink;
    QStringList categories;
    QDateTime moment; ///< in the zone that Jekyll builds in
};

QString urlOf(const Located &document, const SiteConfig &config)
{
    const QStringView fileName = fileNameIn(document.path);
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString ending = dot < 0 ? QString() : fileName.sliced(dot + 1).toString();
    const PermalinkValues values{.slug = document.slug,
        .name = withoutEnding(fileName),
        .path = cleanedPath(DocumentPlace::of(document.path, document.collection, config).path, document.collection),
        .collection = document.collection,
        .outputExtension = outputEndingOf(ending, config),
        .categories = document.categories,
        .moment = document.moment};
    const QString &own = document.permalink;
    return config.baseUrl
        + expandedPermalink(own.isEmpty() ? config.permalinkTemplate(document.collection) : own, values);
}

QDateTime inZone(const PostDate &date, const QTimeZone &zone)
{
    if (!date.moment.isValid()) {
        return QDateTime(date.date, QTime(0, 0), zone);
    }
    if (date.moment.timeSpec() == Qt::LocalTime) {
        return RubyTime{date.moment.date(), date.moment.time(), {}}.moment(zone);
    }
    return date.moment.toTimeZone(zone);
}

} // namespace

qsizetype dateLengthIn(QStringView fileName)
{
    qsizetype at = 0;
    for (const auto &[least, most] : {std::pair(2, 4), std::pair(1, 2), std::pair(1, 2)}) {
        const qsizetype start = at;
        while (at < fileName.size() && fileName[at] >= u'0' && fileName[at] <= u'9') {
            ++at;
        }
        if (at - start < least || at - start > most || at >= fileName.size() || fileName[at] != u'-') {
            return 0;
        }
        ++at;
    }
    return at;
}

bool isTextEnding(const QString &ending, const SiteConfig &config)
{
    const QString lower = ending.toLower();
    return config.markdownExtensions.contains(lower) || lower == u"html" || lower == u"htm" || lower == u"textile"
        || lower == u"txt";
}

RepoPath PostAddress::file() const
{
    if (place) {
        return *place;
    }
    // A date in digits and a slug always make a path, and a folder of a configuration does.
    const QString last = QStringLiteral("%1-%2.md").arg(date.toString(Qt::ISODate), slug.toString());
    const Result<RepoPath> path = RepoPath::parse(folder + u'/' + last);
    return path ? *path : *RepoPath::parse(last);
}

QString PostAddress::url(const SiteConfig &config) const
{
    return urlOf({.path = file().toString(),
                     .collection = QStringLiteral("posts"),
                     .slug = name.isEmpty() ? slug.toString() : name,
                     .permalink = permalink,
                     .categories = categories,
                     .moment = inZone({date, moment}, config.zone())},
        config);
}

PostAddress addressOf(const FrontMatter &frontMatter, const QString &fileName, const SiteConfig &config, QDate today)
{
    const std::optional<RepoPath> place = placeOf(fileName, config);
    const QString folder = config.collectionsDir.isEmpty() ? postsFolder : config.collectionsDir + u'/' + postsFolder;
    const QString own = fileNameIn(fileName).toString();
    const QString path = place ? place->toString() : folder + u'/' + own;
    const PostValues values =
        PostValues::of(topFieldsOf(frontMatter), DocumentPlace::of(path, QStringLiteral("posts"), config), config);

    const std::optional<PostDate> date = postDateOf(values.date);
    const QString name = values.slug.value_or(nameOf(own));
    const QString title = values.title.toString();
    const QString usual = title.isEmpty() ? QStringLiteral("post") : title;
    return {.date = date ? date->date : dateInFileName(own).value_or(today),
        .slug = Slug::of(name.isEmpty() ? usual : name),
        .categories = values.categories,
        .permalink = values.permalink,
        // The file that export writes is named by the slug, so only a name that stays decides the URL.
        .name = values.slug || place ? name : QString(),
        .place = place,
        .moment = date ? date->moment : QDateTime(),
        .folder = folder};
}

DocumentAddress documentAddress(const PostValues &values, const QString &path, const QString &collection,
    const QDateTime &otherwise, const SiteConfig &config, const QTimeZone &zone)
{
    const QStringView own = fileNameIn(path);
    const std::optional<PostDate> date = postDateOf(values.date);
    const std::optional<QDate> inName = date ? std::nullopt : dateInFileName(own.toString());
    DocumentAddress address;
    address.title = titleMadeOf(nameOf(own));
    address.slug = values.slug.value_or(nameOf(own));
    address.moment = date ? inZone(*date, zone) : inName ? inZone({*inName, {}}, zone) : otherwise.toTimeZone(zone);
    address.url = urlOf({path, collection, address.slug, values.permalink, values.categories, address.moment}, config);
    return address;
}

} // namespace frontrow
