// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/publish/jekyllcontroller.h"

#include "site/blog/blogoverrides.h"
#include "widgets/editor/posteditor.h"
#include "widgets/workline.h"
#include "workspace/publish/publishing.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"
#include "workspace/theme/buildconsent.h"

#include <QDate>

#include <algorithm>

namespace frontrow {

namespace {

constexpr Notice::Topic jekyllTopic = Notice::Topic::Jekyll;

bool isDraft(const QString &post)
{
    return post.startsWith(QStringLiteral("_drafts/")) || post.contains(QStringLiteral("/_drafts/"));
}

/// All that a report says, a line each; the first dozen of many.
QStringList linesOf(const JekyllReport &report)
{
    constexpr qsizetype most = 12;
    QStringList lines;
    for (const Diagnostic &diagnostic : report.diagnostics) {
        lines.append(diagnostic.message);
    }
    lines += report.others;
    if (const qsizetype more = lines.size() - most; more > 0) {
        lines = lines.first(most) << JekyllController::tr("And %n more.", nullptr, static_cast<int>(more));
    }
    return lines;
}

QString summaryOf(const JekyllReport &report)
{
    if (!report.hasBuilt) {
        return JekyllController::tr("Jekyll could not build the blog.");
    }
    if (report.isFine()) {
        return JekyllController::tr("Jekyll built the page: all %n link(s) resolve, and it reads as in the preview.",
            nullptr, static_cast<int>(report.links.checked));
    }
    return JekyllController::tr("Jekyll built the blog, and this is not as it should be:");
}

} // namespace

JekyllController::JekyllController(PostSession &session, Settings &settings, UserPrompt &prompt, Publishing &publishing,
    PostEditor &editor, WorkLine &work)
    : m_session(session)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_publishing(publishing)
    , m_editor(editor)
    , m_work(work)
{
    connect(&m_check, &JekyllCheck::finished, this, &JekyllController::takeReport);
    connect(&m_publishing, &Publishing::published, this, &JekyllController::takeExport);
    connect(&m_session, &PostSession::frameChanged, this, &JekyllController::startWhenRead);
    connect(&m_session, &PostSession::opened, this, [this] {
        m_waiting.reset();
        m_isWanted = false;
        m_check.cancel();
        m_session.notices().dismiss(jekyllTopic);
    });
}

/// The open post in its blog, or as it was exported to one last.
std::optional<JekyllController::Target> JekyllController::published() const
{
    const PostPlace &place = m_session.place();
    if (!place.siteFolder.isEmpty()) {
        return isDraft(place.pathInSite()) ? std::nullopt
                                           : std::optional(Target{place.siteFolder, place.pathInSite(), {}});
    }
    const QList<ExportRecord> records = m_publishing.records();
    const auto last = std::ranges::find_if(records, [&](const ExportRecord &record) {
        return !record.isUndo && !record.isUndone && record.source == m_session.document().filePath();
    });
    return last == records.end() || last->source.isEmpty() || isDraft(last->post.toString())
        ? std::nullopt
        : std::optional(Target{m_publishing.siteFolder(), last->post.toString(), last->url});
}

void JekyllController::check()
{
    const std::optional<Target> target = published();
    if (!target) {
        m_session.notices().notify(
            jekyllTopic, Notice::Severity::Information, tr("The post has no page in a blog yet. Publish it first."));
        return;
    }
    if (m_check.isRunning()) {
        return;
    }
    const bool isInBlog = !m_session.place().siteFolder.isEmpty();
    if (!isInBlog || !m_session.document().isModified()) {
        askAndBegin(*target);
        return;
    }
    m_session.saveThen([this, target = *target](bool isSaved) {
        if (isSaved) {
            askAndBegin(target);
        }
    });
}

void JekyllController::takeExport(const ExportOutcome &outcome)
{
    const bool isUndo = outcome.record && outcome.record->isUndo;
    if (isUndo) {
        m_session.notices().dismiss(jekyllTopic); // what it says is about what is no more
    }
    const bool isExport = !isUndo && !outcome.plan.files.isEmpty(); // a push writes none
    if (!isExport || !m_publishing.isOfOpenPost() || isDraft(outcome.plan.post.toString())) {
        return;
    }
    const Target target{outcome.plan.siteFolder, outcome.plan.post.toString(), outcome.plan.url};
    if (mayBuild(m_settings, target.siteFolder)) {
        begin(target);
    } else if (!m_settings.value(setting::blogsOfferedToCheck).contains(target.siteFolder)) {
        offer(target);
    }
}

void JekyllController::offer(const Target &target)
{
    const QStringList others = m_settings.value(setting::blogsOfferedToCheck);
    m_settings.setValue(setting::blogsOfferedToCheck, others + QStringList{target.siteFolder});
    m_session.notices().notify(jekyllTopic, Notice::Severity::Information,
        tr("Jekyll can build the page privately now and check it: its links, and that it reads as in the preview."),
        {{tr("Let Jekyll Check What Was Published…"), [this, target] { askAndBegin(target); }}});
}

void JekyllController::askAndBegin(const Target &target)
{
    if (askToBuild(m_settings, m_prompt, target.siteFolder)) {
        begin(target);
    } else {
        m_session.notices().dismiss(jekyllTopic); // who does not want it is offered it no longer
    }
}

void JekyllController::begin(const Target &target)
{
    m_session.notices().dismiss(jekyllTopic);
    m_waiting = target;
    startWhenRead();
}

/// Compares with what the preview shows of the text as it is now.
void JekyllController::startWhenRead()
{
    const PreviewFrame &frame = m_session.frame();
    if (m_waiting && frame.revision == m_session.document().revision() && !m_check.isRunning()) {
        start(frame);
    }
}

void JekyllController::start(const PreviewFrame &frame)
{
    const Target target = *m_waiting;
    m_waiting.reset();
    const Result<Site> site = openBlog(target.siteFolder);
    if (!site) {
        m_session.notices().notify(jekyllTopic, Notice::Severity::Error, site.error().message);
        return;
    }
    m_isWanted = true;
    showRunning(true);
    m_check.check({.siteFolder = target.siteFolder,
        .config = site->config(),
        .post = target.post,
        .pageUrl = target.pageUrl.isEmpty() ? m_session.place().pageUrl(frame.frontMatter, QDate::currentDate())
                                            : target.pageUrl,
        .text = frame.text,
        .body = frame.body});
}

void JekyllController::takeReport(const Result<JekyllReport> &report)
{
    showRunning(false);
    if (report && m_isWanted) {
        notifyReport(*report, 0);
    } else if (m_isWanted) {
        const bool isStopped = report.error().kind == Error::Kind::Cancelled;
        m_session.notices().notify(
            jekyllTopic, isStopped ? Notice::Severity::Information : Notice::Severity::Error, report.error().message);
    }
    startWhenRead();
}

void JekyllController::notifyReport(const JekyllReport &report, qsizetype shown)
{
    QList<Diagnostic> placed = report.diagnostics;
    placed.removeIf([](const Diagnostic &each) { return each.range.isEmpty(); });
    QList<NoticeAction> actions;
    if (!placed.isEmpty()) {
        const qsizetype next = shown % placed.size();
        actions.append({placed.size() == 1 ? tr("Show") : tr("Show %1 of %2").arg(next + 1).arg(placed.size()),
            [this, report, next, range = placed[next].range] {
                const qsizetype end = m_session.document().text().size(); // it may be shorter by now
                m_editor.select(range.end() <= end ? range : TextRange{end, 0});
                m_editor.setFocus();
                notifyReport(report, next + 1);
            }});
    }
    const Notice::Severity severity = !report.hasBuilt ? Notice::Severity::Error
        : report.isFine()                              ? Notice::Severity::Done
                                                       : Notice::Severity::Warning;
    m_session.notices().notify(
        jekyllTopic, severity, (QStringList{summaryOf(report)} + linesOf(report)).join(u'\n'), actions);
}

void JekyllController::showRunning(bool isRunning)
{
    if (isRunning) {
        m_work.show(
            m_check, {tr("Jekyll builds the blog…"), tr("Stop the check with Jekyll"), [this] { m_check.cancel(); }});
    } else {
        m_work.end(m_check);
    }
}

} // namespace frontrow
