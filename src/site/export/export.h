// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/result.h"
#include "base/sourcetext.h"
#include "media/stagingstore.h"
#include "site/blog/blogfacts.h"
#include "site/export/exportplan.h"
#include "site/export/exportstore.h"
#include "site/jekyll/site.h"
#include "site/pictures/pictures.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace frontrow {

/// What the author may decide about an export.
struct ExportOptions
{
    enum class Target { Posts, Drafts };

    Target target = Target::Posts; ///< a draft of the blog moves to `_posts` and back
    /// A post of the blog gets the file name that its date and slug ask for.
    bool followsName = false;
    /// The page's former address leads to the new one (jekyll-redirect-from).
    bool redirects = false;
    /// Files that differ and are not Frontrow's are replaced.
    bool replacesOthers = false;

    bool operator==(const ExportOptions &) const = default;
};

/// Everything an export depends on, copied, so that planning is a pure function of it and the disk.
struct ExportRequest
{
    SourceText source; ///< the post as it is in the editor
    QString postFile; ///< where it was opened or saved; empty when never saved
    QString siteFolder;
    PictureRoots pictures; ///< where the post's pictures are now, besides the site
    QDateTime now;
    /// Whose pictures are made small before an export and whose originals are let go after it.
    std::optional<StagingStore> staging = std::nullopt;
    ExportOptions options = {};
    /// The target is a plain folder, laid out as a blog with this configuration.
    std::optional<SiteConfig> plainConfig = {};
    /// What is known about the blog, for the checks; what is not known is not checked.
    BlogFacts blog = {};
    /// What `postFile` held when the editor read or wrote it last. Another content is somebody else's, and never
    /// replaced unasked. Null where the source has just been read from it.
    ContentHash opened = {};
    /// The plan says how a commit would go (ExportPlan::git), which asking git takes longer for than all else. Needed
    /// for a commit.
    bool plansCommit = true;
};

/// Reads the site's present state and decides. Writes nothing.
/// Fails when the site cannot be opened, the front matter is faulty or not closed (the page would not be what
/// the author wrote), or a path leads out of the site.
[[nodiscard]] Result<ExportPlan> planExport(const ExportRequest &request, const ExportStore &store);

} // namespace frontrow
