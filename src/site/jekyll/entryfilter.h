// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/jekyll/globpattern.h"
#include "site/jekyll/siteconfig.h"

#include <QList>
#include <QString>

namespace frontrow {

/// Which files and folders of a blog Jekyll looks at (lib/jekyll/entry_filter.rb).
class EntryFilter
{
public:
    explicit EntryFilter(const SiteConfig &config);

    /// \param folder that is looked through, from the site's folder on; empty for that folder itself
    /// \param entry in it: a name, or a path from \a folder on
    [[nodiscard]] bool keeps(const QString &folder, const QString &entry, bool isFolder) const;

    /// What is below \a folder may be left out for another reason than how its name begins or ends.
    [[nodiscard]] bool mayExcludeBelow(const QString &folder) const;

private:
    struct Pattern
    {
        QString text;
        GlobPattern glob;
        bool hasWildcards = false;
    };

    [[nodiscard]] static QList<Pattern> patternsOf(const QStringList &texts);
    [[nodiscard]] static bool isNamedBy(const QList<Pattern> &patterns, const QString &entry, bool isFolder);

    QList<Pattern> m_included;
    QList<Pattern> m_excluded;
};

} // namespace frontrow
