// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/commands/menucommands.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

namespace frontrow {

class Settings;

/// The keys of the menus' commands: those that they come with, and those that the person gave them instead, which the
/// settings keep. Commands are known by their actions' object names; those without one, as recent posts, have no keys.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Takes the keys that the commands have for their standard, and gives them the person's. A command whose standard
    /// the person gave to another one has none. Both outlive the object.
    Shortcuts(const QMenuBar &menus, Settings &settings);

    /// In the order of the menus.
    [[nodiscard]] const QList<MenuCommand> &commands() const { return m_commands; }
    [[nodiscard]] QKeySequence standard(const MenuCommand &command) const;
    [[nodiscard]] bool isChanged(const MenuCommand &command) const;
    /// The other command that has \a keys, or keys that begin as they do; nullptr when \a command may have them.
    [[nodiscard]] const MenuCommand *holder(const MenuCommand &command, const QKeySequence &keys) const;
    /// Why \a command cannot have \a keys: a sentence that names what has them; empty when it can.
    [[nodiscard]] QString objection(const MenuCommand &command, const QKeySequence &keys) const;
    /// \a keys are those of \a command from now on, none when they are empty; there is no objection to them.
    void setKeys(const MenuCommand &command, const QKeySequence &keys);
    /// Every command has its standard again.
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void applySettings();
    void keep();

    const QMenuBar &m_menus;
    Settings &m_settings;
    QList<MenuCommand> m_commands;
    QHash<QString, QKeySequence> m_standard; ///< by object name
};

} // namespace frontrow
