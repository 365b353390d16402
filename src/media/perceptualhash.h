// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace frontrow {

/// What a person would recognise a slide by: its brightness on a grid of 128 × 72 places, whatever its size in pixels.
/// It survives scaling, JPEG, a mouse pointer and a cut that is off by pixels, and tells a slide to which something was
/// added (a "build") from another one in the same design. 18 kB; made in a hundredth of a second, compared in a
/// thousandth.
class PerceptualHash
{
public:
    /// The hash of no picture: far from every other.
    PerceptualHash() = default;
    /// \param image any size and format, upright; null gives the hash of no picture.
    [[nodiscard]] static PerceptualHash of(const QImage &image);

    [[nodiscard]] bool isNull() const { return m_levels.isEmpty(); }
    /// How much of the emptier slide's content the fuller one does not show at the same place: 0 for the same slide or
    /// a build of it, 1 where all of a small content or the measure of a headline is missing.
    [[nodiscard]] double distance(const PerceptualHash &other) const;
    /// distance() is at most nearDuplicateDistance.
    [[nodiscard]] bool isNearDuplicateOf(const PerceptualHash &other) const;
    /// How many of its places show something, from 0 to 1: the fullest build has most.
    [[nodiscard]] double fullness() const;

    bool operator==(const PerceptualHash &) const = default;

private:
    QByteArray m_levels; ///< brightness by rows, 0 to 255
    QByteArray m_content; ///< 1 where something is drawn, by rows
    int m_drawn = 0; ///< places with content
};

/// Measured on 500 generated pairs (tests/media/test_media_perceptualhash.cpp).
constexpr double nearDuplicateDistance = 0.2;

/// Captures of one slide.
struct CaptureStack
{
    QList<qsizetype> members; ///< indices, rising
    qsizetype top = 0; ///< index of the fullest member, the latest of several

    bool operator==(const CaptureStack &) const = default;
};

/// The stacks that near-duplicates among \a hashes form, by their first members; what has none is a stack of its own.
/// Only neighbours in time can be of one slide, so each is compared with the \a reach stacks before it.
[[nodiscard]] QList<CaptureStack> stackedCaptures(const QList<PerceptualHash> &hashes, qsizetype reach = 8);

} // namespace frontrow
