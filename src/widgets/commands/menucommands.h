// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>

class QAction;
class QMenuBar;

namespace frontrow {

/// A command of the menus.
struct MenuCommand
{
    QPointer<QAction> action; ///< null once it is gone, as those of recent posts may be
    QString text; ///< as it is shown outside of menus
    QStringList menus; ///< the titles of the menus that lead to it, from the menu bar on

    /// "View ▸ Appearance"
    [[nodiscard]] QString path() const;
    /// The keys in the system's words; empty without keys.
    [[nodiscard]] QString keys() const;
};

/// The commands of \a menus in their order; separators, menus themselves and what is not visible are left out.
[[nodiscard]] QList<MenuCommand> menuCommands(const QMenuBar &menus);

/// The text of a command or menu without the mark of its mnemonic and without an ellipsis.
[[nodiscard]] QString plainCommandText(QString text);

} // namespace frontrow
