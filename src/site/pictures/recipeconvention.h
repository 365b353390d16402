// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/picturerecipe.h"
#include "site/pictures/pictures.h"

namespace frontrow {

/// What a picture is for.
enum class PicturePurpose { Figure, Header };

/// The recipe that a blog's own pictures suggest. Figures get the width that nine of ten pictures in \a folder and in
/// `images` below \a roots do not pass, from 1200 to 2000 pixels; 1600 where there are fewer than five. Headers get
/// 1920, the width of a screen. WebP is allowed where lightboxTakesWebP() finds it.
/// Looks at no more than 200 pictures: for worker threads.
/// \param folder inside the blog, such as "images/aws-summit".
[[nodiscard]] PictureRecipe recipeFor(const PictureRoots &roots, const QString &folder, PicturePurpose purpose);

/// A script, layout or include of the blog at \a siteFolder chooses links to `.webp` as pictures to open, as
/// `a[href$='.webp']` does. The lightboxes of Minimal Mistakes and HPSTR choose jpg, jpeg, png and gif only.
[[nodiscard]] bool lightboxTakesWebP(const QString &siteFolder);

} // namespace frontrow
