// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictures/cleanup.h"

#include "media/contentbox.h"
#include "media/picture.h"

#include <algorithm>
#include <cmath>

namespace frontrow {

namespace {

constexpr qsizetype mostCaptures = 12;
constexpr double likeness = 0.05; ///< how far two shapes, as width by height, may differ and be alike

/// The upright box that \a corners are; empty when they are none.
QRect uprightBox(const SlideCorners &corners)
{
    const auto &[topLeft, topRight, bottomRight, bottomLeft] = corners.points;
    const auto isNear = [](double one, double other) { return std::abs(one - other) < 0.5; };
    const bool isUpright = isNear(topLeft.y(), topRight.y()) && isNear(bottomLeft.y(), bottomRight.y())
        && isNear(topLeft.x(), bottomLeft.x()) && isNear(topRight.x(), bottomRight.x());
    return isUpright ? QRectF(topLeft, bottomRight).toRect() : QRect();
}

} // namespace

CleanUp CleanUp::nothing(QSize size)
{
    const QRectF whole(0, 0, size.width(), size.height());
    return {
        {{whole.topLeft(), whole.topRight(), whole.bottomRight(), whole.bottomLeft()}}, {}, Concealment::Blur, false};
}

QImage cleanedUp(const QImage &picture, const CleanUp &steps)
{
    if (!steps.corners.isUsable()) {
        return {};
    }
    QImage image = steps.places.isEmpty() ? picture : concealed(picture, steps.places, steps.concealment);
    if (const QRect box = uprightBox(steps.corners); box.isEmpty()) {
        image = straightened(image, steps.corners);
    } else if (box != image.rect()) {
        image = image.copy(box.intersected(image.rect()));
    }
    return steps.isEvenlyLit ? evenlyLit(image) : image;
}

QRect commonBoxOf(const QImage &picture, const QStringList &files)
{
    const auto shapeOf = [](QSize size) { return double(size.width()) / std::max(1, size.height()); };
    QList<QImage> captures{picture};
    for (const QString &file : files) {
        if (captures.size() == mostCaptures) {
            break;
        }
        const QSize size = sizeOfPictureFile(file);
        if (size.isEmpty() || std::abs(shapeOf(size) - shapeOf(picture.size())) > likeness) {
            continue;
        }
        if (const Result<DecodedPicture> other = readPicture(file)) {
            captures.append(other->image);
        }
    }
    return scaledBox(commonContentBox(captures), picture.size());
}

} // namespace frontrow
