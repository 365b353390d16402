// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/result.h"
#include "base/sourcetext.h"
#include "cli/command.h"
#include "markdown/liquid.h"
#include "markdown/renderedbody.h"
#include "post/frontmatter/frontmatter.h"
#include "site/blog/postplace.h"
#include "site/jekyll/markdownengine.h"

#include <memory>

namespace frontrow::cli {

/// Keeps other commands from changing posts in a folder while it lives. The lock is on the folder itself, so that no
/// file is left behind; a file system without locks goes without.
class FolderLock
{
    Q_DISABLE_COPY_MOVE(FolderLock)

public:
    /// Waits for others, some seconds at most. Fails (Unwritable) with a sentence when they do not end.
    [[nodiscard]] static Result<std::shared_ptr<const FolderLock>> take(const QString &folder);
    ~FolderLock();

private:
    explicit FolderLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

/// A post as the commands see it: its file, text, place and front matter.
struct PostFile
{
    QString path;
    SourceText source;
    FrontMatter frontMatter;
    PostPlace place;
    QString pageUrl;
    ContentHash hash; ///< what the file held
    std::shared_ptr<const FolderLock> lock; ///< null when it is only read

    /// Fails (Unreadable, Malformed) with a sentence that names the file.
    [[nodiscard]] static Result<PostFile> read(const QString &path);
    /// The same for a command that changes it: others that do wait until the result is gone. Fails (Unwritable) when
    /// one of them does not end.
    [[nodiscard]] static Result<PostFile> readToWrite(const QString &path);
    /// Writes the text after \a edits back. Nothing to do writes nothing. Fails (Unwritable) when the file is no more
    /// what was read, as programs may do that know nothing of the lock.
    [[nodiscard]] Result<void> write(const TextEdits &edits) const;
    /// What a command answers that makes \a edits and writes them back.
    [[nodiscard]] Answer written(const Result<TextEdits> &edits) const;
    /// The body by the engine of the post's own blog.
    [[nodiscard]] RenderedBody render() const;
    [[nodiscard]] RenderedBody render(const SiteConfig &config, const MarkdownChoice &choice) const;
    /// What the page of the blog in \a folder has: Liquid is run. Of a post outside of it as if it were among its
    /// posts.
    /// \param blog null where there is none: then nothing is known of other pages
    [[nodiscard]] RenderedBody renderIn(const SiteConfig &config, const QString &folder,
        const std::shared_ptr<const LiquidBlog> &blog, const MarkdownChoice &choice) const;
};

} // namespace frontrow::cli
