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
    QString messages; ///< stderr, without progress

    [[nodiscard]] bool isGood() const { return code == 0; }
    /// stdout as one line of text.
    [[nodiscard]] QString line() const;
    /// stdout as the name of a file, which may hold line ends and be in no known encoding: git ends it with one '\n'.
    [[nodiscard]] QString path() const;
    /// stderr, else stdout: hooks say what they want on either.
    [[nodiscard]] QString anyMessage() const;
    /// stdout, separated by NUL.
    [[nodiscard]] QStringList items() const;
};

/// The user's own git, in one folder. No shell is involved, nothing is asked on a terminal, no editor opens. What the
/// person's environment says to git reaches it, save what names another repository (GIT_DIR, as in a hook); its hooks
/// find the environment as git itself leaves it to them. git and what it starts end with this program (ChildGroup).
class GitProcess
{
public:
    using Environment = QList<std::pair<QString, QString>>;

    struct Options
    {
        QByteArray input = {};
        Environment environment = {}; ///< added to the program's own
        std::chrono::milliseconds limit = std::chrono::minutes(1); ///< then it is asked to end (SIGTERM)
        RunWatch watch = {};
    };

    /// \param configuration "key=value" entries that win over those of every file, for hooks too.
    /// \param environment added to the program's own.
    explicit GitProcess(QString folder, QStringList configuration = {}, Environment environment = {});

    /// Fails (Unreadable) when git is not installed or the folder is gone, (Refused) when it takes longer than the
    /// limit, (Cancelled). A git that says no is an answer, not a failure.
    [[nodiscard]] Result<GitOutput> run(const QStringList &arguments, const Options &options) const;
    [[nodiscard]] Result<GitOutput> run(const QStringList &arguments) const;

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// For a run that is given paths where git takes patterns, and that starts nothing to which this would leak.
    [[nodiscard]] static Environment literally();

private:
    QString m_folder;
    QStringList m_configuration;
    Environment m_environment;
};

/// The failure (Refused) of a git that says no: \a sentence, and below it git's \a messages where it has some.
[[nodiscard]] std::unexpected<Error> refusedByGit(const QString &sentence, const QString &messages);

} // namespace frontrow
