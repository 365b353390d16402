// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace frontrow {

/// A font or picture that a theme shows.
struct ThemeFile
{
    QByteArray type; ///< media type: "font/woff2", "image/png", "image/svg+xml"
    QByteArray bytes;

    bool operator==(const ThemeFile &) const = default;
};

/// How a blog shows a post: the page around the text, with places for what the post says, and the styles. Nothing in
/// it runs, and every address in it is the name of one of its files. A value.
///
/// A place is an element of `frame` with `data-fr-slot`: "title", "excerpt", "credit", "date", "body", "hero-image".
/// A "date" has the format in which the blog prints it in `data-fr-date`, where that is one of usualDateFormats().
/// A "hero-image" that is no `img` has its style in `data-fr-style`, with `%hero%` for the picture's address.
/// An `img` of the frame has the name of its file in `data-fr-file`.
struct PageTheme
{
    QString css;
    QString frame; ///< HTML: what `body` holds
    /// The attributes of the elements `html` and `body`: `class`, `id`, `lang`, `dir`, `style`, `data-…`.
    QList<std::pair<QString, QString>> rootAttributes;
    QList<std::pair<QString, QString>> bodyAttributes;
    QHash<QString, ThemeFile> files; ///< by name: "f1"
    bool followsAppearance = false; ///< has a dark side, which shows with `data-theme="dark"` on `html`
    bool typesetsMath = true; ///< the blog's pages do

    bool operator==(const PageTheme &) const = default;

    /// For keeping it in a file, and back; Malformed for bytes that toBytes() of this version did not make.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<PageTheme> fromBytes(const QByteArray &bytes);
};

} // namespace frontrow
