// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/siteconfig.h"

#include <QList>
#include <QString>

#include <optional>

namespace frontrow {

/// A file of a blog that Jekyll makes a page of, or copies.
struct SourceFile
{
    QString path; ///< from the site's folder on
    QString url; ///< without `baseurl`
    bool isPage = false; ///< it has front matter

    bool operator==(const SourceFile &) const = default;
};

/// The file at \a path of the site in \a folder when Jekyll takes it for a page or copies it; nothing otherwise. The
/// rules are those of Jekyll 4.3, lib/jekyll/page.rb and static_file.rb.
[[nodiscard]] std::optional<SourceFile> sourceFileAt(
    const QString &folder, const QString &path, const SiteConfig &config);

/// All of them, by path; of 20,000 entries at most, links not followed.
[[nodiscard]] QList<SourceFile> readSourceFiles(const QString &folder, const SiteConfig &config);

/// The address, without `baseurl`, of the page that \a path is, whose front matter says \a permalink (empty for none).
[[nodiscard]] QString pageAddress(const QString &path, const QString &permalink, const SiteConfig &config);

} // namespace frontrow
