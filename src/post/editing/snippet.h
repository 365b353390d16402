// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/editing/writingrules.h"
#include "post/markup/markupchange.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// What the words after a snippet's `$` stand for.
struct SnippetValues
{
    QString date = {};
    QString time = {};
    QString title = {}; ///< the post's title
    QString selection = {};
};

/// A place of a snippet to fill in.
struct SnippetField
{
    TextRange range; ///< what stands there at first; empty for nothing
    QList<TextRange> copies = {}; ///< places that say the same

    bool operator==(const SnippetField &) const = default;
};

/// What a snippet becomes.
struct ExpandedSnippet
{
    QString text;
    QList<SnippetField>
        fields; ///< as one goes through them; the last is where writing goes on, and there is always one
};

/// \a snippet with its marks read: `$1` and `${1:words}` are places to fill in, gone through by their numbers, those
/// of one number say the same; `$0` is the last of them, without it the snippet's end. `$DATE`, `$TIME`, `$TITLE` and
/// `$SELECTION`, also in braces and in the words of a place, stand for \a values, whose further lines begin with the
/// white space and marks of quotes that theirs in the snippet begins with, and at the column of an item's text. `\$` is
/// a `$`, and so is every other one; in the words of a place `\}` is a `}`. Words longer than 500 letters, and places
/// within them, are not read.
[[nodiscard]] ExpandedSnippet expandedSnippet(
    QStringView snippet, const SnippetValues &values, const WritingRules &rules);

/// The snippet that becomes \a text, whatever it holds.
[[nodiscard]] QString snippetOf(QStringView text);

/// \a snippet asks for the selection.
[[nodiscard]] bool takesSelection(QStringView snippet);

/// How many letters at the end of \a written, from the beginning of a word on, are the first ones of \a name, whatever
/// their case; as many as possible.
[[nodiscard]] qsizetype lettersOfName(QStringView written, QStringView name);

/// What putting a snippet into a post does.
struct SnippetInsertion
{
    TextEdits edits;
    QList<SnippetField> fields; ///< as in ExpandedSnippet, in the text after the edits
};

/// Puts \a snippet in the place of \a selection, or after it where the snippet does not take it. Its further lines
/// begin as the line there does up to the selection, in the same way. One that begins a block comes below the words
/// before it, with an empty line between. `values.selection` is filled in here.
[[nodiscard]] SnippetInsertion insertedSnippet(
    QStringView text, TextRange selection, QStringView snippet, const SnippetValues &values, const WritingRules &rules);

} // namespace frontrow
