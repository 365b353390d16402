// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/filters.h"

namespace frontrow::liquid {

/// Jekyll's filters of addresses (lib/jekyll/filters/url_filters.rb). A part of allFilters().
[[nodiscard]] FilterTable urlFilters();

/// \a text with the bytes that "%" and two digits stand for; other "%" stay.
[[nodiscard]] QByteArray percentDecoded(const QByteArray &text);

/// \a address as Jekyll's `relative_url` writes it on the blog of \a runner.
[[nodiscard]] QString relativeUrl(const QString &address, const Runner &runner);

} // namespace frontrow::liquid
