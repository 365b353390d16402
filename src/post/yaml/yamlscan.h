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
/// Offset after the '\n' of the line that holds \a offset, or the end of \a text.
[[nodiscard]] qsizetype nextLineOf(QStringView text, qsizetype offset);
/// Distance of \a offset from the start of its line.
[[nodiscard]] qsizetype columnOf(QStringView text, qsizetype offset);

/// Start of the comment lines that stand directly above the line that starts at \a line, none of them deeper than
/// \a column nor before \a bound; \a line without any.
[[nodiscard]] qsizetype commentsAbove(QStringView text, qsizetype line, qsizetype column, qsizetype bound);
/// After the comment lines that follow directly at \a line, all of them deeper than \a column; \a line without any.
[[nodiscard]] qsizetype commentsBelow(QStringView text, qsizetype line, qsizetype column);

/// The line at \a line begins with `---` or `...`, which ends a document.
[[nodiscard]] bool isDocumentMark(QStringView text, qsizetype line);

/// A character that YAML 1.1 allows nowhere, or takes for a line end, other than '\n' (chapters 4.1 and 4.2).
[[nodiscard]] bool isForbiddenInYaml(QChar c);

/// After spaces, tabs, line ends and comments.
[[nodiscard]] qsizetype skipYamlSpace(QStringView text, qsizetype offset);
/// After the anchors and tags that begin at \a offset.
[[nodiscard]] qsizetype propertiesEnd(QStringView text, qsizetype offset, bool inFlow);

/// A '?' that makes a key of what follows stands before \a start.
[[nodiscard]] bool isExplicitKey(QStringView text, qsizetype start, bool inFlow);

/// After the closing quote of the quoted scalar that starts at \a start; -1 when nothing closes it.
[[nodiscard]] qsizetype quotedEnd(QStringView text, qsizetype start);
/// After the last character of the plain scalar that starts at \a start. \a indent is the column of the
/// block collection around it, -1 outside any.
[[nodiscard]] qsizetype plainEnd(QStringView text, qsizetype start, bool inFlow, qsizetype indent);

/// A literal or folded scalar's parts.
struct BlockScalar
{
    QChar chomping; ///< '-', '+', or null
    qsizetype content = 0; ///< start of its first line
    qsizetype indent = 0; ///< columns that are not part of its text; 0 when it has no text
    qsizetype end = 0; ///< after its last character, without the final '\n'; after the header when empty
};

/// The block scalar whose `|` or `>` is at \a start; \a indent as in plainEnd().
[[nodiscard]] BlockScalar blockScalarAt(QStringView text, qsizetype start, qsizetype indent);

} // namespace frontrow
