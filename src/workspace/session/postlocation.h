// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/postplace.h"

#include <QString>

namespace frontrow {

/// Where the open post is. The one answer to that question: its blog and with it theme, form, checks and credit, its
/// place for pictures, its URL, where it is saved and exported to, what is watched, and what the window says of it are
/// derived from this value, all together (PostSession::setLocation()).
struct PostLocation
{
    enum class Kind {
        None, ///< no post is open
        Untitled, ///< never saved
        Recovered, ///< text that a run of the program left, of a post that has no file or whose file is not there
        Loose, ///< a file that lies in no blog
        Sample, ///< a file of the sample blog that comes with Frontrow
        InBlog, ///< a file of a blog of the author's
    };
    /// What may become of the post's file. Untitled and recovered posts, which have none, are Writable.
    enum class Access {
        Writable,
        ReadOnly, ///< another instance has the post, and this one only shows it
        Gone, ///< the file is not on disk any more, and saving writes it again
    };

    Kind kind = Kind::None;
    Access access = Access::Writable;
    QString file = {}; ///< absolute; empty for a post that was never saved
    /// Names what Frontrow keeps of a post without a file; of one that an export gave its file, what it kept before.
    QString key = {};
    QString formerFile = {}; ///< the file of a recovered post, absolute; empty when it had none
    QString around = {}; ///< folder of the blog that the file lies in; empty without one
    QString goesTo = {}; ///< folder of the blog that a post goes to that lies in none of the author's; may be empty

    /// \param goesTo folder of a blog, empty for none.
    [[nodiscard]] static PostLocation untitled(const QString &key, const QString &goesTo);
    /// The location of text that is kept under \a key. A blog around \a formerFile is where it goes, before \a goesTo.
    [[nodiscard]] static PostLocation recovered(const QString &key, const QString &formerFile, const QString &goesTo);
    /// Looks on disk for the blog around \a file.
    [[nodiscard]] static PostLocation ofFile(const QString &file, const QString &goesTo);

    [[nodiscard]] bool isOpen() const { return kind != Kind::None; }
    [[nodiscard]] bool hasFile() const { return !file.isEmpty(); }
    /// The file lies in a blog, the author's or the sample.
    [[nodiscard]] bool isInBlog() const { return !around.isEmpty(); }
    /// The folder of the blog that the post is in, else of the one it goes to; empty without one.
    [[nodiscard]] QString blog() const { return around.isEmpty() ? goesTo : around; }
    /// The folder of the blog that it is exported to; empty when none is chosen yet.
    [[nodiscard]] QString exportFolder() const { return kind == Kind::InBlog ? around : goesTo; }
    /// The author says which blog it goes to: it lies in none of theirs.
    [[nodiscard]] bool mayChooseBlog() const { return isOpen() && kind != Kind::InBlog; }
    /// The file that an export of the post makes in \a siteFolder is the post from then on: it has none yet, or is of
    /// that blog. Of others that file is a copy.
    [[nodiscard]] bool followsExportTo(const QString &siteFolder) const;
    [[nodiscard]] PostPlace place() const { return PostPlace::of(file, key, goesTo); }

    bool operator==(const PostLocation &) const = default;
};

} // namespace frontrow
