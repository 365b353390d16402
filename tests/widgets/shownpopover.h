// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/editor/posteditor.h"
#include "widgets/figures/figurepopover.h"

namespace frontrow::test {

/// The popover with a figure's card that is shown over \a editor; nullptr while none is.
[[nodiscard]] inline FigurePopover *shownPopover(const PostEditor &editor)
{
    auto *popover = editor.findChild<FigurePopover *>();
    return popover != nullptr && popover->isVisible() ? popover : nullptr;
}

} // namespace frontrow::test
