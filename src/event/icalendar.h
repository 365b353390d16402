// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "event/agendadraft.h"

#include <QString>

namespace frontrow {

/// iCalendar (RFC 5545), also within an HTML comment and with lines that end in a lone '\n'. A time zone is what TZID
/// names (Olson, Windows, or the rules of the VTIMEZONE), else X-WR-TIMEZONE, else the sole zone that the file names.
/// Repetitions are written out, at most mostRepetitions of an event; those without an end until the last day of the
/// other events. Notes say what was cut.
/// Fails (Malformed) with a sentence that has the line.
[[nodiscard]] Result<AgendaDraft> readICalendar(const QString &text);

} // namespace frontrow
