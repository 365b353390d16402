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

/// Finds the slide on a photograph of a screen: the quadrangle with the clearest straight edges that takes at least an
/// eighth of the picture. Nothing where there is none, as on a screenshot that is all slide. A tenth of a second.
[[nodiscard]] std::optional<SlideCorners> findSlide(const QImage &photograph);

/// The slide within \a corners as if seen from straight ahead. Null for corners that are not usable.
/// \param size pixels; empty means straightenedSize().
[[nodiscard]] QImage straightened(const QImage &photograph, const SlideCorners &corners, QSize size = {});

/// The size that keeps the detail of the longer sides, in the nearer of the proportions 16:9, 16:10 and 4:3 where one
/// is within 12 %, else as measured.
[[nodiscard]] QSize straightenedSize(const SlideCorners &corners);

/// \a image as if evenly lit: slow changes of brightness over the picture, as light from the side and dark corners make
/// them, are taken out; large areas of the slide's own colours stay what they are.
[[nodiscard]] QImage evenlyLit(const QImage &image);

/// The box inside black bars (or bars of any one dark colour) and the controls of a video player below. The whole
/// picture where there are none. Controls on a slide as dark as they are cannot be told from it.
[[nodiscard]] QRect contentBox(const QImage &capture);

/// One box for all captures of an event of about one size: the median of each side of their boxes, in shares of width
/// and height (0 to 1), so that captures that differ by pixels are cut alike. Outliers (a black slide) do not matter.
[[nodiscard]] QRectF commonContentBox(const QList<QImage> &captures);
/// \a box as pixels of a picture of that size.
[[nodiscard]] QRect scaledBox(const QRectF &box, QSize size);

/// How a region is made unreadable.
enum class Concealment {
    Blur, ///< coarse blocks, softened: nothing of the letters below is left to compute back
    Cover, ///< one colour, that around the region
};

/// \a image with \a regions (pixels) concealed; parts outside the picture are left out.
[[nodiscard]] QImage concealed(const QImage &image, const QList<QRect> &regions, Concealment how);

} // namespace frontrow
