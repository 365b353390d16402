// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/reading.h"

#include "base/atomicfile.h"
#include "base/lineindex.h"
#include "cli/postfile.h"
#include "cli/sitecommand.h"
#include "post/figures/figure.h"
#include "site/blog/blogliquid.h"
#include "site/blog/effectivesettings.h"
#include "site/checks/checks.h"
#include "site/checks/spelling.h"
#include "site/jekyll/pageaddress.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <optional>

namespace frontrow::cli {

namespace {

/// After it the check of a large post begins with nothing further, so that it answers within two seconds.
constexpr std::chrono::milliseconds longestChecking{1'200};
constexpr qsizetype largePost = 200'000; ///< letters

struct ReadingMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// The deepest folder that all of \a files are below.
QString commonFolder(const QStringList &files)
{
    QString common = QFileInfo(files.first()).absolutePath();
    for (const QString &file : files) {
        const QString folder = QFileInfo(file).absolutePath() + u'/';
        while (!folder.startsWith(common + u'/') && !common.isEmpty()) {
            common.truncate(common.lastIndexOf(u'/'));
        }
    }
    return common;
}

/// Where each file's HTML goes below the output folder: its path below the common folder, with ".html" after it, so
/// that no two files meet.
QStringList outputNames(const QStringList &files)
{
    const QDir common(commonFolder(files));
    QStringList names;
    for (const QString &file : files) {
        names.append(common.relativeFilePath(QFileInfo(file).absoluteFilePath()) + QStringLiteral(".html"));
    }
    return names;
}

/// The engine that `--engine` names, else the one of the post's blog.
MarkdownChoice choiceFor(const PostFile &post, std::optional<MarkdownEngine> engine)
{
    return engine ? MarkdownChoice::with(*engine, post.place.config) : MarkdownChoice::of(post.place.config);
}

/// The blog that posts are rendered for.
struct BlogAround
{
    Site site;
    std::shared_ptr<const LiquidBlog> liquid;
};

/// As the page of \a blog has it; without one, what the converter makes of the text as it is.
RenderedBody rendered(const PostFile &post, const std::optional<BlogAround> &blog, std::optional<MarkdownEngine> engine)
{
    if (!blog) {
        return post.render(post.place.config, choiceFor(post, engine));
    }
    const SiteConfig &config = blog->site.config();
    const MarkdownChoice choice = engine ? MarkdownChoice::with(*engine, config) : MarkdownChoice::of(config);
    return post.renderIn(config, blog->site.folder(), blog->liquid, choice);
}

Answer renderInto(const QString &folder, const QStringList &files, const std::optional<BlogAround> &blog,
    std::optional<MarkdownEngine> engine)
{
    Answer answer;
    QJsonArray written;
    const QStringList names = outputNames(files);
    for (qsizetype index = 0; index < files.size(); ++index) {
        const Result<PostFile> post = PostFile::read(files[index]);
        if (!post) {
            answer.code = ExitCode::CouldNot;
            answer.sentences.append(post.error().message);
            continue;
        }
        const QString target = QDir(folder).absoluteFilePath(names[index]);
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (const Result<void> done = replaceFile(target, rendered(*post, blog, engine).html().toUtf8()); !done) {
            return couldNot(done.error());
        }
        written.append(QJsonObject{{QStringLiteral("file"), files[index]}, {QStringLiteral("html"), target}});
    }
    answer.json.insert(QStringLiteral("files"), written);
    return answer;
}

QJsonValue toJson(const Field &field)
{
    switch (field.value.kind()) {
    case FieldValue::Kind::Null:
        return QJsonValue::Null;
    case FieldValue::Kind::Boolean:
        return field.value.toBool(false);
    case FieldValue::Kind::List:
        return QJsonArray::fromStringList(field.value.toList());
    case FieldValue::Kind::Map: {
        QJsonObject object;
        for (const Field &child : field.children) {
            object.insert(child.key, toJson(child));
        }
        return object;
    }
    case FieldValue::Kind::Number:
    case FieldValue::Kind::Date:
    case FieldValue::Kind::Text:
        break;
    }
    return field.value.toString();
}

QString toText(const QList<Field> &fields, const QString &prefix)
{
    QString text;
    for (const Field &field : fields) {
        text += field.value.kind() == FieldValue::Kind::Map
            ? toText(field.children, prefix + field.key + u'.')
            : QStringLiteral("%1%2: %3\n").arg(prefix, field.key, field.value.toString());
    }
    return text;
}

QString nameOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Element:
        return QStringLiteral("element");
    case FigureKind::MarkdownImage:
        return QStringLiteral("markdown");
    case FigureKind::FigureInclude:
        return QStringLiteral("include");
    case FigureKind::GalleryInclude:
        break;
    }
    return QStringLiteral("gallery");
}

QJsonValue toJson(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonObject toJson(const Figure &figure, const LineIndex &lines)
{
    QJsonArray images;
    for (const FigureImage &image : figure.images) {
        images.append(QJsonObject{{QStringLiteral("src"), image.source}, {QStringLiteral("alt"), toJson(image.alt)},
            {QStringLiteral("title"), toJson(image.title)}, {QStringLiteral("link"), toJson(image.link)}});
    }
    const qsizetype last = std::max(figure.range.start, figure.range.end() - 1);
    return {{QStringLiteral("kind"), nameOf(figure.kind)}, {QStringLiteral("images"), images},
        {QStringLiteral("caption"), figure.caption}, {QStringLiteral("classes"), figure.classes},
        {QStringLiteral("firstLine"), lines.lineAt(figure.range.start) + 1},
        {QStringLiteral("lastLine"), lines.lineAt(last) + 1}, {QStringLiteral("start"), figure.range.start},
        {QStringLiteral("length"), figure.range.length}};
}

QString toText(const Figure &figure, qsizetype number)
{
    QString text = QStringLiteral("figure %1: %2\n").arg(QString::number(number), plainCaption(figure));
    for (const FigureImage &image : figure.images) {
        text += QStringLiteral("  %1 | %2\n").arg(image.source, image.alt.value_or(QStringLiteral("-")));
    }
    return text;
}

/// \a post with all that is known about it and its blog: the one at \a siteFolder, else the one around it.
Result<CheckedPost> checkedPost(const PostFile &post, const QString &siteFolder)
{
    CheckedPost checked{.text = post.source.text(),
        .frontMatter = post.frontMatter,
        .file = post.place.pathInSite(),
        .config = post.place.config,
        .pictures = post.place.pictures,
        .now = QDateTime::currentDateTime()};
    const QDate today = checked.now.date();
    QString folder = siteFolder.isEmpty() ? post.place.siteFolder : siteFolder;
    const Result<Site> site = folder.isEmpty() ? failure(Error::Kind::Refused, QString()) : openBlog(folder);
    if (!site && !siteFolder.isEmpty()) {
        return std::unexpected(site.error());
    }
    if (site) {
        const BlogSnapshot blog = readWholeBlog(*site, blogIndexCacheFile(site->folder()));
        folder = site->folder();
        checked.config = site->config();
        checked.blog = blog.facts;
        checked.header.convention = effectiveHeader(blog);
    }
    if (!siteFolder.isEmpty()) {
        checked.pictures.folders.prepend(folder);
    }
    checked.body = post.renderIn(checked.config, folder, checked.blog.liquid, MarkdownChoice::of(checked.config));
    checked.pageUrl = siteFolder.isEmpty()
        ? post.place.pageUrl(post.frontMatter, today)
        : PageAddress::ofPost(post.frontMatter, post.place.pathInSite(), checked.config, today).url;
    const QString header = headerImageFile(checked.text, checked.frontMatter, checked.config.baseUrl, checked.pictures);
    if (!header.isEmpty()) {
        checked.header.picture = readHeaderPicture(header);
    }
    return checked;
}

} // namespace

Answer render(const QCommandLineParser &arguments)
{
    const QStringList files = arguments.positionalArguments();
    const std::optional<MarkdownEngine> engine = engineAskedFor(arguments);
    if (!engine && arguments.isSet(engineOption)) {
        return noSuchEngine(arguments);
    }
    std::optional<BlogAround> blog;
    if (arguments.isSet(QStringLiteral("site"))) {
        const Result<Site> opened = Site::open(arguments.value(QStringLiteral("site")));
        if (!opened) {
            return couldNot(opened.error());
        }
        blog = BlogAround{*opened, liquidBlogOf(opened->folder(), opened->config())};
    }
    if (arguments.isSet(QStringLiteral("out"))) {
        return renderInto(arguments.value(QStringLiteral("out")), files, blog, engine);
    }
    if (files.size() > 1) {
        return {ExitCode::WrongUsage, {}, {ReadingMessages::tr("Several files need --out DIR to be written to.")}, {}};
    }
    const Result<PostFile> post = PostFile::read(files.first());
    if (!post) {
        return couldNot(post.error());
    }
    const RenderedBody body = rendered(*post, blog, engine);
    const MarkdownChoice choice = !blog ? choiceFor(*post, engine)
        : engine                        ? MarkdownChoice::with(*engine, blog->site.config())
                                        : MarkdownChoice::of(blog->site.config());
    Answer answer;
    answer.text = body.html() + u'\n';
    QJsonArray diagnostics;
    const LineIndex lines(post->source.text());
    for (const Diagnostic &diagnostic : body.diagnostics) {
        answer.sentences.append(sentenceFor(diagnostic, post->path, lines));
        diagnostics.append(toJson(diagnostic, lines));
    }
    answer.json = {{QStringLiteral("file"), post->path}, {QStringLiteral("engine"), nameOf(choice.engine)},
        {QStringLiteral("html"), body.html()}, {QStringLiteral("diagnostics"), diagnostics}};
    return answer;
}

Answer check(const QCommandLineParser &arguments)
{
    const QDeadlineTimer inTime(longestChecking);
    const Result<PostFile> post = PostFile::read(arguments.positionalArguments().constFirst());
    if (!post) {
        return couldNot(post.error());
    }
    const bool isLarge = post->source.text().size() > largePost;
    const QDeadlineTimer end = isLarge ? inTime : QDeadlineTimer(QDeadlineTimer::Forever);
    const Result<CheckedPost> checked = checkedPost(*post, arguments.value(QStringLiteral("site")));
    if (!checked) {
        return couldNot(checked.error());
    }
    ChecksInTime checks = checkPostUntil(*checked, end);
    Diagnostics diagnostics = checks.found + checked->body.diagnostics;
    if (end.hasExpired()) {
        checks.leftOut.append(ReadingMessages::tr("spelling"));
    } else {
        Spelling spelling;
        diagnostics += checkSpelling(checked->text, checkedSpelling(*checked, spelling).likely);
    }
    if (!checks.leftOut.isEmpty()) {
        diagnostics.append(notLookedAt(checks.leftOut));
    }
    std::ranges::stable_sort(diagnostics, {}, [](const Diagnostic &each) { return each.range.start; });
    Answer answer;
    answer.code = codeFor(diagnostics);
    QJsonArray list;
    const LineIndex lines(checked->text);
    for (const Diagnostic &diagnostic : withoutMasses(diagnostics)) {
        answer.sentences.append(sentenceFor(diagnostic, post->path, lines));
        list.append(toJson(diagnostic, lines));
    }
    answer.json = {{QStringLiteral("file"), post->path}, {QStringLiteral("diagnostics"), list}};
    return answer;
}

Answer show(const QCommandLineParser &arguments)
{
    const Result<PostFile> post = PostFile::read(arguments.positionalArguments().constFirst());
    if (!post) {
        return couldNot(post.error());
    }
    const QString &text = post->source.text();
    Answer answer;
    QJsonObject fields;
    for (const Field &field : post->frontMatter.fields()) {
        fields.insert(field.key, toJson(field));
    }
    answer.text = toText(post->frontMatter.fields(), {});
    QJsonArray figures;
    const LineIndex lines(text);
    for (const Figure &figure : figuresIn(text)) {
        figures.append(toJson(figure, lines));
        answer.text += toText(figure, figures.size());
    }
    QJsonArray outline;
    for (const Heading &heading : post->render().outline) {
        outline.append(QJsonObject{{QStringLiteral("level"), heading.level}, {QStringLiteral("text"), heading.text},
            {QStringLiteral("id"), heading.id}});
        answer.text += QStringLiteral("%1 %2\n").arg(QString(heading.level, u'#'), heading.text);
    }
    QJsonArray diagnostics;
    for (const Diagnostic &diagnostic : post->frontMatter.diagnostics()) {
        diagnostics.append(toJson(diagnostic, lines));
        answer.sentences.append(sentenceFor(diagnostic, post->path, lines));
    }
    answer.code = codeFor(post->frontMatter.diagnostics());
    answer.json = {{QStringLiteral("file"), post->path}, {QStringLiteral("url"), post->pageUrl},
        {QStringLiteral("frontMatter"), fields}, {QStringLiteral("figures"), figures},
        {QStringLiteral("outline"), outline}, {QStringLiteral("diagnostics"), diagnostics}};
    return answer;
}

} // namespace frontrow::cli
