// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/liquid.h"
#include "site/blog/blogwords.h"
#include "site/blog/housestyle.h"
#include "site/blog/linkconvention.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace frontrow {

/// One way in which a blog's posts write a tag or category.
struct TermUse
{
    QString term;
    qsizetype posts = 0;

    bool operator==(const TermUse &) const = default;
};

struct BlogSnapshot;

/// What a blog has, as far as checks of one of its posts need to know. Made once and asked often: a value, cheap to
/// copy. Paths are those of the site, with '/' between and none before.
struct BlogFacts
{
    /// Nothing below is known without it.
    bool isRead = false;

    qsizetype posts = 0;
    qsizetype postsWithExcerpt = 0;
    QHash<QString, QList<TermUse>> tags; ///< by case-folded tag, the most used first
    QHash<QString, QList<TermUse>> categories; ///< by case-folded category, the most used first
    QList<StyleTerm> style; ///< what the blog's own list of words says
    BlogWords words; ///< the words of its posts
    LinkConvention links; ///< as the blog has them, and what its author says

    QSet<QString> pages; ///< what pageKey() makes of the URLs of posts, pages and redirects
    QSet<QString> files; ///< everything there is in the site's folder, as Jekyll may copy it
    QHash<QString, QString> urls; ///< the URLs of published posts as they are on disk, with `baseurl`, by path
    /// What is written has its page here, so that a path that is not known leads nowhere.
    bool knowsPages = false;
    bool knowsPlugins = true; ///< none makes pages that are not files here

    QSet<QString> layouts; ///< names without ending
    QSet<QString> includes; ///< paths below `_includes`
    QString usualLayout; ///< see usualLayoutOf()
    /// Layouts and includes are those of the blog alone; else its theme, which is not here, has more.
    bool knowsTheme = false;
    bool isMinimalMistakes = false; ///< the blog's theme is Minimal Mistakes, from a gem
    QSet<QString> liquidTags; ///< the tags that other posts and the theme of the blog use
    bool knowsLiquidTags = false; ///< no plug-in of the blog's own adds any

    /// What its pages ask for; null when nothing is read.
    std::shared_ptr<const LiquidBlog> liquid;

    QHash<QString, QStringList> pictures; ///< paths as they are, by lower-cased path
    QStringList orphans; ///< pictures that nothing in the blog mentions by name, sorted

    /// The facts of the blog that \a snapshot shows. Reads its texts (see readBlogTexts()) and the front matter of its
    /// pages.
    [[nodiscard]] static BlogFacts of(const BlogSnapshot &snapshot);

    /// How other posts write \a term (a tag of tags) when they write it otherwise in case only, and more do than write
    /// it like this, or as many. The post itself may be among those that were read.
    [[nodiscard]] static std::optional<QString> usualCase(
        const QHash<QString, QList<TermUse>> &terms, const QString &term);
};

/// A URL's path without `baseurl`, "index.html", ".html" and final '/', so that those of one page are equal; never
/// empty: "/" is the home page.
[[nodiscard]] QString pageKey(const QString &path);

} // namespace frontrow
