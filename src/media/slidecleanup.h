// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QRect>
#include <QSize>

#include <array>
#include <optional>

namespace frontrow {

/// The four corners of a slide on a photograph, in pixels of it.
struct SlideCorners
{
    std::array<QPointF, 4> points; ///< top left, top right, bottom right, bottom left

    /// Convex, in that order, and no side shorter than a few pixels: what can be straightened.
    [[nodiscard]] bool isUsable() const;
    bool operator==(const SlideCorners &) const = default;
};

/// The slide within \a corners as if seen from straight ahead. Null for corners that are not usable.
/// \param size pixels; empty means straightenedSize().
[[nodiscard]] QImage straightened(const QImage &photograph, const SlideCorners &corners, QSize size = {});

/// The size that keeps the detail of the longer sides, in the nearer of the proportions 16:9, 16:10 and 4:3 where one
/// is within 12 %, else as measured.
[[nodiscard]] QSize straightenedSize(const SlideCorners &corners);

/// \a image as if evenly lit: slow changes of brightness over the picture, as light from the side and dark corners make
/// them, are taken out; large areas of the slide's own colours stay what they are.
[[nodiscard]] QImage evenlyLit(const QImage &image);

/// How a region is made unreadable.
enum class Concealment {
    Blur, ///< coarse blocks, softened: nothing of the letters below is left to compute back
    Cover, ///< one colour, that around the region
};

/// \a image with \a regions (pixels) concealed; parts outside the picture are left out.
[[nodiscard]] QImage concealed(const QImage &image, const QList<QRect> &regions, Concealment how);

} // namespace frontrow
