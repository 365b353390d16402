// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/entryfilter.h"

#include <algorithm>

namespace frontrow {

namespace {

QString nameIn(const QString &entry)
{
    return entry.sliced(entry.lastIndexOf(u'/') + 1);
}

bool beginsSpecially(const QString &name)
{
    return name.startsWith(u'.') || name.startsWith(u'_') || name.startsWith(u'#') || name.startsWith(u'~');
}

QString withoutSlash(const QString &pattern)
{
    return pattern.startsWith(u'/') ? pattern.sliced(1) : pattern;
}

} // namespace

EntryFilter::EntryFilter(const SiteConfig &config)
    : m_included(patternsOf(config.include))
{
    QStringList excluded = config.exclude;
    excluded.removeIf([&](const QString &pattern) { return config.include.contains(pattern); });
    m_excluded = patternsOf(excluded);
}

bool EntryFilter::keeps(const QString &folder, const QString &entry, bool isFolder) const
{
    if (entry.endsWith(u'.')) {
        return false;
    }
    const QString name = nameIn(entry);
    const bool isIncluded = isNamedBy(m_included, entry, isFolder) || isNamedBy(m_included, name, isFolder);
    if (isIncluded) {
        return true;
    }
    if (beginsSpecially(entry) || beginsSpecially(name) || entry.endsWith(u'~')) {
        return false;
    }
    return !isNamedBy(m_excluded, folder.isEmpty() ? entry : folder + u'/' + entry, isFolder);
}

bool EntryFilter::mayExcludeBelow(const QString &folder) const
{
    const QString start = folder + u'/';
    return std::ranges::any_of(m_excluded, [&](const Pattern &pattern) {
        return pattern.hasWildcards || pattern.text.startsWith(start) || start.startsWith(pattern.text);
    });
}

QList<EntryFilter::Pattern> EntryFilter::patternsOf(const QStringList &texts)
{
    QList<Pattern> patterns;
    for (const QString &text : texts) {
        const QString plain = withoutSlash(text);
        const bool hasWildcards = plain.contains(u'*') || plain.contains(u'?') || plain.contains(u'[');
        patterns.append({plain, hasWildcards ? GlobPattern::ofText(plain) : GlobPattern(), hasWildcards});
    }
    return patterns;
}

/// `glob_include?`: what begins like a pattern counts as named by it.
bool EntryFilter::isNamedBy(const QList<Pattern> &patterns, const QString &entry, bool isFolder)
{
    return std::ranges::any_of(patterns, [&](const Pattern &pattern) {
        return entry.startsWith(pattern.text) || (isFolder && pattern.text == entry + u'/')
            || (pattern.hasWildcards && pattern.glob.matches(entry));
    });
}

} // namespace frontrow
