// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/command.h"
#include "cli/postfile.h"
#include "site/exportrun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace frontrow::cli {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QString nameOf(ExportFile::Action action)
{
    switch (action) {
    case ExportFile::Action::Create:
        return QStringLiteral("create");
    case ExportFile::Action::Update:
        return QStringLiteral("update");
    case ExportFile::Action::Keep:
        return QStringLiteral("keep");
    case ExportFile::Action::Conflict:
        break;
    }
    return QStringLiteral("conflict");
}

Answer answerFor(const ExportOutcome &outcome, const QString &file, bool isDryRun)
{
    Answer answer;
    QJsonArray files;
    for (const ExportFile &each : outcome.plan.files) {
        files.append(QJsonObject{
            {QStringLiteral("path"), each.path.toString()}, {QStringLiteral("action"), nameOf(each.action)}});
        if (each.action != ExportFile::Action::Keep) {
            answer.text += QStringLiteral("%1 %2\n").arg(nameOf(each.action), each.path.toString());
        }
    }
    for (const Diagnostic &diagnostic : outcome.plan.diagnostics) {
        answer.sentences.append(QStringLiteral("%1: %2 [%3]").arg(file, diagnostic.message, diagnostic.code));
    }
    if (outcome.plan.isUpToDate()) {
        answer.sentences.append(Messages::tr("Nothing has changed since the last export; no file was written."));
    } else if (!isDryRun) {
        answer.sentences.append(
            Messages::tr("%n file(s) written; the page will be at %1", nullptr, static_cast<int>(outcome.written))
                .arg(outcome.plan.url));
    }
    answer.code = outcome.plan.hasConflict() ? ExitCode::ProblemsFound : codeFor(outcome.plan.diagnostics);
    answer.json = {{QStringLiteral("site"), outcome.plan.siteFolder},
        {QStringLiteral("post"), outcome.plan.post.toString()}, {QStringLiteral("url"), outcome.plan.url},
        {QStringLiteral("files"), files}, {QStringLiteral("written"), outcome.written}};
    return answer;
}

} // namespace

Answer set(const QCommandLineParser &arguments)
{
    const QStringList words = arguments.positionalArguments();
    const Result<PostFile> post = PostFile::read(words[0]);
    if (!post) {
        return couldNot(post.error());
    }
    const Result<TextEdits> edits =
        setField(post->source.text(), words[1], valueFromWords(post->frontMatter, words[1], words[2]));
    if (!edits) {
        return couldNot(edits.error());
    }
    if (const Result<void> written = post->write(*edits); !written) {
        return couldNot(written.error());
    }
    Answer answer;
    answer.json = {{QStringLiteral("file"), post->path}, {QStringLiteral("key"), words[1]},
        {QStringLiteral("changed"), !edits->isEmpty()}};
    return answer;
}

Answer exportPost(const QCommandLineParser &arguments)
{
    const Result<PostFile> post = PostFile::read(arguments.positionalArguments().constFirst());
    if (!post) {
        return couldNot(post.error());
    }
    const QString site =
        arguments.isSet(QStringLiteral("site")) ? arguments.value(QStringLiteral("site")) : post->place.siteFolder;
    if (site.isEmpty()) {
        return {ExitCode::WrongUsage, {},
            {Messages::tr("%1 is in no blog; say where to export it with --site DIR.").arg(post->path)}, {}};
    }
    const bool isDryRun = arguments.isSet(QStringLiteral("dry-run"));
    const Result<ExportOutcome> outcome = runExport(
        {post->source, post->place.postFile, site, post->place.pictures, QDate::currentDate(), post->place.staging},
        manifestFolder(), isDryRun);
    return outcome ? answerFor(*outcome, post->path, isDryRun) : couldNot(outcome.error());
}

} // namespace frontrow::cli
