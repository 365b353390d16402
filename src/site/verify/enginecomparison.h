// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "site/blog/blogindex.h"
#include "site/jekyll/markdownengine.h"
#include "site/text/textdiff.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace frontrow {

/// A post that reads otherwise with another engine.
struct EngineDifference
{
    QString path; ///< from the blog's folder on
    QString title;
    QList<DiffLine> lines; ///< how the two bodies differ as HTML, a line for each block

    bool operator==(const EngineDifference &) const = default;
};

/// What another engine makes of the posts of a blog.
struct EngineComparison
{
    MarkdownChoice before;
    MarkdownChoice after; ///< with the reason, and what is wrong with the setting
    qsizetype posts = 0; ///< how many posts were compared
    QList<EngineDifference> differences; ///< in the order of the posts
    QStringList unreadable; ///< paths

    bool operator==(const EngineComparison &) const = default;
};

/// \a config as it would be with \a line for `markdown`.
[[nodiscard]] SiteConfig withMarkdownLine(const SiteConfig &config, const ConfigLine &line);

/// Where the HTML of two bodies shows readers something else; nothing when it does not. That kramdown names a class for
/// code in a line does not count.
[[nodiscard]] QList<DiffLine> shownDifference(const QString &before, const QString &after);

/// Renders the Markdown among \a posts of the blog in \a folder as it is now and with \a line in its configuration.
/// Nothing is written. \param progress may stop it; what was compared by then is given
[[nodiscard]] EngineComparison compareEngines(const QString &folder, const SiteConfig &config, const ConfigLine &line,
    const QList<IndexedPost> &posts, ReadingProgress &progress);

} // namespace frontrow
