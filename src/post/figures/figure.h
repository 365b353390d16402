// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// One picture of a figure.
struct FigureImage
{
    QString source; ///< the address as written, character references and backslash escapes resolved; Liquid stays
    /// Nothing when none is written; an empty one says that the picture decorates. A Markdown image always has one, as
    /// kramdown writes `alt=""` where the brackets are empty.
    std::optional<QString> alt;
    std::optional<QString> title;
    std::optional<QString> link; ///< where a click on it leads
    /// What is written of it: the `<img …>` tag, `![…](…)`, the include, or the gallery's entry in the front matter.
    TextRange range;

    bool operator==(const FigureImage &) const = default;
};

/// How a figure is written.
enum class FigureKind {
    Element, ///< `<figure>` … `</figure>`, with `<img>` or, where kramdown parses it, Markdown images inside
    MarkdownImage, ///< a paragraph of nothing but Markdown images
    FigureInclude, ///< `{% include figure image_path="…" … %}` and its like: one picture
    GalleryInclude, ///< `{% include gallery … %}`: the pictures are a list in the front matter
};

/// How many pictures stand side by side: the classes `half` and `third` of HPSTR and Minimal Mistakes.
enum class FigureArrangement { Single, Half, Third };

/// One figure of a post's body.
struct Figure
{
    FigureKind kind = FigureKind::Element;
    QList<FigureImage> images;
    QString caption; ///< as written: the inner HTML or Markdown of `<figcaption>`, an include's parameter unquoted
    bool isCaptionMarkdown = false; ///< kramdown or the theme reads Markdown in it
    QString classes; ///< the classes of the figure (of the picture, for a Markdown image), separated by spaces
    /// All from `<figure` to after `</figure>`, the include, or the Markdown images with their attribute lists.
    TextRange range;
    TextRange captionRange; ///< where `caption` stands in the text; empty at 0 where there is none
    /// Why the values of its pictures, and its classes, cannot be edited by commands: a full, translated sentence.
    /// Empty when they can.
    QString imagesReadOnly;
    /// Why it cannot be given another caption; empty when it can.
    QString captionReadOnly;

    /// How the pictures stand, from the class (of a gallery include, the parameter `layout`).
    FigureArrangement arrangement = FigureArrangement::Single;

    [[nodiscard]] bool isEditable() const { return imagesReadOnly.isEmpty(); }

    bool operator==(const Figure &) const = default;
};

/// The figures of a post, in order. Those inside comments, code blocks and fenced code are none; neither are Markdown
/// images in running text. Takes time linear in the text.
[[nodiscard]] QList<Figure> figuresIn(QStringView post);

/// The caption of \a figure as plain text in one line: without tags, Markdown marks and character references.
[[nodiscard]] QString plainCaption(const Figure &figure);

/// The index of the figure that \a offset is in or directly after; -1 without one.
[[nodiscard]] qsizetype figureAt(const QList<Figure> &figures, qsizetype offset);

/// One picture, by the indices of its figure and in it.
struct FigurePlace
{
    qsizetype figure = 0;
    qsizetype image = 0;

    bool operator==(const FigurePlace &) const = default;
};

/// The pictures without alt text (not those that decorate), in order.
[[nodiscard]] QList<FigurePlace> placesWithoutAlt(const QList<Figure> &figures);

/// The first picture without alt text that starts after \a offset, else the first of the text; nothing when every
/// picture has one.
[[nodiscard]] std::optional<FigurePlace> nextImageWithoutAlt(const QList<Figure> &figures, qsizetype offset);

/// A figure that is to be written.
struct NewFigure
{
    QString source; ///< as the published page will use it; Liquid in it is meant
    QString caption; ///< plain text; may be empty: then no `<figcaption>`
    QString alt; ///< plain text; empty writes `alt=""`
};

/// The white space and links that a post's figures are written with, so that new ones look the same.
struct FigureStyle
{
    QString indent = QStringLiteral("\t"); ///< before the line inside `<figure>`
    bool isLinked = true; ///< the picture links to itself
    QString trailing; ///< white space after `</figure>`

    bool operator==(const FigureStyle &) const = default;
};

/// The style of the last `<figure>` of \a post with one `<img>`, the default where there is none.
[[nodiscard]] FigureStyle figureStyleOf(QStringView post);

/// The figure as text, without a final '\n':
/// `<figure>` / indent `<a href="S"><img src="S" alt="A"></a><figcaption>C</figcaption>` / `</figure>`.
[[nodiscard]] QString figureText(const NewFigure &figure, const FigureStyle &style);

/// The one edit that puts \a figures, in order, at \a offset (moved to the start of its line), each with an
/// empty line before and after; as Markdown images among these. \a offset is between blocks (dropOffset()).
[[nodiscard]] TextEdits insertFigures(QStringView post, qsizetype offset, const QList<NewFigure> &figures);

} // namespace frontrow
