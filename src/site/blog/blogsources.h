// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/siteconfig.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// A file of a blog that Jekyll makes a page of, or copies.
struct SourceFile
{
    QString path; ///< from the site's folder on
    QString url; ///< without `baseurl`
    bool isPage = false; ///< it has front matter
    bool isHtml = false; ///< a page that Jekyll counts among `site.html_pages`
    QStringList redirects = {}; ///< for a page: its `redirect_from`

    bool operator==(const SourceFile &) const = default;
};

/// The file at \a path of the site in \a folder when Jekyll takes it for a page or copies it; nothing otherwise. The
/// rules are those of Jekyll 4.3, lib/jekyll/page.rb and static_file.rb.
[[nodiscard]] std::optional<SourceFile> sourceFileAt(
    const QString &folder, const QString &path, const SiteConfig &config);

/// All of them among \a files, paths from \a folder on (see BlogFiles::all()), in their order.
[[nodiscard]] QList<SourceFile> readSourceFiles(
    const QStringList &files, const QString &folder, const SiteConfig &config);

/// The file at \a file, absolute, has front matter: Jekyll makes a page or a document of it, and copies all others.
[[nodiscard]] bool beginsWithFrontMatter(const QString &file);

} // namespace frontrow
