// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>

namespace frontrow {

/// What a picture may lose when it is made smaller.
namespace faithfulness {
constexpr double similarity = 0.98; ///< structuralSimilarity(), at least
constexpr double signalToNoise = 39; ///< peakSignalToNoise() in dB, at least: similarity alone lets gradients band
} // namespace faithfulness

/// The smallest PNG of \a image that is faithful to it: with the fewest of 64, 128 or 256 colours that will do, else
/// with all of them. Half a second of work for a slide of 1600 × 900 pixels: for background threads.
/// \param image not null, 8 bits a channel, taken for sRGB.
[[nodiscard]] QByteArray optimisedPng(const QImage &image);

} // namespace frontrow
