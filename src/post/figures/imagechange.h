// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "post/figures/figuresource.h"
#include "post/markup/writtenattribute.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow {

/// What the commands on one picture share.

/// An edit of one picture's value before it is tried: the text, all figures, and the picture.
struct ImageChange
{
    QStringView post;
    QList<FigureSource> sources;
    qsizetype figure = 0;
    qsizetype image = 0;

    [[nodiscard]] const FigureSource &source() const { return sources[figure]; }
    [[nodiscard]] const ImageSource &place() const { return sources[figure].images[image]; }
    [[nodiscard]] const FigureImage &value() const { return sources[figure].figure.images[image]; }
    /// \a edits when they make the picture \a intended, and change nothing else; see triedEdits().
    [[nodiscard]] Result<TextEdits> tried(const Result<TextEdits> &edits, const FigureImage &intended) const;
};

/// The change of picture \a image of figure \a figure; Refused when there is none, or it cannot be edited.
[[nodiscard]] Result<ImageChange> startChange(QStringView post, qsizetype figure, qsizetype image);

/// The edits, not yet tried, that give the picture another `alt` or `title` (\a name); nothing removes it.
[[nodiscard]] Result<TextEdits> textEditsOf(
    const ImageChange &change, const QString &name, const std::optional<QString> &value);

/// The edits, not yet tried, that make a click on the picture lead to \a link; nothing removes the link.
[[nodiscard]] Result<TextEdits> linkEdits(const ImageChange &change, const std::optional<QString> &link);

/// The edits, not yet tried, that show the picture at \a source. The link stays.
[[nodiscard]] Result<TextEdits> sourceEdits(const ImageChange &change, const QString &source);

/// `(address "title")` after the brackets of a Markdown picture or link.
[[nodiscard]] QString targetText(const QString &address, const std::optional<QString> &title);

/// The edits of one key of a gallery's item in the front matter.
[[nodiscard]] Result<TextEdits> itemEdits(
    QStringView post, const ImageSource &image, const QString &key, const std::optional<QString> &value);

/// The edits of one parameter of the figure's include.
[[nodiscard]] TextEdits parameterEdits(
    QStringView post, const FigureSource &figure, const AttributeChange &change, AttributeEscape escape);

/// HTML-safe words or an address as they stand in an include, whose theme puts them between double quotes.
[[nodiscard]] QString valueInParameter(QStringView value, QChar quote);

} // namespace frontrow
