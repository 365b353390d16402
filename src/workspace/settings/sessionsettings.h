// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/settings/settings.h"

#include <QVariantList>

/// What was open, so that it comes back.
namespace frontrow::setting {
/// Frontrow starts with the post that was open last.
inline const Setting<bool> reopensPost{"session/reopens", true};
/// The file of the post that is open, or was when Frontrow ended; empty for one without.
inline const Setting<QString> openPost{"session/post", {}};
/// Where one was in posts, the latest first (see CaretPlaces).
inline const Setting<QVariantList> caretPlaces{"session/places", {}};
} // namespace frontrow::setting
