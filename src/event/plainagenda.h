// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendadraft.h"

#include <QString>

#include <optional>

namespace frontrow {

/// Text as pasted from a page: lines that begin with a time, what belongs to them below, days as headings.
[[nodiscard]] AgendaDraft readPlainAgenda(const QString &text, std::optional<int> year);

} // namespace frontrow
