// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/prompt/notice.h"
#include "workspace/publish/jekyllcheck.h"

#include <QObject>

#include <optional>

namespace frontrow {

class PostEditor;
class PostSession;
class Publishing;
class Settings;
class UserPrompt;
class WorkLine;
struct ExportOutcome;
struct PreviewFrame;

/// Jekyll's word at the window: lets it check what was published where the author allowed that for the blog, offers it
/// once where not, shows what Jekyll is at, and says in a notice what it found.
class JekyllController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    JekyllController(PostSession &session, Settings &settings, UserPrompt &prompt, Publishing &publishing,
        PostEditor &editor, WorkLine &work);

    /// Checks the open post as it is in its blog, once the author allowed it.
    void check();

private:
    /// A page that is to be checked.
    struct Target
    {
        QString siteFolder;
        QString post; ///< from the site's folder on
        QString pageUrl; ///< empty: the one that the text gives the post when it is read
    };

    [[nodiscard]] std::optional<Target> published() const;
    void takeExport(const ExportOutcome &outcome);
    void offer(const Target &target);
    /// Once the author allows it.
    void askAndBegin(const Target &target);
    void begin(const Target &target);
    void startWhenRead();
    void start(const PreviewFrame &frame);
    void takeReport(const Result<JekyllReport> &report);
    /// \param shown of the diagnostics with a place, the one that is shown next
    void notifyReport(const JekyllReport &report, qsizetype shown);
    void showRunning(bool isRunning);

    PostSession &m_session;
    Settings &m_settings;
    UserPrompt &m_prompt;
    Publishing &m_publishing;
    PostEditor &m_editor;
    WorkLine &m_work;
    JekyllCheck m_check;
    bool m_isWanted = false; ///< the post that is checked is open still
    std::optional<Target> m_waiting; ///< until the text that was published is read
};

} // namespace frontrow
