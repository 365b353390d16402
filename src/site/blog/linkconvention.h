// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/siteconfig.h"

#include <QStringList>
#include <QtTypes>

#include <optional>

namespace frontrow {

/// What the posts of a blog do with links to other hosts.
struct LinkConvention
{
    qsizetype links = 0; ///< links to other hosts in the posts that were counted
    qsizetype inNewTab = 0; ///< links among these with `target="_blank"`
    std::optional<bool> chosen = {}; ///< what the author says about it (see BlogOverrides)

    /// The author's choice, else whether at least two thirds of twelve or more open in a new tab.
    [[nodiscard]] bool isNewTab() const { return chosen.value_or(links >= 12 && inNewTab * 3 >= links * 2); }

    bool operator==(const LinkConvention &) const = default;
};

/// Counts the links of \a posts, whole texts, as the engine of a blog with \a config reads them. Its own host (`url`)
/// is no other.
[[nodiscard]] LinkConvention linkConventionOf(const QStringList &posts, const SiteConfig &config);

} // namespace frontrow
