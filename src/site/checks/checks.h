// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "markdown/bodyreading.h"
#include "markdown/renderedbody.h"
#include "post/frontmatter/frontmatter.h"
#include "site/blog/blogfacts.h"
#include "site/blog/headercredit.h"
#include "site/jekyll/site.h"
#include "site/pictures/pictures.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// A post and all that is known about it: a copy of what checkPost() needs. What is not known is not checked.
struct CheckedPost
{
    QString text = {}; ///< lines ending in '\n'
    FrontMatter frontMatter = {}; ///< what the text's front matter says
    RenderedBody body =
        {}; ///< what the text becomes; empty where it was not rendered: then headings and sentences are not checked
    QString file = {}; ///< path from the site's folder on, or the file's name; empty when never saved
    QString pageUrl = {}; ///< with `baseurl`
    SiteConfig config = {};
    PictureRoots pictures = {}; ///< where pictures are looked for; without folders none is missing
    HeaderContext header = {}; ///< without, its size is not looked at and no credit is suggested from inside
    BlogFacts blog = {};
    std::optional<BodyReading> reading = {}; ///< the text as the blog's engine reads it, where it was read already
    QDateTime now = {}; ///< invalid: no date is in the future
};

/// What keeps a post from being published, from reading well, or from being where it should be, in the order of the
/// text: front matter errors and what else Jekyll drops or misplaces posts for, dates, tags, excerpt, header, figures,
/// pictures, links, headings, sentences, promises to the reader, drafts' left-overs. A pure function but for the
/// picture files, which it looks for.
[[nodiscard]] Diagnostics checkPost(const CheckedPost &post);

/// What was found in a time, and the translated names of the groups of checks that were left out for want of it.
struct ChecksInTime
{
    Diagnostics found;
    QStringList leftOut;
};

/// checkPost() but for the groups of checks that had not begun at \a end.
[[nodiscard]] ChecksInTime checkPostUntil(const CheckedPost &post, const QDeadlineTimer &end);

/// Says that \a leftOut, translated names, were not looked at: "checks-left-out".
[[nodiscard]] Diagnostic notLookedAt(const QStringList &leftOut);

/// \a found, in its order, with at most 100 of each code: the last of those says how many more there are.
[[nodiscard]] Diagnostics withoutMasses(const Diagnostics &found);

} // namespace frontrow
