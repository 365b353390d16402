// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquidlists.h"

#include "site/blog/blogsnapshot.h"
#include "site/blog/liquiddocument.h"
#include "site/blog/liquidpage.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

// Source of the rules: Jekyll 4.3, lib/jekyll/reader.rb, site.rb, collection.rb and drops/site_drop.rb.

namespace frontrow {

using liquid::List;
using liquid::Map;
using liquid::Object;
using liquid::Value;

namespace {

/// The order of `site.pages`: by name, and those of one name as Jekyll's reader comes across them, what lies in the
/// folders of a folder first.
bool isPageBefore(const QString &a, const QString &b)
{
    const qsizetype slashA = a.lastIndexOf(u'/');
    const qsizetype slashB = b.lastIndexOf(u'/');
    if (const int order = QStringView(a).sliced(slashA + 1).compare(QStringView(b).sliced(slashB + 1)); order != 0) {
        return order < 0;
    }
    const QStringList foldersA = a.first(slashA + 1).split(u'/', Qt::SkipEmptyParts);
    const QStringList foldersB = b.first(slashB + 1).split(u'/', Qt::SkipEmptyParts);
    const auto [differingA, differingB] = std::ranges::mismatch(foldersA, foldersB);
    const bool isOneInsideOther = differingA == foldersA.end() || differingB == foldersB.end();
    return isOneInsideOther ? differingA != foldersA.end() : *differingA < *differingB;
}

} // namespace

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
    if (name == u"posts") {
        List posts = documentsIn(name);
        std::ranges::reverse(posts);
        return Value(posts);
    }
    if (m_config.collections.contains(name)) {
        return Value(documentsIn(name));
    }
    if (name == u"related_posts") {
        return Value(related(path));
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
        const Result<Site> site = Site::plain(m_folder, m_config);
        QList<IndexedPost> posts = m_posts ? *m_posts : site ? readBlogIndex(*site).posts : QList<IndexedPost>();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        posts.removeIf([&](const IndexedPost &post) {
            const bool isHidden = !post.isPublished && !m_config.showsUnpublished;
            const bool isFuture = post.moment > now && !m_config.showsFuture;
            return isHidden || isFuture || (post.kind == DocumentKind::Draft && !m_config.showsDrafts);
        });
        m_documents = posts;
    }
    return *m_documents;
}

const QList<SourceFile> &LiquidLists::sources() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_sources) {
        m_sources = readSourceFiles(m_paths ? *m_paths : BlogFiles::of(m_folder, m_config).all(), m_folder, m_config);
    }
    return *m_sources;
}

Value LiquidLists::objectFor(const IndexedPost &post) const
{
    const std::scoped_lock lock(m_mutex);
    Value &object = m_objects[post.path];
    if (object.isNil()) {
        Map known;
        known.insert(QStringLiteral("title"), Value(post.title));
        known.insert(QStringLiteral("url"), Value(post.url.sliced(m_config.baseUrl.size())));
        known.insert(QStringLiteral("date"), Value(QDateTime::fromMSecsSinceEpoch(post.moment, buildZoneOf(m_config))));
        object = Value(std::static_pointer_cast<const Object>(
            std::make_shared<const LiquidDocument>(m_folder, m_config, m_blog, post.path, known)));
    }
    return object;
}

List LiquidLists::documentsIn(const QString &collection) const
{
    const std::scoped_lock lock(m_mutex);
    List list;
    for (const IndexedPost &post : documents()) {
        if (post.collection == collection) {
            list.append(objectFor(post));
        }
    }
    std::ranges::reverse(list);
    return list;
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
    }
    return list;
}

List LiquidLists::related(const QString &path) const
{
    constexpr qsizetype most = 10;
    List list;
    for (const IndexedPost &post : documents()) {
        if (post.collection == u"posts" && post.path != path && list.size() < most) {
            list.append(objectFor(post));
        }
    }
    return list;
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
        if (file.isPage) {
            continue;
        }
        const QFileInfo info(file.path);
        Map values;
        values.insert(QStringLiteral("path"), Value(file.url));
        values.insert(QStringLiteral("name"), Value(info.fileName()));
        values.insert(QStringLiteral("basename"), Value(info.completeBaseName()));
        values.insert(QStringLiteral("extname"), Value(u'.' + info.suffix()));
        values.insert(QStringLiteral("modified_time"),
            Value(QFileInfo(m_folder + u'/' + file.path).lastModified().toTimeZone(buildZoneOf(m_config))));
        list.append(Value(values));
    }
    return list;
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
        Map values;
        values.insert(QStringLiteral("label"), Value(name));
        values.insert(QStringLiteral("docs"), Value(documentsIn(name)));
        values.insert(QStringLiteral("output"), Value(name == u"posts" || m_config.collections.value(name).isWritten));
        values.insert(QStringLiteral("directory"), Value(m_folder + QStringLiteral("/_") + name));
        values.insert(QStringLiteral("relative_directory"), Value(u'_' + name));
        list.append(Value(values));
    }
    return Value(list);
}

Value LiquidLists::neighbour(const QString &path, bool isNext) const
{
    const std::scoped_lock lock(m_mutex);
    QList<const IndexedPost *> posts;
    for (const IndexedPost &post : documents()) {
        if (post.collection == collectionOf(path, m_config)) {
            posts.append(&post);
        }
    }
    const auto own = std::ranges::find(posts, path, [](const IndexedPost *post) { return post->path; });
    const qsizetype place = own - posts.begin() + (isNext ? -1 : 1);
    return own == posts.end() || place < 0 || place >= posts.size() ? Value() : objectFor(*posts[place]);
}

QString LiquidLists::pathInCollections(const QString &path) const
{
    const QString start = m_config.collectionsDir + u'/';
    return start.size() > 1 && path.startsWith(start) ? path.sliced(start.size()) : path;
}

std::optional<QString> LiquidLists::postUrl(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
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
    for (const IndexedPost &post : documents()) {
        const bool isWritten = post.collection == u"posts" || m_config.collections.value(post.collection).isWritten;
        if (isWritten && pathInCollections(post.path) == path) {
            return post.url;
        }
    }
    const bool hasSlash = path.startsWith(u'/');
    const std::optional<SourceFile> file = sourceFileAt(m_folder, hasSlash ? path.sliced(1) : path, m_config);
    // Only the paths of files that are copied begin with a '/' in Jekyll.
    return file && !(hasSlash && file->isPage) ? std::optional(m_config.baseUrl + file->url) : std::nullopt;
}

} // namespace frontrow
