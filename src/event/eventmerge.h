// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/event.h"

#include <QStringList>

namespace frontrow {

/// An event after its agenda was read again.
struct MergedEvent
{
    Event event;
    QStringList changes; ///< a sentence for each session that was added, dropped, renamed, moved or otherwise changed
};

/// \a event with its sessions as \a agenda has them. What the person wrote stays: picks, notes, what is done, and what
/// is said of the event. A session is the same one by its id, where that is unique, by title and start, by a title that
/// is unique, or by start and room (or people) under a new title. Sessions that the agenda has no more are removed, or
/// marked as dropped where the person said something of them. What the agenda has twice (title, start and room the
/// same) is one session.
[[nodiscard]] MergedEvent merged(const Event &event, const Agenda &agenda);

} // namespace frontrow
