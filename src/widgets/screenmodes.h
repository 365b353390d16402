// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QMainWindow;
class QSplitter;

namespace frontrow {

/// How much of the screen the text has: as the window, the whole screen, or alone on it. Alone means without docks,
/// bars and menus, whose commands keep their keys. Either key and Esc, where nothing else wants it, lead back to what
/// was shown before.
class ScreenModes : public QObject
{
    Q_OBJECT

public:
    /// The checkable actions; those of \a views show and hide parts of the window besides its docks.
    struct Actions
    {
        QAction &fullScreen;
        QAction &distractionFree;
        QList<QAction *> views;
    };

    /// \a panes is what the text shares the window with. All outlive the object; \a window has all of its menus.
    ScreenModes(QMainWindow &window, QSplitter &panes, const Actions &actions);

    [[nodiscard]] bool isDistractionFree() const { return m_before.has_value(); }
    /// Shows what was shown before the text was alone; nothing happens when it is not.
    void leaveDistractionFree();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Shown
    {
        QByteArray docks;
        QList<int> panes;
        QList<bool> views; ///< in the order of the actions
        bool isFullScreen;
    };

    void enterDistractionFree();
    void setBarsVisible(bool areVisible);
    void setFullScreen(bool isOn);

    QMainWindow &m_window;
    QSplitter &m_panes;
    Actions m_actions;
    std::optional<Shown> m_before; ///< while the text is alone
};

} // namespace frontrow
