// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/pictureissue.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

/// An address within this host that is known without running Liquid.
bool isLocal(const QString &source)
{
    static const QRegularExpression elsewhere(QStringLiteral("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//|#|$)"));
    return !source.contains(QStringLiteral("{{")) && !source.contains(QStringLiteral("{%"))
        && !elsewhere.match(source.trimmed()).hasMatch();
}

/// Jekyll's EntryFilter, as far as names go: hidden and special names, and those of `exclude`, unless `include` has
/// them.
bool isPublished(const RepoPath &path, const SiteConfig &config)
{
    const auto names = [&](const QString &key) { return config.values.value(key).split(u',', Qt::SkipEmptyParts); };
    const QStringList included = names(QStringLiteral("include"));
    const QStringList parts = path.toString().split(u'/');
    const bool isHidden = std::ranges::any_of(parts, [&](const QString &part) {
        return (part.startsWith(u'_') || part.startsWith(u'.') || part.startsWith(u'#') || part.startsWith(u'~')
                   || part.endsWith(u'~'))
            && !included.contains(part);
    });
    const auto covers = [&](QString name) {
        while (name.startsWith(u'/') || name.endsWith(u'/')) {
            name = name.startsWith(u'/') ? name.sliced(1) : name.chopped(1);
        }
        return !name.isEmpty() && (path.toString() == name || path.toString().startsWith(name + u'/'));
    };
    return !isHidden && std::ranges::none_of(names(QStringLiteral("exclude")), covers);
}

} // namespace

std::optional<PictureIssue> pictureIssue(
    const PictureReference &reference, const QString &pageUrl, const SiteConfig &config, const PictureRoots &roots)
{
    if (roots.folders.isEmpty()) {
        return std::nullopt;
    }
    if (!reference.path) {
        const bool isLost = !reference.isInHeader && !pageUrl.isEmpty() && isLocal(reference.source);
        return isLost ? std::optional(PictureIssue::OutsideBlog) : std::nullopt;
    }
    if (!roots.find(*reference.path)) {
        return PictureIssue::Missing;
    }
    if (!isPublished(*reference.path, config)) {
        return PictureIssue::NotPublished;
    }
    // The home page and the feed lie at the blog's top. Addresses from the host or the top on are the same everywhere.
    static const QRegularExpression whole(QStringLiteral("^\\s*(?:https?:/)?/"));
    const bool isSameAtTop = reference.isInHeader || whole.match(reference.source).hasMatch()
        || sitePath(reference.source, config.baseUrl + u'/', config.baseUrl) == reference.path;
    if (!isSameAtTop && config.listings.isWholeAtHome) {
        return PictureIssue::BrokenAtHome;
    }
    if (!isSameAtTop && config.listings.isInFeed) {
        return PictureIssue::BrokenInFeed;
    }
    return std::nullopt;
}

} // namespace frontrow
