// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace frontrow {

/// The docks around the text and their commands. A command shows a dock that is closed or lies behind another and puts
/// the keyboard into it; it closes the one that is in front. One more command closes all of them and brings back
/// exactly those that were there.
class SidePanels : public QObject
{
    Q_OBJECT

public:
    /// A dock and its checkable command; nullptr where others decide what its command does.
    struct Panel
    {
        QDockWidget *dock;
        QAction *action;
    };

    /// \a all is checkable. All outlive the object.
    SidePanels(QMainWindow &window, const QList<Panel> &panels, QAction &all);

    [[nodiscard]] QList<QDockWidget *> docks() const;
    /// What the command for all brings back, as QMainWindow keeps it; empty while nothing is put away.
    [[nodiscard]] QByteArray putAway() const { return m_putAway; }
    void setPutAway(const QByteArray &state);

    /// The dock is seen: open, and not behind another.
    [[nodiscard]] static bool isInFront(const QDockWidget &dock);
    /// Opens \a dock, in front of others in its place.
    static void bringToFront(QDockWidget &dock);

private:
    static void toggle(const Panel &panel);
    void toggleAll();
    /// Where the command of a dock is grey, the dock is not there.
    void hideUnavailable();
    void showState();

    QMainWindow &m_window;
    QList<Panel> m_panels;
    QAction &m_all;
    QByteArray m_putAway;
};

} // namespace frontrow
