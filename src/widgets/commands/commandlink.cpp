// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/commands/commandlink.h"

#include "widgets/commands/commandpalette.h"
#include "widgets/handbook/handbookwindow.h"
#include "workspace/userprompt.h"

#include <QMainWindow>
#include <QMenuBar>

namespace frontrow {

CommandLink::CommandLink(UserPrompt &prompt, QMainWindow &window)
    : m_prompt(prompt)
    , m_window(window)
    , m_palette(new CommandPalette(&window))
{
}

void CommandLink::openPalette()
{
    m_palette->openWith(menuCommands(*m_window.menuBar()));
}

void CommandLink::showHandbook(const QString &page)
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
