// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// Who makes the pages that readers get.
enum class BlogHost {
    Unknown,
    GitHubPages, ///< with its own Jekyll, plugins and settings (the gem `github-pages`)
    OwnBuild, ///< the blog's own Jekyll, on a machine of its author's or in a workflow
};

/// What the files of a blog tell about how it is built.
struct BuildContext
{
    QStringList gems; ///< the gems in `Gemfile` and `Gemfile.lock`, without versions
    int jekyllMajor = 0; ///< the major version of the Jekyll in `Gemfile.lock`; 0 where none is said
    bool runsJekyll = false; ///< a workflow or another host's settings do
    bool runsPagesBuild = false; ///< a workflow runs GitHub's `actions/jekyll-build-pages`
    bool hasDomainFile = false; ///< `CNAME`
    bool isPublishedOnGitHub = false; ///< a remote or the blog's address is `….github.io`
    bool hasOwnPlugins = false; ///< Ruby in `_plugins`
    std::optional<BlogHost> chosen; ///< the author said so (see BlogOverrides)

    /// Reads them; what cannot be read is not there.
    /// \param url of the configuration
    [[nodiscard]] static BuildContext of(const QString &siteFolder, const QString &url);

    /// The host, as far as files of the blog tell.
    [[nodiscard]] BlogHost host() const;
    /// Why, as a sentence.
    [[nodiscard]] QString reason() const;

    bool operator==(const BuildContext &) const = default;
};

} // namespace frontrow
