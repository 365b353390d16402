// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QMainWindow;

namespace frontrow {

class CommandPalette;
class HandbookWindow;
class UserPrompt;

/// Ties the menus of a window to the ways of finding their commands: the palette and the handbook.
class CommandLink : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the link; \a window has all of its menus, and is the views' parent.
    CommandLink(UserPrompt &prompt, QMainWindow &window);

    void openPalette();
    /// Opens the handbook, at \a page when it is named.
    void showHandbook(const QString &page = QString());

private:
    UserPrompt &m_prompt;
    QMainWindow &m_window;
    CommandPalette *m_palette;
    HandbookWindow *m_handbook = nullptr; ///< once it was opened
};

} // namespace frontrow
