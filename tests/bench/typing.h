// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"
#include "xscreen.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <functional>
#include <random>

// What the rows about keys typed into windows have in common.

inline constexpr qsizetype longPost = 1'000'000; ///< characters
inline constexpr double screenLimit = 33; ///< ms from a key to its pixel: two frames of 60 Hz
inline constexpr int giveUp = 20'000; ///< ms, for one key

/// Appends a row for the median, which should be \a bar times better than the peer's, and one for the 95th percentile.
void addSpread(
    QList<Row> &rows, const QString &figure, const QString &peer, const Spread &ours, const Spread &theirs, double bar);

/// Milliseconds.
[[nodiscard]] double sinceStart(const QElapsedTimer &timer);

/// The path of a program of this build.
[[nodiscard]] QString program(const char *name);

/// A post with a paragraph for the keys.
struct BenchPost
{
    QString path;
    int line = 0; ///< the line of the paragraph, from 0
};

/// Writes the post of \a sample beside it under \a name: with a paragraph for the keys after the front matter, and as
/// much more of its own text after it as makes \a size characters.
[[nodiscard]] BenchPost writePost(const QString &sample, const QString &name, qsizetype size);

/// Milliseconds from \a press until \a hasChanged says that \a area shows something else than before, \c giveUp at
/// most. It begins when the area is quiet, at a time that \a random chooses.
[[nodiscard]] double timeUntilShown(XScreen &screen, const Area &area, std::mt19937 &random,
    const std::function<bool(const Pixels &before, const Pixels &now)> &hasChanged, const std::function<void()> &press);

/// Moves the caret to the end of line \a line, from 0 on.
void goToLine(XScreen &screen, int line);
