// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "site/jekyll/siteconfig.h"

#include <QString>

#include <optional>

namespace frontrow {

/// A blog on disk: the folder that Jekyll reads, which has `_config.yml`, or is the `source` of one above it, or has
/// `_posts` and `_layouts` and no configuration at all.
class Site
{
public:
    /// Fails (Refused, Unreadable, Malformed) with a sentence when \a folder is not such a repository, or its
    /// `_config.yml` is not YAML.
    [[nodiscard]] static Result<Site> open(const QString &folder);
    /// The folder \a folder, which need not be a repository, as if \a config were its `_config.yml`.
    /// Fails (Refused, Unreadable) when it is no folder.
    [[nodiscard]] static Result<Site> plain(const QString &folder, const SiteConfig &config);
    /// The configuration of the blog whose files are in \a folder, `_config.yml` or `_config.yaml`; empty without one.
    [[nodiscard]] static QString configFileIn(const QString &folder);
    /// The blog's folder of the nearest configuration above the file \a post, if there is one.
    [[nodiscard]] static std::optional<QString> folderAbove(const QString &post);

    /// \a folder is where Jekyll reads the blog with \a config: what `source` names may be made by another program, and
    /// not be here.
    [[nodiscard]] static bool isSource(const QString &folder, const SiteConfig &config);

    /// The author says who builds the blog; nothing: what it tells itself decides.
    void setHost(std::optional<BlogHost> host) { m_config.build.chosen = host; }

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const SiteConfig &config() const { return m_config; }

private:
    QString m_folder;
    SiteConfig m_config;
};

} // namespace frontrow
