// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/commands/shortcuts.h"

#include "widgets/commands/keysets.h"
#include "workspace/settings/keysettings.h"

#include <QAction>
#include <QMenuBar>

#include <algorithm>
#include <iterator>

namespace frontrow {

namespace {

bool clash(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

/// Without Ctrl, Alt or Meta, and not one of the keys that are there for commands: text fields need it.
bool isForWriting(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool isCommand =
        (first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35) || first.key() >= Qt::Key_Back; // media and web keys
    return !isCommand
        && !first.keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

/// The editor takes it before any command does.
bool movesTheCaret(const QKeySequence &keys)
{
    for (int key = QKeySequence::MoveToNextChar; key <= QKeySequence::SelectEndOfDocument; ++key) {
        if (QKeySequence::keyBindings(static_cast<QKeySequence::StandardKey>(key)).contains(keys)) {
            return true;
        }
    }
    return false;
}

} // namespace

Shortcuts::Shortcuts(const QMenuBar &menus, Settings &settings)
    : m_menus(menus)
    , m_settings(settings)
    , m_commands(menuCommands(menus))
{
    m_commands.removeIf([](const MenuCommand &command) { return command.action->objectName().isEmpty(); });
    for (const MenuCommand &command : std::as_const(m_commands)) {
        m_own.insert(command.action->objectName(), command.action->shortcut());
    }
    applySet();
    applySettings();
}

void Shortcuts::applySet()
{
    const QHash<QString, QKeySequence> &keys = keySet(m_settings.value(setting::keySet)).keys;
    for (const MenuCommand &command : std::as_const(m_commands)) {
        const QString name = command.action->objectName();
        const QKeySequence own = m_own.value(name);
        const bool isTaken =
            std::ranges::any_of(keys, [&own](const QKeySequence &others) { return clash(own, others); });
        m_standard.insert(name, keys.value(name, isTaken ? QKeySequence() : own));
        command.action->setShortcut(standard(command));
    }
}

void Shortcuts::applySettings()
{
    const QVariantMap own = m_settings.value(setting::shortcuts);
    for (const MenuCommand &command : std::as_const(m_commands)) {
        const QString text = own.value(command.action->objectName()).toString();
        const QKeySequence keys = QKeySequence::fromString(text);
        if (own.contains(command.action->objectName()) && keys.toString().isEmpty() == text.isEmpty()) {
            command.action->setShortcut(keys);
        }
    }
    for (const MenuCommand &command : std::as_const(m_commands)) {
        const MenuCommand *other = holder(command, command.action->shortcut());
        if (!isChanged(command) && other != nullptr && isChanged(*other)) {
            command.action->setShortcut(QKeySequence());
        }
    }
}

QString Shortcuts::set() const
{
    return keySet(m_settings.value(setting::keySet)).id;
}

void Shortcuts::chooseSet(const QString &id)
{
    m_settings.setValue(setting::keySet, id);
    applySet();
    applySettings();
    Q_EMIT changed();
}

QList<MenuCommand> Shortcuts::withoutTheirs() const
{
    QList<MenuCommand> without;
    std::ranges::copy_if(m_commands, std::back_inserter(without), [this](const MenuCommand &command) {
        return command.action->shortcut().isEmpty() && !m_own.value(command.action->objectName()).isEmpty()
            && !(isChanged(command) && !gaveWay(command));
    });
    return without;
}

/// It has no keys since the person gave those of the set to another command.
bool Shortcuts::gaveWay(const MenuCommand &command) const
{
    const MenuCommand *other = holder(command, standard(command));
    return command.action->shortcut().isEmpty() && other != nullptr && isChanged(*other);
}

QKeySequence Shortcuts::standard(const MenuCommand &command) const
{
    return m_standard.value(command.action->objectName());
}

bool Shortcuts::isChanged(const MenuCommand &command) const
{
    return command.action->shortcut() != standard(command);
}

const MenuCommand *Shortcuts::holder(const MenuCommand &command, const QKeySequence &keys) const
{
    const auto found = std::ranges::find_if(m_commands, [&](const MenuCommand &other) {
        return other.action != command.action && clash(other.action->shortcut(), keys);
    });
    return found == m_commands.end() ? nullptr : &*found;
}

QString Shortcuts::objection(const MenuCommand &command, const QKeySequence &keys) const
{
    const QString named = keys.toString(QKeySequence::NativeText);
    if (const MenuCommand *other = holder(command, keys)) {
        return tr("%1 belongs to “%2” in the menu “%3”. Choose other keys, or take them from that command.")
            .arg(other->keys(), other->text, other->path());
    }
    if (keys.isEmpty() || keys == standard(command)) {
        return {};
    }
    if (isForWriting(keys)) {
        return tr("%1 is needed for writing. Choose it together with Ctrl or Alt.").arg(named);
    }
    if (movesTheCaret(keys)) {
        return tr("%1 moves the caret in the text. Choose other keys.").arg(named);
    }
    for (const QAction *menu : m_menus.actions()) {
        if (clash(QKeySequence::mnemonic(menu->text()), keys)) {
            return tr("%1 opens the menu “%2”. Choose other keys.").arg(named, plainCommandText(menu->text()));
        }
    }
    return {};
}

void Shortcuts::setKeys(const MenuCommand &command, const QKeySequence &keys)
{
    command.action->setShortcut(keys);
    keep();
}

void Shortcuts::resetAll()
{
    for (const MenuCommand &command : std::as_const(m_commands)) {
        command.action->setShortcut(standard(command));
    }
    keep();
}

void Shortcuts::keep()
{
    QVariantMap own;
    for (const MenuCommand &command : std::as_const(m_commands)) {
        if (isChanged(command) && !gaveWay(command)) {
            own.insert(command.action->objectName(), command.action->shortcut().toString());
        }
    }
    m_settings.setValue(setting::shortcuts, own);
    Q_EMIT changed();
}

} // namespace frontrow
