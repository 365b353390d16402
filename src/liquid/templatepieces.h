// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow::liquid {

/// A piece of a template as Liquid's tokenizer cuts it (Liquid 4.0, lib/liquid/tokenizer.rb).
struct TemplatePiece
{
    enum class Kind { Text, Tag, Output };

    Kind kind = Kind::Text;
    TextRange range; ///< in the source, with the braces
};

/// The pieces of \a source, one after the other, without gaps. A tag or an output that is not closed is its two first
/// characters.
[[nodiscard]] QList<TemplatePiece> piecesOf(QStringView source);

/// A tag or an output that has more characters is refused.
constexpr qsizetype longestTag = 100'000;

/// The words of a tag.
struct TagWords
{
    QString name; ///< "#" of a comment in a tag
    QString arguments; ///< what stands after it
    bool trimsBefore = false; ///< it begins with "{%-"
    bool trimsAfter = false; ///< it ends with "-%}"
};

/// The words of \a tag, a piece of that kind; nothing when it is not closed, has no name or is too long.
[[nodiscard]] std::optional<TagWords> wordsOf(QStringView tag);

} // namespace frontrow::liquid
