// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/screenmodes.h"

#include "widgets/commands/menucommands.h"

#include <QAction>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

#include <utility>

namespace frontrow {

ScreenModes::ScreenModes(QMainWindow &window, QSplitter &panes, const Actions &actions)
    : m_window(window)
    , m_panes(panes)
    , m_actions(actions)
{
    for (const MenuCommand &command : menuCommands(*window.menuBar())) {
        if (command.action->shortcutContext() == Qt::WindowShortcut) { // others are keys of one part of the window
            window.addAction(command.action); // keys of a hidden menu bar alone do nothing
        }
    }
    window.installEventFilter(this);
    connect(&m_actions.fullScreen, &QAction::triggered, this, [this](bool isOn) {
        if (isDistractionFree()) {
            leaveDistractionFree();
        } else {
            setFullScreen(isOn);
        }
    });
    connect(&m_actions.distractionFree, &QAction::triggered, this,
        [this](bool isOn) { isOn ? enterDistractionFree() : leaveDistractionFree(); });
}

void ScreenModes::enterDistractionFree()
{
    QList<bool> views;
    for (QAction *view : std::as_const(m_actions.views)) {
        views.append(view->isChecked());
    }
    m_before = {m_window.saveState(), m_panes.sizes(), views, m_window.isFullScreen()};
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
        dock->hide();
    }
    setBarsVisible(false);
    for (QAction *view : std::as_const(m_actions.views)) {
        view->setChecked(false);
    }
    setFullScreen(true);
    m_actions.distractionFree.setChecked(true);
}

void ScreenModes::leaveDistractionFree()
{
    if (!m_before) {
        return;
    }
    const Shown before = *std::exchange(m_before, std::nullopt);
    setFullScreen(before.isFullScreen);
    setBarsVisible(true);
    for (qsizetype i = 0; i < before.views.size(); ++i) {
        m_actions.views[i]->setChecked(before.views[i]);
    }
    m_window.restoreState(before.docks);
    m_panes.setSizes(before.panes);
    m_actions.distractionFree.setChecked(false);
}

void ScreenModes::setBarsVisible(bool areVisible)
{
    m_window.menuBar()->setVisible(areVisible);
    m_window.statusBar()->setVisible(areVisible);
    for (QToolBar *bar : m_window.findChildren<QToolBar *>(Qt::FindDirectChildrenOnly)) {
        bar->setVisible(areVisible);
    }
}

void ScreenModes::setFullScreen(bool isOn)
{
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, isOn));
    m_actions.fullScreen.setChecked(isOn);
}

bool ScreenModes::eventFilter(QObject *watched, QEvent *event)
{
    if (isDistractionFree() && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leaveDistractionFree();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontrow
