// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/result.h"
#include "base/sourcetext.h"
#include "markdown/renderedbody.h"
#include "post/frontmatter/frontmatter.h"
#include "site/blog/postplace.h"

namespace frontrow::cli {

/// A post as the commands see it: its file, text, place and front matter.
struct PostFile
{
    QString path;
    SourceText source;
    FrontMatter frontMatter;
    PostPlace place;
    QString pageUrl;
    ContentHash hash; ///< what the file held

    /// Fails (Unreadable, Malformed) with a sentence that names the file.
    [[nodiscard]] static Result<PostFile> read(const QString &path);
    /// Writes the text after \a edits back. Nothing to do writes nothing. Fails (Unwritable) when the file is no more
    /// what was read; programs that write here at the same time wait for one another.
    [[nodiscard]] Result<void> write(const TextEdits &edits) const;
    [[nodiscard]] RenderedBody render() const;
};

} // namespace frontrow::cli
