// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogliquid.h"

#include "base/repopath.h"
#include "liquid/readingtime.h"
#include "markdown/liquidvalues.h"
#include "site/blog/blogdata.h"
#include "site/blog/bloglayouts.h"
#include "site/blog/blogsnapshot.h"
#include "site/blog/liquiddocument.h"
#include "site/blog/liquidfiles.h"
#include "site/blog/liquidlists.h"
#include "site/blog/liquidpage.h"
#include "site/jekyll/converters.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace frontrow {

namespace {

using liquid::Fault;
using liquid::List;
using liquid::Object;
using liquid::Template;
using liquid::Value;

Value key(const char *name)
{
    return Value(QString(QLatin1StringView(name)));
}

/// One blog, as its configuration, layouts, includes and data are asked for.
class BlogLiquid : public LiquidBlog
{
public:
    BlogLiquid(const QString &folder, const SiteConfig &config)
        : m_folder(folder)
        , m_config(config)
        , m_lists(folder, config, *this)
    {
    }
    explicit BlogLiquid(const BlogSnapshot &snapshot)
        : m_folder(snapshot.folder)
        , m_config(snapshot.config)
        , m_lists(snapshot, *this)
        , m_theme(snapshot.layouts.themeFolder)
    {
    }

    [[nodiscard]] Value site(const QString &path) const override;
    [[nodiscard]] Value layout(const QString &name) const override;
    [[nodiscard]] Value neighbour(const QString &path, bool isNext) const override
    {
        return m_lists.neighbour(path, isNext);
    }
    [[nodiscard]] Value excerpt(const QString &path, const Value &page, const QString &body) const override
    {
        return excerptOf(withoutFirstLines(body), page, {path, m_config, *this});
    }
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
    [[nodiscard]] const QString &themeFolder() const;

    QString m_folder;
    SiteConfig m_config;
    LiquidLists m_lists;
    LiquidFiles m_files;
    mutable std::recursive_mutex m_mutex; ///< for all below but the configuration
    mutable std::optional<Value> m_data;
    mutable std::optional<QString> m_theme;
    mutable QHash<QString, Value> m_layouts;
    mutable std::mutex m_configurationMutex; ///< while it is locked no other is asked for
    mutable std::optional<Value> m_configuration;
};

/// What Jekyll takes for settings that `_config.yml` does not have (lib/jekyll/configuration.rb); `config` is hidden
/// from templates.
Value usualSetting(const QString &name)
{
    static const QHash<QString, Value> usual{{QStringLiteral("collections_dir"), Value(QString())},
        {QStringLiteral("cache_dir"), key(".jekyll-cache")}, {QStringLiteral("plugins_dir"), key("_plugins")},
        {QStringLiteral("layouts_dir"), key("_layouts")}, {QStringLiteral("data_dir"), key("_data")},
        {QStringLiteral("includes_dir"), key("_includes")}, {QStringLiteral("safe"), Value(false)},
        {QStringLiteral("include"), Value(List{key(".htaccess")})},
        {QStringLiteral("keep_files"), Value(List{key(".git"), key(".svn")})},
        {QStringLiteral("encoding"), key("utf-8")},
        {QStringLiteral("markdown_ext"), key("markdown,mkdown,mkdn,mkd,md")},
        {QStringLiteral("strict_front_matter"), Value(false)}, {QStringLiteral("limit_posts"), Value(qint64(0))},
        {QStringLiteral("future"), Value(false)}, {QStringLiteral("unpublished"), Value(false)},
        {QStringLiteral("whitelist"), Value(List())}, {QStringLiteral("plugins"), Value(List())},
        {QStringLiteral("markdown"), key("kramdown")}, {QStringLiteral("highlighter"), key("rouge")},
        {QStringLiteral("lsi"), Value(false)}, {QStringLiteral("excerpt_separator"), key("\n\n")},
        {QStringLiteral("incremental"), Value(false)}, {QStringLiteral("detach"), Value(false)},
        {QStringLiteral("port"), key("4000")}, {QStringLiteral("host"), key("127.0.0.1")},
        {QStringLiteral("show_dir_listing"), Value(false)}, {QStringLiteral("paginate_path"), key("/page:num")},
        {QStringLiteral("quiet"), Value(false)}, {QStringLiteral("verbose"), Value(false)},
        {QStringLiteral("defaults"), Value(List())}};
    return usual.value(name);
}

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
    const std::scoped_lock lock(m_configurationMutex);
    if (!m_configuration) {
        const liquid::ReadingTime reading;
        m_configuration = withTimesIn(readConfigValues(Site::configFileIn(m_folder)), zone());
    }
    return *m_configuration;
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

Value BlogLiquid::siteProperty(const QString &name, const QString &path) const
{
    if (const std::optional<Value> listed = m_lists.find(name, path)) {
        return *listed;
    }
    if (name == u"data") {
        const QString folder = configuration().property(key("data_dir")).toText();
        const std::scoped_lock lock(m_mutex);
        if (!m_data) {
            const liquid::ReadingTime reading;
            const QString usual = QStringLiteral("_data");
            m_data = withTimesIn(readBlogData(m_folder + u'/' + (folder.isEmpty() ? usual : folder)), zone());
        }
        return *m_data;
    }
    if (name == u"time") {
        return Value(QDateTime::currentDateTime(zone()));
    }
    const Value said = name == u"config" ? Value() : configuration().property(Value(name));
    return !said.isNil()       ? said
        : name == u"permalink" ? Value(m_config.permalink)
        : name == u"source"    ? Value(m_folder)
                               : usualSetting(name);
}

Value BlogLiquid::layout(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    if (name.isEmpty() || !RepoPath::parse(name)) {
        return {};
    }
    if (!m_layouts.contains(name)) {
        const liquid::ReadingTime reading;
        QString text = LiquidFiles::textOf(m_folder + QStringLiteral("/_layouts/") + name + QStringLiteral(".html"));
        if (text.isEmpty() && !themeFolder().isEmpty()) {
            text = LiquidFiles::textOf(themeFolder() + QStringLiteral("/_layouts/") + name + QStringLiteral(".html"));
        }
        m_layouts.insert(name, Value(liquidMapOf(FrontMatter::parse(text).fields())));
    }
    return m_layouts.value(name);
}

std::shared_ptr<const Template> BlogLiquid::include(const QString &name) const
{
    const QString said = configuration().property(key("includes_dir")).toText();
    const QString folder = m_folder + u'/' + (said.isEmpty() ? QStringLiteral("_includes") : said);
    const std::shared_ptr<const Template> own = m_files.in(folder, name);
    return own || themeFolder().isEmpty() ? own : m_files.in(themeFolder() + QStringLiteral("/_includes"), name);
}

std::shared_ptr<const Template> BlogLiquid::includeRelative(const QString &path, const QString &name) const
{
    const qsizetype end = path.lastIndexOf(u'/');
    return m_files.in(end < 0 ? m_folder : m_folder + u'/' + path.first(end), name);
}

std::expected<QString, Fault::Kind> BlogLiquid::pageUrl(const QString &name, bool isPost) const
{
    const std::optional<QString> url = isPost ? m_lists.postUrl(name) : m_lists.linkUrl(name);
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
        options.isConverted = isMarkdownFile(path, config);
        options.liquid.blog = blog;
        options.liquid.path = path;
        options.liquid.page = Value(
            liquidPageOf(post, frontMatter, path, config, blog->configuration(), QDateTime::currentDateTimeUtc()));
        const Value isRun = options.liquid.page.property(key("render_with_liquid"));
        options.liquid.isOff = isRun.isBool() && !isRun.isTrue();
    }
    return options;
}

} // namespace frontrow
