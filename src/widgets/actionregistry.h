// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <utility>

namespace frontrow {

/// The commands of a window by their names in its form, such as "actionSave". Whoever carries a command out registers
/// for it here, so that the window knows none of them.
class ActionRegistry
{
public:
    /// \a window has all of its commands and outlives this.
    explicit ActionRegistry(const QWidget &window);

    /// The command \a name, which the form has: the program ends with a message when it has none.
    [[nodiscard]] QAction &operator[](QLatin1StringView name) const;
    /// Calls \a slot, of \a receiver or with it as the context, whenever the command \a name is given.
    template <typename Receiver, typename Slot>
    void add(QLatin1StringView name, const Receiver *receiver, Slot &&slot) const
    {
        QObject::connect(&(*this)[name], &QAction::triggered, receiver, std::forward<Slot>(slot));
    }
    /// Gives the command \a name the platform's key for it.
    void setKey(QLatin1StringView name, QKeySequence::StandardKey key) const;
    /// Makes those commands grey or not that need an open post: the form says so by their property `needsPost`.
    void setPostOpen(bool isOpen) const;

private:
    const QWidget &m_window;
};

} // namespace frontrow
