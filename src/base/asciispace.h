// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>

namespace frontrow {

/// What `\s` matches in Ruby, and so for Jekyll, Liquid and kramdown: the space, and tab to carriage return.
[[nodiscard]] constexpr bool isAsciiSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

} // namespace frontrow
