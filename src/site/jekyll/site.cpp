// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/site.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace frontrow {

namespace {

struct SiteMessages
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

/// `_config.yml`, else `_config.yaml` directly in \a folder; empty when there is none.
QString configFileAt(const QString &folder)
{
    for (const QString &name : {QStringLiteral("_config.yml"), QStringLiteral("_config.yaml")}) {
        const QString file = QDir(folder).filePath(name);
        if (QFileInfo::exists(file) && !QFileInfo(file).isDir()) {
            return file;
        }
    }
    return {};
}

/// Jekyll builds a blog without any configuration, too; a folder is taken for one when it has posts and layouts.
bool isBlogWithoutConfiguration(const QString &folder)
{
    const QDir root(folder);
    return QFileInfo(root.filePath(QStringLiteral("_posts"))).isDir()
        && QFileInfo(root.filePath(QStringLiteral("_layouts"))).isDir();
}

/// What `source` names below the folder of \a config; empty where it is that folder.
QString namedSource(const SiteConfig &config)
{
    const QString named = QDir::cleanPath(config.values.value(QStringLiteral("source")).trimmed());
    const bool isBelow = !named.isEmpty() && named != u"." && !named.startsWith(u"..") && QDir::isRelativePath(named);
    return isBelow ? named : QString();
}

/// The folder with the files of the blog whose configuration \a config lies in \a folder: the one that `source` names
/// below it, else \a folder.
QString sourceFolder(const QString &folder, const SiteConfig &config)
{
    const QString named = namedSource(config);
    const QString path = QDir::cleanPath(folder + u'/' + named);
    return !named.isEmpty() && QFileInfo(path).isDir() ? path : QDir::cleanPath(folder);
}

} // namespace

Result<Site> Site::open(const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.exists()) {
        return failure(Error::Kind::Unreadable,
            SiteMessages::tr("The blog's folder “%1” does not exist. Choose the folder that holds _config.yml.")
                .arg(folder));
    }
    if (!info.isDir()) {
        return failure(Error::Kind::Refused,
            SiteMessages::tr("“%1” is a file, not a blog's folder. Choose the folder that holds _config.yml.")
                .arg(folder));
    }
    const QDir root(info.absoluteFilePath());
    if (!info.isExecutable() || !info.isReadable()) {
        return failure(Error::Kind::Unreadable,
            SiteMessages::tr(
                "You may not look into the blog's folder “%1”. Change its permissions or choose another one.")
                .arg(folder));
    }
    const QString configFile = configFileIn(QDir::cleanPath(root.path()));
    if (configFile.isEmpty() && QFileInfo::exists(root.filePath(QStringLiteral("_config.toml")))) {
        return failure(Error::Kind::Refused,
            SiteMessages::tr(
                "The configuration of the blog “%1” is _config.toml, which Frontrow does not read. Write it as "
                "_config.yml.")
                .arg(folder));
    }
    if (configFile.isEmpty() && !isBlogWithoutConfiguration(root.path())) {
        return failure(Error::Kind::Refused,
            SiteMessages::tr(
                "“%1” is not a Jekyll blog: it has no _config.yml. Choose the folder that holds this file.")
                .arg(folder));
    }
    const Result<SiteConfig> config = configFile.isEmpty() ? SiteConfig() : readSiteConfig(configFile);
    if (!config) {
        return std::unexpected(config.error());
    }
    Site site;
    const QString above = configFile.isEmpty() ? root.path() : QFileInfo(configFile).absolutePath();
    site.m_folder = sourceFolder(above, *config);
    site.m_config = *config;
    site.m_config.build = BuildContext::of(above, config->values.value(QStringLiteral("url")));
    site.m_config.listings = PostListings::of(site.m_folder, *config);
    return site;
}

Result<Site> Site::plain(const QString &folder, const SiteConfig &config)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !info.exists()) {
        return failure(Error::Kind::Unreadable,
            SiteMessages::tr("The folder “%1” does not exist. Choose another one.").arg(folder));
    }
    if (!info.isDir()) {
        return failure(
            Error::Kind::Refused, SiteMessages::tr("“%1” is a file, not a folder. Choose another one.").arg(folder));
    }
    Site site;
    site.m_folder = QDir::cleanPath(info.absoluteFilePath());
    site.m_config = config;
    return site;
}

QString Site::configFileIn(const QString &folder)
{
    constexpr int mostLevels = 3; // that `source` may name
    QDir above(folder);
    QString file = configFileAt(folder);
    for (int level = 0; file.isEmpty() && level < mostLevels && above.cdUp(); ++level) {
        file = configFileAt(above.path());
        const Result<SiteConfig> config =
            file.isEmpty() ? failure(Error::Kind::Unreadable, QString()) : readSiteConfig(file);
        if (!file.isEmpty() && (!config || sourceFolder(above.path(), *config) != QDir::cleanPath(folder))) {
            return {};
        }
    }
    return file;
}

bool Site::isSource(const QString &folder, const SiteConfig &config)
{
    const QString named = namedSource(config);
    return named.isEmpty() || (u'/' + QDir::cleanPath(folder)).endsWith(u'/' + named);
}

std::optional<QString> Site::folderAbove(const QString &post)
{
    QDir folder(QFileInfo(post).absolutePath());
    do {
        if (const QString file = configFileAt(folder.path()); !file.isEmpty()) {
            const Result<SiteConfig> config = readSiteConfig(file);
            return config ? sourceFolder(folder.path(), *config) : folder.path();
        }
    } while (folder.cdUp());
    QDir plain(QFileInfo(post).absolutePath());
    do {
        if (isBlogWithoutConfiguration(plain.path())) {
            return plain.path();
        }
    } while (plain.cdUp());
    return std::nullopt;
}

} // namespace frontrow
