// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/markupchange.h"

#include <optional>

namespace frontrow {

/// \a text, white space around it left out, when it is nothing but the address of a link: http, https or mailto, or a
/// path from the blog's root on.
[[nodiscard]] std::optional<QString> linkAddress(QStringView text);

/// Makes \a selection of \a post a link to \a address, with \a attributes ("{:target="_blank"}") after it. Nothing
/// where it would be no link: over several lines or white space only, in front matter, code, Liquid, HTML or another
/// link, or over an address, which a pasted one replaces.
[[nodiscard]] std::optional<MarkupChange> linkOverSelection(
    QStringView post, TextRange selection, const QString &address, const QString &attributes);

/// As linked(), to \a address, which is selected afterwards, so that typing replaces it. Words that are an address
/// themselves stay the target.
[[nodiscard]] MarkupChange linkedTo(
    QStringView post, TextRange selection, const QString &address, const QString &attributes);

/// The links and images of one \a line of Markdown, autolinks and definitions among them.
[[nodiscard]] QList<TextRange> linksInLine(QStringView line);

} // namespace frontrow
