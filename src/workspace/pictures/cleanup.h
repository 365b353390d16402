// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/slidecleanup.h"

#include <QImage>
#include <QList>
#include <QRect>
#include <QStringList>

namespace frontrow {

/// What is done to a picture before readers see it.
struct CleanUp
{
    SlideCorners corners; ///< the corners of the part that stays
    QList<QRect> places; ///< the places that are made unreadable
    Concealment concealment = Concealment::Blur;
    bool isEvenlyLit = false;

    /// Nothing is done to a picture of \a size.
    [[nodiscard]] static CleanUp nothing(QSize size);

    bool operator==(const CleanUp &) const = default;
};

/// \a picture after \a steps: places first, so that nothing of them is left, then the part that stays, upright or
/// straightened, then the light. Null when the corners are not usable. Up to a second for 4K: for workers.
[[nodiscard]] QImage cleanedUp(const QImage &picture, const CleanUp &steps);

/// The box that the pictures \a files and \a picture have in common inside their bars and players, in pixels of
/// \a picture. Reads at most a dozen of them, of about its shape: for workers.
[[nodiscard]] QRect commonBoxOf(const QImage &picture, const QStringList &files);

} // namespace frontrow
