// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/catalogue.h"
#include "cli/command.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>
#include <QTranslator>

#include <csignal>
#include <cstdio>

namespace {

using namespace frontrow::cli;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

void print(std::FILE *stream, const QString &text)
{
    QTextStream(stream) << text;
}

QString usage()
{
    QString text = Messages::tr("Usage: frontrow-cli COMMAND … [--json]") + u'\n';
    for (const Command &command : commands()) {
        text += QStringLiteral("  %1 %2\n      %3\n").arg(command.name, command.usage, command.purpose);
    }
    return text;
}

int wrongUsage(const QString &sentence)
{
    print(stderr, sentence + u'\n' + usage());
    return static_cast<int>(ExitCode::WrongUsage);
}

int finish(const Answer &answer, bool isJson)
{
    for (const QString &sentence : answer.sentences) {
        print(stderr, sentence + u'\n');
    }
    if (isJson && answer.code != ExitCode::WrongUsage) {
        print(stdout, QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)) + u'\n');
    } else if (!isJson) {
        print(stdout, answer.text);
    }
    return static_cast<int>(answer.code);
}

int run(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    const QCommandLineOption json(QStringLiteral("json"), Messages::tr("Print one JSON object."));
    parser.addOption(json);
    if (!parser.parse(words)) {
        return wrongUsage(parser.errorText());
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given < command.leastArguments || (command.mostArguments >= 0 && given > command.mostArguments)) {
        return wrongUsage(Messages::tr("Wrong arguments: frontrow-cli %1 %2").arg(command.name, command.usage));
    }
    return finish(command.run(parser), parser.isSet(json));
}

} // namespace

int main(int argc, char *argv[])
{
    static_cast<void>(
        std::signal(SIGXFSZ, SIG_IGN)); // a file size limit is then an error of the write, not the end of the program
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("frontrow"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRONTROW_VERSION));
    frontrow::Catalogues catalogues;
    catalogues.install();

    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        return wrongUsage(Messages::tr("Say which command to run."));
    }
    if (words[1] == u"--version") {
        print(stdout, QStringLiteral("frontrow-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (words[1] == u"--help" || words[1] == u"-h" || words[1] == u"help") {
        print(stdout, usage());
        return 0;
    }
    for (const Command &command : commands()) {
        const qsizetype length = command.name.count(u' ') + 1;
        if (words.mid(1, length).join(u' ') == command.name) {
            return run(command, words.first(1) + words.sliced(1 + length));
        }
    }
    return wrongUsage(Messages::tr("There is no command “%1”.").arg(words[1]));
}
