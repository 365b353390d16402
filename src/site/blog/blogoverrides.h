// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "site/jekyll/site.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// What the author says about a blog where what was found is not what they want. Kept outside the blog, one file for
/// each, below dataFolder().
struct BlogOverrides
{
    std::optional<QString> pictureFolder; ///< as PictureFolders::usual
    std::optional<QString> modifiedKey; ///< the front matter key that says when a post was changed
    std::optional<QString> credit; ///< a photo credit, Markdown, whose wording new ones get
    std::optional<QString> layout; ///< the layout of new posts
    std::optional<bool> opensNewTab; ///< links to other hosts get `target="_blank"`
    std::optional<BlogHost> host; ///< who builds the blog: GitHub Pages, or its own build
    std::optional<QStringList> formKeys; ///< dotted, in the order of the form

    /// The overrides for the blog in \a siteFolder; none where nothing is kept or it cannot be read. Entries that are
    /// no folder inside a blog or no key are left out.
    [[nodiscard]] static BlogOverrides of(const QString &siteFolder);
    /// Keeps them in the place of those there were. Fails (Unwritable).
    [[nodiscard]] Result<void> keep(const QString &siteFolder) const;

    bool operator==(const BlogOverrides &) const = default;
};

/// Site::open(), with what the author said about the blog's host.
[[nodiscard]] Result<Site> openBlog(const QString &siteFolder);

/// Where new pictures of the blog in \a siteFolder go: as its author says, else as PictureFolders finds it.
[[nodiscard]] QString pictureFolderFor(const QString &siteFolder);

/// \a text is a folder inside a blog, with ":slug" or without.
[[nodiscard]] bool isPictureFolder(const QString &text);
/// \a text is a key, dotted or not, that front matter can have without quotes.
[[nodiscard]] bool isPlainKey(const QString &text);

} // namespace frontrow
