// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "event/event.h"

#include <QString>

namespace frontrow {

/// An event as a YAML file (UTF-8): `name`, `place`, `days`, `zone`, `address`, `hashtag`, `cover`,
/// `cover_credit`, `tags`, `pictures` and `sessions`, a list of `title`, `day` (a date, or its name), `start`
/// and `end` (hours and minutes since the day began, in the event's zone: "24:30" is after midnight), `all_day` (a
/// number of days), `speakers`, `room`, `track`, `kind`, `url`, `id`, `pick`, `done`, `dropped` and `notes`.
/// What is empty is left out; other keys are the author's own and stay.

/// Fails (Malformed) with a sentence that has the line: no YAML, no mapping, an event without a name, a session without
/// a title. A day, time or zone that cannot be read is as if it were not said. At most 8 MB and 400,000 nodes.
[[nodiscard]] Result<Event> readEvent(const QString &text);

/// \a event as a new file.
[[nodiscard]] QString eventText(const Event &event);

/// The edits of the file \a text by which it says what \a event does: sessions with an `item` are changed where they
/// stand, those without come after the one that is before them in time, items that no session has any more are
/// removed. Everything else stays, byte by byte. Fails (Malformed) as readEvent() does, and (Refused) where the file is
/// written so that it cannot be edited in place.
[[nodiscard]] Result<TextEdits> eventEdits(const QString &text, Event event);

} // namespace frontrow
