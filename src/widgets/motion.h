// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

/// How long something takes that moves once, at most; ms.
inline constexpr int motionTime = 150;

/// Things may move: the person wants it here and on the desktop, and the style has time for it.
[[nodiscard]] bool isMotionWanted();

/// What the person wants of this program; at first true.
void setMotionWanted(bool isWanted);

/// isMotionWanted(), but for the style, which asks it itself.
[[nodiscard]] bool mayStyleMove();

/// What the desktops say that keep their settings below \a configFolder, XDG_CONFIG_HOME: `AnimationDurationFactor=0`
/// in KDE's kdeglobals or `gtk-enable-animations` in GTK's settings.ini stop all motion.
[[nodiscard]] bool desktopMoves(const QString &configFolder);

} // namespace frontrow
