// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

namespace frontrow {

/// How much two pictures of the same size look alike: 1 for the same, about 0.98 where a person sees no difference at
/// arm's length. The mean over red, green and blue; transparent pixels count as their colour. 0 for unequal sizes.
/// Source: Z. Wang, A. Bovik, H. Sheikh, E. Simoncelli, "Image quality assessment: from error visibility to structural
/// similarity", IEEE Transactions on Image Processing 13 (2004), formula 13 with K1 = 0.01 and K2 = 0.03, over uniform
/// windows of 7 × 7 pixels at every place.
[[nodiscard]] double structuralSimilarity(const QImage &one, const QImage &other);

/// Peak signal-to-noise ratio in decibels over red, green and blue; infinite for the same pixels.
[[nodiscard]] double peakSignalToNoise(const QImage &one, const QImage &other);

} // namespace frontrow
