// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogindex.h"

#include <QList>
#include <QString>

namespace frontrow {

/// The posts whose title or file's name \a query names (see findByWords()), by their places in \a posts, the best
/// first.
[[nodiscard]] QList<qsizetype> findPosts(const QList<IndexedPost> &posts, const QString &query);

} // namespace frontrow
