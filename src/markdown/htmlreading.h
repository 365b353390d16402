// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/bodyspan.h"
#include "markdown/places.h"

#include <QList>
#include <QStringView>

namespace frontrow::markdown {

/// The elements and words of \a text, which is HTML and goes into the page as it is: tags, their text, and comments,
/// scripts and styles as what is not read. Elements end where their tag, or one around it, is closed. \a places are
/// those of the text in the post.
[[nodiscard]] QList<BodySpan> readHtml(QStringView text, const Places &places);

} // namespace frontrow::markdown
