// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogliquid.h"

#include "base/atomicfile.h"
#include "base/repopath.h"
#include "base/sourcetext.h"
#include "markdown/liquidvalues.h"
#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogdata.h"
#include "site/blog/blogindex.h"
#include "site/blog/blogsnapshot.h"
#include "site/blog/blogsources.h"
#include "site/blog/liquidpage.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <mutex>
#include <utility>

namespace frontrow {

namespace {

using liquid::Fault;
using liquid::List;
using liquid::Map;
using liquid::Object;
using liquid::Template;
using liquid::Value;

constexpr qint64 largestFile = 1024 * 1024; ///< bytes

QString textOf(const QString &file)
{
    const Result<QByteArray> bytes = readFile(file, largestFile);
    const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    return source ? source->text() : QString();
}

Value key(const char *name)
{
    return Value(QString(QLatin1StringView(name)));
}

/// As `relative_url` writes an address of the blog's own.
QString withBase(const QString &url, const SiteConfig &config)
{
    return config.baseUrl + url;
}

/// A document or page of the blog; its file is read when more is asked than its address.
class DocumentObject : public Object
{
public:
    /// \param known what is known without reading the file
    DocumentObject(
        const QString &folder, const SiteConfig &config, const LiquidBlog &blog, const QString &path, const Map &known)
        : m_file(folder + u'/' + path)
        , m_path(path)
        , m_config(config)
        , m_blog(blog)
        , m_known(known)
    {
    }

    [[nodiscard]] Value property(const QString &name) const override
    {
        if (const Value *known = m_known.find(name)) {
            return *known;
        }
        if (name == u"content") {
            const QString text = textOf(m_file);
            return Value(slice(text, layoutOf(text).body).toString());
        }
        const Value *value = values().find(name);
        return name == u"excerpt" && !value ? excerpt() : value ? *value : Value();
    }
    [[nodiscard]] QString toText() const override { return QStringLiteral("Jekyll::Drops::DocumentDrop"); }
    [[nodiscard]] Map toMap() const override { return values(); }
    [[nodiscard]] QString url() const override { return property(QStringLiteral("url")).toText(); }

private:
    const Map &values() const
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_values) {
            m_values = std::make_unique<Map>(liquidPageOf(
                textOf(m_file), m_path, m_config, m_blog.configuration(), QFileInfo(m_file).lastModified()));
        }
        return *m_values;
    }

    /// The page's text up to `excerpt_separator`, rendered; its Liquid where it is not itself asked for by an excerpt.
    [[nodiscard]] Value excerpt() const
    {
        thread_local bool isInside = false;
        const QString text = property(QStringLiteral("content")).toText();
        const Value said = m_blog.configuration().property(key("excerpt_separator"));
        const QString separator = said.isText() ? said.toText() : QStringLiteral("\n\n");
        qsizetype start = 0;
        while (start < text.size() && text[start] == u'\n') {
            ++start;
        }
        const qsizetype end = separator.isEmpty() ? -1 : text.indexOf(separator, start);
        const QString first = end < 0 ? text : text.first(end);
        RenderOptions options = renderOptionsFor(m_config, FrontMatter());
        options.liquid = {.isKnown = true,
            .isOff = std::exchange(isInside, true),
            .site = {},
            .page = Value(values()),
            .path = m_path,
            .blog = std::shared_ptr<const LiquidBlog>(std::shared_ptr<const LiquidBlog>(), &m_blog)};
        const bool wasInside = options.liquid.isOff;
        const QString html = renderBody(first, {0, first.size()}, options).html() + u'\n';
        isInside = wasInside;
        return Value(html);
    }

    QString m_file;
    QString m_path;
    const SiteConfig &m_config;
    const LiquidBlog &m_blog;
    Map m_known;
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<Map> m_values;
};

class BlogLiquid : public LiquidBlog
{
public:
    BlogLiquid(const QString &folder, const SiteConfig &config)
        : m_folder(folder)
        , m_config(config)
    {
    }
    explicit BlogLiquid(const BlogSnapshot &snapshot)
        : m_folder(snapshot.folder)
        , m_config(snapshot.config)
        , m_posts(snapshot.index.posts)
        , m_paths(snapshot.files.all())
        , m_theme(snapshot.layouts.themeFolder)
    {
    }

    [[nodiscard]] Value site(const QString &path) const override;
    [[nodiscard]] Value layout(const QString &name) const override;
    [[nodiscard]] Value neighbour(const QString &path, bool isNext) const override;
    [[nodiscard]] std::shared_ptr<const Template> include(const QString &name) const override;
    [[nodiscard]] std::shared_ptr<const Template> includeRelative(
        const QString &path, const QString &name) const override;
    [[nodiscard]] std::expected<QString, Fault::Kind> pageUrl(const QString &name, bool isPost) const override;
    [[nodiscard]] bool knowsIncludes() const override
    {
        const QHash<QString, QString> &values = m_config.values;
        const bool hasRemote = !values.value(QStringLiteral("remote_theme")).isEmpty();
        return !hasRemote && (values.value(QStringLiteral("theme")).isEmpty() || !themeFolder().isEmpty());
    }
    [[nodiscard]] QTimeZone zone() const override { return buildZoneOf(m_config); }
    [[nodiscard]] Value configuration() const override;

    [[nodiscard]] Value siteProperty(const QString &name, const QString &path) const;

private:
    struct KeptFile
    {
        QDateTime changed;
        qint64 size = 0;
        std::shared_ptr<const Template> text;
    };

    /// The documents that Jekyll shows, the newest first.
    [[nodiscard]] const QList<IndexedPost> &documents() const;
    [[nodiscard]] List documentsIn(const QString &collection) const;
    [[nodiscard]] List pages(bool isHtmlOnly) const;
    [[nodiscard]] List staticFiles() const;
    [[nodiscard]] Value byTerm(bool isTag) const;
    [[nodiscard]] Value collections() const;
    [[nodiscard]] const QList<SourceFile> &sources() const;
    [[nodiscard]] Value objectFor(const IndexedPost &post) const;
    [[nodiscard]] std::shared_ptr<const Template> templateIn(const QString &folder, const QString &name) const;
    [[nodiscard]] const QString &themeFolder() const;
    [[nodiscard]] std::optional<QString> postUrl(const QString &name) const;
    [[nodiscard]] std::optional<QString> linkUrl(const QString &path) const;
    /// From `collections_dir` on.
    [[nodiscard]] QString pathInCollections(const QString &path) const;

    QString m_folder;
    SiteConfig m_config;
    std::optional<QList<IndexedPost>> m_posts; ///< all, of a snapshot
    std::optional<QStringList> m_paths; ///< of all files, of a snapshot
    mutable std::recursive_mutex m_mutex;
    mutable std::optional<Value> m_configuration;
    mutable std::optional<Value> m_data;
    mutable std::optional<QString> m_theme;
    mutable std::optional<QList<IndexedPost>> m_documents;
    mutable std::optional<QList<SourceFile>> m_sources;
    mutable QHash<QString, KeptFile> m_files;
    mutable QHash<QString, Value> m_objects; ///< of documents, by path
    mutable QHash<QString, Value> m_layouts;
};

class SiteObject : public Object
{
public:
    SiteObject(const BlogLiquid &blog, const QString &path)
        : m_blog(blog)
        , m_path(path)
    {
    }

    [[nodiscard]] Value property(const QString &name) const override { return m_blog.siteProperty(name, m_path); }
    [[nodiscard]] QString toText() const override { return QStringLiteral("Jekyll::Drops::SiteDrop"); }

private:
    const BlogLiquid &m_blog;
    QString m_path;
};

Value BlogLiquid::site(const QString &path) const
{
    return Value(std::static_pointer_cast<const Object>(std::make_shared<const SiteObject>(*this, path)));
}

Value BlogLiquid::configuration() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_configuration) {
        m_configuration = readConfigValues(Site::configFileIn(m_folder));
    }
    return *m_configuration;
}

const QList<IndexedPost> &BlogLiquid::documents() const
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

const QList<SourceFile> &BlogLiquid::sources() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_sources) {
        m_sources = readSourceFiles(m_paths ? *m_paths : BlogFiles::of(m_folder, m_config).all(), m_folder, m_config);
    }
    return *m_sources;
}

const QString &BlogLiquid::themeFolder() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_theme) {
        const Result<Site> site = Site::plain(m_folder, m_config);
        m_theme = site ? readBlogLayouts(*site).themeFolder : QString();
    }
    return *m_theme;
}

Value BlogLiquid::objectFor(const IndexedPost &post) const
{
    const std::scoped_lock lock(m_mutex);
    Value &object = m_objects[post.path];
    if (object.isNil()) {
        Map known;
        known.insert(QStringLiteral("title"), Value(post.title));
        known.insert(QStringLiteral("url"), Value(post.url.sliced(m_config.baseUrl.size())));
        known.insert(QStringLiteral("date"), Value(QDateTime::fromMSecsSinceEpoch(post.moment, buildZoneOf(m_config))));
        object = Value(std::static_pointer_cast<const Object>(
            std::make_shared<const DocumentObject>(m_folder, m_config, *this, post.path, known)));
    }
    return object;
}

List BlogLiquid::documentsIn(const QString &collection) const
{
    const std::scoped_lock lock(m_mutex);
    static_cast<void>(configuration());
    List list;
    for (const IndexedPost &post : documents()) {
        if (collection.isEmpty() || post.collection == collection) {
            list.append(objectFor(post));
        }
    }
    if (collection != u"posts") {
        std::ranges::reverse(list);
    }
    return list;
}

List BlogLiquid::pages(bool isHtmlOnly) const
{
    const std::scoped_lock lock(m_mutex);
    static_cast<void>(configuration());
    List list;
    QList<SourceFile> files = sources();
    std::ranges::stable_sort(files, {}, [](const SourceFile &file) { return file.path.section(u'/', -1); });
    for (const SourceFile &file : std::as_const(files)) {
        const bool isHtml = file.url.endsWith(u'/') || file.url.endsWith(u".html")
            || !file.url.sliced(file.url.lastIndexOf(u'/')).contains(u'.');
        if (file.isPage && (isHtml || !isHtmlOnly)) {
            Map known;
            known.insert(QStringLiteral("url"), Value(file.url));
            list.append(Value(std::static_pointer_cast<const Object>(
                std::make_shared<const DocumentObject>(m_folder, m_config, *this, file.path, known))));
        }
    }
    return list;
}

List BlogLiquid::staticFiles() const
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
            Value(QFileInfo(m_folder + u'/' + file.path).lastModified().toTimeZone(zone())));
        list.append(Value(values));
    }
    return list;
}

Value BlogLiquid::byTerm(bool isTag) const
{
    const std::scoped_lock lock(m_mutex);
    static_cast<void>(configuration());
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

Value BlogLiquid::collections() const
{
    QStringList names = m_config.collections.keys();
    if (!names.contains(QStringLiteral("posts"))) {
        names.append(QStringLiteral("posts"));
    }
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

Value BlogLiquid::siteProperty(const QString &name, const QString &path) const
{
    const std::scoped_lock lock(m_mutex);
    if (name == u"posts" || m_config.collections.contains(name)) {
        return Value(documentsIn(name));
    }
    if (name == u"related_posts") {
        List related;
        for (const IndexedPost &post : documents()) {
            if (post.collection == u"posts" && post.path != path && related.size() < 10) {
                static_cast<void>(configuration());
                related.append(objectFor(post));
            }
        }
        return Value(related);
    }
    if (name == u"pages" || name == u"html_pages") {
        return Value(pages(name == u"html_pages"));
    }
    if (name == u"data") {
        const QString folder = configuration().property(key("data_dir")).toText();
        m_data =
            m_data ? *m_data : readBlogData(m_folder + u'/' + (folder.isEmpty() ? QStringLiteral("_data") : folder));
        return *m_data;
    }
    return name == u"static_files"                 ? Value(staticFiles())
        : name == u"documents"                     ? Value(documentsIn(QString()))
        : name == u"collections"                   ? collections()
        : name == u"tags" || name == u"categories" ? byTerm(name == u"tags")
        : name == u"time"                          ? Value(QDateTime::currentDateTime(zone()))
        : name == u"config"                        ? configuration()
        : name == u"permalink"                     ? Value(m_config.permalink)
                                                   : configuration().property(Value(name));
}

Value BlogLiquid::layout(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    if (name.isEmpty() || !RepoPath::parse(name)) {
        return {};
    }
    if (!m_layouts.contains(name)) {
        QString text = textOf(m_folder + QStringLiteral("/_layouts/") + name + QStringLiteral(".html"));
        if (text.isEmpty() && !themeFolder().isEmpty()) {
            text = textOf(themeFolder() + QStringLiteral("/_layouts/") + name + QStringLiteral(".html"));
        }
        m_layouts.insert(name, Value(liquidMapOf(FrontMatter::parse(text).fields())));
    }
    return m_layouts.value(name);
}

Value BlogLiquid::neighbour(const QString &path, bool isNext) const
{
    const std::scoped_lock lock(m_mutex);
    static_cast<void>(configuration());
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

std::shared_ptr<const Template> BlogLiquid::templateIn(const QString &folder, const QString &name) const
{
    const QString file = folder + u'/' + name;
    const QFileInfo info(file);
    const QString real = info.canonicalFilePath();
    if (!info.isFile() || !real.startsWith(QFileInfo(folder).canonicalFilePath() + u'/')) {
        return nullptr;
    }
    const std::scoped_lock lock(m_mutex);
    KeptFile &kept = m_files[file];
    if (!kept.text || kept.changed != info.lastModified() || kept.size != info.size()) {
        kept = {info.lastModified(), info.size(), std::make_shared<const Template>(Template::of(textOf(file)))};
    }
    return kept.text;
}

std::shared_ptr<const Template> BlogLiquid::include(const QString &name) const
{
    const QString said = configuration().property(key("includes_dir")).toText();
    const QString folder = m_folder + u'/' + (said.isEmpty() ? QStringLiteral("_includes") : said);
    const std::shared_ptr<const Template> own = templateIn(folder, name);
    return own || themeFolder().isEmpty() ? own : templateIn(themeFolder() + QStringLiteral("/_includes"), name);
}

std::shared_ptr<const Template> BlogLiquid::includeRelative(const QString &path, const QString &name) const
{
    const qsizetype end = path.lastIndexOf(u'/');
    return templateIn(end < 0 ? m_folder : m_folder + u'/' + path.first(end), name);
}

QString BlogLiquid::pathInCollections(const QString &path) const
{
    const QString start = m_config.collectionsDir + u'/';
    return start.size() > 1 && path.startsWith(start) ? path.sliced(start.size()) : path;
}

std::optional<QString> BlogLiquid::postUrl(const QString &name) const
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
            const Value slug = objectFor(post).property(key("slug"));
            if (slug.toText() == match.captured(3)) {
                return post.url;
            }
        }
    }
    return std::nullopt;
}

std::optional<QString> BlogLiquid::linkUrl(const QString &path) const
{
    for (const IndexedPost &post : documents()) {
        const bool isWritten = post.collection == u"posts" || m_config.collections.value(post.collection).isWritten;
        if (isWritten && pathInCollections(post.path) == path) {
            return post.url;
        }
    }
    const bool hasSlash = path.startsWith(u'/');
    const std::optional<SourceFile> file = sourceFileAt(m_folder, hasSlash ? path.sliced(1) : path, m_config);
    // Only the paths of files that are copied begin with a '/' in Jekyll.
    return file && !(hasSlash && file->isPage) ? std::optional(withBase(file->url, m_config)) : std::nullopt;
}

std::expected<QString, Fault::Kind> BlogLiquid::pageUrl(const QString &name, bool isPost) const
{
    const std::scoped_lock lock(m_mutex);
    static_cast<void>(configuration());
    const std::optional<QString> url = isPost ? postUrl(name) : linkUrl(name);
    return url ? std::expected<QString, Fault::Kind>(*url) : std::unexpected(Fault::Kind::Missing);
}

} // namespace

std::shared_ptr<const LiquidBlog> liquidBlogOf(const QString &folder, const SiteConfig &config)
{
    return std::make_shared<const BlogLiquid>(folder, config);
}

std::shared_ptr<const LiquidBlog> liquidBlogOf(const BlogSnapshot &snapshot)
{
    return std::make_shared<const BlogLiquid>(snapshot);
}

RenderOptions renderOptionsFor(const QString &post, const FrontMatter &frontMatter, const QString &path,
    const SiteConfig &config, const std::shared_ptr<const LiquidBlog> &blog, const MarkdownChoice &choice)
{
    RenderOptions options = renderOptionsFor(config, frontMatter, choice);
    options.liquid.isOff = !frontMatter.value(u"render_with_liquid").toBool(true);
    if (blog) {
        options.liquid.blog = blog;
        options.liquid.path = path;
        options.liquid.page = Value(
            liquidPageOf(post, path, config, blog->configuration(), QDate::currentDate().startOfDay(QTimeZone::UTC)));
    }
    return options;
}

} // namespace frontrow
