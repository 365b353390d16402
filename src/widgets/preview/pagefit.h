// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>

namespace frontrow {

/// How a page of a given width is put into a view.
struct PageFit
{
    int width = 0; ///< the width that the page gets in the view, in the view's pixels
    double zoom = 1; ///< the zoom of the page: one of its CSS pixels takes that many of the view's

    bool operator==(const PageFit &) const = default;
};

/// A page of \a pageWidth CSS pixels (0: whatever there is) at the size \a zoom in a view that is \a available wide: it
/// is made smaller until it fits, so that the page's own breakpoints see their width.
[[nodiscard]] constexpr PageFit fitPage(int available, int pageWidth, double zoom)
{
    constexpr double smallest = 0.25; // Chromium's
    if (pageWidth <= 0 || available <= 0) {
        return {std::max(available, 0), zoom};
    }
    const double fitting = std::min(zoom, static_cast<double>(available) / pageWidth);
    const double shown = std::max(smallest, fitting);
    return {std::min(available, qRound(pageWidth * shown)), shown};
}

} // namespace frontrow
