// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogoverrides.h"

#include "base/atomicfile.h"
#include "base/repopath.h"
#include "site/blog/blogfiles.h"
#include "site/blog/postplace.h"
#include "site/pictures/picturefolders.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace frontrow {

namespace {

constexpr qint64 largestOverrides = 64LL * 1024; ///< bytes

const QString pictureFolderName = QStringLiteral("pictureFolder");
const QString modifiedKeyName = QStringLiteral("modifiedKey");
const QString creditName = QStringLiteral("credit");
const QString layoutName = QStringLiteral("layout");
const QString newTabName = QStringLiteral("opensNewTab");
const QString hostName = QStringLiteral("host");
const QString pagesGem = QStringLiteral("github-pages");
const QString ownBuildName = QStringLiteral("own-build");
const QString formKeysName = QStringLiteral("formKeys");

QString fileFor(const QString &siteFolder)
{
    const QString canonical = QFileInfo(siteFolder).canonicalFilePath();
    return dataFolder() + QStringLiteral("/blogs/%1.json").arg(ContentHash::of(canonical.toUtf8()).toHex().first(16));
}

std::optional<QString> textIn(const QJsonObject &object, const QString &name, bool (*isAllowed)(const QString &))
{
    const QString text = object.value(name).toString();
    return !text.isEmpty() && isAllowed(text) ? std::optional(text) : std::nullopt;
}

bool isLine(const QString &text)
{
    return !text.contains(u'\n') && text.size() <= 1000;
}

} // namespace

BlogOverrides BlogOverrides::of(const QString &siteFolder)
{
    const QByteArray bytes = readFile(fileFor(siteFolder), largestOverrides).value_or(QByteArray());
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    BlogOverrides overrides;
    overrides.pictureFolder = textIn(object, pictureFolderName, &isPictureFolder);
    overrides.modifiedKey = textIn(object, modifiedKeyName, &isPlainKey);
    overrides.credit = textIn(object, creditName, &isLine);
    overrides.layout = textIn(object, layoutName, &isLine);
    if (object.value(newTabName).isBool()) {
        overrides.opensNewTab = object.value(newTabName).toBool();
    }
    if (const QString host = object.value(hostName).toString(); host == pagesGem || host == ownBuildName) {
        overrides.host = host == pagesGem ? BlogHost::GitHubPages : BlogHost::OwnBuild;
    }
    if (object.value(formKeysName).isArray()) {
        QStringList keys;
        for (const QJsonValue &key : object.value(formKeysName).toArray()) {
            if (isPlainKey(key.toString())) {
                keys.append(key.toString());
            }
        }
        overrides.formKeys = keys;
    }
    return overrides;
}

Result<void> BlogOverrides::keep(const QString &siteFolder) const
{
    QJsonObject object;
    for (const auto &[name, text] : {std::pair(pictureFolderName, pictureFolder),
             std::pair(modifiedKeyName, modifiedKey), std::pair(creditName, credit), std::pair(layoutName, layout)}) {
        if (text) {
            object.insert(name, *text);
        }
    }
    if (opensNewTab) {
        object.insert(newTabName, *opensNewTab);
    }
    if (host) {
        object.insert(hostName, *host == BlogHost::GitHubPages ? pagesGem : ownBuildName);
    }
    if (formKeys) {
        object.insert(formKeysName, QJsonArray::fromStringList(*formKeys));
    }
    const QString file = fileFor(siteFolder);
    QDir().mkpath(QFileInfo(file).absolutePath());
    return replaceFile(file, QJsonDocument(object).toJson());
}

Result<Site> openBlog(const QString &siteFolder)
{
    Result<Site> site = Site::open(siteFolder);
    if (!site) {
        return std::unexpected(site.error());
    }
    site->setHost(BlogOverrides::of(site->folder()).host);
    return site;
}

QString pictureFolderFor(const QString &siteFolder)
{
    if (const std::optional<QString> chosen = BlogOverrides::of(siteFolder).pictureFolder) {
        return *chosen;
    }
    const Result<Site> site = openBlog(siteFolder);
    return site ? PictureFolders::of(BlogFiles::of(site->folder(), site->config()).all()).usual
                : PictureFolders::standardFolder();
}

bool isPictureFolder(const QString &text)
{
    return RepoPath::parse(QString(text).replace(QStringLiteral(":slug"), QStringLiteral("slug"))).has_value();
}

bool isPlainKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("^[A-Za-z_][\\w-]*(?:\\.[A-Za-z_][\\w-]*)*$"));
    return key.match(text).hasMatch();
}

} // namespace frontrow
