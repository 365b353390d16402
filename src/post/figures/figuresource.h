// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/figures/figure.h"
#include "post/markup/htmltag.h"
#include "post/markup/liquidtag.h"
#include "post/markup/markdownimage.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// One picture of a figure, with the places of its values.
struct ImageSource
{
    enum class Form {
        Tag, ///< `<img>`
        Markdown,
        Include, ///< the figure's own include
        FrontMatter, ///< an item of a gallery
    };

    Form form = Form::Tag;
    HtmlTag tag; ///< for Tag
    MarkdownImage markdown; ///< for Markdown
    QString path; ///< for FrontMatter: of the item, dotted ("gallery.0")
    std::optional<HtmlTag> linkStart; ///< the `<a>` around it
    TextRange linkEnd; ///< the range of the `</a>`
    bool isLinkShared = false; ///< the `<a>` holds other things too

    /// The picture with its link.
    TextRange outerRange;
};

/// A figure with the places of everything that commands change. An index of figureSourcesIn() is one of figuresIn().
struct FigureSource
{
    Figure figure;
    QList<ImageSource> images; ///< as many as figure.images
    HtmlTag element; ///< `<figure …>`
    TextRange captionElement; ///< `<figcaption>` to `</figcaption>`; empty at 0 without one
    LiquidInclude include;
    QString sourceParameter; ///< the include's parameter that names the picture
    QString linkParameter; ///< the one that says where a click leads; empty without one
    QString captionParameter; ///< the one that holds the caption
    QList<WrittenAttributeList> lists; ///< the attribute lists of a Markdown paragraph
    /// A `<figure>` holds what is neither picture nor caption (video, `<picture>`, text, another figure).
    bool hasOtherContent = false;
    bool hasSources = false; ///< a `<source>` may name other files for a picture
};

[[nodiscard]] QList<FigureSource> figureSourcesIn(QStringView post);

} // namespace frontrow
