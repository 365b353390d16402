// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/siteconfig.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace frontrow {

// Sources of the rules: Jekyll 4.3, lib/jekyll/converters/markdown.rb, identity.rb, and the plug-ins' own converters.

/// A markup that Jekyll converts with a plug-in only.
struct ForeignMarkup
{
    QString name; ///< "AsciiDoc"
    QString plugin; ///< the gem: "jekyll-asciidoc"
    bool isConverted = false; ///< the blog has the plug-in, as far as its files tell

    bool operator==(const ForeignMarkup &) const = default;
};

/// \a content, or the first few hundred bytes of it, begins with a line of front matter: Jekyll makes a page or a
/// document of such a file, and copies all others (`Utils.has_yaml_header?`).
[[nodiscard]] bool beginsWithHeader(QByteArrayView content);

/// Jekyll takes the file at \a path for Markdown: its ending is one of `markdown_ext`, in any case. So is one that has
/// no path yet. The text of all others goes into the page as Liquid leaves it.
[[nodiscard]] bool isMarkdownFile(const QString &path, const SiteConfig &config);

/// The markup of the file at \a path, told by its ending; nothing for Markdown, HTML and what nobody converts.
[[nodiscard]] std::optional<ForeignMarkup> foreignMarkupOf(const QString &path, const SiteConfig &config);

/// The ending of the page that Jekyll makes of a file of \a ending ("md", without a dot, empty for none): ".html", or
/// the file's own, its dot included.
[[nodiscard]] QString outputEndingOf(const QString &ending, const SiteConfig &config);

/// A file of \a ending ("md") is text as blogs have it in `_posts`: Markdown, HTML or one of the markups beside them.
[[nodiscard]] bool isTextEnding(const QString &ending, const SiteConfig &config);

} // namespace frontrow
