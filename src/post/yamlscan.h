// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace frontrow {

/// Where YAML tokens end, which yaml-cpp does not tell. Offsets are UTF-16 units of \a text; the rules are
/// those of YAML 1.1, chapters 9.1 to 9.3, for text that yaml-cpp has accepted.

[[nodiscard]] inline bool isYamlBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

[[nodiscard]] inline bool isYamlBlankOrBreak(QChar c)
{
    return isYamlBlank(c) || c == u'\n';
}

/// Offset of the first character of the line that holds \a offset.
[[nodiscard]] qsizetype lineStartOf(QStringView text, qsizetype offset);
/// Offset behind the '\n' of the line that holds \a offset, or the end of \a text.
[[nodiscard]] qsizetype nextLineOf(QStringView text, qsizetype offset);
/// Distance of \a offset from the start of its line.
[[nodiscard]] qsizetype columnOf(QStringView text, qsizetype offset);

/// Behind spaces, tabs, line ends and comments.
[[nodiscard]] qsizetype skipYamlSpace(QStringView text, qsizetype offset);
/// Behind anchors and tags, and the space that follows each.
[[nodiscard]] qsizetype skipYamlProperties(QStringView text, qsizetype offset, bool inFlow);

/// Behind the closing quote of the quoted scalar that starts at \a start; -1 when nothing closes it.
[[nodiscard]] qsizetype quotedEnd(QStringView text, qsizetype start);
/// Behind the last character of the plain scalar that starts at \a start. \a indent is the column of the
/// block collection around it, -1 outside any.
[[nodiscard]] qsizetype plainEnd(QStringView text, qsizetype start, bool inFlow, qsizetype indent);

/// A literal or folded scalar's parts.
struct BlockScalar
{
    QChar chomping; ///< '-', '+', or null
    qsizetype content = 0; ///< start of its first line
    qsizetype indent = 0; ///< columns that are not part of its text; 0 when it has no text
    qsizetype end = 0; ///< behind its last character, without the final '\n'; behind the header when empty
};

/// The block scalar whose `|` or `>` is at \a start; \a indent as in plainEnd().
[[nodiscard]] BlockScalar blockScalarAt(QStringView text, qsizetype start, qsizetype indent);

} // namespace frontrow
