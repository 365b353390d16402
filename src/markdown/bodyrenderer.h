// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderedbody.h"
#include "markdown/renderoptions.h"

#include <memory>

namespace frontrow {

/// Renders one post again and again, as it is being written. What an edit cannot have changed is kept from one
/// time to the next: blocks depend on their own text and on the definitions, headings and footnotes of the whole
/// post, so an edit that touches none of these renders its own paragraphs only. The result is always that of
/// renderBody(). One thread may use it at a time.
class BodyRenderer
{
public:
    BodyRenderer();
    ~BodyRenderer();
    BodyRenderer(BodyRenderer &&) noexcept;
    BodyRenderer &operator=(BodyRenderer &&) noexcept;

    [[nodiscard]] RenderedBody render(QStringView post, TextRange body, const RenderOptions &options = {});

    /// How many characters of the body were parsed the last time.
    [[nodiscard]] qsizetype parsedCharacters() const;
    /// How many steps the last time took: blocks, places in them where something may begin, and characters that were
    /// read again or without a match. For tests of what the time is in proportion to.
    [[nodiscard]] qsizetype steps() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace frontrow
