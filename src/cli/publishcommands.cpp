// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "cli/publishcommands.h"

#include "cli/postfile.h"
#include "cli/sitecommand.h"
#include "site/blog/blogsnapshot.h"
#include "site/export/exportbundle.h"
#include "site/export/exportrecords.h"
#include "site/export/exportrecovery.h"
#include "site/export/exportrun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace frontrow::cli {

namespace {

struct PublishingMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QJsonObject toJson(const GitPlan &git)
{
    return {{QStringLiteral("branch"), git.state.branch}, {QStringLiteral("head"), git.state.head},
        {QStringLiteral("upstream"), git.state.upstream}, {QStringLiteral("staged"), git.state.staged},
        {QStringLiteral("unstaged"), git.state.unstaged}, {QStringLiteral("untracked"), git.state.untracked},
        {QStringLiteral("obstacle"), git.obstacle}, {QStringLiteral("programs"), git.programs.toText()}};
}

QJsonObject toJson(const ExportOutcome &outcome)
{
    const ExportPlan &plan = outcome.plan;
    const ExportRecord record = outcome.record.value_or(ExportRecord{.post = plan.post});
    QJsonArray files;
    for (const ExportFile &each : plan.files) {
        files.append(QJsonObject{
            {QStringLiteral("path"), each.path.toString()}, {QStringLiteral("action"), nameOf(each.action)}});
    }
    QJsonObject json{{QStringLiteral("site"), plan.siteFolder}, {QStringLiteral("post"), plan.post.toString()},
        {QStringLiteral("url"), plan.url}, {QStringLiteral("files"), files},
        {QStringLiteral("written"), outcome.written}, {QStringLiteral("commit"), record.commit},
        {QStringLiteral("branch"), record.branch}, {QStringLiteral("pushedTo"), record.pushedTo},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(outcome.warnings)}};
    if (!plan.formerUrl.isEmpty()) {
        json.insert(QStringLiteral("formerUrl"), plan.formerUrl);
    }
    if (plan.git) {
        json.insert(QStringLiteral("git"), toJson(*plan.git));
    }
    return json;
}

/// What is to be looked at before, or in spite of, publishing.
void addProblems(const ExportPlan &plan, const QString &file, bool wantsCommit, QStringList &sentences)
{
    for (const Diagnostic &diagnostic : plan.diagnostics) {
        sentences.append(QStringLiteral("%1: %2 [%3]").arg(file, diagnostic.message, diagnostic.code));
    }
    if (wantsCommit && plan.git && !plan.git->obstacle.isEmpty()) {
        sentences.append(plan.git->obstacle);
    }
    if (wantsCommit && !plan.gitProblem.isEmpty()) {
        sentences.append(plan.gitProblem);
    }
}

Answer answerFor(const ExportOutcome &outcome, const QString &file, bool isDryRun, bool wantsCommit)
{
    Answer answer;
    const ExportPlan &plan = outcome.plan;
    const ExportRecord record = outcome.record.value_or(ExportRecord{.post = plan.post});
    for (const ExportFile &each : plan.files) {
        if (each.action != ExportFile::Action::Keep) {
            answer.text += QStringLiteral("%1 %2\n").arg(nameOf(each.action), each.path.toString());
        }
    }
    addProblems(plan, file, wantsCommit && isDryRun, answer.sentences);
    if (isDryRun ? plan.isUpToDate() : outcome.written == 0 && !outcome.record) {
        answer.sentences.append(
            PublishingMessages::tr("The blog has all of it already as it is here; no file was written."));
    } else if (!isDryRun) {
        answer.sentences.append(PublishingMessages::tr(
            "%n file(s) written; the page will be at %1", nullptr, static_cast<int>(outcome.written))
                .arg(plan.url));
    }
    if (!record.commit.isEmpty()) {
        answer.sentences.append(
            PublishingMessages::tr("Committed to the branch “%1” as %2.").arg(record.branch, record.commit.first(10)));
    }
    if (!record.pushedTo.isEmpty()) {
        answer.sentences.append(PublishingMessages::tr("Pushed to %1.").arg(record.pushedTo));
    }
    answer.sentences += outcome.warnings;
    const bool isStopped =
        isDryRun && wantsCommit && (!plan.git || !plan.git->obstacle.isEmpty() || !plan.missing.isEmpty());
    answer.code = plan.hasConflict() || !outcome.warnings.isEmpty() || isStopped ? ExitCode::ProblemsFound
                                                                                 : codeFor(plan.diagnostics);
    answer.json = toJson(outcome);
    return answer;
}

Answer dryRunAnswer(const ExportPlan &plan, const QString &file, const PublishOptions &options)
{
    Answer answer = answerFor({.plan = plan}, file, true, options.commits);
    if (plan.git && plan.git->state.branch != options.branch && plan.git->branches.contains(options.branch)) {
        answer.code = ExitCode::ProblemsFound;
        answer.sentences.append(
            PublishingMessages::tr("This is what would change on the branch “%1”, which the blog is on now; "
                                   "“%2” may have other files.")
                .arg(plan.git->state.branch, options.branch));
    }
    return answer;
}

/// Trusts what \a site's repository would run, as the option says; otherwise nothing.
ContentHash trustedIn(const QCommandLineParser &arguments, const QString &site)
{
    if (!arguments.isSet(QStringLiteral("trust"))) {
        return {};
    }
    const Result<std::optional<GitRepository>> repository = GitRepository::around(site);
    return repository && *repository ? (*repository)->programs().fingerprint() : ContentHash();
}

PublishOptions optionsFrom(const QCommandLineParser &arguments, const QString &site)
{
    const bool pushes = arguments.isSet(QStringLiteral("push"));
    return {.commits = pushes || arguments.isSet(QStringLiteral("commit")),
        .message = arguments.value(QStringLiteral("message")),
        .branch = arguments.value(QStringLiteral("branch")),
        .identity = {},
        .pushes = pushes,
        .acceptsMissing = arguments.isSet(QStringLiteral("incomplete")),
        .trusted = trustedIn(arguments, site)};
}

/// What is known of the blog in \a folder; nothing of one that cannot be opened, which the plan says.
BlogFacts factsOf(const QString &folder)
{
    const Result<Site> site = openBlog(folder);
    return site ? readWholeBlog(*site, blogIndexCacheFile(site->folder())).facts : BlogFacts();
}

ExportRequest requestFor(const PostFile &post, const QString &site, const QCommandLineParser &arguments)
{
    const bool isDraft = arguments.isSet(QStringLiteral("draft"));
    return {.source = post.source,
        .postFile = post.place.postFile,
        .siteFolder = site,
        .pictures = post.place.pictures,
        .now = QDateTime::currentDateTime(),
        .staging = post.place.staging,
        .options = {.target = isDraft ? ExportOptions::Target::Drafts : ExportOptions::Target::Posts,
            .followsName = arguments.isSet(QStringLiteral("rename")),
            .redirects = arguments.isSet(QStringLiteral("redirect")),
            .replacesOthers = arguments.isSet(QStringLiteral("replace"))},
        .blog = factsOf(site)};
}

/// The edited file takes over what publishing wrote into it, unless it is the blog's and has it already.
Result<void> follow(const PostFile &post, const ExportOutcome &outcome)
{
    const bool isStillThere = QFileInfo::exists(post.path);
    return !outcome.record || !isStillThere ? Result<void>() : post.write(outcome.plan.edits);
}

} // namespace

Answer exportPost(const QCommandLineParser &arguments)
{
    const QString file = arguments.positionalArguments().constFirst();
    const bool onlyReads = arguments.isSet(QStringLiteral("to")) || arguments.isSet(QStringLiteral("dry-run"));
    const Result<PostFile> post = onlyReads ? PostFile::read(file) : PostFile::readToWrite(file);
    if (!post) {
        return couldNot(post.error());
    }
    if (arguments.isSet(QStringLiteral("to"))) {
        for (const QString &ofBlogs : {QStringLiteral("site"), QStringLiteral("dry-run"), QStringLiteral("commit"),
                 QStringLiteral("push"), QStringLiteral("branch")}) {
            if (arguments.isSet(ofBlogs)) {
                return {ExitCode::WrongUsage, {},
                    {PublishingMessages::tr("--to and --%1 exclude each other.").arg(ofBlogs)}, {}};
            }
        }
        ExportRequest request = requestFor(*post, {}, arguments);
        request.plainConfig = post->place.config;
        const Result<ExportOutcome> outcome =
            exportBundle(request, QFileInfo(arguments.value(QStringLiteral("to"))).absoluteFilePath(), exportsFolder());
        return outcome ? answerFor(*outcome, post->path, false, false) : couldNot(outcome.error());
    }
    const QString site =
        arguments.isSet(QStringLiteral("site")) ? arguments.value(QStringLiteral("site")) : post->place.siteFolder;
    if (site.isEmpty()) {
        return {ExitCode::WrongUsage, {},
            {PublishingMessages::tr("%1 is in no blog; say where to publish it with --site DIR.").arg(post->path)}, {}};
    }
    const PublishOptions options = optionsFrom(arguments, site);
    ExportRequest request = requestFor(*post, site, arguments);
    if (arguments.isSet(QStringLiteral("dry-run"))) {
        const Result<ExportPlan> plan = planExport(request, ExportStore(exportsFolder(), site));
        return plan ? dryRunAnswer(*plan, post->path, options) : couldNot(plan.error());
    }
    request.plansCommit = options.commits || arguments.isSet(QStringLiteral("json"));
    const Result<ExportOutcome> outcome = runExport(request, options, exportsFolder());
    if (!outcome) {
        return couldNot(outcome.error());
    }
    Answer answer = answerFor(*outcome, post->path, false, options.commits);
    if (const Result<void> followed = follow(*post, *outcome); !followed) {
        answer.sentences.append(followed.error().message);
        answer.code = ExitCode::ProblemsFound;
    }
    return answer;
}

Answer undoPost(const QCommandLineParser &arguments)
{
    const QString site = arguments.positionalArguments().constFirst();
    if (const Result<std::optional<QString>> recovered = recoverExport(site, exportsFolder()); !recovered) {
        return couldNot(recovered.error());
    }
    const QList<ExportRecord> records = ExportStore(exportsFolder(), site).records();
    const auto last =
        std::ranges::find_if(records, [](const ExportRecord &record) { return !record.isUndone && !record.isUndo; });
    if (last == records.end()) {
        return couldNot({Error::Kind::Refused,
            PublishingMessages::tr("Nothing was published to “%1” that could be undone.").arg(site)});
    }
    const Result<ExportOutcome> outcome = undoExport(site, *last, optionsFrom(arguments, site), exportsFolder());
    return outcome ? answerFor(*outcome, last->source, false, false) : couldNot(outcome.error());
}

} // namespace frontrow::cli
