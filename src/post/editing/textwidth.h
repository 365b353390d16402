// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace frontrow {

/// How many columns \a text takes where every letter has one or two: Chinese, Japanese and Korean letters and emoji
/// have two, marks that combine none. What people see as one letter is counted once, however many characters it takes.
/// Sources: Unicode 16, East Asian Width (UAX 11) and Emoji_Presentation (UTS 51).
[[nodiscard]] int textWidth(QStringView text);

} // namespace frontrow
