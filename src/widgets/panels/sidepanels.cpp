// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/sidepanels.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace frontrow {

SidePanels::SidePanels(QMainWindow &window, const QList<Panel> &panels, QAction &all)
    : m_window(window)
    , m_panels(panels)
    , m_all(all)
{
    for (const Panel &panel : std::as_const(m_panels)) {
        connect(panel.dock, &QDockWidget::visibilityChanged, this, &SidePanels::showState);
        if (panel.action != nullptr) {
            connect(panel.dock, &QDockWidget::visibilityChanged, panel.action, &QAction::setChecked);
            connect(panel.action, &QAction::triggered, this, [panel] { toggle(panel); });
        }
    }
    connect(&m_all, &QAction::triggered, this, &SidePanels::toggleAll);
    showState();
}

QList<QDockWidget *> SidePanels::docks() const
{
    QList<QDockWidget *> docks;
    std::ranges::transform(m_panels, std::back_inserter(docks), &Panel::dock);
    return docks;
}

void SidePanels::setPutAway(const QByteArray &state)
{
    m_putAway = state;
    showState();
}

bool SidePanels::isInFront(const QDockWidget &dock)
{
    return dock.isVisible() && !dock.visibleRegion().isEmpty(); // one behind another is moved out of the window
}

void SidePanels::bringToFront(QDockWidget &dock)
{
    dock.show();
    dock.raise();
}

void SidePanels::toggle(const Panel &panel)
{
    const bool isClosing = isInFront(*panel.dock);
    if (isClosing) {
        panel.dock->close();
    } else {
        bringToFront(*panel.dock);
        panel.dock->widget()->setFocus();
    }
    panel.action->setChecked(!isClosing);
}

void SidePanels::toggleAll()
{
    QList<QDockWidget *> open = docks();
    open.removeIf([](const QDockWidget *dock) { return dock->isHidden(); });
    if (!m_putAway.isEmpty()) {
        m_window.restoreState(std::exchange(m_putAway, {}));
        for (QDockWidget *dock : std::as_const(open)) { // opened meanwhile
            dock->show();
        }
    } else if (!open.isEmpty()) {
        m_putAway = m_window.saveState();
        for (QDockWidget *dock : std::as_const(open)) {
            dock->hide();
        }
    } else {
        for (QDockWidget *dock : docks()) {
            dock->setVisible(m_window.dockWidgetArea(dock) != Qt::BottomDockWidgetArea);
        }
    }
    hideUnavailable();
    showState();
}

void SidePanels::hideUnavailable()
{
    for (const Panel &panel : std::as_const(m_panels)) {
        if (panel.action != nullptr && !panel.action->isEnabled()) {
            panel.dock->hide();
        }
    }
}

void SidePanels::showState()
{
    m_all.setChecked(m_putAway.isEmpty()
        && std::ranges::any_of(m_panels, [](const Panel &panel) { return !panel.dock->isHidden(); }));
}

} // namespace frontrow
