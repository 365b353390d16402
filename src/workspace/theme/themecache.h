// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/theme/blogpages.h"

#include <QString>

#include <optional>

namespace frontrow {

/// Where a theme comes from.
enum class ThemeSource {
    BundledTheme, ///< Frontrow's own theme, close to the theme
    BuiltSite, ///< the `_site` that the author built
    PrivateBuild, ///< Frontrow's own build of the blog
    Published, ///< the site on the network
};

/// A theme that was kept, with what it was made from.
struct KeptTheme
{
    FoundTheme found;
    QByteArray stamp; ///< see ThemeState
};

/// Keeps the themes of one blog below XDG_CACHE_HOME: one per source and kind of post.
class ThemeCache
{
public:
    explicit ThemeCache(const QString &siteFolder);

    /// Frontrow's own build of the blog goes here.
    [[nodiscard]] QString buildFolder() const;
    /// And the whole of it, for what Jekyll says of a post that was published, here.
    [[nodiscard]] QString wholeBuildFolder() const;
    /// The state of the blog that the build was made from; empty without one.
    [[nodiscard]] QByteArray buildStamp() const;
    void setBuildStamp(const QByteArray &stamp) const;
    /// Nothing when none was kept, it cannot be read, or it was harvested by other rules: then it is made again.
    [[nodiscard]] std::optional<KeptTheme> pageTheme(ThemeSource source, const ThemeKind &kind) const;
    void keep(ThemeSource source, const ThemeKind &kind, const KeptTheme &pageTheme) const;

private:
    [[nodiscard]] QString fileFor(ThemeSource source, const ThemeKind &kind) const;

    QString m_folder;
};

} // namespace frontrow
