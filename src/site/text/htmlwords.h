// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/text/htmltree.h"

#include <QList>
#include <QString>

#include <functional>

namespace frontrow {

/// Words of HTML that look the same.
struct WordRun
{
    QString text; ///< as read; '\n' is a line break that was meant
    QString link; ///< the address; empty without one
    QString picture; ///< the address of a picture that `text` describes; empty for words
    bool isBold = false;
    bool isItalic = false;
    bool isStruck = false;
    bool isCode = false;
};

/// The attributes that a link to an address gets, as Markdown; empty for none.
using LinkAttributes = std::function<QString(const QString &address)>;

/// Collects the words below \a node, as they look: bold is what its style makes bold. White space as browsers show it.
[[nodiscard]] QList<WordRun> wordRuns(const HtmlNode &node);

/// \a runs as Markdown of one paragraph that every engine reads as it looked; white space at its ends is left out.
[[nodiscard]] QString markdownOf(QList<WordRun> runs, const LinkAttributes &attributes, bool isHeading = false);

/// \a text as Markdown that reads as they do, with as few backslashes as it takes.
[[nodiscard]] QString markdownText(QStringView text);

/// The value of \a property in the `style` of \a node, lower case.
[[nodiscard]] QString styleOf(const HtmlNode &node, QStringView property);

} // namespace frontrow
