// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commonmark/commonmarkoptions.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace frontrow::commonmark {

/// A run of top-level blocks that make one piece of HTML: one, or several when raw HTML of the first ends in the last.
struct ParsedBlock
{
    QString html;
    int firstLine = 0; ///< the first line of its source, from 0
    bool isAfterBlank = false; ///< a blank line, or nothing, stands before it
    qsizetype cells = 0; ///< how many cells its tables have
};

struct ParsedHeading
{
    int level = 1; ///< 1 to 6
    QString text; ///< without markup
    QString id; ///< empty where the renderer gives none
    int firstLine = 0;
    bool isTopLevel = false;
};

/// How code is coloured.
struct CodeStyle
{
    /// Whether the highlighter of the blog knows a language.
    std::function<bool(const QString &language)> isKnown;
    /// \a code as HTML.
    std::function<QString(const QString &code, const QString &language)> colour;
    /// Code, list items and table rows say with `data-fr-line` which line of their block they come from.
    bool marksLines = false;
};

struct Limits
{
    int deepest = 0; ///< quotes, items and emphasis in one another; what is deeper is written as its words
    qsizetype cells = 0; ///< cells of all tables together; further tables are written as their words
    qsizetype output = 0; ///< bytes of HTML; what is after is left out
};

/// What a text became.
struct Parsed
{
    QList<ParsedBlock> blocks;
    QList<ParsedHeading> headings;
    QString footnotes; ///< empty without any
    qsizetype targets = 0; ///< bytes of all addresses and titles
    std::optional<int> firstLeftOut; ///< the line that the output's limit was met in
    bool isTooDeep = false;
    bool hasHugeTable = false;
};

/// Reads \a text by cmark-gfm and writes it as Jekyll's plugin, or GitHub Pages', does.
/// May be called from any thread.
/// \param skippedLines how many lines at the start are only read for what they define; they end in a blank one
[[nodiscard]] Parsed parse(const QString &text, const CommonMarkOptions &options, const CodeStyle &code,
    const Limits &limits, int skippedLines = 0);

} // namespace frontrow::commonmark
