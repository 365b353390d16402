// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogsnapshot.h"

#include "site/blog/blogposts.h"

#include <utility>

namespace frontrow {

BlogSnapshot readBlogSnapshot(const Site &site, const QString &cacheFile, ReadingProgress *progress)
{
    BlogSnapshot snapshot;
    snapshot.folder = site.folder();
    snapshot.config = site.config();
    snapshot.overrides = BlogOverrides::of(site.folder());
    BlogListing listing = readBlogListing(site, cacheFile, progress);
    snapshot.files = std::move(listing.files);
    snapshot.index = std::move(listing.index);
    if (progress != nullptr && progress->isCancelled) {
        return snapshot;
    }
    if (!snapshot.config.fault.isEmpty()) {
        snapshot.index.unreadable.prepend({QStringLiteral("_config.yml"), snapshot.config.fault});
    }
    snapshot.layouts = readBlogLayouts(site);
    snapshot.pictures = PictureFolders::of(snapshot.files.all());
    snapshot.conventions = conventionsOf(
        site, snapshot.index, snapshot.layouts, readBlogPosts(snapshot.folder, snapshot.files, postsToLearnFrom));
    return snapshot;
}

BlogSnapshot withFacts(BlogSnapshot snapshot)
{
    snapshot.facts = BlogFacts::of(snapshot);
    return snapshot;
}

BlogSnapshot readWholeBlog(const Site &site, const QString &cacheFile)
{
    return withFacts(readBlogSnapshot(site, cacheFile));
}

} // namespace frontrow
