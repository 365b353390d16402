// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/text/htmltree.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>

namespace frontrow {

/// A child of an element as browsers show it, or texts that follow each other.
struct ShownPiece
{
    /// Equal for two that are shown alike: white space, the order of attributes, comments and the colours of code do
    /// not count.
    QString form;
    QString text; ///< the text that readers see
    std::size_t child = 0; ///< the index of the first child
};

/// The children of \a parent without those that show nothing.
[[nodiscard]] QList<ShownPiece> shownPiecesOf(const HtmlNode &parent);

/// The `body` of a page, parsed by parseHtml(); an empty node without one.
[[nodiscard]] HtmlNode htmlBodyOf(const QByteArray &html);

} // namespace frontrow
