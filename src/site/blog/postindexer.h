// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogindex.h"

#include <QTimeZone>

#include <variant>

namespace frontrow {

/// What became of a file.
struct ReadPost
{
    std::variant<IndexedPost, UnreadablePost> result;
    bool mayBeRemembered = true; ///< nothing in it depends on when it was read
};

/// Reads the posts of one blog for its index, from any thread.
class PostIndexer
{
public:
    /// \a site outlives the reader.
    explicit PostIndexer(const Site &site);

    [[nodiscard]] ReadPost read(const BlogFiles &files, const BlogFiles::File &file) const;

private:
    const Site &m_site;
    QTimeZone m_zone;
    QDateTime m_now;
};

} // namespace frontrow
