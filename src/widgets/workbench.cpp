// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/workbench.h"

#include "event/agendareader.h"
#include "post/markup/postlayout.h"
#include "post/markup/tableofcontents.h"
#include "ui_mainwindow.h"
#include "widgets/actionregistry.h"
#include "widgets/actionsetup.h"
#include "widgets/editor/caretplaces.h"
#include "widgets/editor/foldcontroller.h"
#include "widgets/editor/posteditor.h"
#include "widgets/editor/renamecontroller.h"
#include "widgets/panels/sidepanels.h"
#include "widgets/preview/previewview.h"
#include "workspace/session/postsession.h"

#include <QStatusBar>

#include <algorithm>
#include <ranges>

namespace frontrow {

using namespace Qt::StringLiterals;

namespace {

/// Where one goes on writing in \a post: not in its front matter, nor in its table of contents.
qsizetype writingStart(const QString &post)
{
    qsizetype start = layoutOf(post).body.start;
    const QString contents = tableOfContentsIn(post);
    if (const qsizetype at = contents.isEmpty() ? -1 : post.indexOf(contents, start); at >= 0) {
        start = at + contents.size();
    }
    while (start < post.size() && post[start] == u'\n') {
        ++start;
    }
    return start;
}

WorkLine &addWorkLine(QStatusBar &bar)
{
    auto *line = new WorkLine(&bar);
    bar.addPermanentWidget(line);
    return *line;
}

/// What stands in \a post at \a value, a field's, without the quotes around it.
TextRange withoutQuotes(const QString &post, TextRange value)
{
    const QStringView written = slice(post, value);
    const bool isQuoted = written.size() >= 2 && (written.front() == u'"' || written.front() == u'\'');
    return isQuoted ? TextRange{value.start + 1, value.length - 2} : value;
}

} // namespace

Workbench::Workbench(PostSession &session, Settings &settings, UserPrompt &prompt, QMainWindow &window,
    const Ui::MainWindow &ui, const ActionRegistry &actions)
    : m_session(session)
    , m_ui(ui)
    , m_closing(session.notices())
    , m_work(addWorkLine(*ui.statusBar))
    , m_writing(session, ui.editorPane->editor())
    , m_pdf(session, settings, prompt, window)
    , m_checks(session, settings, ui.editorPane->editor(), *ui.checksPanel, *addToolBarEnd(*ui.toolBar, actions))
    , m_spelling(session, settings, ui.editorPane->editor(), actions["actionSpelling"_L1])
    , m_theme(session, settings, prompt, *ui.previewPane, m_work)
    , m_blog(session, settings, prompt, window)
    , m_events(session, settings, prompt, window)
    , m_eventPages(session, settings, prompt, ui.editorPane->editor(), window)
    , m_agendaDrops(window, *ui.editorPane->editor().viewport())
    , m_aids(actions, session, settings, prompt, m_blog.reader(), m_writing, ui.editorPane->editor(), window)
    , m_versions(session, window)
    , m_parts(session, ui.editorPane->editor())
    , m_form(session, prompt, ui.editorPane->editor(), *ui.formPanel, m_blog.reader())
    , m_header(session, settings, prompt, *ui.headerPanel)
    , m_figures(session, prompt, ui.editorPane->editor(), *ui.figuresPanel)
    , m_pictures(session, ui.editorPane->editor(), m_figures.thumbnails())
    , m_preview(session, settings, prompt, ui.editorPane->editor(), ui.previewPane->view(), m_closing)
    , m_inbox(session, settings, prompt, ui.editorPane->editor(), *ui.inboxPanel)
    , m_sessions(session, prompt, ui.editorPane->editor(), *ui.sessionsPanel, actions["actionNextSession"_L1])
    , m_region(session, settings, m_inbox.inbox(), window)
    , m_publish(session, settings, prompt, ui.previewPane->view(), m_work, window, *ui.statusBar)
    , m_jekyll(session, settings, prompt, m_publish.publishing(), ui.editorPane->editor(), m_work)
    , m_preferences(actions, settings, ui.editorPane->editor(), ui.previewPane->view(), m_inbox, window)
    , m_commands(settings, prompt, window)
{
    connectPictureWork();
    connectOutline();
    connect(ui.formDock->toggleViewAction(), &QAction::toggled, &m_aids.folds(), &FoldController::setFormOpen);
    connect(&m_checks, &ChecksController::configLineChosen, &m_blog, &BlogController::changeEngine);
    connect(&m_sessions, &SessionsController::sessionOn, &m_inbox, &InboxController::setSessionOn);
    connectFigures(actions);
    addPostActions(actions);
    addPreviewActions(actions);
    addPublishActions(actions);
    addHelpActions(actions);
}

/// A command for the menus: it waits while the disk is at work, as keys do that are typed ahead.
std::function<void()> Workbench::whenIdle(const std::function<void()> &command)
{
    return [this, command] { m_session.whenIdle(command); };
}

void Workbench::connectPictureWork()
{
    PictureInsertion *pictures = &m_session.pictures();
    connect(pictures, &PictureInsertion::progressed, this, [this, pictures](qsizetype done, qsizetype total) {
        if (done >= total) {
            m_work.end(*pictures);
            return;
        }
        m_work.show(*pictures,
            {tr("Picture %1 of %2").arg(done + 1).arg(total), tr("Take none of these pictures in"),
                [pictures] { pictures->cancel(); }, done, total});
    });
}

void Workbench::connectOutline()
{
    PostEditor *editor = &m_ui.editorPane->editor();
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this,
        [this, editor] { m_ui.outlinePanel->setCaret(editor->caret()); });
    connect(m_ui.outlinePanel, &OutlinePanel::offsetChosen, editor, &PostEditor::setCaretAfterLine);
    connect(m_ui.outlinePanel, &OutlinePanel::sectionDragged, &m_writing, &WritingController::placeSection);
    m_ui.outlinePanel->setRefusedPlaces([this](qsizetype offset) { return m_writing.refusedPlaces(offset); });
    connect(m_ui.outlinePanel, &OutlinePanel::renameWanted, &m_aids.renames(), &RenameController::renameAt);
}

void Workbench::connectFigures(const ActionRegistry &actions)
{
    PostEditor *editor = &m_ui.editorPane->editor();
    editor->setDropOffset([this](qsizetype offset) { return m_session.pictures().dropOffsetNear(offset); });
    editor->setPasteOffset([this](qsizetype caret) { return insertionOffset(m_session.frame().body, caret); });
    connect(editor, &PostEditor::picturesArrived, this, &Workbench::takeDropped,
        Qt::QueuedConnection); // a drop is over for the other program before anything is asked
    connect(
        &m_ui.previewPane->view(), &PreviewView::picturesArrived, this,
        [this](const QList<PictureSource> &sources, qsizetype offset) {
            const qsizetype end = m_session.document().text().size(); // the page may still show more
            takeDropped(sources, offset < 0 ? insertionPlace() : std::min(offset, end));
        },
        Qt::QueuedConnection);
    connect(&m_ui.previewPane->view(), &PreviewView::taskClicked, &m_writing, &WritingController::toggleTask);
    connect(&m_preview, &PreviewController::figureChosen, this, [this](qsizetype figure) { m_figures.edit(figure); });
    connect(editor, &PostEditor::pictureClicked, this, [this](qsizetype offset) {
        const qsizetype figure = figureAt(m_session.frame().figures, offset);
        if (figure >= 0) {
            m_figures.edit(figure);
        } else if (offset < m_session.frame().layout.body.start) {
            SidePanels::bringToFront(*m_ui.headerDock);
        } else {
            m_ui.editorPane->editor().setCaret(offset);
        }
    });
    m_figures.setMenu(m_ui.menuFigure);
    addFigureActions(actions, m_session.document(), m_figures);
    actions.add("actionFigure"_L1, this, &Workbench::chooseFigure);
    actions.add("actionPdfPages"_L1, this, [this] { m_pdf.choose(insertionPlace()); });
    actions.add("actionTakeNewest"_L1, &m_inbox, &InboxController::takeNewest);
    actions.add("actionCaptureRegion"_L1, &m_region, &RegionCapture::choose);
    actions.add("actionCaptureAgain"_L1, &m_region, &RegionCapture::repeat);
}

void Workbench::addPostActions(const ActionRegistry &actions)
{
    const auto addStep = [&](QLatin1StringView name, bool (PostSession::*step)()) {
        actions.add(name, this, whenIdle([this, step] { (m_session.*step)(); }));
    };
    addStep("actionNew"_L1, &PostSession::startNew);
    addStep("actionOpen"_L1, &PostSession::openChosen);
    m_session.setOtherOpener([this](const QString &path) {
        const bool isAgenda = isAgendaFile(path);
        if (isAgenda) { // once the step of opening is over
            QMetaObject::invokeMethod(&m_events, [this, path] { m_events.openAgenda(path); }, Qt::QueuedConnection);
        }
        return isAgenda;
    });
    addStep("actionSave"_L1, &PostSession::save);
    addStep("actionSaveAs"_L1, &PostSession::saveAs);
    actions.add("actionVersions"_L1, &m_versions, &VersionsController::open);
    actions.add("actionOpenBlog"_L1, &m_blog, &BlogController::openChosen);
    actions.add("actionOpenQuickly"_L1, &m_blog, &BlogController::openPalette);
    actions.add("actionBlog"_L1, &m_blog, &BlogController::showPage);
    actions.add("actionNewEvent"_L1, &m_events, &EventController::newEvent);
    actions.add("actionEvents"_L1, &m_eventPages, &EventPageController::showPage);
    actions.add("actionLinkDays"_L1, &m_eventPages, &EventPageController::linkDays);
    EventPosts *posts = &m_eventPages.posts();
    actions.add("actionDayIndex"_L1, this, whenIdle([posts] { posts->makeOfPost(EventPosts::Kind::Index); }));
    actions.add("actionWrapUp"_L1, this, whenIdle([posts] { posts->makeOfPost(EventPosts::Kind::WrapUp); }));
    m_writing.follow({&actions["actionLinkDays"_L1]});
    connect(&m_agendaDrops, &AgendaDrops::dropped, &m_events, &EventController::openAgenda);
    addEditActions(actions, m_session.document(), *m_ui.editorPane, m_ui.previewPane->view());
    addFormatActions(actions, m_writing);
    actions.add("actionForm"_L1, this, [this] {
        SidePanels::bringToFront(*m_ui.formDock);
        m_form.switchSides();
    });
}

void Workbench::addPreviewActions(const ActionRegistry &actions)
{
    actions.add("actionPrint"_L1, &m_preview, &PreviewController::print);
    actions.add("actionPdf"_L1, &m_preview, &PreviewController::writePdf);
    actions.add("actionCopyRich"_L1, &m_preview, &PreviewController::copyRichText);
    actions.add("actionPreviewIn"_L1, &m_preview, [this] { m_preview.zoom(1); });
    actions.add("actionPreviewOut"_L1, &m_preview, [this] { m_preview.zoom(-1); });
    actions.add("actionPreviewReset"_L1, &m_preview, &PreviewController::zoomReset);
    actions.add("actionOpenPage"_L1, &m_preview, &PreviewController::openPage);
}

void Workbench::addPublishActions(const ActionRegistry &actions)
{
    Publishing *publishing = &m_publish.publishing();
    const auto addStep = [&](QLatin1StringView name, void (Publishing::*step)()) {
        actions.add(name, this, whenIdle([publishing, step] { (publishing->*step)(); }));
    };
    addStep("actionPlan"_L1, &Publishing::review);
    addStep("actionExport"_L1, &Publishing::publishNow);
    addStep("actionExportFolder"_L1, &Publishing::exportToFolder);
    addStep("actionExportZip"_L1, &Publishing::exportAsZip);
    addStep("actionUndoExport"_L1, &Publishing::undoLast);
    connect(&m_events, &EventController::undoRequested, publishing, &Publishing::undo);
    connect(&m_eventPages.posts(), &EventPosts::undoRequested, publishing, &Publishing::undo);
    connect(publishing, &Publishing::published, &m_eventPages, &EventPageController::followPublished);
    connect(&m_eventPages, &EventPageController::publishRequested, &m_publish, &PublishController::publishWhenAgreed);
    connect(publishing, &Publishing::begun, &m_closing, &ClosingDelay::begin);
    connect(publishing, &Publishing::ended, &m_closing, &ClosingDelay::end);
    actions.add("actionHistory"_L1, &m_publish, &PublishController::showHistory);
    actions.add("actionChooseSite"_L1, publishing, &Publishing::chooseSite);
    actions.add("actionJekyll"_L1, this, whenIdle([this] { m_jekyll.check(); }));
}

void Workbench::addHelpActions(const ActionRegistry &actions)
{
    actions.add("actionHandbook"_L1, &m_commands, [this] { m_commands.showHandbook(); });
    actions.add("actionShortcuts"_L1, &m_commands, &CommandController::showShortcuts);
    actions.add("actionPalette"_L1, &m_commands, &CommandController::openPalette);
}

void Workbench::showFrame(const PreviewFrame &frame)
{
    if (frame.revision != m_session.document().revision()) {
        return; // the next frame is on its way, and ranges of this one may be off
    }
    m_ui.outlinePanel->setOutline(frame.body.outline);
    m_ui.outlinePanel->setCaret(m_ui.editorPane->editor().caret());
    m_checks.setFrame(frame);
    m_spelling.setFrame(frame);
    m_ui.formPanel->setFrame(frame);
    m_ui.headerPanel->setFrame(frame);
    m_figures.setFrame(frame);
    m_pictures.setFrame(frame);
    m_sessions.setFrame(frame);
}

void Workbench::startWriting()
{
    PostEditor &editor = m_ui.editorPane->editor();
    if (m_aids.places().restore()) {
        return;
    }
    editor.setCaret(writingStart(m_session.document().text()));
    if (m_session.location().kind != PostLocation::Kind::Untitled) {
        return;
    }
    if (const Field *title = m_session.frame().frontMatter.find(u"title")) {
        editor.select(withoutQuotes(m_session.document().text(), title->valueRange));
    }
    editor.setFocus();
}

void Workbench::keepPlace()
{
    m_aids.places().keep();
}

qsizetype Workbench::insertionPlace() const
{
    return insertionOffset(m_session.frame().body, m_ui.editorPane->editor().caret());
}

void Workbench::chooseFigure()
{
    m_session.pictures().choose(
        [this](const PictureSource &source) { m_session.pictures().addFigures({source}, insertionPlace()); });
}

/// Pictures at once, of PDFs the pages that the person chooses.
void Workbench::takeDropped(const QList<PictureSource> &sources, qsizetype offset)
{
    QList<PictureSource> pictures = sources;
    const auto isPdf = [](const PictureSource &source) {
        return source.file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    };
    pictures.removeIf(isPdf);
    m_session.pictures().addFigures(pictures, offset);
    for (const PictureSource &source : sources | std::views::filter(isPdf)) {
        m_pdf.open(source.file, offset);
    }
}

void Workbench::refresh()
{
    m_publish.refresh();
    m_sessions.readEvents();
    m_theme.blogTheme().refresh();
}

} // namespace frontrow
