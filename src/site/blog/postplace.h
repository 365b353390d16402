// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/stagingstore.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/pageaddress.h"
#include "site/jekyll/site.h"
#include "site/pictures/pictures.h"

#include <QDate>
#include <QString>

namespace frontrow {

/// Where Frontrow keeps what belongs to no blog: staged pictures, what it exported. Below XDG_DATA_HOME.
[[nodiscard]] QString dataFolder();

/// Where a post lives: the blog around it or that it goes to, the rules for its URL, and the folders that hold its
/// pictures.
struct PostPlace
{
    QString postFile; ///< absolute; empty for a post that was never saved
    QString siteFolder; ///< the repository around the file; empty without one
    SiteConfig config; ///< what that blog says, else the one it goes to, else pages lie at `/:categories/:title/`
    StagingStore staging;
    PictureRoots pictures; ///< the blog, or the post's own folder and the blog it goes to; then the staging store

    /// The place of the file \a postFile. A `_config.yml` that cannot be read counts as none.
    /// A post in `_posts` without a blog around it has its pictures beside `_posts`, any other beside itself.
    /// \param untitledKey names the staging folder of a post without a file.
    /// \param goesTo folder of the blog that the post goes to when there is none around it; empty for none.
    [[nodiscard]] static PostPlace of(
        const QString &postFile, const QString &untitledKey = QString(), const QString &goesTo = QString());

    /// The post's path from the blog's folder on; the file's name where it lies in none; empty when never saved.
    [[nodiscard]] QString pathInSite() const;
    /// Names what Frontrow keeps of the post outside its blog; the same for all paths to one file.
    [[nodiscard]] QString key() const;
    [[nodiscard]] PageAddress address(const FrontMatter &frontMatter, QDate today) const;
    /// The address, with `baseurl`, of what the file is to the blog around it (PageAddress::of()); of a post outside of
    /// blogs.
    [[nodiscard]] QString pageUrl(const FrontMatter &frontMatter, QDate today) const;
};

/// Copies the pictures that \a references name and only \a from has into the staging store of \a to, so that a post
/// saved at another place keeps them. Fails (Unreadable, Unwritable) with the ones before it copied.
[[nodiscard]] Result<void> carryPictures(
    const QList<PictureReference> &references, const PictureRoots &from, const PostPlace &to);

} // namespace frontrow
