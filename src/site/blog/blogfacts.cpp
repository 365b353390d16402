// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogfacts.h"

#include "base/atomicfile.h"
#include "base/sourcetext.h"
#include "post/markup/liquidtag.h"
#include "post/markup/postlayout.h"
#include "site/blog/blogliquid.h"
#include "site/blog/blogoverrides.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype mostEntries = 20'000;
constexpr qsizetype mostPosts = 5'000;
constexpr qint64 mostText = 64LL * 1024 * 1024; ///< bytes
constexpr qint64 largestText = 1024 * 1024; ///< bytes
constexpr qsizetype countedPosts = 30; ///< whose links are counted

bool isPostFile(const QString &path)
{
    static const QRegularExpression post(
        QStringLiteral("(?:^|/)_posts/(?:.*/)?\\d{2,4}-\\d{1,2}-\\d{1,2}-[^/]*\\.(?:md|markdown|mkd|mkdn|mkdown)$"));
    return post.match(path).hasMatch();
}

bool isMarkdown(const QString &path)
{
    return path.endsWith(QLatin1StringView(".md")) || path.endsWith(QLatin1StringView(".markdown"));
}

bool isText(const QString &path)
{
    static const QSet<QString> endings{QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("html"),
        QStringLiteral("htm"), QStringLiteral("yml"), QStringLiteral("yaml"), QStringLiteral("json"),
        QStringLiteral("css"), QStringLiteral("scss"), QStringLiteral("sass"), QStringLiteral("js"),
        QStringLiteral("xml"), QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("webmanifest"),
        QStringLiteral("rb"), QStringLiteral("svg")};
    return endings.contains(path.sliced(path.lastIndexOf(u'.') + 1).toLower());
}

const QRegularExpression &pictureName()
{
    static const QRegularExpression name(
        QStringLiteral("[^\\s\"'()<>\\[\\]{}|\\\\/=,;:]+\\.(?:png|jpe?g|gif|webp|svg|avif)(?![\\w])"),
        QRegularExpression::CaseInsensitiveOption);
    return name;
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

/// Goes through the files of a site.
class FactReader
{
public:
    FactReader(const QString &folder, const SiteConfig &config, QDate today)
        : m_folder(folder)
        , m_config(config)
        , m_today(today)
    {
    }

    BlogFacts read()
    {
        m_facts.isRead = true;
        m_facts.liquid = liquidBlogOf(m_folder, m_config);
        collect();
        readConfig();
        for (const QString &path : std::as_const(m_paths)) {
            if (isText(path) && m_textRead < mostText) {
                readText(path);
            }
        }
        finishTerms();
        countLinks();
        findOrphans();
        m_facts.pages.insert(QStringLiteral("/"));
        m_facts.usualLayout = usualLayout();
        return std::move(m_facts);
    }

private:
    void collect()
    {
        static const QSet<QString> skipped{QStringLiteral(".git"), QStringLiteral("node_modules"),
            QStringLiteral("_site"), QStringLiteral("vendor"), QStringLiteral(".bundle"),
            QStringLiteral(".jekyll-cache"), QStringLiteral(".sass-cache")};
        QStringList folders{QString()};
        qsizetype entries = 0;
        while (!folders.isEmpty() && entries < mostEntries) {
            const QString below = folders.takeFirst();
            const QDir dir(QDir(m_folder).filePath(below));
            for (const QFileInfo &info :
                dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
                const QString path = below + info.fileName();
                ++entries;
                if (!info.isDir()) {
                    m_paths.append(path);
                } else if (!skipped.contains(info.fileName())) {
                    folders.append(path + u'/');
                }
            }
        }
        m_isWhole = entries < mostEntries;
    }

    void readConfig()
    {
        const QHash<QString, QString> &values = m_config.values;
        const QStringList plugins = (values.value(QStringLiteral("plugins")) + u','
            + values.value(QStringLiteral("gems")) + u',' + values.value(QStringLiteral("whitelist")))
                                        .split(u',', Qt::SkipEmptyParts);
        const QString folder = values.value(QStringLiteral("plugins_dir"), QStringLiteral("_plugins")) + u'/';
        const bool hasOwnPlugins =
            std::ranges::any_of(m_paths, [&](const QString &path) { return path.startsWith(folder); });
        m_facts.knowsPlugins = std::ranges::all_of(plugins + bundledPlugins(), &addsNothing);
        const bool areKnown = m_facts.knowsPlugins && !hasOwnPlugins;
        const QString theme =
            values.value(QStringLiteral("theme")) + u' ' + values.value(QStringLiteral("remote_theme"));
        m_facts.isMinimalMistakes = theme.contains(QStringLiteral("minimal-mistakes"));
        m_facts.knowsTheme = theme.trimmed().isEmpty();
        m_facts.knowsLiquidTags = areKnown && m_isWhole;
        const bool hasTemplates = std::ranges::any_of(values.asKeyValueRange(), [](const auto &entry) {
            return entry.first.startsWith(u"collections.") && entry.first.endsWith(u".permalink")
                && entry.first != u"collections.posts.permalink";
        });
        const QString text =
            QString::fromUtf8(readFile(Site::configFileIn(m_folder), largestText).value_or(QByteArray()));
        static const QRegularExpression inDefaults(
            QStringLiteral("^\\s+permalink\\s*:"), QRegularExpression::MultilineOption);
        m_facts.knowsPages =
            !hasOwnGenerator(folder) && m_isWhole && !hasTemplates && !inDefaults.match(text).hasMatch();
    }

    /// A plug-in in \a folder makes pages.
    [[nodiscard]] bool hasOwnGenerator(const QString &folder) const
    {
        return std::ranges::any_of(m_paths, [&](const QString &path) {
            const QByteArray source = path.startsWith(folder)
                ? readFile(QDir(m_folder).filePath(path), largestText).value_or(QByteArray())
                : QByteArray();
            return source.contains("Generator") || source.contains("site.pages");
        });
    }

    /// Those that Bundler gives Jekyll: gems in the group `jekyll_plugins` of the Gemfile.
    [[nodiscard]] QStringList bundledPlugins() const
    {
        static const QRegularExpression gem(QStringLiteral("^\\s*gem\\s*\\(?\\s*[\"']([\\w.-]+)[\"']"));
        const QByteArray file =
            readFile(QDir(m_folder).filePath(QStringLiteral("Gemfile")), largestText).value_or(QByteArray());
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

    void readText(const QString &path)
    {
        const Result<QByteArray> bytes = readFile(QDir(m_folder).filePath(path), largestText);
        if (!bytes) {
            m_isWhole = false;
            return;
        }
        m_textRead += bytes->size();
        const Result<SourceText> source = SourceText::decode(*bytes);
        const QString text = source ? source->text() : QString::fromLatin1(*bytes);
        for (const QRegularExpressionMatch &match : pictureName().globalMatch(text)) {
            m_mentioned.insert(QUrl::fromPercentEncoding(match.captured().toUtf8()).toLower());
        }
        readWords(text);
        if (path.startsWith(u"_layouts/") || path.startsWith(u"_includes/")) {
            readTags(text);
        } else if (source && (isMarkdown(path) || path.endsWith(u".html") || path.endsWith(u".xml"))) {
            readPage(path, text);
        }
    }

    /// What tags say, which may be the names of pictures without their endings.
    void readWords(const QString &text)
    {
        static const QRegularExpression tag(QStringLiteral("\\{%[^%]{1,500}%\\}"));
        static const QRegularExpression word(QStringLiteral("[^\\s\"'/=,|]{3,}"));
        for (const QRegularExpressionMatch &match : tag.globalMatch(text)) {
            for (const QRegularExpressionMatch &each : word.globalMatchView(match.capturedView())) {
                m_words.insert(each.captured().toLower());
            }
        }
    }

    void readTags(const QString &text)
    {
        for (qsizetype at = text.indexOf(u"{%"); at >= 0; at = text.indexOf(u"{%", at + 2)) {
            if (const std::optional<LiquidTag> tag = liquidTagAt(text, at)) {
                m_facts.liquidTags.insert(tag->name);
            }
        }
    }

    void readPage(const QString &path, const QString &text)
    {
        const PostLayout layout = layoutOf(text);
        if (isPostFile(path) && m_facts.posts < mostPosts) {
            readPost(path, text);
        } else if (layout.hasFrontMatter && !path.contains(u"_posts/") && !path.contains(u"_drafts/")) {
            const FrontMatter frontMatter = FrontMatter::parse(text);
            const QString permalink = frontMatter.value(u"permalink").toString();
            QString own = path.startsWith(u'_') ? path.sliced(1) : path;
            m_facts.pages.insert(pageKey(permalink.isEmpty() ? own.first(own.lastIndexOf(u'.')) : permalink));
            addRedirects(frontMatter);
        }
    }

    void addRedirects(const FrontMatter &frontMatter)
    {
        for (const QString &from : frontMatter.value(u"redirect_from").toList()) {
            m_facts.pages.insert(pageKey(from));
        }
    }

    void readPost(const QString &path, const QString &text)
    {
        const FrontMatter frontMatter = FrontMatter::parse(text);
        ++m_facts.posts;
        m_facts.postsWithExcerpt += frontMatter.value(u"excerpt").toString().isEmpty() ? 0 : 1;
        for (const QString &tag : frontMatter.value(u"tags").toList()) {
            count(m_facts.tags, tag);
        }
        for (const QString &category : frontMatter.value(u"categories").toList()) {
            count(m_facts.categories, category);
        }
        if (const QString layout = frontMatter.value(u"layout").toString(); !layout.isEmpty()) {
            auto &[posts, newest] = m_layoutUses[layout];
            ++posts;
            newest = std::max(newest, path.sliced(path.lastIndexOf(u'/') + 1));
        }
        QString name = path.sliced(path.indexOf(u"_posts/") + 7);
        name.truncate(name.lastIndexOf(u'.'));
        m_facts.postNames += {name, name.sliced(name.lastIndexOf(u'/') + 1)};
        addRedirects(frontMatter);
        if (!frontMatter.isReadable() || !frontMatter.value(u"published").toBool(true)) {
            return;
        }
        const QString url = addressOf(frontMatter, path, m_config, m_today).url(m_config);
        m_facts.urls.insert(path, url);
        m_facts.pages.insert(pageKey(url.sliced(url.startsWith(m_config.baseUrl) ? m_config.baseUrl.size() : 0)));
        m_postTexts.append({path.sliced(path.lastIndexOf(u'/') + 1), text});
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

    void finishTerms()
    {
        for (auto *terms : {&m_facts.tags, &m_facts.categories}) {
            for (QList<TermUse> &uses : *terms) {
                std::ranges::stable_sort(uses, std::ranges::greater(), &TermUse::posts);
            }
        }
    }

    void countLinks()
    {
        std::ranges::sort(m_postTexts, std::ranges::greater(), [](const auto &post) { return post.first; });
        m_postTexts.resize(std::min(m_postTexts.size(), countedPosts));
        QStringList texts;
        for (const auto &[name, text] : std::as_const(m_postTexts)) {
            texts.append(text);
        }
        m_facts.links = linkConventionOf(texts, m_config.values.value(QStringLiteral("url")));
        m_facts.links.chosen = BlogOverrides::of(m_folder).opensNewTab;
    }

    void findOrphans()
    {
        static const QRegularExpression picture(
            QStringLiteral("\\.(?:png|jpe?g|gif|webp|svg|avif)$"), QRegularExpression::CaseInsensitiveOption);
        for (const QString &path : std::as_const(m_paths)) {
            const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
            if (path.startsWith(u"_layouts/") && !path.endsWith(u'/')) {
                m_facts.layouts.insert(path.sliced(9, path.lastIndexOf(u'.') - 9));
            } else if (path.startsWith(u"_includes/")) {
                m_facts.includes.insert(path.sliced(10));
            }
            m_facts.files.insert(path);
            if (!picture.match(path).hasMatch() || path.startsWith(u'_')) {
                continue;
            }
            m_facts.pictures[path.toLower()].append(path);
            if (m_isWhole && m_textRead < mostText && !isMentioned(name.toLower())) {
                m_facts.orphans.append(path);
            }
        }
        m_facts.orphans.sort();
    }

    /// Some text has \a name, its last word, or it without its ending in a tag of Liquid.
    [[nodiscard]] bool isMentioned(const QString &name) const
    {
        static const QRegularExpression tail(QStringLiteral("[^\\s\"'()<>\\[\\]{}|\\\\/=,;:]+$"));
        return m_mentioned.contains(name) || m_mentioned.contains(tail.match(name).captured())
            || m_words.contains(name.first(name.lastIndexOf(u'.')));
    }

    [[nodiscard]] QString usualLayout() const
    {
        const auto rank = [this](const QString &layout) {
            return std::pair(m_facts.layouts.contains(layout), m_layoutUses.value(layout));
        };
        const QStringList used = m_layoutUses.keys();
        const auto usual = std::ranges::max_element(used, {}, rank);
        return usual == used.end() ? QString() : *usual;
    }

    QString m_folder;
    const SiteConfig &m_config;
    QDate m_today;
    BlogFacts m_facts;
    QStringList m_paths;
    QSet<QString> m_mentioned; ///< names of picture files, lower case
    QSet<QString> m_words; ///< in tags of Liquid, lower case
    QMap<QString, std::pair<qsizetype, QString>> m_layoutUses; ///< how many posts have it, the file name of the newest
    QList<std::pair<QString, QString>> m_postTexts; ///< file name and text of the published posts
    qint64 m_textRead = 0;
    bool m_isWhole = true;
};

} // namespace

BlogFacts BlogFacts::of(const QString &folder, const SiteConfig &config, QDate today)
{
    return FactReader(folder, config, today).read();
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
