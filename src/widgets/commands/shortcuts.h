// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/commands/menucommands.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

namespace frontrow {

class Settings;

/// The keys of the menus' commands: those of a set, of Frontrow's own at first, and those that the person gave them
/// instead. The settings keep both. Commands are known by their actions' object names; those without one, as recent
/// posts, have no keys.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Takes the keys that the commands have for Frontrow's own, and gives them those of the chosen set and the
    /// person's. A command has none whose keys the set, or the person, gave to another one. Both outlive the object.
    Shortcuts(const QMenuBar &menus, Settings &settings);

    /// The commands in the order of the menus.
    [[nodiscard]] const QList<MenuCommand> &commands() const { return m_commands; }
    /// The keys of \a command in the chosen set.
    [[nodiscard]] QKeySequence standard(const MenuCommand &command) const;
    [[nodiscard]] bool isChanged(const MenuCommand &command) const;
    /// The other command that has \a keys, or keys that begin as they do; nullptr when \a command may have them.
    [[nodiscard]] const MenuCommand *holder(const MenuCommand &command, const QKeySequence &keys) const;
    /// Why \a command cannot have \a keys: a sentence that names what has them; empty when it can.
    [[nodiscard]] QString objection(const MenuCommand &command, const QKeySequence &keys) const;
    /// \a keys are those of \a command from now on, none when they are empty; there is no objection to them.
    void setKeys(const MenuCommand &command, const QKeySequence &keys);
    /// The id of the chosen set.
    [[nodiscard]] QString set() const;
    /// The keys are those of the set \a id (see keySets()) from now on; what the person changed stays changed.
    void chooseSet(const QString &id);
    /// The commands that have keys in Frontrow's own set and none now, since others have them.
    [[nodiscard]] QList<MenuCommand> withoutTheirs() const;
    /// Every command has its standard again.
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    void applySet();
    void applySettings();
    [[nodiscard]] bool gaveWay(const MenuCommand &command) const;
    void keep();

    const QMenuBar &m_menus;
    Settings &m_settings;
    QList<MenuCommand> m_commands;
    QHash<QString, QKeySequence> m_own; ///< Frontrow's, by object name
    QHash<QString, QKeySequence> m_standard; ///< the keys of the chosen set, by object name
};

} // namespace frontrow
