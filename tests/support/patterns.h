// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

namespace frontrow::test {

/// A picture of coloured blocks that no two seeds share, so that nothing takes one for a near-duplicate of another.
inline QImage patternOf(quint32 seed, QSize size)
{
    constexpr int columns = 12;
    constexpr int rows = 8;
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_RGB32);
    image.fill(QRgb(seed) | 0xff000000U);
    QPainter painter(&image);
    for (int block = 0; block < columns * rows; ++block) {
        const int row = block / columns;
        const QRectF place(block % columns * double(size.width()) / columns, row * double(size.height()) / rows,
            double(size.width()) / columns, double(size.height()) / rows);
        painter.fillRect(place, QColor::fromRgb(random.generate() | 0xff000000U));
    }
    return image;
}

} // namespace frontrow::test
