// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "base/lineindex.h"
#include "base/result.h"
#include "site/jekyll/markdownengine.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

namespace frontrow::cli {

/// What the program exits with: a contract that others script against.
enum class ExitCode {
    Done = 0,
    ProblemsFound = 1, ///< done, and there is something to look at
    WrongUsage = 2,
    CouldNot = 3, ///< nothing was changed, or nobody can read what was
};

/// What a command answers: for people on stdout, for scripts as one JSON object.
struct Answer
{
    ExitCode code = ExitCode::Done;
    QString text; ///< printed as it is without --json; empty prints nothing
    QStringList sentences; ///< for stderr, always
    QJsonObject json;
};

/// Which arguments may be names of files that are not UTF-8: those that are only opened, and written over.
enum class ForeignFiles {
    None,
    First,
    Further, ///< all but the first
    All,
};

/// One command of the program.
struct Command
{
    QString name; ///< as typed: "render", "figure add"
    QString usage; ///< what stands after the name: "FILE KEY VALUE"
    QString purpose; ///< one translated sentence
    qsizetype leastArguments;
    qsizetype mostArguments; ///< -1 for any number
    QList<QCommandLineOption> options;
    Answer (*run)(const QCommandLineParser &arguments);
    ForeignFiles foreign = ForeignFiles::None;
};

/// Every command, in the order of the help.
[[nodiscard]] QList<Command> commands();

/// An answer that says why nothing was done.
[[nodiscard]] Answer couldNot(const Error &error);

/// The engine that `--engine` names; nothing without the option, or for a name that no engine has.
[[nodiscard]] std::optional<MarkdownEngine> engineAskedFor(const QCommandLineParser &arguments);

/// An answer to a name of `--engine` that no engine has.
[[nodiscard]] Answer noSuchEngine(const QCommandLineParser &arguments);

inline const QString engineOption = QStringLiteral("engine");

/// `FILE:LINE:COLUMN: severity: message [code]`, lines and columns counted from 1.
/// \param lines of the post that it is about
[[nodiscard]] QString sentenceFor(const Diagnostic &diagnostic, const QString &file, const LineIndex &lines);

[[nodiscard]] QJsonObject toJson(const Diagnostic &diagnostic, const LineIndex &lines);

/// ProblemsFound when one of \a diagnostics is a warning or an error.
[[nodiscard]] ExitCode codeFor(const Diagnostics &diagnostics);

} // namespace frontrow::cli
