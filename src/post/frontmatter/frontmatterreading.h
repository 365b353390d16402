// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/frontmatter/frontmatter.h"
#include "post/markup/postlayout.h"
#include "post/yaml/yamltree.h"

#include <QStringView>

namespace frontrow {

/// One reading of a post's front matter, with the tree that its fields were made of.
struct FrontMatterReading
{
    PostLayout layout;
    YamlNode root; ///< Null without front matter, and when it could not be read
    FrontMatter frontMatter;

    /// \param post lines ending in '\n'. The ranges of root and of the fields are offsets in it.
    [[nodiscard]] static FrontMatterReading of(QStringView post);
};

} // namespace frontrow
