// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/mainwindow.h"

#include "post/markup/postlayout.h"
#include "ui_mainwindow.h"
#include "widgets/actionsetup.h"
#include "widgets/appearance.h"
#include "widgets/blog/bloglink.h"
#include "widgets/commands/commandlink.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/posteditor.h"
#include "widgets/editor/spellinglink.h"
#include "widgets/editor/textsize.h"
#include "widgets/editor/writinglink.h"
#include "widgets/figures/figurelink.h"
#include "widgets/header/headerlink.h"
#include "widgets/inbox/inboxlink.h"
#include "widgets/inbox/regioncapture.h"
#include "widgets/look/looklink.h"
#include "widgets/panels/checkslink.h"
#include "widgets/panels/formlink.h"
#include "widgets/panels/importprogress.h"
#include "widgets/panels/sidepanels.h"
#include "widgets/pdf/pdfimport.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/preview/previewview.h"
#include "widgets/previewlink.h"
#include "widgets/publish/jekylllink.h"
#include "widgets/publish/publishlink.h"
#include "widgets/screenmodes.h"
#include "widgets/statusline.h"
#include "workspace/blog/sampleblog.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/settings/settings.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QScreen>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

/// Where one goes on writing in \a post: not in its front matter.
qsizetype writingStart(const QString &post)
{
    qsizetype start = layoutOf(post).body.start;
    while (start < post.size() && post[start] == u'\n') {
        ++start;
    }
    return start;
}

/// In a line of the text, at first; its margins and the splitter take some of them.
constexpr int wantedLetters = PostEditor::goodColumn + 4;

} // namespace

MainWindow::MainWindow(Settings &settings, UserPrompt &prompt)
    : m_settings(settings)
    , m_prompt(prompt)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_session(settings, prompt)
{
    m_ui->setupUi(this);
    m_status = new StatusLine(*m_ui->statusBar, this);
    m_ui->statusBar->addPermanentWidget(new ImportProgress(m_session));
    editor().edit(m_session.document().textDocument());
    editor().setDropOffset([this](qsizetype offset) { return m_session.dropOffsetNear(offset); });
    editor().setPasteOffset([this](qsizetype caret) { return insertionOffset(m_session.frame().body, caret); });
    setActionIcons(*m_ui);
    addToolBarEnd();
    connectFileActions();
    connectEditActions();
    m_writing = std::make_unique<WritingLink>(m_session, editor());
    connectFormatActions(*m_ui, *m_writing);
    connectViewActions();
    connectSession();
    connectPanels();
    connectInbox();
    connectPublishing();
    connectHelpActions();
    restoreLooks();
    showRecentPosts();
    updateTitle();
}

MainWindow::~MainWindow()
{
    delete m_preferences; // it goes before what it shows
    m_jekyll.reset();
    m_region.reset();
    m_inbox.reset();
    m_preview.reset();
    m_figures.reset();
    m_form.reset();
    m_blog.reset();
    m_look.reset();
    delete takeCentralWidget(); // the views go before the session whose document they show
}

PostEditor &MainWindow::editor()
{
    return m_ui->editorPane->editor();
}

PreviewView &MainWindow::preview()
{
    return m_ui->previewPane->view();
}

BlogLook &MainWindow::blogLook()
{
    return m_look->blogLook();
}

BlogReader &MainWindow::blogReader()
{
    return m_blog->reader();
}

void MainWindow::openPlace(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        m_blog->openBlog(path);
    } else {
        m_session.open(path);
    }
}

void MainWindow::openSample()
{
    if (const Result<QString> post = sampleReport()) {
        m_session.open(*post);
    } else {
        m_ui->noticeBars->show({QStringLiteral("file"), Notice::Severity::Error, post.error().message, {}});
    }
}

void MainWindow::connectFileActions()
{
    m_ui->actionNew->setShortcut(QKeySequence::New);
    m_ui->actionOpen->setShortcut(QKeySequence::Open);
    m_ui->actionSave->setShortcut(QKeySequence::Save);
    m_ui->actionSaveAs->setShortcut(QKeySequence::SaveAs);
    m_ui->actionQuit->setShortcut(QKeySequence::Quit);
    connect(m_ui->actionNew, &QAction::triggered, &m_session, &PostSession::startNew);
    connect(m_ui->actionOpen, &QAction::triggered, &m_session, &PostSession::openChosen);
    connect(m_ui->actionSave, &QAction::triggered, &m_session, &PostSession::save);
    connect(m_ui->actionSaveAs, &QAction::triggered, &m_session, &PostSession::saveAs);
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->actionSample, &QAction::triggered, this, &MainWindow::openSample);
}

void MainWindow::connectEditActions()
{
    m_ui->actionUndo->setShortcut(QKeySequence::Undo);
    m_ui->actionRedo->setShortcut(QKeySequence::Redo);
    m_ui->actionCut->setShortcut(QKeySequence::Cut);
    m_ui->actionCopy->setShortcut(QKeySequence::Copy);
    m_ui->actionPaste->setShortcut(QKeySequence::Paste);
    m_ui->actionSelectAll->setShortcut(QKeySequence::SelectAll);
    m_ui->actionFind->setShortcut(QKeySequence::Find);
    FindBar *findBar = &m_ui->editorPane->findBar();
    connect(m_ui->actionUndo, &QAction::triggered, &editor(), &QPlainTextEdit::undo);
    connect(m_ui->actionRedo, &QAction::triggered, &editor(), &QPlainTextEdit::redo);
    connect(m_ui->actionCut, &QAction::triggered, &editor(), &QPlainTextEdit::cut);
    connect(m_ui->actionCopy, &QAction::triggered, &editor(), &QPlainTextEdit::copy);
    connect(m_ui->actionPaste, &QAction::triggered, &editor(), &QPlainTextEdit::paste);
    connect(m_ui->actionPastePlain, &QAction::triggered, &editor(), &PostEditor::pastePlainText);
    connect(m_ui->actionSelectAll, &QAction::triggered, &editor(), &QPlainTextEdit::selectAll);
    connect(m_ui->actionFind, &QAction::triggered, findBar,
        [this, findBar] { preview().hasKeyboard() ? preview().openFind() : findBar->open(false); });
    connect(m_ui->actionReplace, &QAction::triggered, findBar, [findBar] { findBar->open(true); });
    connect(m_ui->actionFindNext, &QAction::triggered, findBar,
        [this, findBar] { preview().hasKeyboard() ? preview().findNext(false) : findBar->findNext(); });
    connect(m_ui->actionFindPrevious, &QAction::triggered, findBar,
        [this, findBar] { preview().hasKeyboard() ? preview().findNext(true) : findBar->findPrevious(); });
    connect(m_ui->actionPreferences, &QAction::triggered, this, &MainWindow::showPreferences);
    QTextDocument *document = m_session.document().textDocument();
    connect(document, &QTextDocument::undoAvailable, m_ui->actionUndo, &QAction::setEnabled);
    connect(document, &QTextDocument::redoAvailable, m_ui->actionRedo, &QAction::setEnabled);
    m_ui->actionUndo->setEnabled(false);
    m_ui->actionRedo->setEnabled(false);
}

void MainWindow::connectViewActions()
{
    m_ui->actionZoomIn->setShortcut(QKeySequence::ZoomIn);
    m_ui->actionZoomOut->setShortcut(QKeySequence::ZoomOut);
    m_textSize = std::make_unique<TextSize>(m_settings, editor());
    connect(m_ui->actionZoomIn, &QAction::triggered, m_textSize.get(), [this] { m_textSize->change(1); });
    connect(m_ui->actionZoomOut, &QAction::triggered, m_textSize.get(), [this] { m_textSize->change(-1); });
    connect(m_ui->actionZoomReset, &QAction::triggered, m_textSize.get(), [this] { m_textSize->setPoints(0); });
    connect(m_ui->actionPreview, &QAction::toggled, m_ui->previewPane, &QWidget::setVisible);
    m_sides = std::make_unique<SidePanels>(*this,
        QList<SidePanels::Panel>{{m_ui->outlineDock, m_ui->actionOutline}, {m_ui->checksDock, m_ui->actionChecks},
            {m_ui->formDock, nullptr}, {m_ui->headerDock, m_ui->actionHeader}, {m_ui->figuresDock, m_ui->actionFigures},
            {m_ui->inboxDock, m_ui->actionInbox}},
        *m_ui->actionSidebars);
    connect(m_ui->actionForm, &QAction::triggered, this, [this] {
        SidePanels::bringToFront(*m_ui->formDock);
        m_form->switchSides();
    });
    m_screenModes = std::make_unique<ScreenModes>(*this, *m_ui->splitter,
        ScreenModes::Actions{
            *m_ui->actionFullScreen, *m_ui->actionDistractionFree, {m_ui->actionPreview, m_ui->actionSidebars}});
    connect(m_ui->actionDistractionFree, &QAction::toggled, this, [this] { editor().setFocus(); });

    m_appearances = new QActionGroup(this);
    const QList<std::pair<QAction *, QString>> choices{{m_ui->actionSystem, QStringLiteral("system")},
        {m_ui->actionLight, QStringLiteral("light")}, {m_ui->actionDark, QStringLiteral("dark")}};
    for (const auto &[action, name] : choices) {
        m_appearances->addAction(action);
        action->setChecked(m_settings.value(setting::appearance) == name);
        connect(action, &QAction::triggered, this, [this, name] {
            m_settings.setValue(setting::appearance, name);
            applyAppearance(name);
        });
    }
}

void MainWindow::connectHelpActions()
{
    m_ui->actionHandbook->setShortcut(QKeySequence::HelpContents);
    m_commands = std::make_unique<CommandLink>(m_settings, m_prompt, *this);
    connect(m_ui->actionHandbook, &QAction::triggered, m_commands.get(), [this] { m_commands->showHandbook(); });
    connect(m_ui->actionShortcuts, &QAction::triggered, m_commands.get(), &CommandLink::showShortcuts);
    connect(m_ui->actionPalette, &QAction::triggered, m_commands.get(), &CommandLink::openPalette);
    connect(m_ui->actionAbout, &QAction::triggered, this, [this] {
        QMessageBox::about(this, tr("About Frontrow"),
            tr("<h3>Frontrow %1</h3><p>Illustrated event reports for Jekyll blogs.</p>"
               "<p>MIT License, © 2026 the Frontrow authors.</p>")
                .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::showPreferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(
            {*m_appearances, *m_ui->actionSpelling, *m_textSize, preview(), *m_inbox, m_settings}, this);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

void MainWindow::connectSession()
{
    connect(&m_session, &PostSession::located, this, &MainWindow::updateTitle);
    connect(&m_session, &PostSession::located, this, &MainWindow::showRecentPosts);
    connect(&m_session, &PostSession::opened, this, &MainWindow::showPost);
    connect(&m_session, &PostSession::idle, this, [this] {
        if (std::exchange(m_isCloseWanted, false)) {
            close();
        }
    });
    connect(&m_session, &PostSession::frameChanged, this, &MainWindow::showFrame);
    connect(&m_session, &PostSession::noticed, m_ui->noticeBars, &NoticeBars::show);
    connect(&m_session, &PostSession::settled, m_ui->noticeBars, &NoticeBars::settle);
    connect(&m_session, &PostSession::figuresInserted, this,
        [this](const IntakeResult &, qsizetype offset) { editor().setCaret(offset); });
    PostDocument *document = &m_session.document();
    connect(document, &PostDocument::modificationChanged, this, &MainWindow::updateTitle);
    connect(document, &PostDocument::readOnlyChanged, this, &MainWindow::followReadOnly);
}

void MainWindow::connectPanels()
{
    m_pdf = new PdfImport(m_session, m_settings, m_prompt, *this);
    m_pdf->setParent(this);
    connect(&editor(), &PostEditor::picturesArrived, m_pdf, &PdfImport::addPictures,
        Qt::QueuedConnection); // a drop is over for the other program before anything is asked
    connect(&editor(), &QPlainTextEdit::cursorPositionChanged, this,
        [this] { m_ui->outlinePanel->setCaret(editor().caret()); });
    connect(m_ui->outlinePanel, &OutlinePanel::offsetChosen, &editor(), &PostEditor::setCaretBehindLine);
    m_checks = new ChecksLink(m_session, m_settings, editor(), *m_ui->checksPanel, *m_checksButton);
    m_checks->setParent(this);
    m_spelling = new SpellingLink(m_session, m_settings, editor(), *m_ui->actionSpelling);
    m_spelling->setParent(this);
    connect(m_spelling, &SpellingLink::noticed, m_ui->noticeBars, &NoticeBars::show);
    m_look = std::make_unique<LookLink>(m_session, m_settings, m_prompt, *m_ui->previewPane);
    m_blog = std::make_unique<BlogLink>(m_session, m_settings, m_prompt, *this);
    connect(m_ui->actionOpenQuickly, &QAction::triggered, m_blog.get(), &BlogLink::openPalette);
    connect(m_ui->actionBlog, &QAction::triggered, m_blog.get(), &BlogLink::showPage);
    m_form = std::make_unique<FormLink>(m_session, m_prompt, editor(), *m_ui->formPanel, m_blog->reader());
    (new HeaderLink(m_session, m_settings, m_prompt, *m_ui->headerPanel))->setParent(this);
    m_figures = std::make_unique<FigureLink>(m_session, m_prompt, editor(), *m_ui->figuresPanel);
    m_figures->setMenu(m_ui->menuFigure);
    connectPreview();
    connectFigureActions(*m_ui, m_session.document(), *m_figures);
    connect(m_ui->actionFigure, &QAction::triggered, this, &MainWindow::insertPictures);
    connect(m_ui->actionPdfPages, &QAction::triggered, this,
        [this] { m_pdf->choose(insertionOffset(m_session.frame().body, editor().caret())); });
    connect(m_blog.get(), &BlogLink::noticed, m_ui->noticeBars, &NoticeBars::show);
    connect(m_ui->actionOpenBlog, &QAction::triggered, m_blog.get(), &BlogLink::openChosen);
    connect(m_ui->welcomePage, &WelcomePage::blogRequested, m_blog.get(), &BlogLink::openChosen);
    connect(m_ui->welcomePage, &WelcomePage::openRequested, &m_session, &PostSession::openChosen);
    connect(m_ui->welcomePage, &WelcomePage::newRequested, &m_session, &PostSession::startNew);
    connect(m_ui->welcomePage, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(m_ui->welcomePage, &WelcomePage::placeChosen, this, &MainWindow::openPlace);
}

void MainWindow::connectInbox()
{
    m_inbox = std::make_unique<InboxLink>(m_session, m_settings, m_prompt, editor(), *m_ui->inboxPanel);
    connect(m_ui->actionTakeNewest, &QAction::triggered, m_inbox.get(), &InboxLink::takeNewest);
    m_region = std::make_unique<RegionCapture>(m_session, m_settings, m_inbox->inbox(), *this);
    connect(m_ui->actionCaptureRegion, &QAction::triggered, m_region.get(), &RegionCapture::choose);
    connect(m_ui->actionCaptureAgain, &QAction::triggered, m_region.get(), &RegionCapture::repeat);
    connect(&m_inbox->inbox(), &CaptureInbox::arrived, this, [this](int, bool isCopied) {
        if (m_session.isOpen() && m_mayShowInbox && !isCopied && !m_screenModes->isDistractionFree()) {
            m_ui->inboxDock->show();
        }
    });
    connect(m_ui->inboxDock->toggleViewAction(), &QAction::toggled, this,
        [this](bool isShown) { m_mayShowInbox = isShown || !isVisible(); });
}

void MainWindow::connectPreview()
{
    m_preview = std::make_unique<PreviewLink>(m_session, m_settings, m_prompt, editor(), preview());
    connect(m_preview.get(), &PreviewLink::noticed, m_ui->noticeBars, &NoticeBars::show);
    connect(m_preview.get(), &PreviewLink::settled, m_ui->noticeBars, &NoticeBars::settle);
    connect(m_preview.get(), &PreviewLink::figureChosen, this, [this](qsizetype figure) { m_figures->edit(figure); });
    m_ui->actionPrint->setShortcut(QKeySequence::Print);
    const QList<std::pair<QAction *, std::function<void()>>> commands{
        {m_ui->actionPrint, [this] { m_preview->print(); }}, {m_ui->actionPdf, [this] { m_preview->writePdf(); }},
        {m_ui->actionCopyRich, [this] { m_preview->copyRichText(); }},
        {m_ui->actionFindPreview, [this] { preview().openFind(); }},
        {m_ui->actionPreviewIn, [this] { m_preview->zoom(1); }},
        {m_ui->actionPreviewOut, [this] { m_preview->zoom(-1); }},
        {m_ui->actionPreviewReset, [this] { m_preview->zoomReset(); }},
        {m_ui->actionOpenPage, [this] { m_preview->openPage(); }}};
    for (const auto &[action, command] : commands) {
        connect(action, &QAction::triggered, this, command);
    }
}

void MainWindow::connectPublishing()
{
    m_publish = new PublishLink(m_session, m_settings, m_prompt, *this, *m_ui->statusBar);
    Publishing *publishing = &m_publish->publishing();
    connect(publishing, &Publishing::noticed, m_ui->noticeBars, &NoticeBars::show);
    connect(publishing, &Publishing::settled, m_ui->noticeBars, &NoticeBars::settle);
    connect(m_ui->actionPlan, &QAction::triggered, publishing, &Publishing::look);
    connect(m_ui->actionExport, &QAction::triggered, publishing, &Publishing::publishNow);
    connect(m_ui->actionExportFolder, &QAction::triggered, publishing, &Publishing::exportToFolder);
    connect(m_ui->actionExportZip, &QAction::triggered, publishing, &Publishing::exportAsZip);
    connect(m_ui->actionUndoExport, &QAction::triggered, publishing, &Publishing::undoLast);
    connect(m_ui->actionHistory, &QAction::triggered, m_publish, &PublishLink::showHistory);
    connect(m_ui->actionChooseSite, &QAction::triggered, publishing, &Publishing::chooseSite);
    m_jekyll = std::make_unique<JekyllLink>(m_session, m_settings, m_prompt, *publishing, editor(), *m_ui->statusBar);
    connect(m_jekyll.get(), &JekyllLink::noticed, m_ui->noticeBars, &NoticeBars::show);
    connect(m_jekyll.get(), &JekyllLink::settled, m_ui->noticeBars, &NoticeBars::settle);
    connect(m_ui->actionJekyll, &QAction::triggered, m_jekyll.get(), &JekyllLink::check);
}

void MainWindow::addToolBarEnd()
{
    auto *gap = new QWidget(m_ui->toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_ui->toolBar->addWidget(gap);

    m_checksButton = new QToolButton(m_ui->toolBar);
    m_checksButton->setDefaultAction(m_ui->actionChecks);
    m_checksButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ui->toolBar->addWidget(m_checksButton);
    m_ui->toolBar->addAction(m_ui->actionForm);
    m_ui->toolBar->addAction(m_ui->actionPreview);
    m_ui->toolBar->addSeparator();

    auto *publish = new QToolButton(m_ui->toolBar);
    publish->setDefaultAction(m_ui->actionExport);
    publish->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    publish->setPopupMode(QToolButton::MenuButtonPopup);
    publish->addActions(
        {m_ui->actionPlan, m_ui->actionJekyll, m_ui->actionUndoExport, m_ui->actionHistory, m_ui->actionChooseSite});
    m_ui->toolBar->addWidget(publish);
    m_ui->actionExport->setIconText(tr("Publish"));
}

QList<QAction *> MainWindow::postActions() const
{
    return {m_ui->actionSave, m_ui->actionSaveAs, m_ui->actionPlan, m_ui->actionExport, m_ui->actionExportFolder,
        m_ui->actionExportZip, m_ui->actionUndoExport, m_ui->actionHistory, m_ui->actionJekyll, m_ui->actionFigure,
        m_ui->actionTakeNewest, m_ui->actionCaptureRegion, m_ui->actionCaptureAgain, m_ui->actionPdfPages,
        m_ui->actionPrint, m_ui->actionPdf, m_ui->actionCopyRich, m_ui->actionOpenPage, m_ui->actionDistractionFree,
        m_ui->actionOutline, m_ui->actionChecks, m_ui->actionForm, m_ui->actionHeader, m_ui->actionFigures,
        m_ui->actionInbox, m_ui->actionSidebars, m_ui->actionPreview};
}

void MainWindow::showPost()
{
    if (std::exchange(m_isWelcoming, false)) {
        arrangePanels();
    }
    m_ui->pages->setCurrentWidget(m_ui->splitter);
    for (QAction *action : postActions()) {
        action->setEnabled(true);
    }
    for (QDockWidget *dock : m_sides->docks()) {
        dock->widget()->setEnabled(true);
    }
    followReadOnly();
    editor().setCaret(writingStart(m_session.document().text()));
    if (m_session.location().kind == PostLocation::Kind::Untitled) {
        selectTitle();
    }
}

/// The first words of a new report are its title.
void MainWindow::selectTitle()
{
    if (const Field *title = m_session.frame().frontMatter.find(u"title")) {
        editor().select(title->valueRange);
    }
    editor().setFocus();
}

void MainWindow::followReadOnly()
{
    const bool isReadOnly = m_session.document().isReadOnly();
    editor().setReadOnly(isReadOnly);
    for (QDockWidget *dock : {m_ui->formDock, m_ui->headerDock, m_ui->figuresDock}) {
        dock->widget()->setDisabled(isReadOnly);
    }
}

void MainWindow::showFrame(const PreviewFrame &frame)
{
    m_status->setFrame(frame);
    if (frame.revision != m_session.document().revision()) {
        return; // the next frame is on its way, and ranges of this one may be off
    }
    m_ui->outlinePanel->setOutline(frame.body.outline);
    m_ui->outlinePanel->setCaret(editor().caret());
    m_checks->setFrame(frame);
    m_spelling->setFrame(frame);
    m_ui->formPanel->setFrame(frame);
    m_ui->headerPanel->setFrame(frame);
    m_figures->setFrame(frame);
    updateTitle();
}

void MainWindow::showRecentPosts()
{
    const QStringList posts = m_settings.value(setting::recentPosts);
    if (m_isWelcoming) {
        m_ui->welcomePage->setRecent(posts, m_settings.value(setting::recentBlogs));
    }
    m_ui->menuRecent->clear();
    for (const QString &post : posts) {
        m_ui->menuRecent->addAction(post, &m_session, [this, post] { m_session.open(post); });
    }
    m_ui->menuRecent->setEnabled(!posts.isEmpty());
}

void MainWindow::updateTitle()
{
    const PostDocument &document = m_session.document();
    m_status->setSaved(m_session.location(), document.isModified());
    if (!m_session.isOpen()) {
        setWindowTitle(QStringLiteral("Frontrow"));
        return;
    }
    const QString title = m_session.frame().frontMatter.value(u"title").toString();
    const QString name = QFileInfo(document.filePath()).fileName();
    setWindowTitle(tr("%1[*] – Frontrow").arg(!title.isEmpty() ? title : name.isEmpty() ? tr("Untitled") : name));
    setWindowModified(document.isModified());
}

void MainWindow::insertPictures()
{
    const quint64 visit = m_session.visit();
    const std::optional<QString> file = m_prompt.choosePicture(m_settings.value(setting::lastFolder));
    if (file && visit == m_session.visit()) {
        m_session.addPictures({{*file, {}}}, insertionOffset(m_session.frame().body, editor().caret()));
    }
}

void MainWindow::restoreLooks()
{
    for (QAction *action : postActions()) {
        action->setEnabled(false);
    }
    for (QDockWidget *dock : m_sides->docks()) {
        dock->widget()->setEnabled(false);
        dock->hide();
    }
    m_ui->toolBar->hide(); // nothing around the first page that has no use yet
    resize(size().boundedTo(roomInFrame(screen()->availableSize())));
    restoreGeometry(m_settings.value(setting::windowGeometry));
    m_ui->actionPreview->setChecked(m_settings.value(setting::previewVisible));
    m_ui->previewPane->setVisible(m_ui->actionPreview->isChecked());
    m_ui->actionFullScreen->setChecked(isFullScreen());
    followAppearance();
}

/// As they were when the last window closed. At first, so that the text has a line that reads well; where there is not
/// room for all, the form waits behind its key.
void MainWindow::arrangePanels()
{
    constexpr int leastPreview = 320; // pixels
    constexpr QSize sides(200, 290); // the widths of the left and of the right panels
    const int text = editor().widthFor(wantedLetters);
    const bool hasRoomForForm = width() >= sides.width() + sides.height() + text + leastPreview;
    m_ui->toolBar->show();
    for (QDockWidget *dock : m_sides->docks()) {
        dock->show();
    }
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    tabifyDockWidget(m_ui->formDock, m_ui->headerDock);
    tabifyDockWidget(m_ui->headerDock, m_ui->figuresDock);
    m_ui->formDock->raise();
    m_ui->checksDock->hide();
    m_ui->inboxDock->hide();
    for (QDockWidget *dock : {m_ui->formDock, m_ui->headerDock, m_ui->figuresDock}) {
        dock->setVisible(hasRoomForForm);
    }
    resizeDocks({m_ui->outlineDock, m_ui->formDock}, {sides.width(), sides.height()}, Qt::Horizontal);
    resizeDocks({m_ui->checksDock}, {220}, Qt::Vertical);
    restoreState(m_settings.value(setting::windowState));
    m_sides->setPutAway(m_settings.value(setting::panelsPutAway));
    m_mayShowInbox = true; // nobody has closed it
    QMetaObject::invokeMethod(this, &MainWindow::shareRoom, Qt::QueuedConnection); // once the panels have their width
}

void MainWindow::shareRoom()
{
    constexpr int whole = 10'000;
    const double share = m_settings.value(setting::editorShare);
    const int text = editor().widthFor(wantedLetters);
    const int rest = std::max(m_ui->splitter->width() - text, m_ui->splitter->width() / 4);
    m_ui->splitter->setSizes(share > 0
            ? QList<int>{static_cast<int>(share * whole), static_cast<int>((1.0 - share) * whole)}
            : QList<int>{m_ui->splitter->width() - rest, rest});
}

void MainWindow::keepLooks()
{
    m_screenModes->leaveDistractionFree();
    m_settings.setValue(setting::windowGeometry, saveGeometry());
    m_settings.setValue(setting::previewVisible, m_ui->actionPreview->isChecked());
    if (m_isWelcoming) {
        return; // what is not shown has not changed
    }
    m_settings.setValue(setting::windowState, saveState());
    m_settings.setValue(setting::panelsPutAway, m_sides->putAway());
    const QList<int> sizes = m_ui->splitter->sizes();
    if (sizes[0] > 0 && sizes[1] > 0) {
        m_settings.setValue(setting::editorShare, static_cast<double>(sizes[0]) / (sizes[0] + sizes[1]));
    }
}

void MainWindow::followAppearance()
{
    preview().setDark(isDarkAppearance());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session.mayClose()) {
        m_isCloseWanted = m_session.isBusy(); // it waits for the disk or an answer
        event->ignore();
        return;
    }
    m_session.recovery().close();
    keepLooks();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        followAppearance();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_session.lookAtDisk();
        m_publish->refresh();
        blogLook().refresh();
    }
}

} // namespace frontrow
