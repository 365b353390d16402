// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogfacts.h"

#include "base/atomicfile.h"
#include "site/blog/blogliquid.h"
#include "site/blog/blogsnapshot.h"
#include "site/blog/blogsources.h"
#include "site/blog/blogtexts.h"
#include "site/jekyll/site.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace frontrow {

namespace {

constexpr qint64 largestFactText = 1024 * 1024; ///< bytes

bool isPictureFile(const QString &path)
{
    static const QSet<QString> endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("svg"), QStringLiteral("avif")};
    return endings.contains(path.sliced(path.lastIndexOf(u'.') + 1).toLower());
}

/// What may be a page that people link to.
bool mayBePage(const QString &path, const SiteConfig &config)
{
    static const QSet<QString> endings{QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("htm"),
        QStringLiteral("xml"), QStringLiteral("json"), QStringLiteral("txt")};
    const QString ending = path.sliced(path.lastIndexOf(u'.') + 1).toLower();
    return endings.contains(ending) || config.markdownExtensions.contains(ending);
}

/// Plug-ins that add neither pages nor tags which are not named here.
bool addsNothing(const QString &plugin)
{
    static const QSet<QString> known{QStringLiteral("jekyll-feed"), QStringLiteral("jekyll-sitemap"),
        QStringLiteral("jekyll-seo-tag"), QStringLiteral("jekyll-gist"), QStringLiteral("jekyll-include-cache"),
        QStringLiteral("jekyll-paginate"), QStringLiteral("jekyll-redirect-from"), QStringLiteral("jemoji"),
        QStringLiteral("jekyll-mentions"), QStringLiteral("jekyll-titles-from-headings"),
        QStringLiteral("jekyll-relative-links"), QStringLiteral("jekyll-remote-theme"), QStringLiteral("jekyll-avatar"),
        QStringLiteral("jekyll-github-metadata"), QStringLiteral("jekyll-last-modified-at"),
        QStringLiteral("github-pages"), QStringLiteral("jekyll-coffeescript"), QStringLiteral("jekyll-sass-converter"),
        QStringLiteral("kramdown-parser-gfm"), QStringLiteral("jekyll-toc")};
    return plugin.isEmpty() || known.contains(plugin);
}

/// Makes the facts of one blog.
class FactReader
{
public:
    explicit FactReader(const BlogSnapshot &blog)
        : m_blog(blog)
        , m_paths(blog.files.all())
    {
    }

    BlogFacts read()
    {
        m_facts.isRead = true;
        m_facts.liquid = liquidBlogOf(m_blog);
        m_facts.links = m_blog.conventions.links;
        m_facts.links.chosen = m_blog.overrides.opensNewTab;
        m_facts.style = readHouseStyle(m_blog.folder);
        m_facts.usualLayout = m_blog.conventions.layout;
        readConfig();
        readPosts();
        readPages();
        readFiles();
        return std::move(m_facts);
    }

private:
    void readConfig()
    {
        const QHash<QString, QString> &values = m_blog.config.values;
        const QStringList plugins = (values.value(QStringLiteral("plugins")) + u','
            + values.value(QStringLiteral("gems")) + u',' + values.value(QStringLiteral("whitelist")))
                                        .split(u',', Qt::SkipEmptyParts);
        const QString folder = values.value(QStringLiteral("plugins_dir"), QStringLiteral("_plugins")) + u'/';
        const bool hasOwnPlugins =
            std::ranges::any_of(m_paths, [&](const QString &path) { return path.startsWith(folder); });
        m_facts.knowsPlugins = std::ranges::all_of(plugins + bundledPlugins(), &addsNothing);
        const QString theme =
            values.value(QStringLiteral("theme")) + u' ' + values.value(QStringLiteral("remote_theme"));
        m_facts.isMinimalMistakes = theme.contains(QStringLiteral("minimal-mistakes"));
        m_facts.knowsTheme = theme.trimmed().isEmpty();
        m_facts.knowsLiquidTags = m_facts.knowsPlugins && !hasOwnPlugins && m_blog.files.isWhole();
        m_facts.knowsPages = m_blog.files.isWhole() && !hasOwnGenerator(folder);
    }

    /// A plug-in in \a folder makes pages.
    [[nodiscard]] bool hasOwnGenerator(const QString &folder) const
    {
        return std::ranges::any_of(m_paths, [&](const QString &path) {
            const QByteArray source =
                path.startsWith(folder) ? readFile(fileAt(path), largestFactText).value_or(QByteArray()) : QByteArray();
            return source.contains("Generator") || source.contains("site.pages");
        });
    }

    /// Those that Bundler gives Jekyll: gems in the group `jekyll_plugins` of the Gemfile.
    [[nodiscard]] QStringList bundledPlugins() const
    {
        static const QRegularExpression gem(QStringLiteral("^\\s*gem\\s*\\(?\\s*[\"']([\\w.-]+)[\"']"));
        const QByteArray file = readFile(fileAt(QStringLiteral("Gemfile")), largestFactText).value_or(QByteArray());
        QStringList plugins;
        bool isInGroup = false;
        for (const QString &line : QString::fromUtf8(file).split(u'\n')) {
            const bool namesGroup = line.contains(u":jekyll_plugins");
            isInGroup = (isInGroup && line.trimmed() != u"end") || (namesGroup && line.trimmed().startsWith(u"group"));
            const QRegularExpressionMatch match = gem.match(line);
            if (match.hasMatch() && (isInGroup || namesGroup)) {
                plugins.append(match.captured(1));
            }
        }
        return plugins;
    }

    [[nodiscard]] QString fileAt(const QString &path) const { return m_blog.folder + u'/' + path; }

    /// The page at \a url, which begins with `baseurl`, is there.
    void addPage(const QString &url)
    {
        const QString path = url.sliced(url.startsWith(m_blog.config.baseUrl) ? m_blog.config.baseUrl.size() : 0);
        m_facts.pages.insert(pageKey(QUrl::fromPercentEncoding(path.toUtf8())));
    }

    void readPosts()
    {
        for (const IndexedPost &post : m_blog.index.posts) {
            if (post.kind == DocumentKind::Post) {
                readPost(post);
            } else if (post.kind == DocumentKind::Document
                && m_blog.config.collections.value(post.collection).isWritten) {
                addPage(post.url);
            }
            for (const QString &from : post.redirects) {
                m_facts.pages.insert(pageKey(from));
            }
        }
        for (auto *terms : {&m_facts.tags, &m_facts.categories}) {
            for (QList<TermUse> &uses : *terms) {
                std::ranges::stable_sort(uses, std::ranges::greater(), &TermUse::posts);
            }
        }
    }

    void readPost(const IndexedPost &post)
    {
        ++m_facts.posts;
        m_facts.postsWithExcerpt += post.hasExcerpt ? 1 : 0;
        for (const QString &tag : post.tags) {
            count(m_facts.tags, tag);
        }
        for (const QString &category : post.categories) {
            count(m_facts.categories, category);
        }
        if (post.isPublished) {
            m_facts.urls.insert(post.path, post.url);
            addPage(post.url);
        }
    }

    void readPages()
    {
        m_facts.pages.insert(QStringLiteral("/"));
        QStringList candidates = m_paths;
        candidates.removeIf([this](const QString &path) { return !mayBePage(path, m_blog.config); });
        for (const SourceFile &file : readSourceFiles(candidates, m_blog.folder, m_blog.config)) {
            if (file.isPage) {
                m_facts.pages.insert(pageKey(QUrl::fromPercentEncoding(file.url.toUtf8())));
            }
            for (const QString &from : file.redirects) {
                m_facts.pages.insert(pageKey(from));
            }
        }
    }

    void readFiles()
    {
        const BlogTexts texts = readBlogTexts(m_blog.folder, m_paths);
        const bool knowsOrphans = m_blog.files.isWhole() && texts.isWhole;
        m_facts.liquidTags = texts.liquidTags;
        m_facts.words = texts.postWords;
        m_facts.files = QSet<QString>(m_paths.begin(), m_paths.end());
        for (const QString &path : m_paths) {
            const qsizetype dot = path.lastIndexOf(u'.'); // Jekyll knows no layout without one in its file's name
            if (path.startsWith(u"_layouts/") && dot > path.lastIndexOf(u'/')) {
                m_facts.layouts.insert(path.sliced(9, dot - 9));
            } else if (path.startsWith(u"_includes/")) {
                m_facts.includes.insert(path.sliced(10));
            }
            if (path.startsWith(u'_') || !isPictureFile(path)) {
                continue;
            }
            m_facts.pictures[path.toLower()].append(path);
            if (knowsOrphans && !texts.hasPicture(path.sliced(path.lastIndexOf(u'/') + 1))) {
                m_facts.orphans.append(path);
            }
        }
    }

    static void count(QHash<QString, QList<TermUse>> &terms, const QString &term)
    {
        QList<TermUse> &uses = terms[term.toCaseFolded()];
        const auto known = std::ranges::find(uses, term, &TermUse::term);
        if (known == uses.end()) {
            uses.append({term, 1});
        } else {
            ++known->posts;
        }
    }

    const BlogSnapshot &m_blog;
    const QStringList &m_paths;
    BlogFacts m_facts;
};

} // namespace

BlogFacts BlogFacts::of(const BlogSnapshot &snapshot)
{
    return Site::isSource(snapshot.folder, snapshot.config) ? FactReader(snapshot).read() : BlogFacts();
}

std::optional<QString> BlogFacts::usualCase(const QHash<QString, QList<TermUse>> &terms, const QString &term)
{
    const QList<TermUse> uses = terms.value(term.toCaseFolded());
    const auto own = std::ranges::find(uses, term, &TermUse::term);
    const qsizetype ownPosts = own == uses.end() ? 0 : own->posts;
    const auto other = std::ranges::find_if(uses, [&](const TermUse &use) { return use.term != term; });
    return other != uses.end() && other->posts >= ownPosts ? std::optional(other->term) : std::nullopt;
}

QString pageKey(const QString &path)
{
    QString key = path.startsWith(u'/') ? path : u'/' + path;
    for (const QLatin1StringView ending : {QLatin1StringView("index.html"), QLatin1StringView(".html")}) {
        if (key.endsWith(ending)) {
            key.chop(ending.size());
        }
    }
    if (key.endsWith(QLatin1StringView("/index"))) {
        key.chop(5);
    }
    while (key.size() > 1 && key.endsWith(u'/')) {
        key.chop(1);
    }
    return key;
}

} // namespace frontrow
