// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/picture.h"

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace frontrow {

/// What the boxes of a HEIC or AVIF file say, without a decoder.
/// Sources: ISO/IEC 14496-12 (boxes, `ftyp`), ISO/IEC 23008-12 (`meta`, `iprp`, `ipco`, `ispe`), AV1 Image File Format.
struct IsoMediaPicture
{
    PictureFormat format = PictureFormat::Heic;
    QSize largest; ///< the largest picture announced inside, before it is turned; empty when none is
    bool isCut = false; ///< a box is longer than the file
};

/// Nothing when the brands in `ftyp` are not those of HEIC (heic, heix, heim, heis, mif1) or AVIF (avif, avis).
[[nodiscard]] std::optional<IsoMediaPicture> isoMediaPictureIn(QByteArrayView bytes);

} // namespace frontrow
