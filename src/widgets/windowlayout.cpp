// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/windowlayout.h"

#include "ui_mainwindow.h"
#include "widgets/actionregistry.h"
#include "widgets/appearance.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/editor/posteditor.h"
#include "widgets/preview/previewview.h"
#include "workspace/settings/settings.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

/// In a line of the text, at first; its margins and the splitter take some of them.
constexpr int wantedLetters = PostEditor::goodColumn + 4;

} // namespace

WindowLayout::WindowLayout(
    QMainWindow &window, const Ui::MainWindow &ui, const ActionRegistry &actions, Settings &settings)
    : m_window(window)
    , m_ui(ui)
    , m_settings(settings)
    , m_sides(window,
          {{ui.outlineDock, ui.actionOutline}, {ui.checksDock, ui.actionChecks}, {ui.formDock, nullptr},
              {ui.headerDock, ui.actionHeader}, {ui.figuresDock, ui.actionFigures}, {ui.inboxDock, ui.actionInbox},
              {ui.sessionsDock, ui.actionSessions}},
          *ui.actionSidebars)
    , m_modes(window, *ui.splitter,
          ScreenModes::Actions{*ui.actionFullScreen, *ui.actionDistractionFree, {ui.actionPreview, ui.actionSidebars}})
{
    connect(ui.actionPreview, &QAction::toggled, ui.previewPane, &QWidget::setVisible);
    connect(ui.actionDistractionFree, &QAction::toggled, &ui.editorPane->editor(),
        [this] { m_ui.editorPane->editor().setFocus(); });
    connect(ui.inboxDock->toggleViewAction(), &QAction::toggled, this,
        [this](bool isShown) { m_mayShowInbox = isShown || !m_window.isVisible(); });
    connect(ui.sessionsDock->toggleViewAction(), &QAction::toggled, this, [this](bool isShown) {
        if (!m_isOffering) {
            m_mayShowSessions = isShown || !m_window.isVisible();
        }
    });
    actions.setPostOpen(false);
    for (QDockWidget *dock : m_sides.docks()) {
        dock->widget()->setEnabled(false);
        dock->hide();
    }
    ui.toolBar->hide(); // nothing around the first page that has no use yet
}

void WindowLayout::restore()
{
    m_window.resize(m_window.size().boundedTo(roomInFrame(m_window.screen()->availableSize())));
    m_window.restoreGeometry(m_settings.value(setting::windowGeometry));
    m_ui.actionPreview->setChecked(m_settings.value(setting::previewVisible));
    m_ui.previewPane->setVisible(m_ui.actionPreview->isChecked());
    m_ui.actionFullScreen->setChecked(m_window.isFullScreen());
}

void WindowLayout::showPost()
{
    if (!std::exchange(m_hasPanels, true)) {
        arrangePanels();
    }
    m_ui.pages->setCurrentWidget(m_ui.splitter);
    for (QDockWidget *dock : m_sides.docks()) {
        dock->widget()->setEnabled(true);
    }
}

void WindowLayout::setReadOnly(bool isReadOnly)
{
    for (QDockWidget *dock : formDocks()) {
        dock->widget()->setDisabled(isReadOnly);
    }
    m_ui.sessionsDock->widget()->setDisabled(isReadOnly);
}

QList<QDockWidget *> WindowLayout::formDocks() const
{
    return {m_ui.formDock, m_ui.headerDock, m_ui.figuresDock};
}

void WindowLayout::followAppearance()
{
    m_ui.previewPane->view().setDark(isDarkAppearance());
}

void WindowLayout::offerInbox()
{
    if (m_mayShowInbox && !m_modes.isDistractionFree()) {
        m_ui.inboxDock->show();
    }
}

void WindowLayout::offerSessions(bool isEvent, bool isNear)
{
    QDockWidget &dock = *m_ui.sessionsDock;
    m_isOffering = true;
    m_ui.actionSessions->setEnabled(isEvent);
    if (!isEvent) {
        m_hadSessions = m_hadSessions || !dock.isHidden();
        dock.hide();
    } else if (dock.isHidden() && !m_modes.isDistractionFree()
        && (std::exchange(m_hadSessions, false) || (isNear && m_mayShowSessions))) {
        dock.show();
    }
    m_isOffering = false;
}

/// As they were when the last window closed. At first, so that the text has a line that reads well; where there is not
/// room for all, the form waits after its key.
void WindowLayout::arrangePanels()
{
    constexpr int leastPreview = 320; // pixels
    constexpr QSize sides(200, 290); // the widths of the left and of the right panels
    const int text = m_ui.editorPane->editor().widthFor(wantedLetters);
    const bool hasRoomForForm = m_window.width() >= sides.width() + sides.height() + text + leastPreview;
    m_ui.toolBar->show();
    for (QDockWidget *dock : m_sides.docks()) {
        dock->show();
    }
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_window.tabifyDockWidget(m_ui.formDock, m_ui.headerDock);
    m_window.tabifyDockWidget(m_ui.headerDock, m_ui.figuresDock);
    m_ui.formDock->raise();
    m_ui.checksDock->hide();
    m_ui.inboxDock->hide();
    m_ui.sessionsDock->hide();
    for (QDockWidget *dock : formDocks()) {
        dock->setVisible(hasRoomForForm);
    }
    m_window.resizeDocks({m_ui.outlineDock, m_ui.formDock}, {sides.width(), sides.height()}, Qt::Horizontal);
    m_window.resizeDocks({m_ui.checksDock}, {220}, Qt::Vertical);
    m_window.restoreState(m_settings.value(setting::windowState));
    m_sides.setPutAway(m_settings.value(setting::panelsPutAway));
    m_mayShowInbox = m_mayShowSessions = true; // nobody has closed them
    QMetaObject::invokeMethod(this, &WindowLayout::shareRoom, Qt::QueuedConnection); // once the panels have their width
}

/// Between text and preview.
void WindowLayout::shareRoom()
{
    constexpr int whole = 10'000;
    const double share = m_settings.value(setting::editorShare);
    const int width = m_ui.splitter->width();
    const int text = m_ui.editorPane->editor().widthFor(wantedLetters);
    const int rest = std::max(width - text, width / 4);
    m_ui.splitter->setSizes(share > 0
            ? QList<int>{static_cast<int>(share * whole), static_cast<int>((1.0 - share) * whole)}
            : QList<int>{width - rest, rest});
}

void WindowLayout::keep()
{
    m_modes.leaveDistractionFree();
    m_settings.setValue(setting::windowGeometry, m_window.saveGeometry());
    m_settings.setValue(setting::previewVisible, m_ui.actionPreview->isChecked());
    if (!m_hasPanels) {
        return; // what is not shown has not changed
    }
    m_settings.setValue(setting::windowState, m_window.saveState());
    m_settings.setValue(setting::panelsPutAway, m_sides.putAway());
    const QList<int> sizes = m_ui.splitter->sizes();
    if (sizes[0] > 0 && sizes[1] > 0) {
        m_settings.setValue(setting::editorShare, static_cast<double>(sizes[0]) / (sizes[0] + sizes[1]));
    }
}

} // namespace frontrow
