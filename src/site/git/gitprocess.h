// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <utility>

namespace frontrow {

/// How a long run tells of itself and is stopped. Both may be empty; they are called on the thread that runs.
struct RunWatch
{
    std::function<void(const QString &line)> progressed = {};
    std::function<bool()> isCancelled = {};
};

/// What git answered.
struct GitOutput
{
    int code = 0;
    QByteArray bytes; ///< stdout
    QString words; ///< stderr, without progress

    [[nodiscard]] bool isGood() const { return code == 0; }
    /// stdout as one line of text.
    [[nodiscard]] QString line() const;
    /// stdout, separated by NUL.
    [[nodiscard]] QStringList items() const;
};

/// The user's own git, in one folder. No shell is involved, nothing is asked on a terminal, no editor or pager opens,
/// and paths are taken literally. A bare repository is used only when it is named (`safe.bareRepository`), since one
/// can hide in a folder of a clone.
class GitProcess
{
public:
    struct Options
    {
        QByteArray input = {};
        QList<std::pair<QString, QString>> environment = {}; ///< added to the program's own
        std::chrono::milliseconds limit = std::chrono::minutes(1); ///< then it is asked to end (SIGTERM)
        RunWatch watch = {};
    };

    /// \param configuration "key=value" entries that win over those of every file.
    GitProcess(QString folder, QStringList configuration = {});

    /// Fails (Unreadable) when git is not installed, (Refused) when it takes longer than the limit, (Cancelled).
    /// A git that says no is an answer, not a failure.
    [[nodiscard]] Result<GitOutput> run(const QStringList &arguments, const Options &options) const;
    [[nodiscard]] Result<GitOutput> run(const QStringList &arguments) const;

    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
    QStringList m_configuration;
};

} // namespace frontrow
