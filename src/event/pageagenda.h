// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "event/agendadraft.h"
#include "event/sheetcolumns.h"

#include <QString>

#include <optional>

namespace frontrow {

/// A saved page: its JSON-LD or microdata, else its tables, else its text.
/// Fails (Malformed) with a sentence that has the line.
[[nodiscard]] Result<AgendaDraft> readPage(const QString &html, std::optional<int> year, const SheetHints &hints = {});

} // namespace frontrow
