// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/bloglayouts.h"

#include "base/atomicfile.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qint64 largestLayout = 256LL * 1024; ///< bytes
constexpr int mostLayouts = 300;

const QString lastModifiedAt = QStringLiteral("last_modified_at");
const QString modifiedName = QStringLiteral("modified");

QStringList layoutNames(const QString &folder)
{
    QStringList names;
    const QDir layouts(folder + QStringLiteral("/_layouts"));
    QDirIterator each(layouts.path(), {QStringLiteral("*.html"), QStringLiteral("*.liquid"), QStringLiteral("*.md")},
        QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext() && names.size() < mostLayouts) {
        const QString path = layouts.relativeFilePath(each.next());
        names.append(path.first(path.lastIndexOf(u'.')));
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

/// Where RubyGems and Bundler put gems: of the system, of the person, and of the blog itself.
QStringList gemFolders(const QString &siteFolder)
{
    const QString home = QDir::homePath();
    QStringList folders{QStringLiteral("/usr/share/rubygems-integration/all/gems")};
    for (const QString &parent : {QStringLiteral("/var/lib/gems"), QStringLiteral("/usr/local/lib/ruby/gems"),
             home + QStringLiteral("/.gem/ruby"), home + QStringLiteral("/.local/share/gem/ruby"),
             siteFolder + QStringLiteral("/vendor/bundle/ruby")}) {
        for (const QString &version : QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            folders.append(parent + u'/' + version + QStringLiteral("/gems"));
        }
    }
    return folders;
}

/// The newest version of the gem \a name that is installed; empty for none.
QString gemFolder(const QString &name, const QString &siteFolder)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]+$"));
    if (!plain.match(name).hasMatch()) {
        return {};
    }
    QStringList found;
    for (const QString &folder : gemFolders(siteFolder)) {
        for (const QString &gem :
            QDir(folder).entryList({name + QStringLiteral("-[0-9]*")}, QDir::Dirs | QDir::NoDotAndDotDot)) {
            found.append(folder + u'/' + gem);
        }
    }
    const auto version = [](const QString &path) { return path.sliced(path.lastIndexOf(u'/') + 1); };
    return found.isEmpty() ? QString() : *std::ranges::max_element(found, {}, version);
}

QStringList keysIn(const QByteArray &layouts)
{
    static const QRegularExpression reference(QStringLiteral("\\bpage\\.([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*)"));
    QSet<QString> keys;
    const QString text = QString::fromUtf8(layouts);
    for (auto match = reference.globalMatch(text); match.hasNext();) {
        keys.insert(match.next().captured(1));
    }
    QStringList sorted = keys.values();
    sorted.sort();
    return sorted;
}

/// The layouts and includes of the folder of a blog or theme, one after the other.
QByteArray layoutTextOf(const QString &folder)
{
    QByteArray text;
    int files = 0;
    for (const QString &name : {QStringLiteral("/_includes"), QStringLiteral("/_layouts")}) {
        QDirIterator each(folder + name, {QStringLiteral("*.html"), QStringLiteral("*.liquid"), QStringLiteral("*.md")},
            QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (each.hasNext() && ++files <= mostLayouts) {
            text += readFile(each.next(), largestLayout).value_or(QByteArray()) + '\n';
        }
    }
    return text;
}

bool isInGemfile(const QString &siteFolder, const char *gem)
{
    return readFile(siteFolder + QStringLiteral("/Gemfile"), largestLayout).value_or(QByteArray()).contains(gem);
}

} // namespace

BlogLayouts readBlogLayouts(const Site &site)
{
    const QString gem = site.config().values.value(QStringLiteral("theme"));
    const QString remote = site.config().values.value(QStringLiteral("remote_theme"));
    BlogLayouts layouts{.theme = gem.isEmpty() ? remote : gem,
        .themeFolder = gemFolder(gem, site.folder()),
        .own = layoutNames(site.folder()),
        .ofTheme = {},
        .keys = {},
        .ownText = layoutTextOf(site.folder())};
    QByteArray text = layouts.ownText;
    if (!layouts.themeFolder.isEmpty()) {
        layouts.ofTheme = layoutNames(layouts.themeFolder);
        layouts.ofTheme.removeIf([&](const QString &name) { return layouts.own.contains(name); });
        text += layoutTextOf(layouts.themeFolder);
    }
    layouts.keys = keysIn(text);
    return layouts;
}

QString modifiedKeyOf(const BlogLayouts &layouts, const QStringList &keysOfPosts)
{
    const bool printsLast = layouts.keys.contains(lastModifiedAt);
    const bool printsModified = layouts.keys.contains(modifiedName);
    if (printsLast != printsModified) {
        return printsLast ? lastModifiedAt : modifiedName;
    }
    const qsizetype last = keysOfPosts.count(lastModifiedAt);
    const qsizetype other = keysOfPosts.count(modifiedName);
    if (last != other) {
        return last > other ? lastModifiedAt : modifiedName;
    }
    return layouts.theme.contains(QStringLiteral("hpstr"), Qt::CaseInsensitive) ? modifiedName : lastModifiedAt;
}

bool usesRedirects(const Site &site, const BlogIndex &index)
{
    const QString plugins = site.config().values.value(QStringLiteral("plugins")) + u','
        + site.config().values.value(QStringLiteral("gems"));
    const auto redirects = [](const IndexedPost &post) { return !post.redirects.isEmpty(); };
    return plugins.contains(QStringLiteral("jekyll-redirect-from"))
        || isInGemfile(site.folder(), "jekyll-redirect-from") || std::ranges::any_of(index.posts, redirects);
}

} // namespace frontrow
