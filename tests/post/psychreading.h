// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter/frontmatter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace frontrow {

/// A value of the front matter, as a path of keys leads to it.
struct Leaf
{
    QStringList keys;
    const Field *field = nullptr;

    [[nodiscard]] QString path() const { return keys.join(u'.'); }
};

/// Every scalar and every list of scalars in \a fields, however deep, that no later duplicate hides and whose path is
/// read as it is meant.
[[nodiscard]] QList<Leaf> leavesOf(const FrontMatter &frontMatter);

/// The reading at \a keys in what psychReadings() gave for a document; undefined without one. Of duplicates the last.
[[nodiscard]] QJsonValue readingAt(const QJsonValue &root, const QStringList &keys);
/// \a root without what \a keys lead to: a field is gone, an item is null.
[[nodiscard]] QJsonValue without(const QJsonValue &root, const QStringList &keys);

/// Psych reads \a value, too. A date without seconds is text for Psych, but a date for Jekyll.
[[nodiscard]] bool isSameValue(const FieldValue &value, const QJsonValue &reading);

/// A value of the same kind that differs from \a value.
[[nodiscard]] FieldValue changed(const FieldValue &value);

} // namespace frontrow
