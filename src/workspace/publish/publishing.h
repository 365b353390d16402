// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/prompt/notice.h"
#include "workspace/publish/exportrunner.h"

#include <QObject>

#include <functional>
#include <optional>

namespace frontrow {

class PostSession;
class Settings;
class UserPrompt;

/// Publishes the open post: looks first or goes ahead, remembers for each blog what the person wants, undoes. Wide,
/// since each command of the menu is a function of it.
class Publishing : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    Publishing(PostSession &session, Settings &settings, UserPrompt &prompt, QObject *parent = nullptr);

    /// Plans; planned() follows.
    void review();
    /// As review(), with other options about the files.
    void refreshPlan(const ExportOptions &options);
    /// Plans and carries out at once what needs no decision; planned() follows where one is needed.
    void publishNow();
    /// Lets the blog be on the branch of \a options, then plans anew.
    void switchBranch(const PublishOptions &options);
    /// Carries out \a plan, which was shown; after what runs, as undo() and push() do, since somebody agreed to it.
    void publish(const ExportPlan &plan, const PublishOptions &options);
    /// Writes the post and its pictures into a folder, or into a zip file, that the person chooses.
    void exportToFolder();
    void exportAsZip();
    /// Takes back the last export to the post's blog; a notice says what became of it.
    void undoLast();
    /// Takes \a record of the blog in \a siteFolder back, which may be another than the post's by now.
    void undo(const QString &siteFolder, const ExportRecord &record);
    void push(const QString &siteFolder, const ExportRecord &record);
    void cancel() { m_runner.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_runner.isRunning(); }
    /// What runs, or ran last, is for the post that is open now, and not for one that was open before.
    [[nodiscard]] bool isOfOpenPost() const;

    /// What was exported to the post's blog, the latest first.
    [[nodiscard]] QList<ExportRecord> records() const;
    /// The blog that the post is exported to; empty when none is chosen yet.
    [[nodiscard]] QString siteFolder() const;
    /// What the person wanted for this blog last.
    [[nodiscard]] PublishOptions usualOptions(const QString &siteFolder) const;
    /// Lets the repository of \a siteFolder run what it asks for.
    void trust(const QString &siteFolder, const GitPrograms &programs);
    void setIdentity(const QString &siteFolder, const GitIdentity &identity);
    /// Asks for the repository that posts from outside any repository are exported to; nothing when it is none.
    std::optional<QString> chooseSite();

Q_SIGNALS:
    /// A plan to show. \a options led to it.
    void planned(const frontrow::ExportPlan &plan, const frontrow::ExportOptions &options);
    void progressed(const QString &line);
    /// Something is under way, or nothing is any more.
    void runningChanged(bool isRunning);
    /// What somebody wants carried out is under way; not a plan to look at. ended() follows.
    void begun();
    /// It is over, and whether it was done; a notice has said so, or there is a plan to look at first.
    void ended(bool isDone);
    /// Files of the blog have changed.
    void published(const frontrow::ExportOutcome &outcome);

private:
    enum class Job { Review, PublishNow, Publish, Bundle, Undo, Push };

    void start(Job job, const ExportOptions &options);
    void whenFree(const std::function<void()> &job);
    void bundle(const QString &target);
    [[nodiscard]] QList<NoticeAction> actionsAfter(const ExportOutcome &outcome);
    [[nodiscard]] ExportRequest request(const QString &site, const ExportOptions &options) const;
    void takePlan(Result<ExportPlan> plan);
    [[nodiscard]] bool followPlan(Result<ExportPlan> plan, bool isWanted);
    void takeOutcome(const Result<ExportOutcome> &outcome);
    void adopt(const ExportOutcome &outcome);
    void remember(const QString &siteFolder, const PublishOptions &options);
    [[nodiscard]] bool needsDecision(const ExportPlan &plan, const PublishOptions &options) const;
    [[nodiscard]] QString sentenceFor(const ExportOutcome &outcome) const;
    [[nodiscard]] static QString sentenceForUndo(const ExportOutcome &outcome);
    void notify(Notice::Severity severity, const QString &text, const QList<NoticeAction> &actions = {});

    PostSession &m_session;
    Settings &m_settings;
    UserPrompt &m_prompt;
    ExportRunner m_runner;
    Job m_job = Job::Review;
    ExportOptions m_options; ///< the options of the plan that is under way
    QString m_text; ///< the text of the post, when it was planned
    quint64 m_visit = 0; ///< the session's visit() when the job was begun
    bool m_undoesPushed = false; ///< the job takes back what others may have
    QString m_recovered; ///< the blog in which unfinished exports were looked for
};

} // namespace frontrow
