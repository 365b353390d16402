// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/text/htmltree.h"
#include "site/theme/themeharvest.h"

#include <QList>

#include <cstddef>

namespace frontrow {

/// Where in a page the text of a post stands.
struct TextPlace
{
    QList<std::size_t> path; ///< from the `body` on, the index of a child per level
    qsizetype passages = 0; ///< how many of the post's passages are its children; 0 when the text is not there
};

/// The element of \a body, the `body` of a page, that has most of the passages of \a anchors for children.
[[nodiscard]] TextPlace placeOfText(const HtmlNode &body, const ThemeAnchors &anchors);

/// Marks in \a body, the `body` of a page, where title, excerpt, credit, date, picture and text of the post stand that
/// \a anchors know (see PageTheme), empties those places and takes out what follows the text inside `article` and
/// `main`. False, with \a body as it was, when the post's text is not there.
[[nodiscard]] bool markPlaces(HtmlNode &body, const ThemeAnchors &anchors);

} // namespace frontrow
