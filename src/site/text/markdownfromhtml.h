// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "site/text/htmlwords.h"

#include <QByteArray>
#include <QString>

namespace frontrow {

/// What a program put on the clipboard beside plain text.
struct CopiedHtml
{
    QByteArray html; ///< UTF-8, a page or a part of one
    QString plain; ///< the same as text
};

/// \a copied as Markdown that kramdown and CommonMark read alike: headings, paragraphs, lists, quotes, code, tables,
/// rules, pictures on the web, and words that are bold, italic, struck out or code; links get \a attributes. Lists of
/// Word, which are paragraphs, and of Slack, whose levels are attributes, are lists. Empty when the HTML says no more
/// than the plain text: no structure, code of an editor, or Markdown that is shown as it is.
[[nodiscard]] QString markdownFromHtml(const CopiedHtml &copied, const LinkAttributes &attributes = {});

/// \a markdown, of one paragraph or more, as it is inserted in place of \a selection of \a post: blocks get empty lines
/// around them.
[[nodiscard]] QString fittedBlocks(QStringView post, TextRange selection, const QString &markdown);

} // namespace frontrow
