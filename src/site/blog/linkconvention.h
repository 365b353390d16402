// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QtTypes>

#include <optional>

namespace frontrow {

/// What the posts of a blog do with links to other hosts.
struct LinkConvention
{
    qsizetype links = 0; ///< to other hosts, over the posts that were counted
    qsizetype inNewTab = 0; ///< of them with `target="_blank"`
    std::optional<bool> chosen = {}; ///< what the author says about it (see BlogOverrides)

    /// The author's choice, else whether at least two thirds of twelve or more open in a new tab.
    [[nodiscard]] bool isNewTab() const { return chosen.value_or(links >= 12 && inNewTab * 3 >= links * 2); }

    bool operator==(const LinkConvention &) const = default;
};

/// Counts the links of \a posts, whole texts. \param siteUrl `url` of the blog's configuration, whose host is no other.
[[nodiscard]] LinkConvention linkConventionOf(const QStringList &posts, const QString &siteUrl);

} // namespace frontrow
