// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/panels/sidepanels.h"
#include "widgets/screenmodes.h"

#include <QObject>

class QMainWindow;

namespace Ui {
class MainWindow;
}

namespace frontrow {

class ActionRegistry;
class Settings;

/// How the window is divided: its place, the panels around the text, and the room of text and preview; as they were
/// when the last window closed.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. Nothing is around the first page.
    WindowLayout(QMainWindow &window, const Ui::MainWindow &ui, const ActionRegistry &actions, Settings &settings);

    /// Puts the window where it was.
    void restore();
    /// Shows what is around a post: the panels, once, and the text beside the preview.
    void showPost();
    /// The panels that change the text take it or not.
    void setReadOnly(bool isReadOnly);
    /// Shows the inbox, in which something arrived, unless the person has closed it or wants nothing but the text.
    void offerInbox();
    /// The sessions are a panel of the window or not: \a isEvent, the post has some. \a isNear shows it, unless the
    /// person has closed it or wants nothing but the text.
    void offerSessions(bool isEvent, bool isNear);
    /// The preview is as light or dark as the rest.
    void followAppearance();
    /// Remembers for the next window.
    void keep();

private:
    void arrangePanels();
    void shareRoom();
    [[nodiscard]] QList<QDockWidget *> formDocks() const;

    QMainWindow &m_window;
    const Ui::MainWindow &m_ui;
    Settings &m_settings;
    SidePanels m_sides;
    ScreenModes m_modes;
    bool m_hasPanels = false; ///< a post was opened
    bool m_isOffering = false;
    bool m_hadSessions = false; ///< the panel was there until a post without sessions came
    bool m_mayShowSessions = true; ///< the person did not close it
    bool m_mayShowInbox = true; ///< the person did not close it since it was shown last
};

} // namespace frontrow
