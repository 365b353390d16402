// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/commands/menucommands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace frontrow {

namespace {

void addCommands(const QWidget &menu, const QStringList &menus, QList<MenuCommand> &commands)
{
    for (QAction *action : menu.actions()) {
        if (action->menu()) {
            addCommands(*action->menu(), menus + QStringList{plainCommandText(action->text())}, commands);
        } else if (!action->isSeparator() && action->isVisible()) {
            commands.append({action, plainCommandText(action->text()), menus});
        }
    }
}

} // namespace

QString MenuCommand::path() const
{
    return menus.join(QStringLiteral(" ▸ "));
}

QString MenuCommand::keys() const
{
    return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

QList<MenuCommand> menuCommands(const QMenuBar &menus)
{
    QList<MenuCommand> commands;
    addCommands(menus, {}, commands);
    return commands;
}

QString plainCommandText(QString text)
{
    return text.remove(u'&').remove(QStringLiteral("…")).trimmed();
}

} // namespace frontrow
