// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/commands/commandpalette.h"

#include "widgets/commands/commandlistmodel.h"

#include <QAction>

namespace frontrow {

CommandPalette::CommandPalette(QWidget *parent)
    : CommandPalette(new CommandListModel, parent)
{
}

CommandPalette::CommandPalette(CommandListModel *model, QWidget *parent)
    : Palette(
          model, {tr("Command palette"), tr("Name of a command"), tr("Commands"), tr("No command matches.")}, parent)
    , m_model(model)
{
    connect(this, &Palette::chosen, this, [this](const QModelIndex &index) {
        if (QAction *action = m_model->action(index)) {
            action->trigger();
        }
    });
}

void CommandPalette::openWith(const QList<MenuCommand> &commands)
{
    m_model->setCommands(commands);
    open();
}

} // namespace frontrow
