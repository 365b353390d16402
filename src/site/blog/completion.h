// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderedbody.h"
#include "post/markup/completionplace.h"
#include "site/blog/blogsnapshot.h"

#include <QList>
#include <QString>

namespace frontrow {

/// One way to go on.
struct Completion
{
    QString label = {};
    QString detail = {}; ///< what it is; may be empty
    QString text = {}; ///< in place of what is written
    QString after = {}; ///< stands after the caret then, unless it stands there already
    bool isCaretAfter = false; ///< after that, too
    QString picture = {}; ///< the absolute path of the picture that it is; empty for others

    bool operator==(const Completion &) const = default;
};

/// What is known of a blog and one of its posts. All outlive their use.
struct CompletionSources
{
    const BlogSnapshot &blog;
    const FieldConventions &conventions; ///< as the author wants the form
    const QList<Heading> &outline; ///< the headings of the post
    QStringView post;
    QString include; ///< the text of the include whose parameters are asked for
};

/// At most this many completions are offered.
inline constexpr qsizetype mostCompletions = 100;

/// What \a written at \a place can become, the best first.
[[nodiscard]] QList<Completion> completionsFor(
    const CompletionPlace &place, const QString &written, const CompletionSources &sources);

/// The address of the file at \a path, which is from the site's folder on, as a page of a blog at \a baseUrl writes it:
/// from the site's root, with what would end an address encoded.
[[nodiscard]] QString fileAddress(const QString &path, const QString &baseUrl);

} // namespace frontrow
