// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/picture.h"

#include <QByteArrayView>

#include <optional>

namespace frontrow {

/// The format by the file's first bytes, so that no other decoder is ever asked (an SVG named `.png` would start
/// Qt's SVG renderer).
[[nodiscard]] std::optional<PictureFormat> formatOf(QByteArrayView bytes);

/// The file ends before its format says that it is over. Decoders do not all tell: Qt paints the missing part of a
/// JPEG grey without an error. Bytes after the end are allowed, as cameras write them. PNG is left to libpng, which
/// refuses such files itself.
/// Sources: ITU T.81 B.1 (JPEG markers), WebP container specification (RIFF size); gifblocks.h, isomedia.h.
[[nodiscard]] bool isCutShort(QByteArrayView bytes, PictureFormat format);

} // namespace frontrow
