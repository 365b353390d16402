// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/theme/themeharvest.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// The first place where an article is not what was expected.
struct ArticleDifference
{
    qsizetype block = 0; ///< index of the expected block
    /// The texts from where they differ, shortened; empty for what is not there. Equal when only markup differs.
    QString expected;
    QString found;

    bool operator==(const ArticleDifference &) const = default;
};

/// How an article of a built page compares with what was expected.
struct ArticleMatch
{
    bool isFound = false; ///< the post's text is on the page
    std::optional<ArticleDifference> difference = {};

    bool operator==(const ArticleMatch &) const = default;
};

/// Compares the article in \a page, a whole page that shows the post which \a anchors know, with \a blocks, the HTML of
/// the top-level blocks it should have. As browsers read it: white space, the order of attributes, comments and the
/// colours of code do not count, nor does what the layout has before and after the text.
[[nodiscard]] ArticleMatch matchArticle(const QByteArray &page, const ThemeAnchors &anchors, const QStringList &blocks);

} // namespace frontrow
