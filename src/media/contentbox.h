// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QList>
#include <QRect>
#include <QSize>

namespace frontrow {

/// The box inside black bars (or bars of any one dark colour) and the controls of a video player below. The whole
/// picture where there are none. Controls on a slide as dark as they are cannot be told from it.
[[nodiscard]] QRect contentBox(const QImage &capture);
/// One box for all captures of an event of about one size: the median of each side of their boxes, in shares of width
/// and height (0 to 1), so that captures that differ by pixels are cut alike. Outliers (a black slide) do not matter.
[[nodiscard]] QRectF commonContentBox(const QList<QImage> &captures);
/// \a box as pixels of a picture of that size.
[[nodiscard]] QRect scaledBox(const QRectF &box, QSize size);

} // namespace frontrow
