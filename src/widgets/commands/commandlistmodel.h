// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/commands/menucommands.h"
#include "widgets/palette/palettemodel.h"

namespace frontrow {

/// The commands of the menus that some words name, the best first; found by their own text and by their menus'.
class CommandListModel : public PaletteModel
{
    Q_OBJECT

public:
    using PaletteModel::PaletteModel;

    void setCommands(const QList<MenuCommand> &commands);
    /// Null when it is gone.
    [[nodiscard]] QAction *action(const QModelIndex &index) const;

    /// The detail is the way through the menus, and whether the command is switched on.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] QList<qsizetype> find(const QString &query) const override;

private:
    QList<MenuCommand> m_commands;
};

} // namespace frontrow
