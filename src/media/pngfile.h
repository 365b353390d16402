// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>

namespace frontrow {

/// How much time goes into the size of a PNG.
enum class PngEffort {
    Quick, ///< about a hundredth of a second for a million pixels
    Small, ///< a tenth of a second; within a few per cent of what zlib's best level gives
};

/// The bytes of a PNG file with the pixels of \a image and nothing else: no text, profile or resolution. Indexed images
/// get a palette of as few bits as it needs, others 8 bits a channel, with alpha where a pixel is not opaque.
/// \param image not null; its pixels are taken for sRGB.
/// Source: W3C, Portable Network Graphics, third edition (chunks, filters, bit depths).
[[nodiscard]] QByteArray pngOf(const QImage &image, PngEffort effort);

/// \a png has all its pixels and can be decoded, which is seen here without making them: its parts have the right
/// checksums and an order that decoders take, and its data unpacks to just the rows that its head announces. Of the
/// commonest kinds only: false says nothing.
[[nodiscard]] bool isSurelyWhole(const QByteArray &png);

/// Some pixel of \a image is not opaque.
[[nodiscard]] bool hasTransparency(const QImage &image);

} // namespace frontrow
