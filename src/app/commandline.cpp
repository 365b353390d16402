// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"

#include "base/catalogue.h"
#include "base/foreignnames.h"

#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

namespace frontrow {

namespace {

struct CommandLineMessages
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

/// The options, in the order in which help lists them.
class Options
{
public:
    Options()
        : sample(QStringLiteral("sample"), CommandLineMessages::tr("Open the report of the sample blog."))
        , screenshot(QStringLiteral("screenshot"),
              CommandLineMessages::tr("Write a picture of the window, once the preview is shown, and quit."),
              QStringLiteral("FILE"))
    {
        parser.setApplicationDescription(CommandLineMessages::tr("Illustrated event reports for Jekyll blogs."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addPositionalArgument(QStringLiteral("place"),
            CommandLineMessages::tr("The post to open, or the folder of a blog."), QStringLiteral("[POST|BLOG]"));
        parser.addOptions({sample, screenshot});
    }

    QCommandLineOption sample;
    QCommandLineOption screenshot;
    QCommandLineParser parser;
};

bool hasAny(std::span<char *const> arguments, std::initializer_list<std::string_view> names)
{
    return std::ranges::any_of(
        arguments, [&](const char *argument) { return std::ranges::contains(names, std::string_view(argument)); });
}

} // namespace

CommandLine CommandLine::read()
{
    Options options;
    options.parser.process(*QCoreApplication::instance());
    return {reachablePath(options.parser.positionalArguments().value(0)), options.parser.isSet(options.sample),
        options.parser.value(options.screenshot)};
}

std::optional<int> CommandLine::answerWithoutDisplay(int argc, char **argv)
{
    const std::span<char *> arguments(argv, static_cast<size_t>(argc));
    const bool isQuestion = hasAny(arguments, {"-h", "--help", "--help-all", "-v", "--version"});
    const bool hasDisplay = hasAny(arguments, {"-platform", "--platform"})
        || std::ranges::any_of(std::initializer_list{"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"},
            [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
    if (!isQuestion && hasDisplay) {
        return std::nullopt;
    }
    const QCoreApplication application(argc, argv);
    nameApplication();
    Catalogues catalogues;
    catalogues.install();
    static_cast<void>(read()); // which ends the program where words are asked for
    QTextStream(stderr) << CommandLineMessages::tr(
        "Frontrow needs a display, and there is none here. frontrow-cli works without one.")
                        << '\n';
    constexpr int cannot = 3;
    return cannot;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("frontrow"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTROW_VERSION));
}

} // namespace frontrow
