// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/fieldvalue.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace frontrow {

/// One entry of `defaults` in `_config.yml`: values that posts have which do not say otherwise.
struct FrontMatterDefault
{
    QString path; ///< the path of the scope as written: the start of a path, or a glob with '*'; empty for everywhere
    std::optional<QString> type; ///< a collection's name, "posts", "pages"; none for every type
    QHash<QString, FieldValue> values; ///< the keys at the top; null values are left out

    bool operator==(const FrontMatterDefault &) const = default;
};

/// The values that \a defaults give a document, as Jekyll 4.3 merges them (lib/jekyll/frontmatter_defaults.rb): the
/// longer scope path wins, then the one with a type, then the later one.
/// \param path of the document, from `collections_dir` on
/// \param type the name of its collection: "posts" for drafts, too
/// \param collectionsDir is taken off the start of scope paths
[[nodiscard]] QHash<QString, FieldValue> defaultsFor(
    const QList<FrontMatterDefault> &defaults, const QString &path, const QString &type, const QString &collectionsDir);

} // namespace frontrow
