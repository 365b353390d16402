// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow::walk {

/// One thing that a person does. What exactly is up to the window at that moment: the numbers choose among what is
/// there (the third post, the place after 40 of 100 characters), so that a step means something after any others.
struct Step
{
    QString name; ///< one of stepNames()
    quint32 a = 0;
    quint32 b = 0;

    bool operator==(const Step &) const = default;
};

/// Ends the program as a crash does and begins anew; only a parent process can carry it out.
inline const QString killStep = QStringLiteral("kill");

/// Everything that a walk does.
[[nodiscard]] QStringList stepNames();

/// The first \a count steps of the walk with that seed, those of \a without left out.
[[nodiscard]] QList<Step> stepsOf(quint32 seed, qsizetype count, const QStringList &without = {});

/// A line for each: its name and its numbers.
[[nodiscard]] QString written(const QList<Step> &steps);
/// What written() wrote, empty lines and those that begin with '#' left out; nothing when it is anything else.
[[nodiscard]] std::optional<QList<Step>> parsed(const QString &text);

} // namespace frontrow::walk
