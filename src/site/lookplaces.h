// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/htmltree.h"
#include "site/lookharvest.h"

namespace frontrow {

/// Marks in \a body, the `body` of a page, where title, excerpt, credit, date, picture and text of the post stand that
/// \a anchors know (see Look), empties those places and takes out what follows the text inside `article` and `main`.
/// False, with \a body as it was, when the post's text is not there.
[[nodiscard]] bool markPlaces(HtmlNode &body, const LookAnchors &anchors);

} // namespace frontrow
