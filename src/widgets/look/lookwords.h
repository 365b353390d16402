// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/look/bloglook.h"

#include <QString>

namespace frontrow {

/// What the preview's bar says about the look.
struct LookWords
{
    QString line; ///< which source, and how old
    QString more; ///< sentences for whoever asks
    bool isWarning = false; ///< the look is older than the blog's styles, or could not be made
};

[[nodiscard]] LookWords lookWords(const LookState &state, const QDateTime &now);

/// "just now", "5 minutes ago", … for \a then, which is not after \a now.
[[nodiscard]] QString ageInWords(const QDateTime &then, const QDateTime &now);

} // namespace frontrow
