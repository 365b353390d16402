// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "markdown/liquid.h"
#include "site/blog/blogindex.h"
#include "site/blog/postchange.h"
#include "site/jekyll/markdownengine.h"

#include <QHash>
#include <QString>

#include <memory>

namespace frontrow {

/// A blog as far as its links are concerned. May be handed to another thread.
struct LinkingBlog
{
    QString folder; ///< the folder of the site, absolute; empty for a post in none
    SiteConfig config;
    MarkdownChoice choice; ///< what its posts are rendered by
    std::shared_ptr<const LiquidBlog> liquid; ///< null where nothing is known of other pages
    QList<IndexedPost> posts;
};

/// The post whose heading is renamed.
struct LinkedPost
{
    QString text;
    QString path; ///< from the site's folder on, or the file's name
    QString url; ///< the URL of its page, with `baseurl`
};

/// What follows from other words for a heading.
struct HeadingRename
{
    TextEdits edits; ///< what changes in the post: the text, and the fragments of addresses that lead to its headings
    /// The ids of the post's headings that are other ones then, by what they were: that of the heading itself, and
    /// those that are numbered because several read the same.
    QHash<QString, QString> ids;

    bool operator==(const HeadingRename &) const = default;
};

/// Gives the heading at \a heading of \a post the text \a title, one line of Markdown. The ids are those that the
/// blog's engine gives; a heading with an id of its own keeps it.
/// Fails (Refused) with a sentence for words that would not be that heading, and a heading that is not Markdown's.
[[nodiscard]] Result<HeadingRename> renameHeading(
    const LinkedPost &post, TextRange heading, const QString &title, const LinkingBlog &blog);

/// The changes that let the links of \a other go on leading to the headings of the page at \a url,
/// whose ids become others by \a ids: of fragments alone. Links are those of Markdown and HTML, addresses with Liquid,
/// too (`{% post_url … %}#…`).
[[nodiscard]] TextEdits fragmentEdits(
    const LinkedPost &other, const QString &url, const QHash<QString, QString> &ids, const LinkingBlog &blog);

/// fragmentEdits() of all posts of \a blog but \a renamed, as their files are; posts without are left out. Files above
/// 1 MB, and those that are no text, are not looked at. For worker threads.
[[nodiscard]] QList<PostChanges> fragmentChanges(
    const LinkedPost &renamed, const QHash<QString, QString> &ids, const LinkingBlog &blog);

} // namespace frontrow
