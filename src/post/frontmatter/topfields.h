// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter/frontmatter.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <utility>

namespace frontrow {

/// The keys at the top of a front matter with their values; of duplicate keys the last counts.
using TopFields = QList<std::pair<QString, FieldValue>>;

[[nodiscard]] TopFields topFieldsOf(const FrontMatter &frontMatter);

/// The fields of \a post (UTF-8, without byte order mark) that \a keys name, for an index of thousands of posts: of
/// the bytes as they are in the file, only what \a keys name becomes a value. The form and its edits need a tree with
/// the place of everything in UTF-16, which readUsualYaml() makes; that is why there are both. Reads what
/// most posts consist of: one-line plain and quoted values, lists of them, mappings one level deep. Their values are
/// those of FrontMatter::parse(), which has to be asked where nothing comes back: whenever the front matter has
/// anything else, is faulty or is not there.
[[nodiscard]] std::optional<TopFields> scanTopFields(QByteArrayView post, std::span<const QByteArrayView> keys);

} // namespace frontrow
