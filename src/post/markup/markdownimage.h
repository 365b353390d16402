// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/markup/writtenattributelist.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What a link or picture of Markdown leads to: `(address "title")`, or `[id]` of a definition elsewhere.
struct MarkdownTarget
{
    QString address; ///< character references resolved
    std::optional<QString> title;
    TextRange range; ///< with its parentheses or brackets; empty for `![id]` alone
    TextRange addressRange; ///< with its angle brackets; empty at 0 for a definition's
    TextRange titleRange; ///< between its quotes; empty at 0 without one
    QChar titleQuote;
    bool isDefinition = false; ///< address and title stand elsewhere
};

/// The definitions `[id]: address "title"` of a text, by what kramdown makes of their ids.
using LinkDefinitions = QHash<QString, MarkdownTarget>;

/// \param start where the body begins
[[nodiscard]] LinkDefinitions linkDefinitionsIn(QStringView text, qsizetype start);

/// A Markdown picture as written, maybe in a link: `[![alt](address "title"){: .a}](address){: .b}`.
/// Source: kramdown 2.5, `parse_link`, `parse_span_extensions`.
struct MarkdownImage
{
    QString alt; ///< backslash escapes and character references resolved
    TextRange altRange; ///< between the brackets
    MarkdownTarget target;
    QList<WrittenAttributeList> lists; ///< directly after the picture
    std::optional<MarkdownTarget> link; ///< around it
    QList<WrittenAttributeList> linkLists; ///< directly after the link
    TextRange imageRange; ///< from '!' to after the picture's lists
    TextRange range; ///< all of it
};

/// The picture that starts with `![` at \a start, or with `[` when the link holds nothing else; nothing where kramdown
/// would see none. At most 2,000 characters between brackets, and in parentheses.
[[nodiscard]] std::optional<MarkdownImage> markdownImageAt(
    QStringView text, qsizetype start, const LinkDefinitions &definitions);

} // namespace frontrow
