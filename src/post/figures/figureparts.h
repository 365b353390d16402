// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/figures/figuresource.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace frontrow {

/// What commands need that take figures apart and write them anew.

/// One picture that is to stand in a `<figure>`.
struct TakenImage
{
    QString text; ///< as written where it is HTML, else as HTML
    FigureImage value;
};

/// Why the pictures of \a figure cannot be taken out of it without loss, a sentence; empty when they can.
[[nodiscard]] QString takingProblem(QStringView post, const FigureSource &figure);

/// The pictures of \a figure, for which takingProblem() is empty.
[[nodiscard]] QList<TakenImage> takenImages(QStringView post, const FigureSource &figure);

/// The start tag of \a figure with other classes, a plain one where it has none. \a keepsId: with its `id`.
[[nodiscard]] QString figureStartTag(
    QStringView post, const FigureSource &figure, const QStringList &classes, bool keepsId);

/// `<figcaption>` around \a caption; empty for an empty one. \a isMarkdown: it was read as Markdown where it stood.
[[nodiscard]] QString captionElement(const QString &caption, bool isMarkdown);

/// A `<figure>` of \a start, \a images, \a caption (an element) and its end tag.
[[nodiscard]] QString elementText(
    const QString &start, const QList<TakenImage> &images, const QString &caption, const FigureStyle &style);

/// \a text with the white space that stands before \a range, on its line, before each further line.
[[nodiscard]] QString indentedAs(QString text, QStringView post, TextRange range);

/// \a classes without `half` and `third`.
[[nodiscard]] QStringList withoutArrangement(QStringList classes);

/// What figuresIn() is to find of a `<figure>` written anew.
[[nodiscard]] Figure elementValue(const QList<TakenImage> &images, const QString &caption, const QStringList &classes);

} // namespace frontrow
