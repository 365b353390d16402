// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/textedit.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// One change of a post's text, for a person to look at before it is made.
struct PostChange
{
    TextEdit edit;
    qsizetype line = 0; ///< in which it begins, from 1
    QString before; ///< the line before the change, of a long one what is around it
    QString after; ///< the same with the change

    bool operator==(const PostChange &) const = default;
};

/// The changes of one post.
struct PostChanges
{
    QString path; ///< from the site's folder on
    QString title;
    ContentHash found; ///< the hash of the file in which they were found; null for the text of the open post
    QList<PostChange> changes; ///< rising, without overlap

    [[nodiscard]] TextEdits edits() const;

    bool operator==(const PostChanges &) const = default;
};

/// \a edits, which are rising, of \a text as changes of it.
[[nodiscard]] QList<PostChange> changesOf(QStringView text, const TextEdits &edits);

} // namespace frontrow
