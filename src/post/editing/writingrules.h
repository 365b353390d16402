// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace frontrow {

/// Where the engines that render blogs read Markdown differently, as far as writing it is concerned.
struct WritingRules
{
    /// `1)` numbers items, an item is nested only from the column of its parent's text on, and a number other than 1
    /// begins no list within a paragraph (CommonMark 0.31, "Lists"). kramdown 2.5 does without the first, nests from
    /// two columns on and begins lists anywhere.
    bool isCommonMark = false;
    /// `~~words~~` are struck through: kramdown with GFM input, CommonMark with its extension. Else `<del>` is written.
    bool hasTildeStrike = true;

    bool operator==(const WritingRules &) const = default;
};

} // namespace frontrow
