// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace frontrow {

/// The keys that an editor gives to what it has in common with Frontrow.
struct KeySet
{
    QString id; ///< in the settings
    QString name; ///< the name of the editor
    /// The keys, by object name of a command's action. The others keep Frontrow's, unless one of these has them.
    QHash<QString, QKeySequence> keys;
};

/// Frontrow's own, which changes nothing, first. Those of the other editors are what their documents give for Linux
/// and keyboards with US letters (VS Code: "Keyboard shortcuts for Linux"; Typora: "Shortcut Keys").
[[nodiscard]] const QList<KeySet> &keySets();

/// The set with \a id; Frontrow's own for an id that is none.
[[nodiscard]] const KeySet &keySet(const QString &id);

} // namespace frontrow
