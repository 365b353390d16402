// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/markup/htmlcontext.h"
#include "post/markup/markdownimage.h"
#include "post/markup/postmarkup.h"

#include <QList>
#include <QStringView>

namespace frontrow {

/// A paragraph of nothing but Markdown pictures.
struct ImageParagraph
{
    QList<MarkdownImage> images;
    QList<WrittenAttributeList> lists; ///< the paragraph's attribute lists, each on a line of its own
    TextRange range; ///< with its lists
};

/// The paragraphs of \a text after \a start that hold nothing but pictures: not in code, not in HTML that kramdown
/// does not read, not in tables.
[[nodiscard]] QList<ImageParagraph> imageParagraphsIn(QStringView text, qsizetype start, const PostMarkup &markup,
    const HtmlContext &context, const LinkDefinitions &definitions);

} // namespace frontrow
