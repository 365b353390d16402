// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/publish/publishing.h"

#include "site/checks/checkrules.h"
#include "site/jekyll/pageaddress.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr Notice::Topic topic = Notice::Topic::Export;

} // namespace

Publishing::Publishing(PostSession &session, Settings &settings, UserPrompt &prompt, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_prompt(prompt)
{
    connect(&m_runner, &ExportRunner::planned, this, &Publishing::takePlan);
    connect(&m_runner, &ExportRunner::finished, this, &Publishing::takeOutcome);
    connect(&m_runner, &ExportRunner::progressed, this, &Publishing::progressed);
    connect(&m_runner, &ExportRunner::recovered, this, [this](const Result<std::optional<QString>> &sentence) {
        if (!sentence || *sentence) {
            notify(Notice::Severity::Warning, sentence ? **sentence : sentence.error().message);
        }
    });
    connect(&m_session, &PostSession::opened, this, [this] { m_session.notices().dismiss(topic); });
    connect(&m_session, &PostSession::located, this, [this](const PostLocation &location) {
        if (std::exchange(m_recovered, location.exportFolder()) != location.exportFolder()) {
            m_runner.recover(m_recovered);
        }
    });
}

QString Publishing::siteFolder() const
{
    return m_session.isOpen() ? m_session.location().exportFolder() : m_settings.value(setting::exportSite);
}

std::optional<QString> Publishing::chooseSite()
{
    std::optional<QString> folder = m_prompt.chooseSite(m_settings.value(setting::exportSite));
    if (!folder) {
        return {};
    }
    if (const Result<Site> site = Site::open(*folder); !site) {
        notify(Notice::Severity::Error, site.error().message, {{tr("Choose Another…"), [this] { chooseSite(); }}});
        return {};
    }
    m_session.chooseBlog(*folder);
    m_session.notices().dismiss(topic);
    return folder;
}

void Publishing::review()
{
    start(Job::Review, {});
}

void Publishing::refreshPlan(const ExportOptions &options)
{
    start(Job::Review, options);
}

void Publishing::switchBranch(const PublishOptions &options)
{
    if (m_session.isOpen() && !m_runner.isRunning()) {
        m_job = Job::Review;
        m_runner.plan(request(siteFolder(), m_options), options);
        Q_EMIT runningChanged(true);
    }
}

void Publishing::publishNow()
{
    start(Job::PublishNow, {});
}

void Publishing::start(Job job, const ExportOptions &options)
{
    if (!m_session.isOpen() || m_runner.isRunning()) {
        return;
    }
    m_session.staged().settleTitle();
    const QString site = siteFolder().isEmpty() ? chooseSite().value_or(QString()) : siteFolder();
    if (site.isEmpty()) {
        return;
    }
    m_job = job;
    m_options = options;
    m_visit = m_session.visit();
    m_text = m_session.document().text();
    m_runner.plan(request(site, options));
    Q_EMIT runningChanged(true);
    if (job == Job::PublishNow) {
        Q_EMIT begun();
    }
}

ExportRequest Publishing::request(const QString &site, const ExportOptions &options) const
{
    const PostDocument &document = m_session.document();
    const PostPlace &place = m_session.place();
    return {document.source(), document.filePath(), site, place.pictures, QDateTime::currentDateTime(), place.staging,
        options, {}, m_session.reader().facts(), document.savedHash()};
}

void Publishing::exportToFolder()
{
    bundle(m_prompt.chooseFolder(tr("Export to a Folder"), m_settings.value(setting::lastFolder)).value_or(QString()));
}

void Publishing::exportAsZip()
{
    const PageAddress address = m_session.place().address(m_session.frame().frontMatter, QDate::currentDate());
    const QString name = address.fileSlug().toString();
    const QString suggestion = QDir(m_settings.value(setting::lastFolder)).filePath(name + QStringLiteral(".zip"));
    QString target = m_prompt.chooseZipToWrite(suggestion).value_or(QString());
    if (!target.isEmpty() && !target.endsWith(QLatin1StringView(".zip"), Qt::CaseInsensitive)) {
        target += QStringLiteral(".zip");
    }
    bundle(target);
}

void Publishing::bundle(const QString &target)
{
    if (target.isEmpty() || !m_session.isOpen()) {
        return;
    }
    ExportRequest asked = request({}, {});
    asked.plainConfig = m_session.place().config;
    whenFree([this, asked, target] {
        m_job = Job::Bundle;
        m_runner.bundle(asked, target);
        Q_EMIT runningChanged(true);
        Q_EMIT begun();
    });
}

bool Publishing::needsDecision(const ExportPlan &plan, const PublishOptions &options) const
{
    const bool isStopped = options.commits
        && (!plan.git || !plan.git->obstacle.isEmpty() || (!plan.git->hasIdentity && options.identity.isNull())
            || (!plan.git->programs.isEmpty() && plan.git->programs.fingerprint() != options.trusted));
    const bool leaves = std::ranges::any_of(
        plan.files, [](const ExportFile &file) { return file.action == ExportFile::Action::Remove; });
    const bool isBlocked = std::ranges::any_of(plan.diagnostics, &Diagnostic::isBlocking);
    const bool leavesComputer = options.commits && options.pushes; // said before, each time
    return plan.hasConflict() || isStopped || (options.commits && !plan.missing.isEmpty()) || leaves || isBlocked
        || leavesComputer || !plan.formerUrl.isEmpty();
}

void Publishing::takePlan(Result<ExportPlan> plan)
{
    Q_EMIT runningChanged(false);
    const bool isNow = m_job == Job::PublishNow;
    const bool isGoingOn = isOfOpenPost() && followPlan(std::move(plan), isNow);
    if (isNow) {
        Q_EMIT ended(isGoingOn);
    }
}

/// Shows \a plan, or carries it out where that \a isWanted and needs no decision; whether it does.
bool Publishing::followPlan(Result<ExportPlan> plan, bool isWanted)
{
    if (!plan) {
        const NoticeAction elsewhere{tr("Choose Another Blog…"), [this] { chooseSite(); }};
        notify(Notice::Severity::Error, plan.error().message,
            m_session.location().mayChooseBlog() ? QList{elsewhere} : QList<NoticeAction>());
        return false;
    }
    plan->diagnostics = withRules(plan->diagnostics, m_settings.checkRules(plan->siteFolder));
    const PublishOptions options = usualOptions(plan->siteFolder);
    const bool isCarriedOut = isWanted && !needsDecision(*plan, options);
    if (isCarriedOut) {
        publish(*plan, options);
    } else {
        Q_EMIT planned(*plan, m_options);
    }
    return isCarriedOut;
}

void Publishing::publish(const ExportPlan &plan, const PublishOptions &options)
{
    whenFree([this, plan, options] {
        remember(plan.siteFolder, options);
        m_job = Job::Publish;
        m_session.beginExport();
        m_runner.carryOut(plan, options, m_session.place().staging);
        Q_EMIT runningChanged(true);
        Q_EMIT begun();
    });
}

void Publishing::whenFree(const std::function<void()> &job)
{
    if (m_runner.isRunning()) {
        connect(
            this, &Publishing::runningChanged, this, [this, job] { whenFree(job); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    } else {
        job();
    }
}

QList<ExportRecord> Publishing::records() const
{
    const QString site = siteFolder();
    return site.isEmpty() ? QList<ExportRecord>() : ExportStore(exportsFolder(), site).records();
}

void Publishing::undoLast()
{
    if (m_runner.isRunning()) {
        return; // which one is the last is not known yet
    }
    const QList<ExportRecord> all = records();
    const auto last =
        std::ranges::find_if(all, [](const ExportRecord &record) { return !record.isUndone && !record.isUndo; });
    if (last == all.end()) {
        notify(Notice::Severity::Information, tr("Nothing was published to this blog that could be undone."));
        return;
    }
    undo(siteFolder(), *last);
}

void Publishing::undo(const QString &siteFolder, const ExportRecord &record)
{
    if (m_runner.isRunning() && m_job == Job::Undo) {
        return; // perhaps of the same
    }
    const bool isAgreed = record.pushedTo.isEmpty()
        || m_prompt.confirm(tr("Undo What Was Pushed"),
            tr("“%1” was pushed to %2, so others may have it already. Undoing makes a commit here that takes it back; "
               "readers see it once you push that, too.")
                .arg(record.title, record.pushedTo),
            tr("Undo"));
    if (!isAgreed) {
        return;
    }
    whenFree([this, siteFolder, record] {
        m_job = Job::Undo;
        m_visit = m_session.visit();
        m_undoesPushed = !record.pushedTo.isEmpty();
        m_session.beginExport();
        PublishOptions options = usualOptions(siteFolder);
        options.pushes = false;
        m_runner.undo(siteFolder, record, options);
        Q_EMIT runningChanged(true);
        Q_EMIT begun();
    });
}

void Publishing::push(const QString &siteFolder, const ExportRecord &record)
{
    whenFree([this, siteFolder, record] {
        m_job = Job::Push;
        m_runner.push(siteFolder, record, usualOptions(siteFolder));
        Q_EMIT runningChanged(true);
        Q_EMIT begun();
    });
}

QString Publishing::sentenceFor(const ExportOutcome &outcome) const
{
    const QString folder = QDir::toNativeSeparators(outcome.plan.siteFolder);
    const int count = static_cast<int>(outcome.written);
    if (m_job == Job::Push) {
        return tr("Pushed to %1.").arg(outcome.record ? outcome.record->pushedTo : QString());
    }
    if (m_job == Job::Undo) {
        return sentenceForUndo(outcome);
    }
    if (m_job == Job::Bundle && outcome.written > 0) {
        return tr("Exported to %1, %n file(s) written.", nullptr, count).arg(folder);
    }
    if (!outcome.record) {
        return tr("The blog has all of it already as it is here; no file was written.");
    }
    const QString url = readableAddress(outcome.plan.url);
    QString text = url.isEmpty() ? tr("Published to %1, %n file(s) written.", nullptr, count).arg(folder)
        : count > 0
        ? tr("Published to %1, %n file(s) written. The page will be at %2.", nullptr, count).arg(folder, url)
        : tr("Published to %1 as it was saved there. The page will be at %2.").arg(folder, url);
    if (!outcome.record->pushedTo.isEmpty()) {
        text += u'\n' + tr("Committed and pushed to %1.").arg(outcome.record->pushedTo);
    } else if (!outcome.record->commit.isEmpty()) {
        text += u'\n' + tr("Committed to the branch “%1”.").arg(outcome.record->branch);
    }
    return text;
}

QString Publishing::sentenceForUndo(const ExportOutcome &outcome)
{
    const int count = static_cast<int>(outcome.written);
    const bool hasCommit = outcome.record && !outcome.record->commit.isEmpty();
    if (count == 0 && (outcome.plan.takesCommitBack || hasCommit)) {
        return outcome.plan.takesCommitBack ? tr("Undone: the commit is taken back, and the files stay as they are.")
                                            : tr("Undone by a commit of its own; the files stay as they are.");
    }
    if (outcome.plan.takesCommitBack) {
        return tr(
            "Undone: the commit is taken back, and %n file(s) of the blog are as they were before it.", nullptr, count);
    }
    return hasCommit
        ? tr("Undone by a commit of its own: %n file(s) of the blog are as they were before.", nullptr, count)
        : tr("Undone: %n file(s) of the blog are as they were before.", nullptr, count);
}

void Publishing::takeOutcome(const Result<ExportOutcome> &outcome)
{
    Q_EMIT runningChanged(false);
    if (m_job == Job::Undo && outcome && isOfOpenPost()) {
        m_session.adoptUndo(outcome->plan);
    } else if (m_job == Job::Publish && outcome) {
        adopt(*outcome);
    }
    m_session.endExport();
    if (!outcome) {
        notify(outcome.error().kind == Error::Kind::Cancelled ? Notice::Severity::Information : Notice::Severity::Error,
            outcome.error().message);
        Q_EMIT ended(false);
        return;
    }
    QStringList lines{sentenceFor(*outcome)};
    lines += outcome->warnings;
    for (const Diagnostic &diagnostic : outcome->plan.diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error) {
            lines.append(diagnostic.message);
        }
    }
    Q_EMIT published(*outcome); // what others offer about it waits after what was done
    notify(lines.size() == 1 ? Notice::Severity::Done : Notice::Severity::Warning, lines.join(u'\n'),
        actionsAfter(*outcome));
    Q_EMIT ended(lines.size() == 1);
}

QList<NoticeAction> Publishing::actionsAfter(const ExportOutcome &outcome)
{
    if (!outcome.record) {
        return {};
    }
    QList<NoticeAction> actions;
    const ExportRecord &record = *outcome.record;
    const QString &folder = outcome.plan.siteFolder;
    const bool hasRemote = m_job == Job::Undo ? m_undoesPushed : outcome.plan.git && outcome.plan.git->pushTarget;
    if (!record.commit.isEmpty() && record.pushedTo.isEmpty() && hasRemote) {
        actions.append({tr("Push"), [this, record, folder] { push(folder, record); }});
    }
    if (!record.isUndo) {
        actions.append(
            {record.pushedTo.isEmpty() ? tr("Undo") : tr("Undo…"), [this, record, folder] { undo(folder, record); }});
    }
    return actions;
}

/// The text takes over what publishing wrote into it, and the post's file may be another one now.
void Publishing::adopt(const ExportOutcome &outcome)
{
    const ExportPlan &plan = outcome.plan;
    if (outcome.record && isOfOpenPost()) {
        m_session.adoptExport(plan, m_text);
    }
}

bool Publishing::isOfOpenPost() const
{
    return m_visit == m_session.visit();
}

PublishOptions Publishing::usualOptions(const QString &siteFolder) const
{
    const QVariantMap all = m_settings.value(setting::publishOptions).value(siteFolder).toMap();
    return {.commits = all.value(QStringLiteral("commits")).toBool(),
        .message = {},
        .branch = {},
        .identity = {all.value(QStringLiteral("name")).toString(), all.value(QStringLiteral("email")).toString()},
        .pushes = all.value(QStringLiteral("pushes")).toBool(),
        .trusted = ContentHash::fromHex(all.value(QStringLiteral("trusted")).toString())};
}

void Publishing::remember(const QString &siteFolder, const PublishOptions &options)
{
    QVariantMap all = m_settings.value(setting::publishOptions);
    all.insert(siteFolder,
        QVariantMap{{QStringLiteral("commits"), options.commits}, {QStringLiteral("pushes"), options.pushes},
            {QStringLiteral("name"), options.identity.name}, {QStringLiteral("email"), options.identity.email},
            {QStringLiteral("trusted"), options.trusted.toHex()}});
    m_settings.setValue(setting::publishOptions, all);
}

void Publishing::trust(const QString &siteFolder, const GitPrograms &programs)
{
    PublishOptions options = usualOptions(siteFolder);
    options.trusted = programs.fingerprint();
    remember(siteFolder, options);
}

void Publishing::setIdentity(const QString &siteFolder, const GitIdentity &identity)
{
    PublishOptions options = usualOptions(siteFolder);
    options.identity = identity;
    remember(siteFolder, options);
}

void Publishing::notify(Notice::Severity severity, const QString &text, const QList<NoticeAction> &actions)
{
    m_session.notices().notify(topic, severity, text, actions);
}

} // namespace frontrow
