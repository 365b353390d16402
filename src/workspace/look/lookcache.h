// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/look/blogpages.h"

#include <QString>

#include <optional>

namespace frontrow {

/// Where a look comes from.
enum class LookSource {
    OwnTheme, ///< Frontrow's own look, close to the theme
    BuiltSite, ///< the `_site` that the author built
    PrivateBuild, ///< Frontrow's own build of the blog
    Published, ///< the site on the network
};

/// A look that was kept, with what it was made from.
struct KeptLook
{
    FoundLook found;
    QByteArray stamp; ///< see ThemeState
};

/// Keeps the looks of one blog below XDG_CACHE_HOME: one per source and kind of post.
class LookCache
{
public:
    explicit LookCache(const QString &siteFolder);

    /// Frontrow's own build of the blog goes here.
    [[nodiscard]] QString buildFolder() const;
    /// And the whole of it, for what Jekyll says of a post that was published, here.
    [[nodiscard]] QString wholeBuildFolder() const;
    /// The state of the blog that the build was made from; empty without one.
    [[nodiscard]] QByteArray buildStamp() const;
    void setBuildStamp(const QByteArray &stamp) const;
    /// Nothing when none was kept, or it cannot be read: then it is made again.
    [[nodiscard]] std::optional<KeptLook> look(LookSource source, const LookKind &kind) const;
    void keep(LookSource source, const LookKind &kind, const KeptLook &look) const;

private:
    [[nodiscard]] QString fileFor(LookSource source, const LookKind &kind) const;

    QString m_folder;
};

} // namespace frontrow
