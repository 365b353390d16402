// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/prompt/notice.h"

#include <QColor>
#include <QFont>

class QPalette;

namespace frontrow {

/// Distances between things, pixels.
namespace space {
inline constexpr int tight = 4; ///< between what belongs together
inline constexpr int usual = 8; ///< between rows, around a panel
inline constexpr int wide = 16; ///< around a dialog, between its sections
} // namespace space

/// Sizes of letters, as factors of the desktop's.
namespace type {
inline constexpr double title = 1.5; ///< the title of a page or a post
inline constexpr double heading = 1.15; ///< the heading of a section
inline constexpr double label = 0.9; ///< above a field, below a card
} // namespace type

/// \a font at \a factor of its size, bold.
[[nodiscard]] QFont headingFont(QFont font, double factor);

/// The contrast of two opaque colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio".
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// What text needs to be read by everyone. Source: WCAG 2.2, 1.4.3.
inline constexpr double readableContrast = 4.5;

/// \a wanted, moved towards \a text as far as it takes to be read on \a ground. All are opaque; \a text is taken to be
/// readable there.
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &wanted, const QColor &text);

/// \a share of \a colour, from 0 to 1, over \a ground; opaque.
[[nodiscard]] QColor tinted(const QColor &ground, const QColor &colour, double share);

/// For text that is less than the text beside it, on the ground of windows as of fields.
[[nodiscard]] QColor quietText(const QPalette &palette);

/// Strengthens those colours of \a palette for text that cannot be read by everyone on their grounds: of placeholders,
/// links, and of what is selected, whose ground is changed, since its text is white or black.
void makeReadable(QPalette &palette);

/// What stands for how much a message weighs, as a line or a sign on the ground of windows; not for text.
[[nodiscard]] QColor severityColour(Notice::Severity severity, const QPalette &palette);

} // namespace frontrow
