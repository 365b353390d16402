// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/picture.h"

#include <QByteArray>

namespace frontrow {

/// The file \a bytes without what says something about its maker, place or program: comments, text, EXIF, XMP, IPTC,
/// thumbnails, and whatever lies after the picture's end. Pixels, palette, transparency, animation and colour profile
/// stay to the byte. \a bytes have to be a whole picture of that format (PNG, JPEG, GIF or WebP; others come back as
/// they are).
/// Kept are: PNG's critical chunks, those of transparency, colour and animation; JPEG's segments without APP1 to
/// APP13 (but for ICC in APP2), APP15 and COM; GIF's blocks without comments, plain texts and application data other
/// than the loop count (NETSCAPE2.0, ANIMEXTS1.0); WebP's chunks without EXIF and XMP.
/// Sources: W3C PNG third edition, ITU T.81 annex B, GIF89a specification, WebP container specification.
[[nodiscard]] QByteArray withoutMetadata(const QByteArray &bytes, PictureFormat format);

/// The file has more than one frame: GIF with several images, WebP with ANIM, PNG with acTL.
[[nodiscard]] bool isAnimated(QByteArrayView bytes, PictureFormat format);

} // namespace frontrow
