// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/theme/themecache.h"

#include "base/atomicfile.h"
#include "base/contenthash.h"
#include "site/theme/themeharvest.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace frontrow {

namespace {

constexpr qint64 largestFile = 64'000'000; // bytes

QString keyOf(const QString &text)
{
    return ContentHash::of(text.toUtf8()).toHex().first(16);
}

} // namespace

ThemeCache::ThemeCache(const QString &siteFolder)
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
          + QStringLiteral("/frontrow/looks/") + keyOf(QFileInfo(siteFolder).canonicalFilePath()))
{
}

QString ThemeCache::buildFolder() const
{
    return m_folder + QStringLiteral("/site");
}

QString ThemeCache::wholeBuildFolder() const
{
    return m_folder + QStringLiteral("/whole-site");
}

QByteArray ThemeCache::buildStamp() const
{
    constexpr qint64 longest = 200;
    return readFile(m_folder + QStringLiteral("/site.stamp"), longest).value_or(QByteArray());
}

void ThemeCache::setBuildStamp(const QByteArray &stamp) const
{
    QDir().mkpath(m_folder);
    if (const Result<void> kept = replaceFile(m_folder + QStringLiteral("/site.stamp"), stamp); !kept) {
        qWarning("the blog is built again next time: %s", qPrintable(kept.error().message));
    }
}

QString ThemeCache::fileFor(ThemeSource source, const ThemeKind &kind) const
{
    const QString hero = kind.hasHero ? QStringLiteral("hero ") : QString();
    return QStringLiteral("%1/%2-%3.look").arg(m_folder, QString::number(int(source)), keyOf(hero + kind.layout));
}

std::optional<KeptTheme> ThemeCache::pageTheme(ThemeSource source, const ThemeKind &kind) const
{
    const Result<QByteArray> bytes = readFile(fileFor(source, kind), largestFile);
    if (!bytes) {
        return std::nullopt;
    }
    QDataStream stream(*bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    KeptTheme kept;
    quint32 rules = 0;
    QByteArray pageTheme;
    stream >> rules >> kept.stamp >> kept.found.post >> kept.found.made >> kept.found.kind.layout
        >> kept.found.kind.hasHero >> pageTheme;
    const Result<PageTheme> read = PageTheme::fromBytes(pageTheme);
    if (stream.status() != QDataStream::Ok || rules != harvestRules || !read) {
        return std::nullopt;
    }
    kept.found.pageTheme = *read;
    return kept;
}

void ThemeCache::keep(ThemeSource source, const ThemeKind &kind, const KeptTheme &pageTheme) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << harvestRules << pageTheme.stamp << pageTheme.found.post << pageTheme.found.made
           << pageTheme.found.kind.layout << pageTheme.found.kind.hasHero << pageTheme.found.pageTheme.toBytes();
    QDir().mkpath(m_folder);
    if (const Result<void> kept = replaceFile(fileFor(source, kind), bytes); !kept) {
        qWarning("the theme is made again next time: %s", qPrintable(kept.error().message));
    }
}

} // namespace frontrow
