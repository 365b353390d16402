// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/blog/bloglink.h"
#include "widgets/commands/commandlink.h"
#include "widgets/editor/partcount.h"
#include "widgets/editor/spellinglink.h"
#include "widgets/editor/writinglink.h"
#include "widgets/event/agendadrops.h"
#include "widgets/event/eventlink.h"
#include "widgets/figures/figurelink.h"
#include "widgets/header/headerlink.h"
#include "widgets/inbox/inboxlink.h"
#include "widgets/inbox/regioncapture.h"
#include "widgets/look/looklink.h"
#include "widgets/panels/checkslink.h"
#include "widgets/panels/formlink.h"
#include "widgets/pdf/pdfimport.h"
#include "widgets/preferences/preferencescontroller.h"
#include "widgets/previewlink.h"
#include "widgets/publish/jekylllink.h"
#include "widgets/publish/publishlink.h"
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

    [[nodiscard]] BlogLink &blog() { return m_blog; }
    [[nodiscard]] EventLink &events() { return m_events; }
    [[nodiscard]] LookLink &look() { return m_look; }
    [[nodiscard]] PartCount &parts() { return m_parts; }
    [[nodiscard]] CaptureInbox &inbox() { return m_inbox.inbox(); }
    /// Looks at what other programs may have changed: for the moment the window becomes active.
    void refresh();

    /// Shows what follows from \a frame in every view of the post.
    void showFrame(const PreviewFrame &frame);
    /// Puts the caret where one goes on writing in the post that was just opened: into the title of a new one.
    void startWriting();

private:
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
    WritingLink m_writing;
    PdfImport m_pdf;
    ChecksLink m_checks;
    SpellingLink m_spelling;
    LookLink m_look;
    BlogLink m_blog;
    EventLink m_events;
    AgendaDrops m_agendaDrops;
    WritingAids m_aids;
    PartCount m_parts;
    FormLink m_form;
    HeaderLink m_header;
    FigureLink m_figures;
    PreviewLink m_preview;
    InboxLink m_inbox;
    RegionCapture m_region;
    PublishLink m_publish;
    JekyllLink m_jekyll;
    PreferencesController m_preferences;
    CommandLink m_commands; ///< once all commands have their keys
};

} // namespace frontrow
