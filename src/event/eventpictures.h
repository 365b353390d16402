// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/event.h"
#include "post/frontmatter/frontmatter.h"

#include <QString>

namespace frontrow {

/// Where all days of \a event keep their pictures, from the site's folder on: as it says, else the blog's \a usual
/// folder ("images/:slug", see PictureFolders) under the event's name.
[[nodiscard]] QString pictureFolderOf(const Event &event, const QString &usual);

/// The folder that a stored event of the blog in \a siteFolder names for the pictures of the report with
/// \a frontMatter; the blog's \a usual folder where it is of no event, or of one that names none. Reads the events.
[[nodiscard]] QString reportPictureFolder(
    const QString &siteFolder, const FrontMatter &frontMatter, const QString &usual);

} // namespace frontrow
