// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/contenthash.h"

#include <QCryptographicHash>

namespace frontrow {

ContentHash ContentHash::of(QByteArrayView bytes)
{
    ContentHash hash;
    hash.m_digest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
    return hash;
}

ContentHash ContentHash::fromHex(QStringView hex)
{
    ContentHash hash;
    hash.m_digest = QByteArray::fromHex(hex.toLatin1());
    const bool isWhole = hex.size() == 64 && hash.toHex() == hex; // fromHex() passes over what is no digit
    return isWhole ? hash : ContentHash();
}

QString ContentHash::toHex() const
{
    return QString::fromLatin1(m_digest.toHex());
}

QDebug operator<<(QDebug debug, const ContentHash &hash)
{
    return debug << hash.toHex().first(hash.isNull() ? 0 : 12);
}

} // namespace frontrow
