// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/event.h"

namespace frontrow {

/// For each of \a sessions, whether it is picked and goes on while another picked one does. One without an end lasts a
/// minute; all-day ones clash with nothing.
[[nodiscard]] QList<bool> clashesIn(const QList<EventSession> &sessions);

/// Each word of \a query, divided by spaces, stands in the title, the people, the room, the track or the kind, without
/// regard to case. True for no words.
[[nodiscard]] bool matchesQuery(const Session &session, const QString &query);

/// The tracks of \a sessions, in order of their names.
[[nodiscard]] QStringList tracksOf(const QList<EventSession> &sessions);

/// "10:00–10:45", "10:00", or nothing.
[[nodiscard]] QString clockText(const Session &session);

} // namespace frontrow
