// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/postlistings.h"

#include "base/atomicfile.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/siteconfig.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

QString layoutText(const QDir &site, const QString &name)
{
    constexpr qint64 largest = 256LL * 1024;
    return QString::fromUtf8(readFile(site.filePath(name), largest).value_or(QByteArray()));
}

/// A loop that writes out the content of posts as it is.
bool showsWholePosts(const QString &page)
{
    static const QRegularExpression content(
        QStringLiteral("\\{\\{-?\\s*(?:post|item|entry|p)\\.content\\b([^}]*)\\}\\}"));
    for (auto match = content.globalMatch(page); match.hasNext();) {
        const QString filters = match.next().captured(1);
        if (!filters.contains(QStringLiteral("strip_html")) && !filters.contains(QStringLiteral("number_of_words"))) {
            return true;
        }
    }
    return false;
}

bool isWholeAtHome(const QDir &site)
{
    return std::ranges::any_of(
        QStringList{QStringLiteral("index.html"), QStringLiteral("index.md")}, [&](const QString &name) {
            const QString home = layoutText(site, name);
            const QString layout = FrontMatter::parse(home).value(u"layout").toString();
            return showsWholePosts(home)
                || (!layout.isEmpty()
                    && showsWholePosts(layoutText(site, QStringLiteral("_layouts/%1.html").arg(layout))));
        });
}

bool isInFeed(const QDir &site, const SiteConfig &config)
{
    const QString plugins =
        config.values.value(QStringLiteral("plugins")) + u',' + config.values.value(QStringLiteral("gems"));
    if (plugins.contains(QStringLiteral("jekyll-feed"))) {
        return config.values.value(QStringLiteral("feed.excerpt_only")) != u"true";
    }
    return showsWholePosts(layoutText(site, QStringLiteral("feed.xml")))
        || showsWholePosts(layoutText(site, QStringLiteral("atom.xml")));
}

} // namespace

PostListings PostListings::of(const QString &siteFolder, const SiteConfig &config)
{
    const QDir site(siteFolder);
    return {.isWholeAtHome = frontrow::isWholeAtHome(site), .isInFeed = frontrow::isInFeed(site, config)};
}

} // namespace frontrow
