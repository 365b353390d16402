// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/credit/creditwording.h"
#include "post/credit/headerimage.h"
#include "post/frontmatter/frontmatter.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace frontrow {

/// A credit that the blog's posts have.
struct PastCredit
{
    CreditText credit;
    qsizetype posts = 0; ///< how many posts have it

    bool operator==(const PastCredit &) const = default;
};

/// Which treatments of the hero the blog's own layouts read.
struct HeroTheme
{
    bool readsFilter = true;
    bool readsColour = true;
    QString imageKey; ///< the key that they look for; empty when they are the theme's, which is not in the blog

    bool operator==(const HeroTheme &) const = default;
};

/// How the posts of a blog write their header image and its credit.
struct HeaderConvention
{
    QString imageKey; ///< the commonest; empty when no post has one
    qsizetype posts = 0; ///< how many posts have a header image
    CreditWording wording;
    QList<PastCredit> credits; ///< each once, the latest first
    /// The credit of the latest post with a picture, and how many with that picture have the same; by the picture's
    /// file name in lower case.
    QHash<QString, PastCredit> byPicture;
    HeroTheme theme;

    /// Hardly any post credits its header image: they are the author's own, or from where none is asked for.
    [[nodiscard]] bool isUncredited() const;
    /// Where a post without a header image gets one.
    [[nodiscard]] QString usualKey() const { return imageKey.isEmpty() ? theme.imageKey : imageKey; }
    /// What the posts with the picture \a source (compared by its file name) credit; of no posts when there is none.
    /// The open post is among them once it is saved.
    [[nodiscard]] PastCredit creditOfPicture(const QString &source) const;

    bool operator==(const HeaderConvention &) const = default;
};

/// What \a posts, the latest first, have in common. A picture has one credit: that of the latest post with it.
[[nodiscard]] HeaderConvention headerConventionOf(const QList<FrontMatter> &posts);

/// Looks for the keys of HeaderKeys in \a layouts, the text of a blog's own layouts and includes (see
/// BlogLayouts::ownText). A blog whose layouts say nothing about header images has its theme's, which read everything.
[[nodiscard]] HeroTheme heroThemeOf(const QByteArray &layouts);

} // namespace frontrow
