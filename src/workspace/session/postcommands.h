// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "post/frontmatter/frontmatter.h"

#include <QStringView>

#include <functional>

namespace frontrow {

class NoticeCentre;
struct OpenPost;

/// A command on the text: the edits that carry it out, or why not.
using PostCommand = std::function<Result<TextEdits>(QStringView post)>;

/// Carries out commands on the open post's text. Refusals become notices.
class PostCommands
{
public:
    /// Both outlive this.
    PostCommands(OpenPost &post, NoticeCentre &notices);

    /// Carries \a command out as one undo step, or as one with the last of the same \a topic (PostDocument::apply()).
    /// True when the text is as wanted now.
    bool change(const PostCommand &command, const QString &topic = QString());
    /// Changes one front matter value.
    void setField(const QString &path, const FieldValue &value);

private:
    OpenPost &m_post;
    NoticeCentre &m_notices;
};

} // namespace frontrow
