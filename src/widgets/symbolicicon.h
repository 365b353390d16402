// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QString>

namespace frontrow {

/// The icon of a freedesktop \a name ("document-open"): the desktop theme's where it has every common one of ours, so
/// that icons are of one family, else our own, drawn in the palette's text colour whatever it is at the time.
[[nodiscard]] QIcon symbolicIcon(const QString &name);

} // namespace frontrow
