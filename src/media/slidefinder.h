// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/slidecleanup.h"

namespace frontrow {

/// Finds the slide on a photograph of a screen: the quadrangle with the clearest straight edges that takes at least an
/// eighth of the picture. Nothing where there is none, as on a screenshot that is all slide. A tenth of a second.
[[nodiscard]] std::optional<SlideCorners> findSlide(const QImage &photograph);

} // namespace frontrow
