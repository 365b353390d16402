// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QString>

namespace frontrow {

/// The ones of \a edits, which are of \a before, that \a now lacks: all or none. What was typed meanwhile moves nothing
/// that stands before it; where it stands among them, they are left out.
[[nodiscard]] TextEdits editsLeft(const TextEdits &edits, const QString &before, const QString &now);

} // namespace frontrow
