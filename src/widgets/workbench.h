// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blog/blogcontroller.h"
#include "widgets/closingdelay.h"
#include "widgets/commands/commandcontroller.h"
#include "widgets/editor/partcount.h"
#include "widgets/editor/spellingcontroller.h"
#include "widgets/editor/writingcontroller.h"
#include "widgets/event/agendadrops.h"
#include "widgets/event/eventcontroller.h"
#include "widgets/event/eventpagecontroller.h"
#include "widgets/event/sessionscontroller.h"
#include "widgets/figures/figurecontroller.h"
#include "widgets/figures/picturesintext.h"
#include "widgets/header/headercontroller.h"
#include "widgets/inbox/inboxcontroller.h"
#include "widgets/inbox/regioncapture.h"
#include "widgets/panels/checkscontroller.h"
#include "widgets/panels/formcontroller.h"
#include "widgets/pdf/pdfimport.h"
#include "widgets/preferences/preferencescontroller.h"
#include "widgets/previewcontroller.h"
#include "widgets/publish/jekyllcontroller.h"
#include "widgets/publish/publishcontroller.h"
#include "widgets/theme/themecontroller.h"
#include "widgets/versions/versionscontroller.h"
#include "widgets/workline.h"
#include "widgets/writingaids.h"

#include <functional>

class QMainWindow;

namespace Ui {
class MainWindow;
}

namespace frontrow {

class ActionRegistry;
class WindowLayout;

/// Everything that ties the open post to the views of the window and carries out its commands, in one order: what
/// stands below uses what stands above, and goes first.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \a ui is that of \a window.
    Workbench(PostSession &session, Settings &settings, UserPrompt &prompt, QMainWindow &window,
        const Ui::MainWindow &ui, const ActionRegistry &actions);

    [[nodiscard]] BlogController &blog() { return m_blog; }
    [[nodiscard]] EventController &events() { return m_events; }
    [[nodiscard]] EventPageController &eventPages() { return m_eventPages; }
    [[nodiscard]] SessionsController &sessions() { return m_sessions; }
    [[nodiscard]] ThemeController &theme() { return m_theme; }
    [[nodiscard]] ClosingDelay &closing() { return m_closing; }
    [[nodiscard]] PartCount &parts() { return m_parts; }
    [[nodiscard]] CaptureInbox &inbox() { return m_inbox.inbox(); }
    /// Looks at what other programs may have changed: for the moment the window becomes active.
    void refresh();

    /// Shows what follows from \a frame in every view of the post.
    void showFrame(const PreviewFrame &frame);
    /// Puts the caret where one was in the post that was just opened, else where one goes on writing in it: into the
    /// title of a new one.
    void startWriting();
    /// Writes down where one is in the open post.
    void keepPlace();

private:
    void connectPictureWork();
    void connectOutline();
    void connectFigures(const ActionRegistry &actions);
    void addPostActions(const ActionRegistry &actions);
    void addPreviewActions(const ActionRegistry &actions);
    void addPublishActions(const ActionRegistry &actions);
    void addHelpActions(const ActionRegistry &actions);
    void chooseFigure();
    void takeDropped(const QList<PictureSource> &sources, qsizetype offset);
    [[nodiscard]] std::function<void()> whenIdle(const std::function<void()> &command);
    /// Where what is inserted at the caret goes.
    [[nodiscard]] qsizetype insertionPlace() const;

    PostSession &m_session;
    const Ui::MainWindow &m_ui;
    ClosingDelay m_closing;
    WorkLine &m_work; ///< the status bar's
    WritingController m_writing;
    PdfImport m_pdf;
    ChecksController m_checks;
    SpellingController m_spelling;
    ThemeController m_theme;
    BlogController m_blog;
    EventController m_events;
    EventPageController m_eventPages;
    AgendaDrops m_agendaDrops;
    WritingAids m_aids;
    VersionsController m_versions;
    PartCount m_parts;
    FormController m_form;
    HeaderController m_header;
    FigureController m_figures;
    PicturesInText m_pictures;
    PreviewController m_preview;
    InboxController m_inbox;
    SessionsController m_sessions;
    RegionCapture m_region;
    PublishController m_publish;
    JekyllController m_jekyll;
    PreferencesController m_preferences;
    CommandController m_commands; ///< once all commands have their keys
};

} // namespace frontrow
