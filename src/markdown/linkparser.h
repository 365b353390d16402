// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/blocktree.h"

#include <QHash>
#include <QStringView>

#include <optional>

namespace frontrow::markdown {

/// What follows the closing bracket of a link or image.
struct LinkTarget
{
    QString url;
    QString title;
    bool hasTitle = false;
    AttributeList list;
    qsizetype end = 0; ///< behind it
};

/// Finds the brackets of one leaf and what they point at, by kramdown's rules. Linear in the leaf's size: what is
/// looked for in vain counts against a budget.
class LinkParser
{
public:
    LinkParser(QStringView text, const Document &document);

    /// The ']' for the '[' at \a open; -1 without one.
    [[nodiscard]] qsizetype closingBracket(qsizetype open) const { return m_closing.value(open, -1); }
    /// What the brackets from \a open to \a close point at; nothing when they are just brackets.
    [[nodiscard]] std::optional<LinkTarget> target(qsizetype open, qsizetype close);
    /// The end of the code span that begins at \a start, which is a '`'; -1 without one.
    [[nodiscard]] qsizetype codeSpanEnd(qsizetype start);

private:
    void findBrackets();
    [[nodiscard]] std::optional<LinkTarget> inlineTarget(qsizetype paren);
    [[nodiscard]] std::optional<LinkTarget> named(QStringView name, qsizetype end) const;

    QStringView m_text;
    const Document &m_document;
    QHash<qsizetype, qsizetype> m_closing;
    qsizetype m_budget;
};

/// \a text without the backslashes of kramdown's escapes.
[[nodiscard]] QString unescaped(QStringView text);
/// True for what a backslash escapes (kramdown-parser-gfm, ESCAPED_CHARS_GFM).
[[nodiscard]] bool isEscapable(QChar c);

} // namespace frontrow::markdown
