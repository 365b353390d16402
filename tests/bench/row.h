// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <functional>

/// What several runs of the same took. Of one run it is that, and a number stands for it.
struct Spread
{
    Spread() = default;
    Spread(double value) // a limit, or a figure that is measured once
        : median(value)
        , p95(value)
        , least(value)
        , most(value)
    {
    }

    double median = 0;
    double p95 = 0; ///< the 95th percentile
    double least = 0;
    double most = 0;
    qsizetype runs = 1;
};

/// Of \a values, one of each run; zeros without any.
[[nodiscard]] Spread spreadOf(QList<double> values);

/// One figure: what we need and what a peer needs for the same.
struct Row
{
    QString figure;
    QString peer;
    Spread ours;
    Spread theirs;
    double bar = 0; ///< the least ratio() that was asked for; 0 without one
    QString unit = QStringLiteral("ms");

    /// How many times as much the peer needs.
    [[nodiscard]] double ratio() const { return theirs.median / ours.median; }
};

/// \a runs runs, in milliseconds. One more run before them warms up.
[[nodiscard]] Spread timed(int runs, const std::function<void()> &work);
/// The same with \a before each run, which is not timed.
[[nodiscard]] Spread timed(int runs, const std::function<void()> &before, const std::function<void()> &work);
