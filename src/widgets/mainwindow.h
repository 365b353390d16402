// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/session/postsession.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace frontrow {

class ActionRegistry;
class PostEditor;
class PreviewView;
class Settings;
class StatusLine;
class UserPrompt;
class WindowLayout;
class Workbench;

/// The window: it has the open post, the views and the workbench that ties them, and follows where the post is.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(Settings &settings, UserPrompt &prompt);
    ~MainWindow() override;

    [[nodiscard]] PostSession &session() { return m_session; }
    [[nodiscard]] PostEditor &editor();
    [[nodiscard]] PreviewView &preview();
    /// What ties the open post to the views.
    [[nodiscard]] Workbench &workbench();

    /// Opens the copy of the sample blog's report.
    void openSample();
    /// Opens the post that was open when Frontrow ended, where the person wants it and it is still there.
    void reopenPost();
    /// Writes down where one is in the open post: for an end that closes no window.
    void keepPlace();
    /// Opens a post, or, of the blog in a folder, one that the person chooses.
    void openPlace(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openPost(const QString &path);
    void askToClose();
    void connectSession();
    void connectWorkbench();
    void addActions();
    void showPost();
    void followReadOnly();
    void showRecentPosts();
    void updateTitle();
    void showAbout();

    // In the order in which they need each other: what stands below goes first.
    Settings &m_settings;
    PostSession m_session;
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::unique_ptr<QWidget> m_views; ///< in the middle; they show the session's document
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<WindowLayout> m_layout;
    std::unique_ptr<Workbench> m_workbench;
    StatusLine *m_status;
    bool m_isWelcoming = true; ///< no post was opened yet
    bool m_isCloseWanted = false; ///< while another step was under way
    bool m_mayClose = false; ///< the person was asked
};

} // namespace frontrow
