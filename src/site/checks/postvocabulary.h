// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/checks.h"

#include <QHash>
#include <QString>
#include <QStringView>

namespace frontrow {

/// The words that a post and its blog use, as far as they tell jargon from misspelt words.
class PostVocabulary
{
public:
    /// \param visible visibleText() of \a post; \a post has to outlive this
    PostVocabulary(const CheckedPost &post, QStringView visible);

    /// \a word, of any case, is one of the author's: other texts of the blog use it, it stands in the post's code,
    /// front matter, alternative texts or addresses, or three times among what is read.
    [[nodiscard]] bool isJargon(QStringView word) const;
    /// How often \a word, in small letters, stands in the post.
    [[nodiscard]] int usesInPost(const QString &word) const { return m_all.value(word); }
    /// How many other texts of the blog have \a word, in small letters.
    [[nodiscard]] int otherTextsWith(const QString &word) const;

private:
    const CheckedPost &m_post;
    QHash<QString, int> m_all; ///< uses of words of the post, in small letters
    QHash<QString, int> m_read; ///< those of what is read, here and in the excerpt
};

} // namespace frontrow
