// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <functional>

/// One figure: what we need and what a peer needs for the same.
struct Row
{
    QString figure;
    QString peer;
    double ours;
    double theirs;
    double bar = 0; ///< the least theirs/ours that was asked for; 0 without one
    QString unit = QStringLiteral("ms");
};

/// The median of \a runs runs, in milliseconds. One more run before them warms up.
[[nodiscard]] double medianMs(int runs, const std::function<void()> &work);
/// The same with \a before each run, which is not timed.
[[nodiscard]] double medianMs(int runs, const std::function<void()> &before, const std::function<void()> &work);
