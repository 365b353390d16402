// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogchoices.h"
#include "site/blog/blogindex.h"
#include "site/blog/bloglayouts.h"
#include "site/blog/fieldhabits.h"
#include "site/blog/headerhabit.h"
#include "site/blog/linkhabit.h"
#include "site/pictures/picturefolders.h"

#include <QString>
#include <QStringList>

namespace frontrow {

/// All that a blog tells about itself, for the person to see: read once, a value.
struct BlogProfile
{
    QString folder; ///< absolute
    SiteConfig config;
    BlogIndex index;
    BlogLayouts layouts;
    FieldHabits fields; ///< of the newest 1,000 posts; the standard ones where there are fewer than two
    HeaderHabit header; ///< of the same
    LinkHabit links; ///< of the newest 30
    PictureFolders pictures;
    QString modifiedKey; ///< see modifiedKeyOf()
    bool usesRedirects = false; ///< see usesRedirects()

    bool operator==(const BlogProfile &) const = default;
};

/// Reads \a site; see readBlogIndex() for \a cacheFile and \a progress. Takes longer than the index, so it is for
/// worker threads.
[[nodiscard]] BlogProfile readBlogProfile(
    const Site &site, const QString &cacheFile = QString(), ReadingProgress *progress = nullptr);

/// What Frontrow does on a blog: as it was found, or as the author says.
struct BlogCustoms
{
    QString pictureFolder = PictureFolders::standardFolder(); ///< "images/:slug"
    QString modifiedKey = QStringLiteral("last_modified_at");
    QString layout; ///< of new posts; empty when posts name none
    QString credit; ///< an example of a photo credit, Markdown
    bool opensNewTab = false;
    QStringList formKeys; ///< dotted

    bool operator==(const BlogCustoms &) const = default;
};

/// \a choices before what \a profile has.
[[nodiscard]] BlogCustoms customsOf(const BlogProfile &profile, const BlogChoices &choices = {});

/// \a habits so that a form offers the \a keys, in their order, and no others that the post does not have.
[[nodiscard]] FieldHabits withFormKeys(const FieldHabits &habits, const QStringList &keys);

} // namespace frontrow
