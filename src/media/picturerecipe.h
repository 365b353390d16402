// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/picture.h"

namespace frontrow {

/// How pictures are made ready for a blog.
struct PictureRecipe
{
    int maxWidth = 1600; ///< pixels; wider pictures are scaled down, none is made wider
    bool allowsWebP = false; ///< the blog's lightbox opens it

    bool operator==(const PictureRecipe &) const = default;
};

/// A picture that is ready to be staged.
struct PreparedPicture
{
    Picture picture; ///< PNG, JPEG, GIF or WebP
    bool isQuick = false; ///< a PNG that optimisedPng() can make smaller, under the same name
};

/// Makes \a source ready by \a recipe: scaled, without metadata, in the format that fits its content. Pictures with
/// large even areas (slides, drawings) and transparent ones become PNG, photographs JPEG of quality 80 to 92 (WebP
/// where that is allowed and smaller), also where a PNG would be larger than a JPEG that it came as. What need not
/// change keeps its own bytes, metadata taken out, when those are smaller; so do animations. Takes a fifth of a second
/// for 4K: for worker threads.
[[nodiscard]] PreparedPicture preparePicture(const DecodedPicture &source, const PictureRecipe &recipe);

/// The share of neighbouring pixels of a row that are the same, from 0 (a photograph) to 1 (one colour).
[[nodiscard]] double evenness(const QImage &image);

} // namespace frontrow
