// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDebug>
#include <QRandomGenerator>

namespace frontrow::test {

/// The randomness of a test, which it prints: the same every day, or that which the environment's FRONTROW_SEED names.
[[nodiscard]] inline QRandomGenerator seededRandom()
{
    bool isGiven = false;
    const quint32 asked = qEnvironmentVariable("FRONTROW_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? asked : 1;
    qInfo() << "seed" << seed;
    return QRandomGenerator(seed);
}

} // namespace frontrow::test
