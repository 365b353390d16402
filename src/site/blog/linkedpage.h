// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/siteconfig.h"

#include <QString>

#include <optional>

namespace frontrow {

/// The path in a blog with \a config that \a address leads to from its page at \a pageUrl (with `baseurl`), decoded,
/// from the first '/' on, without `baseurl`, query and fragment; nothing for other hosts and schemes, places outside
/// of `baseurl`, an address of the page itself, and Liquid, but for
/// `site.url` and `site.baseurl` at its start, and a text with `relative_url` or `absolute_url` there.
[[nodiscard]] std::optional<QString> pathInBlog(
    const QString &address, const QString &pageUrl, const SiteConfig &config);

} // namespace frontrow
