// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <span>

namespace frontrow {

/// An emoji by one of the names that chats know it by.
struct EmojiName
{
    QStringView name; ///< small letters, digits, '_'
    QStringView emoji;
};

/// The emoji that reports have a use for, in an order of the name; an emoji may have several names.
[[nodiscard]] std::span<const EmojiName> emojiNames();

} // namespace frontrow
