// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// One `<img>` of a figure.
struct FigureImage
{
    QString source; ///< `src` as written, character references resolved
    std::optional<QString> alt; ///< nothing when there is no `alt`; an empty one says that it decorates
    std::optional<QString> link; ///< `href` of the `<a>` around it
    TextRange range; ///< the `<img …>` tag

    bool operator==(const FigureImage &) const = default;
};

/// One `<figure>` element of a post's body.
struct Figure
{
    QList<FigureImage> images;
    QString caption; ///< the inner HTML of `<figcaption>`, as written
    TextRange range; ///< from `<figure` to behind `</figure>`

    bool operator==(const Figure &) const = default;
};

/// The figures of a post, in order. Those inside comments, code blocks and fenced code are none.
[[nodiscard]] QList<Figure> figuresIn(QStringView post);

/// A figure that is to be written.
struct NewFigure
{
    QString source; ///< as the published page will use it
    QString caption; ///< plain text; may be empty: then no `<figcaption>`
    QString alt; ///< plain text; empty writes `alt=""`
};

/// The white space and links that a post's figures are written with, so that new ones look the same.
struct FigureStyle
{
    QString indent = QStringLiteral("\t"); ///< before the line inside `<figure>`
    bool isLinked = true; ///< the picture links to itself
    QString trailing; ///< white space behind `</figure>`

    bool operator==(const FigureStyle &) const = default;
};

/// The style of the last single-image figure of \a post, the default where there is none.
[[nodiscard]] FigureStyle figureStyleOf(QStringView post);

/// The figure as text, without a final '\n':
/// `<figure>` / indent `<a href="S"><img src="S" alt="A"></a><figcaption>C</figcaption>` / `</figure>`.
[[nodiscard]] QString figureText(const NewFigure &figure, const FigureStyle &style);

/// The one edit that puts \a figures, in order, at \a offset (moved to the start of its line), each with an
/// empty line before and behind. The caller chooses an offset between blocks (dropOffset()).
[[nodiscard]] TextEdits insertFigures(QStringView post, qsizetype offset, const QList<NewFigure> &figures);

} // namespace frontrow
