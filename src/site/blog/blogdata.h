// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"

#include <QString>

namespace frontrow {

/// What the YAML, JSON, CSV and TSV files below the folder \a dataFolder say, as Jekyll's `site.data` has it
/// (lib/jekyll/readers/data_reader.rb): a mapping by the names of files and folders. Files that cannot be read are left
/// out; 2,000 files and 32 MB are read at most, links are not followed.
[[nodiscard]] liquid::Value readBlogData(const QString &dataFolder);

} // namespace frontrow
