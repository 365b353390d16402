// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/frontmatterdefaults.h"

#include "site/jekyll/globpattern.h"

namespace frontrow {

namespace {

QString withoutCollectionsDir(const QString &path, const QString &collectionsDir)
{
    const QString prefix = collectionsDir + u'/';
    return !collectionsDir.isEmpty() && path.startsWith(prefix) ? path.sliced(prefix.size()) : path;
}

/// Some start of \a path, up to a '/' or whole, is among what the glob names. \a collectionsDir alone is no start.
bool isBelowGlob(const QString &path, const QString &glob, const QString &collectionsDir)
{
    const QString before = collectionsDir.isEmpty() ? QString() : collectionsDir + u'/';
    const QString full = before + path;
    const GlobPattern pattern = GlobPattern::ofPaths(glob);
    for (qsizetype end = full.indexOf(u'/', before.size()); end >= 0; end = full.indexOf(u'/', end + 1)) {
        if (pattern.matches(full.first(end))) {
            return true;
        }
    }
    return pattern.matches(full);
}

bool applies(const FrontMatterDefault &entry, const QString &path, const QString &type, const QString &collectionsDir)
{
    if (entry.type && *entry.type != type) {
        return false;
    }
    return entry.path.isEmpty()
        || (entry.path.contains(u'*') ? isBelowGlob(path, entry.path, collectionsDir)
                                      : path.startsWith(withoutCollectionsDir(entry.path, collectionsDir)));
}

/// `has_precedence?`: without the '/' that a scope's path may begin with.
bool hasPrecedence(const FrontMatterDefault &entry, const FrontMatterDefault *over)
{
    if (over == nullptr) {
        return true;
    }
    const auto length = [](const QString &path) { return path.size() - (path.startsWith(u'/') ? 1 : 0); };
    const qsizetype difference = length(entry.path) - length(over->path);
    return difference != 0 ? difference > 0 : entry.type || !over->type;
}

} // namespace

QHash<QString, FieldValue> defaultsFor(
    const QList<FrontMatterDefault> &defaults, const QString &path, const QString &type, const QString &collectionsDir)
{
    QHash<QString, FieldValue> values;
    const FrontMatterDefault *strongest = nullptr;
    for (const FrontMatterDefault &entry : defaults) {
        if (!applies(entry, path, type, collectionsDir)) {
            continue;
        }
        const bool wins = hasPrecedence(entry, strongest);
        if (strongest == nullptr) {
            values = entry.values;
            strongest = &entry;
            continue;
        }
        for (const auto &[key, value] : entry.values.asKeyValueRange()) {
            if (wins || !values.contains(key)) {
                values.insert(key, value);
            }
        }
        strongest = wins ? &entry : strongest;
    }
    return values;
}

} // namespace frontrow
