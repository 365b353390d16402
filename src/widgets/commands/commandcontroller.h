// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/commands/shortcuts.h"

#include <memory>

class QMainWindow;

namespace frontrow {

class CommandPalette;
class HandbookWindow;
class ShortcutsDialog;
class UserPrompt;

/// Ties the menus of a window to the ways of finding their commands: the palette, their keys and the handbook.
class CommandController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the link; \a window has all of its menus with their keys, and is the views' parent.
    CommandController(Settings &settings, UserPrompt &prompt, QMainWindow &window);
    ~CommandController() override;

    void openPalette();
    void showShortcuts();
    /// Opens the handbook, at \a page when it is named.
    void showHandbook(const QString &page = QString());

private:
    UserPrompt &m_prompt;
    QMainWindow &m_window;
    Shortcuts m_shortcuts;
    CommandPalette *m_palette;
    std::unique_ptr<ShortcutsDialog> m_dialog; ///< while it is open; goes before the keys that it shows
    HandbookWindow *m_handbook = nullptr; ///< once it was opened
};

} // namespace frontrow
