// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "event/agendadraft.h"
#include "event/datanode.h"

#include <QString>

namespace frontrow {

/// The readers of the formats, each given what its format was recognised by. All fail (Malformed) with a sentence that
/// has the line.

/// iCalendar (RFC 5545), also within an HTML comment and with lines that end in a lone '\n'. A time zone is what TZID
/// names (Olson, Windows, or the rules of the VTIMEZONE), else X-WR-TIMEZONE, else the sole zone that the file names.
/// Repetitions are written out, at most 500 of an event.
[[nodiscard]] Result<AgendaDraft> readICalendar(const QString &text);

/// The schedule of frab and pentabarf (pretalx, CCC, FOSDEM), from XML or JSON. A session belongs to the day that it is
/// listed under. Without a date of its own, one that starts before `day_change` is on the next date.
[[nodiscard]] bool isFrab(const DataNode &root);
[[nodiscard]] AgendaDraft readFrab(const DataNode &root);

/// Sessionize's All (sessions, speakers and rooms joined by id), Sessions (groups) and GridSmart (days and rooms).
[[nodiscard]] bool isSessionize(const DataNode &root);
[[nodiscard]] AgendaDraft readSessionize(const DataNode &root);

/// schema.org's Event with its `subEvent`s, from JSON-LD.
[[nodiscard]] bool isSchemaEvent(const DataNode &root);
[[nodiscard]] AgendaDraft readSchemaEvent(const DataNode &root);

/// The data of conference sites and XML of any other make: whatever has a title and a time, or stands in a slot that
/// has one. \a roots are the files that belong together (schedule, sessions, speakers), joined by id.
[[nodiscard]] AgendaDraft readSiteData(const std::vector<DataNode> &roots, std::optional<int> year);

/// Rows of cells, of any separator: columns by the words of a header in any order, else by what stands in them.
[[nodiscard]] AgendaDraft readRows(
    const QList<QStringList> &rows, std::optional<int> year, const SheetHints &hints = {});

/// A saved page: its JSON-LD or microdata, else its tables, else its text.
[[nodiscard]] Result<AgendaDraft> readPage(const QString &html, std::optional<int> year, const SheetHints &hints = {});

/// Text as pasted from a page: lines that begin with a time, what belongs to them below, days as headings.
[[nodiscard]] AgendaDraft readPlainAgenda(const QString &text, std::optional<int> year);

} // namespace frontrow
