// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/commands/commandcontroller.h"

#include "widgets/commands/commandpalette.h"
#include "widgets/commands/shortcutsdialog.h"
#include "widgets/handbook/handbookwindow.h"
#include "workspace/prompt/userprompt.h"

#include <QMainWindow>
#include <QMenuBar>

namespace frontrow {

CommandController::CommandController(Settings &settings, UserPrompt &prompt, QMainWindow &window)
    : m_prompt(prompt)
    , m_window(window)
    , m_shortcuts(*window.menuBar(), settings)
    , m_palette(new CommandPalette(&window))
{
    connect(&m_shortcuts, &Shortcuts::changed, this, [this] {
        if (m_handbook) {
            m_handbook->setPage(shortcutsPage(*m_window.menuBar()));
        }
    });
}

CommandController::~CommandController() = default;

void CommandController::openPalette()
{
    m_palette->openWith(menuCommands(*m_window.menuBar()));
}

void CommandController::showShortcuts()
{
    if (!m_dialog) {
        m_dialog = std::make_unique<ShortcutsDialog>(m_shortcuts, m_prompt, &m_window);
        connect(m_dialog.get(), &QDialog::finished, this, [this] { m_dialog.release()->deleteLater(); });
        connect(m_dialog.get(), &ShortcutsDialog::handbookRequested, this,
            [this] { showHandbook(QStringLiteral("shortcuts")); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CommandController::showHandbook(const QString &page)
{
    if (!m_handbook) {
        m_handbook = new HandbookWindow(handbookPages() << shortcutsPage(*m_window.menuBar()), &m_window);
        connect(m_handbook, &HandbookWindow::linkClicked, this, [this](const QUrl &url) { m_prompt.openLink(url); });
    }
    m_handbook->openPage(page);
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

} // namespace frontrow
