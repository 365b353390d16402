// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/siteconfig.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace frontrow {

/// What a document of a blog is to Jekyll.
enum class DocumentKind : quint8 {
    Post,
    Draft, ///< in a `_drafts`
    Document ///< a document of a collection other than posts
};

/// What tells that a file is the one that was read, without reading it.
struct FileStamp
{
    qint64 size = 0; ///< bytes
    qint64 changed = 0; ///< nanoseconds since 1970, UTC
    quint64 inode = 0;

    bool operator==(const FileStamp &) const = default;
};

/// The files of a blog, as its folders list them, and which of them are posts, drafts and documents: small, for
/// thousands of files. Nothing else goes through a blog's folders.
class BlogFiles
{
public:
    struct File
    {
        qsizetype start = 0; ///< where the path begins in the names
        qsizetype length = 0;
        DocumentKind kind = DocumentKind::Post;
        qsizetype collection = 0; ///< index into collections()
        FileStamp stamp;
    };
    /// A link that leads out of the blog, or a name that is not UTF-8.
    struct Refused
    {
        QString path; ///< from the site's folder on
        QString reason; ///< a sentence

        bool operator==(const Refused &) const = default;
    };

    /// Looks through the site in \a folder, absolute, where Jekyll looks (lib/jekyll/reader.rb): in every `_posts` and
    /// `_drafts` of the site or of its `collections_dir`, subfolders included, and in the folders of collections,
    /// leaving out what `exclude` says. Files of collections count when they begin with front matter; the others of
    /// them are copied. In `_posts` all texts count. Links are followed inside the blog's folder only. At most 50,000
    /// of them, and as many files.
    [[nodiscard]] static BlogFiles of(const QString &folder, const SiteConfig &config);

    [[nodiscard]] const std::vector<File> &files() const { return m_files; }
    /// The path from the site's folder on, UTF-8.
    [[nodiscard]] QByteArrayView path(const File &file) const
    {
        return QByteArrayView(m_names).sliced(file.start, file.length);
    }
    [[nodiscard]] const QStringList &collections() const { return m_collections; }
    /// All files below the site's folder, from there on, sorted, also what Jekyll does not read. Left out are links and
    /// what git, npm, Bundler and Jekyll keep for themselves.
    [[nodiscard]] const QStringList &all() const { return m_all; }
    /// all() are really all.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] const QList<Refused> &refused() const { return m_refused; }

private:
    friend class BlogFileLister;

    QByteArray m_names;
    std::vector<File> m_files;
    QStringList m_collections{QStringLiteral("posts")};
    QList<Refused> m_refused;
    QStringList m_all;
    bool m_isWhole = true;
};

} // namespace frontrow
