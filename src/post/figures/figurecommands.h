// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "post/figures/figure.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// The commands on the figures of a post. Each is a pure function of the post's text; \a figure is an index of
/// figuresIn(), \a image one of its `images`. The edits change the bytes of that value only, keep the tag's quoting,
/// and have been tried: the text after them has the intended value and every other value of every figure as before, or
/// the command is Refused with a sentence that says why. Nothing to do gives no edits.

/// \param source the caption as the post writes it: HTML in `<figcaption>` (with Markdown only where the figure is
/// kramdown's to parse: `markdown="1"`), HTML or Markdown in an include. Use captionSource() for plain words. Refused
/// when it would end the element or parameter that it stands in. An empty caption removes `<figcaption>`. A Markdown
/// image has no caption: figureAsElement() makes it a figure that can have one.
[[nodiscard]] Result<TextEdits> setFigureCaption(QStringView post, qsizetype figure, const QString &source);

/// \param alt plain text, in one line where the figure cannot hold more; an empty one says that the picture decorates;
/// nothing removes the attribute, which is Refused for Markdown images.
[[nodiscard]] Result<TextEdits> setFigureAlt(
    QStringView post, qsizetype figure, qsizetype image, const std::optional<QString> &alt);

/// \param title plain text; nothing removes it.
[[nodiscard]] Result<TextEdits> setFigureTitle(
    QStringView post, qsizetype figure, qsizetype image, const std::optional<QString> &title);

/// \param link an address; nothing removes the link, and its tags with it.
[[nodiscard]] Result<TextEdits> setFigureLink(
    QStringView post, qsizetype figure, qsizetype image, const std::optional<QString> &link);

/// Shows the picture at \a source instead. A link to a picture file (the same one, or a larger one of it) follows; a
/// link elsewhere stays. `width`, `height`, `srcset` and `sizes` are of the old picture and go.
[[nodiscard]] Result<TextEdits> setFigureSource(
    QStringView post, qsizetype figure, qsizetype image, const QString &source);

/// \param classes separated by spaces; empty removes the attribute.
[[nodiscard]] Result<TextEdits> setFigureClasses(QStringView post, qsizetype figure, const QString &classes);

/// Moves the figure's lines to the start of the line at \a offset, which the caller chooses between blocks
/// (dropOffset()), with one empty line before and after. Every other byte stays.
[[nodiscard]] Result<TextEdits> moveFigure(QStringView post, qsizetype figure, qsizetype offset);

/// Makes one `<figure>` of the figures \a figures, in the order of the post and at the place of the first: `half` of
/// two or four, `third` of others. Captions are joined by " · ", equal ones once. Refused for less than two, for
/// figures whose pictures cannot be edited, and when one is within another block (a list, a quote).
[[nodiscard]] Result<TextEdits> groupFigures(QStringView post, const QList<qsizetype> &figures);

/// Makes one figure of each picture of \a figure. The caption stays with the first one.
[[nodiscard]] Result<TextEdits> ungroupFigure(QStringView post, qsizetype figure);

/// Removes the figure with its lines and the empty line that then is too many.
[[nodiscard]] Result<TextEdits> removeFigure(QStringView post, qsizetype figure);

/// Writes a Markdown image or a figure include as `<figure>` in the post's style, with all its values.
[[nodiscard]] Result<TextEdits> figureAsElement(QStringView post, qsizetype figure);

/// Plain words as setFigureCaption() takes them for \a figure: escaped so that they read as they are.
[[nodiscard]] QString captionSource(const Figure &figure, const QString &text);

} // namespace frontrow
