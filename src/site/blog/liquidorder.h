// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"

#include <QString>

namespace frontrow {

/// The order that `sort_by` gives the documents of a collection whose values of that key are \a a and \a b: those that
/// do not have the key come last; false for those that cannot be compared (Jekyll 4.3, lib/jekyll/collection.rb).
[[nodiscard]] bool isDocumentBefore(const liquid::Value &a, const liquid::Value &b);

/// The order of `site.pages`, by their paths: by name, and those of one name as Jekyll's reader comes across them, what
/// lies in the folders of a folder first.
[[nodiscard]] bool isPageBefore(const QString &a, const QString &b);

} // namespace frontrow
