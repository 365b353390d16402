// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/sitecommand.h"

#include "site/blog/effectivesettings.h"
#include "site/jekyll/markdownengine.h"
#include "site/jekyll/otherconfigurations.h"
#include "site/jekyll/site.h"
#include "site/verify/enginecomparison.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace frontrow::cli {

namespace {

struct SiteMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QString nameOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Post:
        return QStringLiteral("post");
    case DocumentKind::Draft:
        return QStringLiteral("draft");
    case DocumentKind::Document:
        break;
    }
    return QStringLiteral("document");
}

QJsonArray toJson(const QList<NameCount> &counts)
{
    QJsonArray list;
    for (const NameCount &count : counts) {
        list.append(QJsonObject{{QStringLiteral("name"), count.name}, {QStringLiteral("posts"), count.posts}});
    }
    return list;
}

QJsonObject toJson(const IndexedPost &post)
{
    return {{QStringLiteral("file"), post.path}, {QStringLiteral("title"), post.title},
        {QStringLiteral("url"), post.url}, {QStringLiteral("date"), post.date.toString(Qt::ISODate)},
        {QStringLiteral("kind"), nameOf(post.kind)}, {QStringLiteral("collection"), post.collection},
        {QStringLiteral("layout"), post.layout}, {QStringLiteral("published"), post.isPublished},
        {QStringLiteral("tags"), QJsonArray::fromStringList(post.tags)},
        {QStringLiteral("categories"), QJsonArray::fromStringList(post.categories)}};
}

QJsonObject toJson(const EffectiveSettings &effective)
{
    return {{QStringLiteral("pictureFolder"), effective.pictureFolder},
        {QStringLiteral("modifiedKey"), effective.modifiedKey}, {QStringLiteral("layout"), effective.layout},
        {QStringLiteral("credit"), effective.credit}, {QStringLiteral("opensNewTab"), effective.opensNewTab},
        {QStringLiteral("formKeys"), QJsonArray::fromStringList(effective.formKeys)}};
}

QJsonArray picturesJson(const PictureFolders &pictures)
{
    QJsonArray list;
    for (const PictureFolder &folder : pictures.folders) {
        list.append(
            QJsonObject{{QStringLiteral("folder"), folder.path}, {QStringLiteral("pictures"), folder.pictures}});
    }
    return list;
}

QString nameOf(BlogHost host)
{
    switch (host) {
    case BlogHost::GitHubPages:
        return QStringLiteral("github-pages");
    case BlogHost::OwnBuild:
        return QStringLiteral("own-build");
    case BlogHost::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonObject toJson(const MarkdownChoice &choice)
{
    QJsonObject object{{QStringLiteral("engine"), frontrow::nameOf(choice.engine)},
        {QStringLiteral("reason"), choice.reason}, {QStringLiteral("dependsOnHost"), choice.dependsOnHost}};
    if (choice.fault) {
        object.insert(QStringLiteral("fault"), choice.fault->message);
        object.insert(QStringLiteral("better"), choice.fault->better.toString());
    }
    return object;
}

QJsonObject toJson(const BlogSnapshot &blog, const EffectiveSettings &effective)
{
    QJsonArray posts;
    for (const IndexedPost &post : blog.index.posts) {
        posts.append(toJson(post));
    }
    QJsonArray unreadable;
    for (const UnreadablePost &post : blog.index.unreadable) {
        unreadable.append(QJsonObject{{QStringLiteral("file"), post.path}, {QStringLiteral("reason"), post.reason}});
    }
    return {{QStringLiteral("folder"), blog.folder}, {QStringLiteral("title"), blog.config.title},
        {QStringLiteral("baseurl"), blog.config.baseUrl},
        {QStringLiteral("permalink"), blog.config.permalinkTemplate(QStringLiteral("posts"))},
        {QStringLiteral("markdown"), toJson(MarkdownChoice::of(blog.config))},
        {QStringLiteral("host"), nameOf(blog.config.build.host())}, {QStringLiteral("timezone"), blog.config.timeZone},
        {QStringLiteral("theme"), blog.layouts.theme},
        {QStringLiteral("layouts"), QJsonArray::fromStringList(blog.layouts.own + blog.layouts.ofTheme)},
        {QStringLiteral("usesRedirects"), blog.conventions.usesRedirects}, {QStringLiteral("posts"), posts},
        {QStringLiteral("unreadable"), unreadable}, {QStringLiteral("tags"), toJson(blog.index.tags)},
        {QStringLiteral("categories"), toJson(blog.index.categories)},
        {QStringLiteral("pictures"), picturesJson(blog.pictures)},
        {QStringLiteral("effectiveSettings"), toJson(effective)}};
}

QString namesWithCounts(const QList<NameCount> &counts)
{
    QStringList words;
    for (const NameCount &count : counts) {
        words.append(QStringLiteral("%1 (%2)").arg(count.name).arg(count.posts));
    }
    return words.join(QStringLiteral(", "));
}

QString textOf(const BlogSnapshot &blog, const EffectiveSettings &effective)
{
    QString text;
    const auto line = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            text += QStringLiteral("%1: %2\n").arg(name, value);
        }
    };
    line(QStringLiteral("title"), blog.config.title);
    line(QStringLiteral("theme"), blog.layouts.theme);
    line(QStringLiteral("baseurl"), blog.config.baseUrl);
    line(QStringLiteral("permalink"), blog.config.permalinkTemplate(QStringLiteral("posts")));
    const MarkdownChoice markdown = MarkdownChoice::of(blog.config);
    line(QStringLiteral("markdown"), frontrow::nameOf(markdown.engine) + QStringLiteral(" — ") + markdown.reason);
    line(QStringLiteral("timezone"), blog.config.timeZone);
    line(QStringLiteral("tags"), namesWithCounts(blog.index.tags));
    line(QStringLiteral("categories"), namesWithCounts(blog.index.categories));
    line(QStringLiteral("pictures"), effective.pictureFolder);
    line(QStringLiteral("layout"), effective.layout);
    line(QStringLiteral("modified"), effective.modifiedKey);
    line(QStringLiteral("fields"), effective.formKeys.join(QStringLiteral(", ")));
    for (const IndexedPost &post : blog.index.posts) {
        text += QStringLiteral("%1  %2  %3\n").arg(post.date.toString(Qt::ISODate), post.url, post.path);
    }
    return text;
}

QString signOf(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Removed:
        return QStringLiteral("-");
    case DiffLine::Kind::Added:
        return QStringLiteral("+");
    case DiffLine::Kind::Gap:
        return QStringLiteral("@");
    case DiffLine::Kind::Same:
        break;
    }
    return QStringLiteral(" ");
}

QJsonObject toJson(const EngineDifference &difference)
{
    QJsonArray lines;
    for (const DiffLine &line : difference.lines) {
        lines.append(signOf(line.kind) + line.text);
    }
    return {{QStringLiteral("file"), difference.path}, {QStringLiteral("title"), difference.title},
        {QStringLiteral("lines"), lines}};
}

/// What \a engine would make of the posts of \a blog.
Answer compared(const BlogSnapshot &blog, MarkdownEngine engine)
{
    const ConfigLine line = configLineFor(engine);
    ReadingProgress progress;
    const EngineComparison comparison = compareEngines(blog.folder, blog.config, line, blog.index.posts, progress);
    Answer answer;
    answer.code = comparison.unreadable.isEmpty() ? ExitCode::Done : ExitCode::ProblemsFound;
    QJsonArray differences;
    for (const EngineDifference &difference : comparison.differences) {
        differences.append(toJson(difference));
        answer.text += difference.path + u'\n';
        for (const DiffLine &each : difference.lines) {
            answer.text += QStringLiteral("  ") + signOf(each.kind) + each.text + u'\n';
        }
    }
    answer.json = {{QStringLiteral("line"), line.toString()}, {QStringLiteral("before"), toJson(comparison.before)},
        {QStringLiteral("after"), toJson(comparison.after)},
        {QStringLiteral("posts"), static_cast<double>(comparison.posts)}, {QStringLiteral("differences"), differences},
        {QStringLiteral("unreadable"), QJsonArray::fromStringList(comparison.unreadable)}};
    answer.sentences = {comparison.after.reason,
        SiteMessages::tr("With “%1” readers see %2 of %3 posts otherwise.")
            .arg(line.toString())
            .arg(comparison.differences.size())
            .arg(comparison.posts)};
    for (const QString &path : comparison.unreadable) {
        answer.sentences.append(SiteMessages::tr("%1 could not be read.").arg(path));
    }
    return answer;
}

} // namespace

Answer site(const QCommandLineParser &arguments)
{
    const std::optional<MarkdownEngine> engine = engineAskedFor(arguments);
    if (!engine && arguments.isSet(engineOption)) {
        return noSuchEngine(arguments);
    }
    const QString folder = arguments.positionalArguments().constFirst();
    const Result<Site> opened = openBlog(folder);
    if (!opened) {
        return couldNot(opened.error());
    }
    const BlogSnapshot blog = readBlogSnapshot(*opened, blogIndexCacheFile(opened->folder()));
    if (engine) {
        return compared(blog, *engine);
    }
    const EffectiveSettings effective = effectiveSettingsOf(blog, blog.overrides);
    Answer answer;
    answer.code = blog.index.unreadable.isEmpty() ? ExitCode::Done : ExitCode::ProblemsFound;
    answer.text = textOf(blog, effective);
    answer.json = toJson(blog, effective);
    const QStringList others = otherConfigurations(Site::configFileIn(blog.folder));
    answer.json.insert(QStringLiteral("otherConfigurations"), QJsonArray::fromStringList(others));
    if (!others.isEmpty()) {
        answer.sentences.append(
            SiteMessages::tr("There are other configurations beside _config.yml: %1. Frontrow does not read "
                             "them; a build does where “--config” names them.")
                .arg(others.join(QStringLiteral(", "))));
    }
    for (const UnreadablePost &post : blog.index.unreadable) {
        answer.sentences.append(SiteMessages::tr("%1: %2").arg(post.path, post.reason));
    }
    return answer;
}

} // namespace frontrow::cli
