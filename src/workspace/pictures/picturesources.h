// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/figureimport.h"

class QMimeData;

namespace frontrow {

/// The pictures that \a data, dropped or on the clipboard, offers, in the order seen (inViewOrder()): local files it
/// names (folders by their pictures), else its image, else the web address of a picture. Words of its own win over an
/// image and an address, as programs add a picture of what was copied to text; the addresses and file names that come
/// along as text are no such words. An alternative text in its HTML becomes the words of the picture.
[[nodiscard]] QList<PictureSource> picturesIn(const QMimeData &data);

/// The MIME type that marks local files whose order is meant as it is.
[[nodiscard]] QString orderedFilesMimeType();

/// The same question by the kinds of \a data alone, for every move of a drag: nothing is listed or decoded.
[[nodiscard]] bool offersPictures(const QMimeData &data);

} // namespace frontrow
