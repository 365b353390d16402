// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/settings/settings.h"

/// The keys of the commands, besides those that the person changed one by one.
namespace frontrow::setting {
/// The id of the set that they are of.
inline const Setting<QString> keySet{"keys/set", QStringLiteral("frontrow")};
} // namespace frontrow::setting
