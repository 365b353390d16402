// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/catalogue.h"
#include "base/foreignnames.h"
#include "cli/command.h"
#include "cli/writing.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <fcntl.h>

namespace {

using namespace frontrow::cli;

struct MainMessages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// Prints \a text and says whether all of it arrived.
bool print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const size_t length = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, length, stream) == length && std::fflush(stream) == 0;
}

/// Prints what the program was asked for; \a code, unless it did not arrive.
int printAnswer(const QString &text, ExitCode code)
{
    if (text.isEmpty() || print(stdout, text)) {
        return static_cast<int>(code);
    }
    print(stderr,
        MainMessages::tr("The answer could not be printed: standard output is closed or its disk is full.") + u'\n');
    return static_cast<int>(ExitCode::CouldNot);
}

QString usage()
{
    QString text = MainMessages::tr("Usage: frontrow-cli COMMAND … [--json]") + u'\n';
    for (const Command &command : commands()) {
        text += QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.usage, command.purpose);
    }
    return text;
}

QString lineOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

int wrongUsage(const QString &sentence, bool isJson)
{
    print(stderr, sentence + u'\n' + usage());
    return printAnswer(isJson ? lineOf({{QStringLiteral("error"), sentence}}) : QString(), ExitCode::WrongUsage);
}

int finish(const Answer &answer, bool isJson)
{
    for (const QString &sentence : answer.sentences) {
        print(stderr, sentence + u'\n');
    }
    QJsonObject json = answer.json;
    if (json.isEmpty() && !answer.sentences.isEmpty()) {
        json.insert(QStringLiteral("error"), answer.sentences.join(u'\n'));
    }
    return printAnswer(isJson ? lineOf(json) : answer.text, answer.code);
}

/// \a words with the option before the arguments, after which nothing is an option: a value may begin with '-'.
QStringList withOptionFirst(const QStringList &words)
{
    const QString json = QStringLiteral("--json");
    QStringList arguments = words.sliced(1);
    const bool isJson = arguments.removeAll(json) > 0;
    return words.first(1) + (isJson ? QStringList(json) : QStringList()) + QStringList(QStringLiteral("--"))
        + arguments;
}

int run(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    const QCommandLineOption json(QStringLiteral("json"), MainMessages::tr("Print one JSON object."));
    parser.addOption(json);
    const bool takesAnyValue = command.name == u"set" && !words.contains(QStringLiteral("--"));
    if (!parser.parse(takesAnyValue ? withOptionFirst(words) : words)) {
        return wrongUsage(parser.errorText(), words.contains(QStringLiteral("--json")));
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given < command.leastArguments || (command.mostArguments >= 0 && given > command.mostArguments)) {
        return wrongUsage(MainMessages::tr("Wrong arguments: frontrow-cli %1 %2").arg(command.name, command.usage),
            parser.isSet(json));
    }
    return finish(command.run(parser), parser.isSet(json));
}

bool mayBeForeign(ForeignFiles files, qsizetype argument)
{
    return files == ForeignFiles::All || (files == ForeignFiles::First && argument == 0)
        || (files == ForeignFiles::Further && argument > 0);
}

/// The arguments \a words of \a command as text. Fails (Refused) for one that is not UTF-8 and no file to be opened.
frontrow::Result<QStringList> argumentsOf(const Command &command, const QList<QByteArray> &words)
{
    QStringList arguments;
    qsizetype positional = 0;
    bool isAfterOption = false;
    for (const QByteArray &word : words) {
        const bool isOption = word.startsWith("--");
        const bool isFile = !isOption && !isAfterOption && mayBeForeign(command.foreign, positional);
        const frontrow::Result<QString> text = word.isValidUtf8() ? QString::fromUtf8(word)
            : isFile                                              ? frontrow::pathToFile(word)
                                                                  : std::unexpected(frontrow::notUtf8(word));
        if (!text) {
            return std::unexpected(text.error());
        }
        arguments.append(*text);
        positional += isOption ? 0 : 1;
        isAfterOption = isOption && word != "--json" && word != "--";
    }
    return arguments;
}

/// A standard stream that is closed would be the next file that is opened: what is printed would go into it.
void holdStandardStreams()
{
    for (int stream = 0; stream <= 2; ++stream) {
        if (::fcntl(stream, F_GETFD) < 0) {
            static_cast<void>(::open("/dev/null", O_RDONLY)); // the lowest number, which is the stream's
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    holdStandardStreams();
    static_cast<void>(
        std::signal(SIGXFSZ, SIG_IGN)); // a file size limit is then an error of the write, not the end of the program
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN)); // nobody reads any more: an error of the write, too
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontrow"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTROW_VERSION));
    frontrow::Catalogues catalogues;
    catalogues.install();

    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        return wrongUsage(MainMessages::tr("Say which command to run."), false);
    }
    if (words[1] == u"--version") {
        return printAnswer(
            QStringLiteral("frontrow-cli %1\n").arg(QCoreApplication::applicationVersion()), ExitCode::Done);
    }
    if (words[1] == u"--help" || words[1] == u"-h" || words[1] == u"help") {
        return printAnswer(usage(), ExitCode::Done);
    }
    for (const Command &command : commands()) {
        const qsizetype length = command.name.count(u' ') + 1;
        if (words.mid(1, length).join(u' ') == command.name) {
            const QList<QByteArray> raw(argv + 1 + length, argv + argc);
            const frontrow::Result<QStringList> arguments = argumentsOf(command, raw);
            return arguments ? run(command, words.first(1) + *arguments)
                             : finish(couldNot(arguments.error()), raw.contains("--json"));
        }
    }
    return wrongUsage(
        MainMessages::tr("There is no command “%1”.").arg(words[1]), words.contains(QStringLiteral("--json")));
}
