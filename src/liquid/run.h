// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/host.h"
#include "liquid/template.h"

#include <QList>

namespace frontrow::liquid {

/// How far a template is run. Jekyll has no limits; posts of strangers need them.
struct Budget
{
    qsizetype steps = 300'000; ///< nodes and items of loops
    qsizetype characters = 2'000'000; ///< put out, kept in variables and made by filters, all together
    int depth = 50; ///< includes in includes
    int milliseconds = 1'000; ///< without what is read once and kept (ReadingTime)
    int readingMilliseconds = 10'000; ///< for what is read once and kept
};

/// What a template puts out.
struct Output
{
    /// From \a written on, up to the next piece, characters are where they are in the source, shifted; or they replace
    /// what stood there.
    struct Piece
    {
        qsizetype written = 0;
        qsizetype original = 0;
        bool isReplacement = false;
    };

    QString text;
    QList<Piece> pieces; ///< rising in both places
    QList<Fault> faults; ///< in order, at most 100
};

/// Runs \a source as Jekyll's Liquid does. What it refuses, and what only a build can know, becomes a mark of the host
/// and a fault; the rest is right. Never fails, never runs anything but Liquid.
[[nodiscard]] Output run(const Template &source, const Host &host, const Budget &budget = {});

} // namespace frontrow::liquid
