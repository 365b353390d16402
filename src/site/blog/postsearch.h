// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogindex.h"

#include <QList>
#include <QString>

namespace frontrow {

/// The posts whose title or file's name \a words name (see findByWords()), by their places in \a posts, the best first.
[[nodiscard]] QList<qsizetype> findPosts(const QList<IndexedPost> &posts, const QString &words);

} // namespace frontrow
