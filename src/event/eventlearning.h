// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/event.h"
#include "site/blog/blogposts.h"

#include <optional>

namespace frontrow {

/// The event that the report \a file (from the site's folder on) is about, as that post and its siblings among \a posts
/// say it: its name, days, sessions (picked and done), the tags that all of them have, the cover with its credit, the
/// folder that most of their pictures are in, the first resource as the address. A post that is no report of several
/// sessions stands alone. Nothing where \a posts has no such file, or it has no title.
[[nodiscard]] std::optional<Event> learnedEvent(const QList<BlogPost> &posts, const QString &file);

/// \a event with the sessions and days of \a reported, what was learned from its reports: those that it has by their
/// titles are done, others are added.
[[nodiscard]] Event withReported(Event event, const Event &reported);

} // namespace frontrow
