// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/site.h"
#include "site/theme/themeharvest.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace frontrow {

/// What makes posts of one blog look different from each other.
struct ThemeKind
{
    QString layout; ///< front matter `layout`
    bool hasHero = false; ///< there is a picture above the post

    [[nodiscard]] static ThemeKind of(const FrontMatter &frontMatter);
    bool operator==(const ThemeKind &) const = default;
};

/// A post that a blog has, and the page that shows it.
struct PostPage
{
    RepoPath post; ///< from the site's folder on
    QUrl url; ///< absolute; its host is "site.invalid" where the configuration names none
};

/// The posts of \a site whose pages show its theme, best first: those of \a kind, then those of its layout, then the
/// others; the newest of each, twelve at most.
[[nodiscard]] QList<PostPage> pagesFor(const Site &site, const ThemeKind &kind, QDate today);

/// A look with where it comes from.
struct FoundTheme
{
    PageTheme pageTheme;
    QString post; ///< the post whose page it was taken from, from the site's folder on
    QDateTime made; ///< when that page was made
    ThemeKind kind; ///< the kind of theme of that post

    bool operator==(const FoundTheme &) const = default;
};

/// The theme of \a site as the pages in \a built show it, the folder that Jekyll built it into. Nothing outside of that
/// folder is read but the posts. Fails with a sentence: Unreadable when no page of a post is there, else as
/// harvestTheme() does for the best of them.
[[nodiscard]] Result<FoundTheme> themeFromFolder(
    const Site &site, const QString &built, const ThemeKind &kind, QDate today);

/// The folder that `jekyll build` makes the site in.
[[nodiscard]] QString builtFolderOf(const Site &site);

/// Stands for the state of everything that decides a blog's theme: the configuration, layouts, includes, styles and
/// data, by name, size and time.
struct ThemeState
{
    QByteArray stamp;
    QDateTime changed; ///< when the newest of them was changed

    [[nodiscard]] static ThemeState of(const QString &siteFolder);
    /// The files and folders that this was read from, absolute, for watching; 2,000 at most.
    [[nodiscard]] static QStringList paths(const QString &siteFolder);
};

} // namespace frontrow
