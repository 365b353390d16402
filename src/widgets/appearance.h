// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

/// Makes the application light or dark: \a appearance is "light", "dark", "high-contrast" for white text and lines on
/// black, or "system" to follow the desktop.
void applyAppearance(const QString &appearance);

/// The palette that is in force has light text on a dark ground.
[[nodiscard]] bool isDarkAppearance();

} // namespace frontrow
