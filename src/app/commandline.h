// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCommandLineParser>

#include <optional>

namespace frontrow {

/// What the program was started with.
struct CommandLine
{
    QString place; ///< a post, or the folder of a blog; empty for neither
    bool isSample = false;
    QString screenshot; ///< the file to write; empty for none

    /// Reads the arguments of the application that runs. Faulty ones end the program with a sentence.
    [[nodiscard]] static CommandLine read();
    /// Prints what the arguments ask for where they only ask for words, or that there is no display where a window is
    /// wanted; gives what the program ends with then. Nothing where a window is wanted and can be shown, as far as the
    /// surroundings say. Before there is an application.
    [[nodiscard]] static std::optional<int> answerWithoutDisplay(int argc, char **argv);
};

/// The names of the program and its version, for the application that runs.
void nameApplication();

} // namespace frontrow
