// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// What single lines begin or end, by the patterns of kramdown's block parsers with GFM input.
/// Lines come without their '\n'.
namespace frontrow::markdown {

[[nodiscard]] bool isBlank(QStringView line);
/// \a text without ASCII white space at both ends; others, as a no-break space, are text to kramdown.
[[nodiscard]] QStringView stripped(QStringView text);
/// The number of leading spaces.
[[nodiscard]] qsizetype indentation(QStringView line);
/// An ASCII letter comes first, with which only text begins.
[[nodiscard]] bool startsWithLetter(QStringView line);
/// A tab or four spaces: code, or the content of a list item.
[[nodiscard]] bool isIndented(QStringView line);
/// `{: …}` alone on a line: what is between the braces.
[[nodiscard]] std::optional<QStringView> blockAttributeList(QStringView line);
/// `{:name: …}` alone on a line: name, and what follows the second colon.
[[nodiscard]] std::optional<std::pair<QStringView, QStringView>> attributeDefinition(QStringView line);
/// `^` alone on a line.
[[nodiscard]] bool isEndOfBlock(QStringView line);
/// `#` to `######` and a space.
[[nodiscard]] bool startsHeading(QStringView line);
[[nodiscard]] bool startsQuote(QStringView line);
[[nodiscard]] bool startsFence(QStringView line);
[[nodiscard]] bool isRule(QStringView line);
/// A tag of an element that is not a span element, which ends a paragraph.
[[nodiscard]] bool startsBlockElement(QStringView line);
/// Text after at most three spaces; a tab after spaces begins nothing.
[[nodiscard]] bool startsParagraph(QStringView line);
/// A blank line, attribute list, end of block or block element: nothing continues over it.
[[nodiscard]] bool endsLazily(QStringView line);
/// endsLazily(), or something else that may interrupt a paragraph.
/// \param isLone only definitions may (gfm_quirks without paragraph_end)
[[nodiscard]] bool endsParagraph(QStringView line, bool isLone);
/// What a paragraph boundary is made of: a blank line, an attribute list, `^`.
[[nodiscard]] bool isBoundary(QStringView line);

enum class Marker { Bullet, Number, Definition };

/// The length of the marker with the spaces before it (at most \a deepest); 0 without one, or without the
/// white space after it.
[[nodiscard]] qsizetype markerLength(QStringView line, Marker marker, qsizetype deepest = 3);
[[nodiscard]] bool startsList(QStringView line);

} // namespace frontrow::markdown
