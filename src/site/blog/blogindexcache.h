// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/blogindex.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace frontrow {

/// The bytes of a cache of posts: a head, tables of names and of lists of names (tags, categories, layouts), one record
/// for each file in the order in which the blog's folders list them, and the counts. Whatever is read is checked
/// against the bytes there are.
class BlogIndexCache
{
public:
    /// A record, found again: where it is, and what has to be the same for it to count.
    struct Record
    {
        QByteArrayView path;
        FileStamp stamp;
        DocumentKind kind = DocumentKind::Post;
        qsizetype start = 0; ///< where the rest begins in the bytes
        qsizetype rank = 0; ///< the place of the post in the index, newest first
    };

    /// Nothing for bytes that are damaged, of another version, or made of another \a key.
    [[nodiscard]] static std::optional<BlogIndexCache> of(const QByteArray &bytes, QByteArrayView key);
    /// \param index whose posts are to be remembered
    /// \param listed those posts in the order of their files, each with its place in the index
    [[nodiscard]] static QByteArray write(
        const BlogIndex &index, const std::vector<qsizetype> &listed, QByteArrayView key);

    [[nodiscard]] const std::vector<Record> &records() const { return m_records; }
    /// The post that \a record holds; nothing for one that says more than there is.
    [[nodiscard]] std::optional<IndexedPost> post(const Record &record) const;
    /// The counts of an index of just these posts, without any post.
    [[nodiscard]] const BlogIndex &counts() const { return m_counts; }

private:
    QByteArray m_bytes;
    QStringList m_names;
    QList<QStringList> m_lists; ///< shared by all posts that have the same one
    std::vector<Record> m_records;
    BlogIndex m_counts;
};

} // namespace frontrow
