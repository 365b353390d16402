// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/commands/commandlistmodel.h"

#include "base/wordsearch.h"

#include <QAction>

namespace frontrow {

namespace {

QString detailOf(const MenuCommand &command)
{
    const bool isOn = command.action && command.action->isChecked();
    return isOn ? CommandListModel::tr("%1  ·  switched on", "a command's menu").arg(command.path()) : command.path();
}

} // namespace

void CommandListModel::setCommands(const QList<MenuCommand> &commands)
{
    m_commands = commands;
    setQuery(QString());
}

QAction *CommandListModel::action(const QModelIndex &index) const
{
    const qsizetype place = placeOf(index);
    return place < 0 ? nullptr : m_commands[place].action.data();
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    const qsizetype place = placeOf(index);
    if (place < 0) {
        return {};
    }
    const MenuCommand &command = m_commands[place];
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case Qt::AccessibleDescriptionRole:
        return QStringList{detailOf(command), command.keys()}.join(u' ').trimmed();
    case DetailRole:
        return detailOf(command);
    case KeysRole:
        return command.keys();
    default:
        return {};
    }
}

Qt::ItemFlags CommandListModel::flags(const QModelIndex &index) const
{
    const QAction *command = action(index);
    return command != nullptr && command->isEnabled() ? PaletteModel::flags(index) : Qt::NoItemFlags;
}

QList<qsizetype> CommandListModel::find(const QString &query) const
{
    return findByWords(
        m_commands.size(),
        [this](qsizetype place) { return QStringList{m_commands[place].text, m_commands[place].path()}; }, query);
}

} // namespace frontrow
