// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/figures.h"

#include "cli/postfile.h"
#include "cli/reading.h"
#include "cli/sitecommand.h"
#include "cli/writing.h"
#include "event/eventpictures.h"
#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"
#include "site/blog/blogoverrides.h"
#include "site/pictures/figureimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <optional>

namespace frontrow::cli {

namespace {

struct FiguresCommandMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// The offset at the end of the section under \a heading.
Result<qsizetype> sectionOffset(const PostFile &post, const RenderedBody &body, const QString &heading)
{
    const qsizetype offset = sectionEnd(body, post.source.text(), heading);
    if (offset < 0) {
        return failure(Error::Kind::Refused,
            FiguresCommandMessages::tr("%1 has no heading “%2”; 'frontrow-cli show' lists them.")
                .arg(post.path, heading));
    }
    return offset;
}

/// The numbers that \a positional are, as indices from 0; nothing when one is no number from 1.
std::optional<QList<qsizetype>> indicesOf(const QStringList &positional)
{
    QList<qsizetype> indices;
    for (const QString &word : positional) {
        bool isNumber = false;
        const qsizetype number = word.toLongLong(&isNumber);
        if (!isNumber || number < 1) {
            return std::nullopt;
        }
        indices.append(number - 1);
    }
    return indices;
}

Answer notANumber()
{
    return {ExitCode::WrongUsage, {},
        {FiguresCommandMessages::tr("Say which figure by its number, as 'frontrow-cli show' counts them.")}, {}};
}

using FigureCommand = std::function<Result<TextEdits>(const PostFile &, const QList<qsizetype> &)>;

/// Runs \a command on the file and the figures that the arguments name, and writes what it says.
Answer editFigures(const QCommandLineParser &arguments, const FigureCommand &command)
{
    const QStringList positional = arguments.positionalArguments();
    const std::optional<QList<qsizetype>> figures = indicesOf(positional.sliced(1));
    if (!figures) {
        return notANumber();
    }
    const Result<PostFile> post = PostFile::readToWrite(positional.first());
    if (!post) {
        return couldNot(post.error());
    }
    return post->written(command(*post, *figures));
}

/// Each of \a changes on the text that the ones before it leave; one edit for all.
Result<TextEdits> inTurn(const QString &text, const QList<std::function<Result<TextEdits>(const QString &)>> &changes)
{
    QString after = text;
    for (const auto &change : changes) {
        const Result<TextEdits> edits = change(after);
        if (!edits) {
            return edits;
        }
        after = applied(*edits, after);
    }
    return difference(text, after);
}

} // namespace

Answer figureAdd(const QCommandLineParser &arguments)
{
    const QStringList files = arguments.positionalArguments();
    const Result<PostFile> post = PostFile::readToWrite(files.first());
    if (!post) {
        return couldNot(post.error());
    }
    const QString &text = post->source.text();
    const RenderedBody body = post->render();
    qsizetype offset = text.size();
    if (arguments.isSet(QStringLiteral("after"))) {
        const Result<qsizetype> end = sectionOffset(*post, body, arguments.value(QStringLiteral("after")));
        if (!end) {
            return couldNot(end.error());
        }
        offset = *end;
    }

    QList<PictureSource> sources;
    for (const QString &file : expandedPictureFiles(files.sliced(1))) {
        sources.append({QFileInfo(file).absoluteFilePath(), {}});
    }
    const PageAddress address = post->place.address(post->frontMatter, QDate::currentDate());
    const QString &baseUrl = post->place.config.baseUrl;
    const PictureConvention convention = pictureConventionOf(
        pictureReferences(text, post->frontMatter, post->pageUrl, post->place.config), baseUrl, address.fileSlug(),
        reportPictureFolder(post->place.siteFolder, post->frontMatter, pictureFolderFor(post->place.siteFolder)));
    const ImportResult imported =
        importPictures({sources, convention, post->place.pictures, post->place.staging, headingAbove(body, offset)},
            [](qsizetype) { return true; });
    if (!imported.problems.isEmpty()) {
        Answer answer = couldNot(imported.problems.first());
        std::ranges::transform(imported.problems.sliced(1), std::back_inserter(answer.sentences), &Error::message);
        return answer;
    }
    const TextEdits edits = insertFigures(text, dropOffset(body, text, offset), imported.figures);
    if (const Result<void> written = post->write(edits); !written) {
        return couldNot(written.error());
    }
    StagingStore staging = post->place.staging;
    Answer answer;
    for (const Error &problem : staging.optimiseAll(imported.staged)) {
        answer.sentences.append(problem.message);
    }
    QJsonArray added;
    for (const NewFigure &figure : imported.figures) {
        added.append(QJsonObject{{QStringLiteral("src"), figure.source}, {QStringLiteral("caption"), figure.caption},
            {QStringLiteral("alt"), figure.alt}});
        answer.text += figure.source + u'\n';
    }
    answer.json = {{QStringLiteral("file"), post->path}, {QStringLiteral("figures"), added}};
    return answer;
}

Answer figureSet(const QCommandLineParser &arguments)
{
    const std::optional<QList<qsizetype>> images = arguments.isSet(QStringLiteral("image"))
        ? indicesOf({arguments.value(QStringLiteral("image"))})
        : QList<qsizetype>{0};
    if (!images) {
        return notANumber();
    }
    const qsizetype image = images->first();
    const QStringList positional = arguments.positionalArguments();
    const QList<qsizetype> figures = indicesOf({positional.last()}).value_or(QList<qsizetype>{0});
    const qsizetype figure = figures.first();
    QList<std::function<Result<TextEdits>(const QString &)>> changes;
    const auto add = [&](const char *option, const auto &command) {
        if (arguments.isSet(QString::fromLatin1(option))) {
            changes.append([value = arguments.value(QString::fromLatin1(option)), command](
                               const QString &text) { return command(text, value); });
        }
    };
    add("caption", [=](const QString &text, const QString &value) { return setFigureCaption(text, figure, value); });
    add("alt", [=](const QString &text, const QString &value) { return setFigureAlt(text, figure, image, value); });
    add("no-alt",
        [=](const QString &text, const QString &) { return setFigureAlt(text, figure, image, std::nullopt); });
    add("title", [=](const QString &text, const QString &value) { return setFigureTitle(text, figure, image, value); });
    add("source",
        [=](const QString &text, const QString &value) { return setFigureSource(text, figure, image, value); });
    add("link", [=](const QString &text, const QString &value) { return setFigureLink(text, figure, image, value); });
    add("class", [=](const QString &text, const QString &value) { return setFigureClasses(text, figure, value); });
    if (changes.isEmpty()) {
        return {ExitCode::WrongUsage, {},
            {FiguresCommandMessages::tr(
                "Say what to set: --caption, --alt, --no-alt, --title, --source, --link or --class.")},
            {}};
    }
    return editFigures(
        arguments, [&](const PostFile &post, const QList<qsizetype> &) { return inTurn(post.source.text(), changes); });
}

Answer figureMove(const QCommandLineParser &arguments)
{
    const bool isAfter = arguments.isSet(QStringLiteral("after"));
    const std::optional<QList<qsizetype>> before = arguments.isSet(QStringLiteral("before"))
        ? indicesOf({arguments.value(QStringLiteral("before"))})
        : std::nullopt;
    if (isAfter == before.has_value()) {
        return {ExitCode::WrongUsage, {},
            {FiguresCommandMessages::tr("Say where to: --after HEADING or --before NUMBER.")}, {}};
    }
    return editFigures(arguments, [&](const PostFile &post, const QList<qsizetype> &figures) -> Result<TextEdits> {
        const QString &text = post.source.text();
        const RenderedBody body = post.render();
        const QList<Figure> all = figuresIn(text);
        if (before && before->first() >= all.size()) {
            return failure(Error::Kind::Refused,
                FiguresCommandMessages::tr("The post has no figure %1.").arg(before->first() + 1));
        }
        const Result<qsizetype> offset = isAfter ? sectionOffset(post, body, arguments.value(QStringLiteral("after")))
                                                 : Result<qsizetype>(all[before->first()].range.start);
        return offset ? moveFigure(text, figures.first(), dropOffset(body, text, *offset))
                      : std::unexpected(offset.error());
    });
}

Answer figureRemove(const QCommandLineParser &arguments)
{
    return editFigures(arguments, [](const PostFile &post, const QList<qsizetype> &figures) {
        return removeFigure(post.source.text(), figures.first());
    });
}

Answer figureGroup(const QCommandLineParser &arguments)
{
    return editFigures(arguments, [](const PostFile &post, const QList<qsizetype> &figures) {
        return groupFigures(post.source.text(), figures);
    });
}

Answer figureUngroup(const QCommandLineParser &arguments)
{
    return editFigures(arguments, [](const PostFile &post, const QList<qsizetype> &figures) {
        return ungroupFigure(post.source.text(), figures.first());
    });
}

Answer figureConvert(const QCommandLineParser &arguments)
{
    return editFigures(arguments, [](const PostFile &post, const QList<qsizetype> &figures) {
        return figureAsElement(post.source.text(), figures.first());
    });
}

} // namespace frontrow::cli
