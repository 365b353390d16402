// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// What decides whether Chromium can start with its sandbox on. Chromium ends the whole application when it cannot,
/// nor without its files: so it has to be known before the first WebEngine object is made.
struct PreviewSurroundings
{
    bool isRoot = false;
    bool isSandboxDisabled = false; ///< QTWEBENGINE_DISABLE_SANDBOX is set
    bool hasUserNamespaces = true; ///< an unprivileged process may make user namespaces, one inside another
    QString missingFile; ///< the file that Chromium cannot start without; empty when all are there
    QStringList arguments; ///< the arguments of the application; `--webEngineArgs` hands the rest to Chromium

    /// The surroundings of this process. Starts and ends a child process to find out about user namespaces.
    [[nodiscard]] static PreviewSurroundings here();
    /// Why the preview may not be shown, as a sentence; nothing when it may.
    [[nodiscard]] std::optional<QString> obstacle() const;
};

} // namespace frontrow
