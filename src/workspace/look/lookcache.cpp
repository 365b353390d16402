// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/look/lookcache.h"

#include "base/atomicfile.h"
#include "base/contenthash.h"

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

LookCache::LookCache(const QString &siteFolder)
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
          + QStringLiteral("/frontrow/looks/") + keyOf(QFileInfo(siteFolder).canonicalFilePath()))
{
}

QString LookCache::buildFolder() const
{
    return m_folder + QStringLiteral("/site");
}

QString LookCache::wholeBuildFolder() const
{
    return m_folder + QStringLiteral("/whole-site");
}

QByteArray LookCache::buildStamp() const
{
    constexpr qint64 longest = 200;
    return readFile(m_folder + QStringLiteral("/site.stamp"), longest).value_or(QByteArray());
}

void LookCache::setBuildStamp(const QByteArray &stamp) const
{
    QDir().mkpath(m_folder);
    if (const Result<void> kept = replaceFile(m_folder + QStringLiteral("/site.stamp"), stamp); !kept) {
        qWarning("the blog is built again next time: %s", qPrintable(kept.error().message));
    }
}

QString LookCache::fileFor(LookSource source, const LookKind &kind) const
{
    const QString hero = kind.hasHero ? QStringLiteral("hero ") : QString();
    return QStringLiteral("%1/%2-%3.look").arg(m_folder, QString::number(int(source)), keyOf(hero + kind.layout));
}

std::optional<KeptLook> LookCache::look(LookSource source, const LookKind &kind) const
{
    const Result<QByteArray> bytes = readFile(fileFor(source, kind), largestFile);
    if (!bytes) {
        return std::nullopt;
    }
    QDataStream stream(*bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    KeptLook kept;
    QByteArray look;
    stream >> kept.stamp >> kept.found.post >> kept.found.made >> kept.found.kind.layout >> kept.found.kind.hasHero
        >> look;
    const Result<Look> read = Look::fromBytes(look);
    if (stream.status() != QDataStream::Ok || !read) {
        return std::nullopt;
    }
    kept.found.look = *read;
    return kept;
}

void LookCache::keep(LookSource source, const LookKind &kind, const KeptLook &look) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << look.stamp << look.found.post << look.found.made << look.found.kind.layout << look.found.kind.hasHero
           << look.found.look.toBytes();
    QDir().mkpath(m_folder);
    if (const Result<void> kept = replaceFile(fileFor(source, kind), bytes); !kept) {
        qWarning("the look is made again next time: %s", qPrintable(kept.error().message));
    }
}

} // namespace frontrow
