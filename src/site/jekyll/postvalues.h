// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter/frontmatter.h"
#include "post/frontmatter/topfields.h"
#include "site/jekyll/siteconfig.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// Where a document lies in its site.
struct DocumentPlace
{
    QString path; ///< from `collections_dir` on
    QString collection; ///< "posts" for drafts, too
    /// The folders before `_posts` or `_drafts`: a post's first categories.
    QStringList folders;

    /// \param path from the site's folder on
    [[nodiscard]] static DocumentPlace of(const QString &path, const QString &collection, const SiteConfig &config);
};

/// What Jekyll knows about a document from its front matter over the site's `defaults`, as far as its address and the
/// lists of the blog need it (lib/jekyll/document.rb, merge_data! and read_post_data).
struct PostValues
{
    FieldValue title;
    FieldValue date;
    FieldValue layout;
    std::optional<QString> slug; ///< as written
    QString permalink; ///< empty when there is none
    bool isPublished = true;
    QStringList categories; ///< folders, then those of `defaults`, of `categories` and of `category`, each once
    QStringList tags; ///< the values of `tag`, else of `tags`
    QStringList redirects; ///< `redirect_from` (jekyll-redirect-from)
    bool hasExcerpt = false; ///< one of its own, not the first paragraph

    [[nodiscard]] static PostValues of(
        const TopFields &frontMatter, const DocumentPlace &place, const SiteConfig &config);
};

/// What Jekyll takes for \a key: what the front matter says, else what `defaults` say about the document at \a file,
/// from the site's folder on. Front matter that is lost says nothing.
[[nodiscard]] FieldValue mergedValue(
    const FrontMatter &frontMatter, const QString &key, const QString &file, const SiteConfig &config);

} // namespace frontrow
