// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogindex.h"
#include "site/blog/bloglayouts.h"
#include "site/blog/blogoverrides.h"
#include "site/blog/fieldconventions.h"
#include "site/blog/headerconvention.h"
#include "site/blog/linkconvention.h"
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
    FieldConventions fields; ///< of the newest 1,000 posts; the standard ones where there are fewer than two
    HeaderConvention header; ///< of the same
    LinkConvention links; ///< of the newest 30
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
struct EffectiveSettings
{
    QString pictureFolder = PictureFolders::standardFolder(); ///< "images/:slug"
    QString modifiedKey = QStringLiteral("last_modified_at");
    QString layout; ///< of new posts; empty when posts name none
    QString credit; ///< an example of a photo credit, Markdown
    bool opensNewTab = false;
    QStringList formKeys; ///< dotted

    bool operator==(const EffectiveSettings &) const = default;
};

/// \a choices before what \a profile has.
[[nodiscard]] EffectiveSettings effectiveSettingsOf(const BlogProfile &profile, const BlogOverrides &overrides = {});

/// \a conventions so that a form offers the \a keys, in their order, and no others that the post does not have.
[[nodiscard]] FieldConventions withFormKeys(const FieldConventions &conventions, const QStringList &keys);

} // namespace frontrow
