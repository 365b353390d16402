// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/figures/figuresource.h"
#include "post/markup/htmlcontext.h"
#include "post/markup/imageparagraph.h"
#include "post/markup/postmarkup.h"

#include <QCoreApplication>

namespace frontrow {

/// The sentences about figures, of all files that read and change them.
struct FigureMessages
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

/// A body, read as far as figures need it.
struct FigureText
{
    QStringView post;
    PostMarkup markup;
    HtmlContext context;
    LinkDefinitions definitions;
};

/// The `<figure>` elements that are closed and not inside another closed one, in order.
[[nodiscard]] QList<FigureSource> elementFiguresIn(const FigureText &text);

/// The includes of a picture or a gallery that stand alone on their lines, in order.
[[nodiscard]] QList<FigureSource> includeFiguresIn(const FigureText &text);

/// The pictures of a Markdown paragraph as a figure's.
[[nodiscard]] FigureSource figureOf(const ImageParagraph &paragraph);

/// A Markdown picture as one of a figure.
void appendMarkdownImage(const MarkdownImage &markdown, FigureSource &figure);

/// The attribute lists that may hold the classes of the Markdown paragraph \a figure, the nearest to its picture first.
[[nodiscard]] QList<WrittenAttributeList> classListsOf(const FigureSource &figure);

/// Half, Third or Single by the names in \a classes.
[[nodiscard]] FigureArrangement arrangementOf(const QString &classes);

} // namespace frontrow
