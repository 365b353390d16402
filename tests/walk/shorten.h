// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "walk/steps.h"

#include <functional>

namespace frontrow::walk {

/// The fewest of \a steps, in their order, that still fail, as far as leaving out parts of halving size finds them (the
/// delta debugging of Zeller and Hildebrandt). \a steps itself fails; \a fails is asked at most \a mostRuns times.
[[nodiscard]] QList<Step> shortened(
    QList<Step> steps, const std::function<bool(const QList<Step> &)> &fails, int mostRuns);

} // namespace frontrow::walk
