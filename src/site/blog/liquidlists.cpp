// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquidlists.h"

#include "liquid/readingtime.h"
#include "site/blog/blogsnapshot.h"
#include "site/blog/liquiddocument.h"
#include "site/blog/liquidorder.h"
#include "site/blog/liquidpage.h"
#include "site/jekyll/entryfilter.h"
#include "site/jekyll/pageaddress.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

// Source of the rules: Jekyll 4.3, lib/jekyll/reader.rb, site.rb, collection.rb and drops/site_drop.rb.

namespace frontrow {

namespace {

/// As `relative_url` writes the path of a file that is copied.
QString escapedCopy(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/!$&'()*+,;=:@%")));
}

} // namespace

using liquid::List;
using liquid::Map;
using liquid::Object;
using liquid::Value;

LiquidLists::LiquidLists(const QString &folder, const SiteConfig &config, const LiquidBlog &blog)
    : m_folder(folder)
    , m_config(config)
    , m_blog(blog)
{
}

LiquidLists::LiquidLists(const BlogSnapshot &snapshot, const LiquidBlog &blog)
    : m_folder(snapshot.folder)
    , m_config(snapshot.config)
    , m_blog(blog)
    , m_posts(snapshot.index.posts)
    , m_paths(snapshot.files.all())
{
}

std::optional<Value> LiquidLists::find(const QString &name, const QString &path) const
{
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_lists.constFind(name); known != m_lists.constEnd()) {
        return *known;
    }
    const std::optional<Value> found = listed(name, path);
    if (found && name != u"related_posts") {
        m_lists.insert(name, *found);
    }
    return found;
}

std::optional<Value> LiquidLists::listed(const QString &name, const QString &path) const
{
    if (name == u"posts") {
        List posts = documentsIn(name);
        std::ranges::reverse(posts);
        return Value(posts);
    }
    if (m_config.collections.contains(name)) {
        return Value(documentsIn(name));
    }
    if (name == u"related_posts") {
        return collectionOf(path, m_config).isEmpty() ? Value() : Value(related(path));
    }
    if (name == u"pages" || name == u"html_pages") {
        return Value(pages(name == u"html_pages"));
    }
    if (name == u"tags" || name == u"categories") {
        return byTerm(name == u"tags");
    }
    return name == u"static_files" ? std::optional(Value(staticFiles()))
        : name == u"documents"     ? std::optional(Value(documentsOfAll()))
        : name == u"collections"   ? std::optional(collections())
                                   : std::nullopt;
}

const QList<IndexedPost> &LiquidLists::documents() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_documents) {
        const liquid::ReadingTime reading;
        const Result<Site> site = Site::plain(m_folder, m_config);
        QList<IndexedPost> posts = m_posts ? *m_posts : site ? readBlogIndex(*site).posts : QList<IndexedPost>();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        posts.removeIf([&](const IndexedPost &post) {
            const bool isHidden = !post.isPublished && !m_config.showsUnpublished;
            // Documents of other collections are listed, though they get no page before their day.
            const bool isFuture = post.collection == u"posts" && post.moment > now && !m_config.showsFuture;
            return isHidden || isFuture || (post.kind == DocumentKind::Draft && !m_config.showsDrafts);
        });
        m_documents = limited(posts);
    }
    return *m_documents;
}

QList<IndexedPost> LiquidLists::limited(QList<IndexedPost> posts) const
{
    const qint64 most = m_config.values.value(QStringLiteral("limit_posts")).toLongLong();
    qint64 count = 0;
    posts.removeIf([&](const IndexedPost &post) { return most > 0 && post.collection == u"posts" && ++count > most; });
    return posts;
}

const QList<SourceFile> &LiquidLists::sources() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_sources) {
        const liquid::ReadingTime reading;
        m_sources = readSourceFiles(paths(), m_folder, m_config);
    }
    return *m_sources;
}

const QStringList &LiquidLists::paths() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_paths) {
        const liquid::ReadingTime reading;
        m_paths = BlogFiles::of(m_folder, m_config).all();
    }
    return *m_paths;
}

Value LiquidLists::objectFor(const IndexedPost &post) const
{
    const std::scoped_lock lock(m_mutex);
    Value &object = m_objects[post.path];
    if (object.isNil()) {
        Map known;
        const bool mayBeList = post.title.isEmpty() || post.title.contains(QStringLiteral(", "));
        if (!mayBeList) {
            known.insert(QStringLiteral("title"), Value(post.title));
        }
        known.insert(QStringLiteral("url"), Value(post.url.sliced(m_config.baseUrl.size())));
        known.insert(QStringLiteral("date"), Value(QDateTime::fromMSecsSinceEpoch(post.moment, buildZoneOf(m_config))));
        object = Value(std::static_pointer_cast<const Object>(
            std::make_shared<const LiquidDocument>(m_folder, m_config, m_blog, post.path, known)));
    }
    return object;
}

QList<const IndexedPost *> LiquidLists::ordered(const QString &collection) const
{
    const std::scoped_lock lock(m_mutex);
    QList<const IndexedPost *> found;
    for (const IndexedPost &post : documents()) {
        if (post.collection == collection) {
            found.prepend(&post);
        }
    }
    const Map metadata = collection == u"posts" ? Map() : metadataOf(collection); // which have an order of their own
    const Value *order = metadata.find(QStringLiteral("order"));
    const Value *key = metadata.find(QStringLiteral("sort_by"));
    if (order && order->list()) {
        const qsizetype start = inCollectionsDir(u'_' + collection).size() + 1;
        std::ranges::stable_sort(found, {}, [&](const IndexedPost *post) {
            const qsizetype place = order->list()->indexOf(Value(post->path.sliced(start)));
            return place < 0 ? order->list()->size() : place;
        });
    } else if (key && key->isText()) {
        std::ranges::stable_sort(found, [&](const IndexedPost *a, const IndexedPost *b) {
            return isDocumentBefore(objectFor(*a).property(*key), objectFor(*b).property(*key));
        });
    }
    return found;
}

List LiquidLists::documentsIn(const QString &collection) const
{
    const std::scoped_lock lock(m_mutex);
    List list;
    for (const IndexedPost *post : ordered(collection)) {
        list.append(objectFor(*post));
    }
    return list;
}

Map LiquidLists::metadataOf(const QString &collection) const
{
    const Value said =
        m_blog.configuration().property(Value(QStringLiteral("collections"))).property(Value(collection));
    Map metadata = said.map() ? *said.map() : Map();
    if (collection == u"posts") {
        metadata.insert(QStringLiteral("permalink"), Value(m_config.permalinkTemplate(collection)));
    }
    return metadata;
}

QStringList LiquidLists::collectionNames() const
{
    QStringList names{QStringLiteral("posts")};
    const Value said = m_blog.configuration().property(Value(QStringLiteral("collections")));
    for (const auto &[name, values] : said.map() ? said.map()->entries() : QList<std::pair<QString, Value>>()) {
        names.append(name);
    }
    for (const Value &name : said.list() ? *said.list() : List()) {
        names.append(name.toText());
    }
    names.removeDuplicates();
    return names;
}

List LiquidLists::documentsOfAll() const
{
    List list;
    for (const QString &name : collectionNames()) {
        list.append(documentsIn(name));
        list.append(filesOf(name));
    }
    return list;
}

List LiquidLists::related(const QString &path) const
{
    constexpr qsizetype most = 10;
    List list;
    qsizetype posts = 0;
    for (const IndexedPost &post : documents()) {
        posts += post.collection == u"posts" ? 1 : 0;
        if (post.collection == u"posts" && post.path != path && list.size() < most) {
            list.append(objectFor(post));
        }
    }
    return posts > 1 ? list : List(); // a single post is related to nothing
}

List LiquidLists::pages(bool isHtmlOnly) const
{
    const std::scoped_lock lock(m_mutex);
    List list;
    QList<SourceFile> files = sources();
    files.removeIf([isHtmlOnly](const SourceFile &file) { return !file.isPage || (isHtmlOnly && !file.isHtml); });
    std::ranges::sort(files, &isPageBefore, &SourceFile::path);
    for (const SourceFile &file : std::as_const(files)) {
        Map known;
        known.insert(QStringLiteral("url"), Value(file.url));
        list.append(Value(std::static_pointer_cast<const Object>(
            std::make_shared<const LiquidDocument>(m_folder, m_config, m_blog, file.path, known))));
    }
    return list;
}

List LiquidLists::staticFiles() const
{
    List list;
    for (const SourceFile &file : sources()) {
        if (!file.isPage) {
            list.append(fileValue(file.path, file.url));
        }
    }
    for (const QString &name : collectionNames()) {
        list.append(filesOf(name));
    }
    return list;
}

List LiquidLists::filesOf(const QString &collection) const
{
    if (collection == u"posts" || collection == u"data") {
        return {};
    }
    const std::scoped_lock lock(m_mutex);
    const EntryFilter filter(m_config);
    const QString folder = inCollectionsDir(u'_' + collection);
    List list;
    for (const QString &path : paths()) {
        const bool isInside =
            path.startsWith(folder + u'/') && filter.keeps(folder, path.sliced(folder.size() + 1), false);
        if (isInside && !beginsWithFrontMatter(m_folder + u'/' + path)) {
            list.append(fileValue(path, pathInCollections(path), collection));
        }
    }
    return list;
}

Value LiquidLists::fileValue(const QString &path, const QString &url, const QString &collection) const
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    Map values;
    values.insert(QStringLiteral("path"), Value(url));
    values.insert(QStringLiteral("name"), Value(name));
    values.insert(QStringLiteral("basename"), Value(name.first(end)));
    values.insert(QStringLiteral("extname"), Value(name.sliced(end)));
    values.insert(QStringLiteral("collection"), collection.isEmpty() ? Value() : Value(collection));
    values.insert(QStringLiteral("modified_time"),
        Value(QFileInfo(m_folder + u'/' + path).lastModified().toTimeZone(buildZoneOf(m_config))));
    return Value(values);
}

Value LiquidLists::byTerm(bool isTag) const
{
    const std::scoped_lock lock(m_mutex);
    QStringList names;
    QHash<QString, List> lists;
    const QList<IndexedPost> &all = documents();
    for (auto post = all.crbegin(); post != all.crend(); ++post) {
        for (const QString &name :
            post->collection == u"posts" ? (isTag ? post->tags : post->categories) : QStringList()) {
            if (!lists.contains(name)) {
                names.append(name);
            }
            lists[name].prepend(objectFor(*post));
        }
    }
    Map map;
    for (const QString &name : std::as_const(names)) {
        map.insert(name, Value(lists.value(name)));
    }
    return Value(map);
}

Value LiquidLists::collections() const
{
    QStringList names = collectionNames();
    names.sort();
    List list;
    for (const QString &name : std::as_const(names)) {
        Map values = metadataOf(name);
        values.insert(QStringLiteral("label"), Value(name));
        values.insert(QStringLiteral("docs"), Value(documentsIn(name)));
        values.insert(QStringLiteral("files"), Value(filesOf(name)));
        values.insert(QStringLiteral("output"), Value(name == u"posts" || m_config.collections.value(name).isWritten));
        values.insert(QStringLiteral("directory"), Value(m_folder + u'/' + inCollectionsDir(u'_' + name)));
        values.insert(QStringLiteral("relative_directory"), Value(u'_' + name));
        list.append(Value(values));
    }
    return Value(list);
}

Value LiquidLists::neighbour(const QString &path, bool isNext) const
{
    const std::scoped_lock lock(m_mutex);
    const QList<const IndexedPost *> posts = ordered(collectionOf(path, m_config));
    const auto own = std::ranges::find(posts, path, [](const IndexedPost *post) { return post->path; });
    const qsizetype place = own - posts.begin() + (isNext ? 1 : -1);
    return own == posts.end() || place < 0 || place >= posts.size() ? Value() : objectFor(*posts[place]);
}

QString LiquidLists::inCollectionsDir(const QString &name) const
{
    return m_config.collectionsDir.isEmpty() ? name : m_config.collectionsDir + u'/' + name;
}

QString LiquidLists::pathInCollections(const QString &path) const
{
    const QString start = m_config.collectionsDir + u'/';
    return start.size() > 1 && path.startsWith(start) ? path.sliced(start.size()) : path;
}

std::optional<QString> LiquidLists::postUrl(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    if (const auto known = m_postUrls.constFind(name); known != m_postUrls.constEnd()) {
        return *known;
    }
    return *m_postUrls.insert(name, foundPostUrl(name));
}

std::optional<QString> LiquidLists::foundPostUrl(const QString &name) const
{
    static const QRegularExpression parts(QStringLiteral("^(?:(.+)/)?(\\d+-\\d+-\\d+)-(.*)$"));
    const QRegularExpressionMatch match = parts.match(name.startsWith(u'/') ? name.sliced(1) : name);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString folder = match.hasCaptured(1) && !match.captured(1).isEmpty() ? match.captured(1) + u'/' : QString();
    const QString file = match.captured(2) + u'-' + match.captured(3) + u'.';
    const QStringList beginnings{QStringLiteral("_posts/") + folder + file, folder + QStringLiteral("_posts/") + file,
        folder + QStringLiteral("_posts") + file};
    const auto isNamedSo = [&beginnings](const QString &path) {
        return std::ranges::any_of(beginnings, [&path](const QString &beginning) {
            return path.startsWith(beginning) && path.size() > beginning.size() && path[beginning.size()] != u'.';
        });
    };
    for (const IndexedPost &post : documents()) {
        if (post.collection == u"posts" && isNamedSo(pathInCollections(post.path))) {
            return post.url;
        }
    }
    const QStringList numbers = match.captured(2).split(u'-');
    const QDate date(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt());
    for (const IndexedPost &post : documents()) {
        if (post.collection == u"posts" && post.date == date) {
            const Value slug = objectFor(post).property(Value(QStringLiteral("slug")));
            if (slug.toText() == match.captured(3)) {
                return post.url;
            }
        }
    }
    return std::nullopt;
}

std::optional<QString> LiquidLists::linkUrl(const QString &path) const
{
    const std::scoped_lock lock(m_mutex);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const IndexedPost &post : documents()) {
        const bool isWritten = post.collection == u"posts"
            || (m_config.collections.value(post.collection).isWritten && (post.moment <= now || m_config.showsFuture));
        if (isWritten && pathInCollections(post.path) == path) {
            return post.url;
        }
    }
    const bool hasSlash = path.startsWith(u'/');
    const QString plain = hasSlash ? path.sliced(1) : path;
    for (const auto &[name, collection] : m_config.collections.asKeyValueRange()) {
        const QString file = inCollectionsDir(plain);
        if (collection.isWritten && plain.startsWith(u'_' + name + u'/') && paths().contains(file)
            && !beginsWithFrontMatter(m_folder + u'/' + file)) {
            return escapedCopy(m_config.baseUrl + u'/' + plain.sliced(1)); // it is copied
        }
    }
    const std::optional<SourceFile> file = sourceFileAt(m_folder, plain, m_config);
    // Only the paths of files that are copied begin with a '/' in Jekyll.
    if (!file || (hasSlash && file->isPage)) {
        return std::nullopt;
    }
    const QString url = m_config.baseUrl + file->url;
    return file->isPage ? url : escapedCopy(url);
}

} // namespace frontrow
