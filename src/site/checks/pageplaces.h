// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/checks.h"

#include <QSet>
#include <QString>

#include <optional>

namespace frontrow {

/// The ids that \a body gives its page, and those that themes do: what a link can lead to with '#'.
[[nodiscard]] QSet<QString> placesOn(const RenderedBody &body);

/// The places of the blog's other page at \a path, from the site's top on without `baseurl`; its text is read and
/// rendered. Nothing where no such page is known, and where its text has no places, since its layout may have them.
[[nodiscard]] std::optional<QSet<QString>> placesOnPage(const CheckedPost &post, const QString &path);

/// What \a address, where it names the blog's host, leads to at \a path is the blog's to have. Programs of servers are
/// not, and hosts that build blogs have a person's other projects in folders beside them, as GitHub Pages does: there,
/// only folders that the blog writes to tell, and years.
[[nodiscard]] bool isBlogsOwn(const CheckedPost &post, const QString &address, const QString &path);

} // namespace frontrow
