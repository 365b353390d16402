// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/theme/blogtheme.h"

#include <QString>

namespace frontrow {

/// What the preview's bar says about the theme.
struct ThemeStatusText
{
    QString line; ///< where the theme comes from, and how old it is
    QString more; ///< sentences for whoever asks
    bool isWarning = false; ///< the theme is older than the blog's styles, or could not be made
};

[[nodiscard]] ThemeStatusText themeStatusText(const ThemeStatus &state, const QDateTime &now);

/// "just now", "5 minutes ago", … for \a then, which is not after \a now.
[[nodiscard]] QString ageText(const QDateTime &then, const QDateTime &now);

} // namespace frontrow
