// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "markdown/renderoptions.h"
#include "site/jekyll/siteconfig.h"

#include <QString>

#include <optional>

namespace frontrow {

/// What turns the Markdown of a blog into HTML.
enum class MarkdownEngine {
    Kramdown,
    CommonMark, ///< the plugin jekyll-commonmark
    CommonMarkGhPages, ///< GitHub Pages' jekyll-commonmark-ghpages
};

/// A setting of `markdown:` that does not do what it says.
struct MarkdownFault
{
    QString message; ///< what readers get, and what to write
    ConfigLine better; ///< what to write instead

    bool operator==(const MarkdownFault &) const = default;
};

/// Which engine a blog has, and why.
struct MarkdownChoice
{
    MarkdownEngine engine = MarkdownEngine::Kramdown;
    CommonMarkOptions commonMark; ///< the options of engines other than kramdown
    QString reason; ///< one or two sentences
    std::optional<MarkdownFault> fault;
    bool dependsOnHost = false; ///< the host is not known, and the engine would be another one on another host

    /// The choice of a blog with \a config: `markdown:`, `commonmark:`, plugins, gems and the host decide. A pure
    /// function. Sources: Jekyll 4.3's and 3.10's converters/markdown.rb, github-pages' configuration.rb.
    [[nodiscard]] static MarkdownChoice of(const SiteConfig &config);
    /// The same blog with \a engine, with the options that the blog sets for it.
    [[nodiscard]] static MarkdownChoice with(MarkdownEngine engine, const SiteConfig &config);

    bool operator==(const MarkdownChoice &) const = default;
};

/// The line of `_config.yml` that asks for \a engine.
[[nodiscard]] ConfigLine configLineFor(MarkdownEngine engine);
/// "kramdown", "commonmark", "commonmark-ghpages".
[[nodiscard]] QString nameOf(MarkdownEngine engine);
/// As people write it: "kramdown", "CommonMark", "GitHub Pages’ CommonMark".
[[nodiscard]] QString wordsFor(MarkdownEngine engine);
/// The engine by nameOf(), or as `_config.yml` writes it, in any case; nothing for another.
[[nodiscard]] std::optional<MarkdownEngine> engineNamed(const QString &name);

/// How a post with \a frontMatter on a blog with \a config is rendered.
[[nodiscard]] RenderOptions renderOptionsFor(const SiteConfig &config, const FrontMatter &frontMatter);
[[nodiscard]] RenderOptions renderOptionsFor(
    const SiteConfig &config, const FrontMatter &frontMatter, const MarkdownChoice &choice);

} // namespace frontrow
