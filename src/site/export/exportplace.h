// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/repopath.h"
#include "base/result.h"
#include "post/frontmatter/frontmatter.h"
#include "site/export/export.h"
#include "site/jekyll/siteconfig.h"

#include <QString>

#include <optional>

namespace frontrow {

/// Where in the site an export puts a post.
struct ExportPlace
{
    RepoPath post;
    /// The name that date and slug ask for, when the post of the blog has another one.
    std::optional<RepoPath> betterName = {};
};

/// Where \a request puts the post with \a frontMatter. A post of the blog keeps its name unless another is asked for,
/// and one that is in a folder below `_posts` stays in there.
/// \param present where the edited file is in the site; nothing when it is elsewhere.
/// Fails (Malformed) when the name would be no path.
[[nodiscard]] Result<ExportPlace> choosePlace(const ExportRequest &request, const std::optional<RepoPath> &present,
    const FrontMatter &frontMatter, const SiteConfig &config);

/// The folder before \a target, `_posts` or `_drafts`, of \a path, with its '/'; nothing when it is in none of these.
[[nodiscard]] std::optional<QString> targetFolder(const QString &path, const QString &target);

} // namespace frontrow
