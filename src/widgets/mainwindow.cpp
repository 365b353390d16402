// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/mainwindow.h"

#include "event/agendareader.h"
#include "ui_mainwindow.h"
#include "widgets/actionregistry.h"
#include "widgets/actionsetup.h"
#include "widgets/editor/posteditor.h"
#include "widgets/statusline.h"
#include "widgets/windowlayout.h"
#include "widgets/workbench.h"
#include "workspace/blog/sampleblog.h"
#include "workspace/settings/sessionsettings.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QTimer>

#include <utility>

namespace frontrow {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings &settings, UserPrompt &prompt)
    : m_settings(settings)
    , m_session(settings, prompt)
    , m_ui(std::make_unique<Ui::MainWindow>())
{
    m_ui->setupUi(this);
    m_views.reset(centralWidget());
    editor().edit(m_session.document().textDocument());
    m_status = new StatusLine(*m_ui->statusBar, this);
    m_ui->noticeBars->follow(m_session.notices());
    m_actions = std::make_unique<ActionRegistry>(*this);
    setKeysAndIcons(*m_actions);
    m_layout = std::make_unique<WindowLayout>(*this, *m_ui, *m_actions, settings);
    connectSession(); // the window follows before what is in it
    m_workbench = std::make_unique<Workbench>(m_session, settings, prompt, *this, *m_ui, *m_actions);
    connectWorkbench();
    addActions();
    m_layout->restore();
    m_layout->followAppearance();
    showRecentPosts();
    updateTitle();
}

MainWindow::~MainWindow() = default;

PostEditor &MainWindow::editor()
{
    return m_ui->editorPane->editor();
}

PreviewView &MainWindow::preview()
{
    return m_ui->previewPane->view();
}

Workbench &MainWindow::workbench()
{
    return *m_workbench;
}

void MainWindow::openPlace(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        m_workbench->blog().openBlog(path);
    } else if (isAgendaFile(path)) {
        m_workbench->events().openAgenda(path);
    } else {
        openPost(path);
    }
}

void MainWindow::openPost(const QString &path)
{
    m_session.whenIdle([this, path] { m_session.open(path); });
}

void MainWindow::reopenPost()
{
    const QString post = m_settings.value(setting::openPost);
    if (m_settings.value(setting::reopensPost) && QFileInfo(post).isFile()) {
        openPost(post);
    }
}

void MainWindow::keepPlace()
{
    m_workbench->keepPlace();
}

void MainWindow::openSample()
{
    if (const Result<QString> post = sampleReport()) {
        openPost(*post);
    } else {
        m_session.notices().notify(Notice::Topic::File, Notice::Severity::Error, post.error().message);
    }
}

void MainWindow::addActions()
{
    m_actions->add("actionQuit"_L1, this, &QWidget::close);
    m_actions->add("actionSample"_L1, this, &MainWindow::openSample);
    m_actions->add("actionAbout"_L1, this, &MainWindow::showAbout);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Frontrow"),
        tr("<h3>Frontrow %1</h3><p>Illustrated event reports for Jekyll blogs.</p>"
           "<p>MIT License, © 2026 the Frontrow authors.</p>")
            .arg(QCoreApplication::applicationVersion()));
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
    connect(&m_session, &PostSession::frameChanged, this, [this](const PreviewFrame &frame) {
        m_status->setFrame(frame);
        m_workbench->showFrame(frame);
        updateTitle();
    });
    connect(&m_session.document(), &PostDocument::modificationChanged, this, &MainWindow::updateTitle);
    connect(&m_session.document(), &PostDocument::readOnlyChanged, this, &MainWindow::followReadOnly);
    connect(&m_session.pictures(), &PictureInsertion::inserted, this,
        [this](const ImportResult &, TextRange range) { editor().setCaret(range.end()); });
}

void MainWindow::connectWorkbench()
{
    connect(&m_workbench->inbox(), &CaptureInbox::arrived, this, [this](int, bool isCopied) {
        if (m_session.isOpen() && !isCopied) {
            m_layout->offerInbox();
        }
    });
    connect(&m_workbench->sessions(), &SessionsController::offered, m_layout.get(), &WindowLayout::offerSessions);
    connect(&m_workbench->closing(), &ClosingDelay::over, this, &QWidget::close);
    connect(&m_workbench->parts(), &PartCount::counted, m_status, &StatusLine::setPart);
    const WelcomePage *page = m_ui->welcomePage;
    connect(&m_workbench->blog(), &BlogController::blogOpened, this, &MainWindow::showRecentPosts);
    connect(page, &WelcomePage::blogRequested, &m_workbench->blog(), &BlogController::openChosen);
    connect(page, &WelcomePage::openRequested, &m_session, &PostSession::openChosen);
    connect(page, &WelcomePage::newRequested, &m_session, &PostSession::startNew);
    connect(page, &WelcomePage::eventRequested, &m_workbench->events(), &EventController::newEvent);
    connect(page, &WelcomePage::promisesRequested, &m_workbench->eventPages(), &EventPageController::showPageOf);
    connect(page, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    connect(page, &WelcomePage::placeChosen, this, &MainWindow::openPlace);
}

void MainWindow::showPost()
{
    m_isWelcoming = false;
    m_layout->showPost();
    m_actions->setPostOpen(true);
    followReadOnly();
    m_workbench->startWriting();
}

void MainWindow::followReadOnly()
{
    const bool isReadOnly = m_session.document().isReadOnly();
    editor().setReadOnly(isReadOnly);
    m_layout->setReadOnly(isReadOnly);
}

void MainWindow::showRecentPosts()
{
    const QStringList posts = m_settings.value(setting::recentPosts);
    if (m_isWelcoming) {
        QTimer::singleShot(0, this, [this, posts] { // by when a program that was started with a post has opened it
            if (m_isWelcoming) {
                m_ui->welcomePage->setRecent(posts, m_settings.value(setting::recentBlogs));
            }
        });
    }
    m_ui->menuRecent->clear();
    for (const QString &post : posts) {
        m_ui->menuRecent->addAction(post, &m_session, [this, post] { openPost(post); });
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

/// The answer may take: with the disk at work for it, the window closes when it is there.
void MainWindow::askToClose()
{
    const bool isBegun = m_session.leave([this](bool mayClose) {
        m_mayClose = mayClose;
        if (mayClose) {
            close(); // does nothing within closeEvent()
        }
    });
    m_isCloseWanted = !isBegun;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_workbench->closing().delays()) {
        event->ignore();
        return;
    }
    if (!m_mayClose) {
        askToClose(); // which may have the answer at once
    }
    if (!std::exchange(m_mayClose, false)) {
        event->ignore();
        return;
    }
    m_isCloseWanted = false;
    m_session.recovery().close();
    m_layout->keep();
    m_workbench->keepPlace();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_layout) {
        m_layout->followAppearance();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_session.checkDisk();
        m_workbench->refresh();
    }
}

} // namespace frontrow
