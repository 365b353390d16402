// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/bodydialect.h"

namespace frontrow::markdown {

/// A body that Jekyll does not convert: HTML, or whatever else the file is, stands in the page as it is written. Each
/// element of the top level that begins a line is a block, as long as all elements before it are closed.
class UnconvertedBody : public BodyDialect
{
public:
    void renderAll(const QString &text, const RenderOptions &options) override;
    /// Always false: to find the elements again takes less than to compare.
    [[nodiscard]] bool update(const QString &text, const Difference &difference) override;
};

} // namespace frontrow::markdown
