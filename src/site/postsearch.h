// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blogindex.h"

#include <QList>
#include <QString>

namespace frontrow {

/// The posts that \a words name, by their places in \a posts, the best first: every word has to be in the title or the
/// file's name, whole or as letters in their order ("awsd1" finds "AWS Summit, day 1"), whatever the case and marks.
/// Whole words count more than their beginnings, these more than other parts, and letters least; of equals the earlier
/// one comes first. No words name all.
[[nodiscard]] QList<qsizetype> findPosts(const QList<IndexedPost> &posts, const QString &words);

} // namespace frontrow
