// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/actionregistry.h"

namespace frontrow {

ActionRegistry::ActionRegistry(const QWidget &window)
    : m_window(window)
{
}

QAction &ActionRegistry::operator[](QLatin1StringView name) const
{
    auto *action = m_window.findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
    if (action == nullptr) {
        qFatal("The window has no command %s.", name.data());
    }
    return *action;
}

void ActionRegistry::setKey(QLatin1StringView name, QKeySequence::StandardKey key) const
{
    (*this)[name].setShortcut(key);
}

void ActionRegistry::setPostOpen(bool isOpen) const
{
    for (QAction *action : m_window.findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (action->property("needsPost").toBool()) {
            action->setEnabled(isOpen);
        }
    }
}

} // namespace frontrow
