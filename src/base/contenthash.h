// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QDebug>
#include <QString>

namespace frontrow {

/// BLAKE2b-256 of some bytes (RFC 7693), which Qt computes several times as fast as SHA-256: what decides whether two
/// contents are the same.
class ContentHash
{
public:
    /// The hash of nothing known; equal to no hash of bytes.
    ContentHash() = default;

    [[nodiscard]] static ContentHash of(QByteArrayView bytes);
    /// Reads what toHex() wrote; isNull() for anything else.
    [[nodiscard]] static ContentHash fromHex(QStringView hex);

    [[nodiscard]] bool isNull() const { return m_digest.isEmpty(); }
    /// 64 lower-case digits; empty when null.
    [[nodiscard]] QString toHex() const;

    bool operator==(const ContentHash &) const = default;
    friend size_t qHash(const ContentHash &hash, size_t seed = 0) { return qHash(hash.m_digest, seed); }

private:
    QByteArray m_digest;
};

QDebug operator<<(QDebug debug, const ContentHash &hash);

} // namespace frontrow
