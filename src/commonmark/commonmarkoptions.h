// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace frontrow {

/// What a blog sets under `commonmark:` in its `_config.yml`: two lists of names. Nothing is on by itself.
struct CommonMarkOptions
{
    /// What GitHub Pages' `{% highlight %}` has for a line break, so that no blank line ends the code: its renderer
    /// makes line breaks of it again.
    static constexpr QLatin1StringView pagesCodeBreak{"<br data-jekyll-commonmark-ghpages>"};

    /// Options by their values in cmark-gfm and commonmarker 0.23, whose names Jekyll's plugin takes.
    enum Option {
        SourcePositions = 1 << 1, ///< SOURCEPOS
        HardBreaks = 1 << 2, ///< HARDBREAKS
        NoBreaks = 1 << 4, ///< NOBREAKS
        ValidUtf8 = 1 << 9, ///< VALIDATE_UTF8
        Smart = 1 << 10, ///< SMART
        PreLanguage = 1 << 11, ///< GITHUB_PRE_LANG
        LiberalTags = 1 << 12, ///< LIBERAL_HTML_TAG
        Footnotes = 1 << 13, ///< FOOTNOTES
        DoubleTilde = 1 << 14, ///< STRIKETHROUGH_DOUBLE_TILDE
        RawHtml = 1 << 17, ///< UNSAFE
    };

    int flags = 0; ///< values of Option, joined by `or`
    QStringList extensions; ///< names out of knownExtensions()
    bool isPages = false; ///< written by GitHub Pages' renderer: ids of headings, its own code blocks
    QStringList unknown; ///< names that Jekyll warns of and leaves out

    /// As the plugin reads the two lists: options in any case, extensions as they are spelt.
    [[nodiscard]] static CommonMarkOptions of(const QStringList &options, const QStringList &extensions);
    /// What GitHub Pages sets for `markdown: GFM`, whatever the blog says.
    [[nodiscard]] static CommonMarkOptions pagesGfm();
    [[nodiscard]] static const QStringList &knownExtensions();

    [[nodiscard]] bool has(Option option) const { return (flags & option) != 0; }
    [[nodiscard]] bool has(const QString &extension) const { return extensions.contains(extension); }

    bool operator==(const CommonMarkOptions &) const = default;
};

} // namespace frontrow
