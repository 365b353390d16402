// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/commands/menucommands.h"
#include "widgets/palette/palette.h"

namespace frontrow {

class CommandListModel;

/// The palette of the menus' commands; the chosen one is triggered.
class CommandPalette : public Palette
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// Opens with \a commands, in this order while nothing is typed.
    void openWith(const QList<MenuCommand> &commands);

private:
    CommandPalette(CommandListModel *model, QWidget *parent);

    CommandListModel *m_model;
};

} // namespace frontrow
