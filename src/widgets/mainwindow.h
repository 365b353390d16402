// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/session/postsession.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QActionGroup;
class QToolButton;

namespace Ui {
class MainWindow;
}

namespace frontrow {

class BlogLink;
class BlogLook;
class BlogReader;
class ChecksLink;
class CommandLink;
class FigureLink;
class FormLink;
class InboxLink;
class JekyllLink;
class LookLink;
class PdfImport;
class PostEditor;
class PreferencesDialog;
class PreviewLink;
class PreviewView;
class PublishLink;
class RegionCapture;
class ScreenModes;
class Settings;
class SidePanels;
class SpellingLink;
class StatusLine;
class TextSize;
class UserPrompt;
class WritingLink;

/// The window: it wires the views to the session and keeps its own looks.
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
    [[nodiscard]] BlogLook &blogLook();
    /// What is known of the blog of the open post.
    [[nodiscard]] BlogReader &blogReader();

    /// Opens the copy of the sample blog's report.
    void openSample();
    /// Opens a post, or, of the blog in a folder, one that the person chooses.
    void openPlace(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Those that need an open post.
    [[nodiscard]] QList<QAction *> postActions() const;
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectSession();
    void connectPanels();
    void connectInbox();
    void connectPreview();
    void connectPublishing();
    void connectHelpActions();
    void addToolBarEnd();
    void showPost();
    void selectTitle();
    void followReadOnly();
    void showFrame(const PreviewFrame &frame);
    void showRecentPosts();
    void updateTitle();
    void insertPictures();
    void showPreferences();
    void restoreLooks();
    void arrangePanels();
    /// Between text and preview.
    void shareRoom();
    void keepLooks();
    void followAppearance();

    Settings &m_settings;
    UserPrompt &m_prompt;
    std::unique_ptr<Ui::MainWindow> m_ui;
    PostSession m_session;
    StatusLine *m_status;
    QActionGroup *m_appearances;
    std::unique_ptr<TextSize> m_textSize;
    ChecksLink *m_checks;
    SpellingLink *m_spelling;
    std::unique_ptr<BlogLink> m_blog;
    std::unique_ptr<FormLink> m_form;
    std::unique_ptr<LookLink> m_look;
    std::unique_ptr<FigureLink> m_figures;
    std::unique_ptr<InboxLink> m_inbox;
    std::unique_ptr<RegionCapture> m_region;
    PdfImport *m_pdf;
    PublishLink *m_publish;
    std::unique_ptr<JekyllLink> m_jekyll;
    std::unique_ptr<SidePanels> m_sides;
    std::unique_ptr<ScreenModes> m_screenModes;
    bool m_isWelcoming = true; ///< no post was opened yet
    bool m_mayShowInbox = true; ///< the person did not close it since it was shown last
    bool m_isCloseWanted = false; ///< while the session was busy
    std::unique_ptr<PreviewLink> m_preview;
    std::unique_ptr<CommandLink> m_commands;
    QPointer<PreferencesDialog> m_preferences; ///< while they are open
    QToolButton *m_checksButton = nullptr;
    std::unique_ptr<WritingLink> m_writing;
};

} // namespace frontrow
