// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringDecoder>

#include <csignal>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(GitProcess)
};

using namespace std::chrono_literals;
constexpr auto patience = 5s; ///< between asking a process to end and ending it
constexpr auto beat = 100ms;
constexpr qsizetype mostWords = 20'000; ///< characters of stderr that are kept

QProcessEnvironment environmentFor(const GitProcess::Options &options)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : variables.keys()) {
        // What git sets for its own children (GIT_DIR, GIT_INDEX_FILE) would lead to another repository.
        static const QStringList kept{QStringLiteral("GIT_ASKPASS"), QStringLiteral("GIT_SSH"),
            QStringLiteral("GIT_SSH_COMMAND"), QStringLiteral("GIT_AUTHOR_NAME"), QStringLiteral("GIT_AUTHOR_EMAIL"),
            QStringLiteral("GIT_COMMITTER_NAME"), QStringLiteral("GIT_COMMITTER_EMAIL"),
            QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("GIT_CONFIG_SYSTEM"),
            QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("GIT_EXEC_PATH")};
        if (name.startsWith(QStringLiteral("GIT_")) && !kept.contains(name)) {
            variables.remove(name);
        }
    }
    variables.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    variables.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0"));
    variables.insert(QStringLiteral("GIT_LITERAL_PATHSPECS"), QStringLiteral("1"));
    variables.insert(QStringLiteral("GIT_EDITOR"), QStringLiteral("true"));
    variables.insert(QStringLiteral("GIT_PAGER"), QStringLiteral("cat"));
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // its words are read, not shown
    for (const auto &[name, value] : options.environment) {
        variables.insert(name, value);
    }
    return variables;
}

void signalGroup(const QProcess &process, int signal)
{
    if (const qint64 group = process.processId(); group > 0) {
        ::kill(static_cast<pid_t>(-group), signal);
    }
}

/// Ends \a process and what it started. SIGTERM first: git takes its locks away then.
void end(QProcess &process)
{
    signalGroup(process, SIGTERM);
    if (!process.waitForFinished(std::chrono::duration_cast<std::chrono::milliseconds>(patience).count())) {
        signalGroup(process, SIGKILL);
        process.waitForFinished();
    }
}

/// Takes the progress lines ("Writing objects:  50%\r") out of what stands in \a words and tells of them.
void tellProgress(QString &words, const RunWatch &watch)
{
    for (qsizetype end = words.indexOf(u'\r'); end >= 0; end = words.indexOf(u'\r')) {
        const qsizetype start = words.lastIndexOf(u'\n', end) + 1;
        if (watch.progressed && end > start) {
            watch.progressed(words.sliced(start, end - start).trimmed());
        }
        words.remove(start, end + 1 - start);
    }
    words = words.right(mostWords);
}

} // namespace

QString GitOutput::line() const
{
    return QString::fromUtf8(bytes).trimmed();
}

QStringList GitOutput::items() const
{
    return QString::fromUtf8(bytes).split(QChar(0), Qt::SkipEmptyParts);
}

GitProcess::GitProcess(QString folder, QStringList configuration)
    : m_folder(std::move(folder))
    , m_configuration(std::move(configuration))
{
}

Result<GitOutput> GitProcess::run(const QStringList &arguments) const
{
    return run(arguments, Options());
}

Result<GitOutput> GitProcess::run(const QStringList &arguments, const Options &options) const
{
    QStringList all{QStringLiteral("--no-pager"), QStringLiteral("-c"), QStringLiteral("safe.bareRepository=explicit")};
    for (const QString &entry : m_configuration) {
        all << QStringLiteral("-c") << entry;
    }
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessEnvironment(environmentFor(options));
    // A session of its own: no terminal to ask on, a group to stop. The program is large, so its memory is not copied.
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession | QProcess::UnixProcessFlag::UseVFork);
    process.start(QStringLiteral("git"), all + arguments);
    if (!process.waitForStarted()) {
        return failure(Error::Kind::Unreadable,
            Messages::tr("git could not be started. Install git, or export without a commit."));
    }
    process.write(options.input);
    process.closeWriteChannel();

    GitOutput output;
    QStringDecoder decode(QStringDecoder::Utf8);
    const QDeadlineTimer deadline(options.limit);
    bool isRunning = true;
    while (isRunning) {
        isRunning = !process.waitForFinished(std::chrono::duration_cast<std::chrono::milliseconds>(beat).count())
            && process.state() != QProcess::NotRunning;
        output.bytes += process.readAllStandardOutput();
        output.words += QString(decode(process.readAllStandardError()));
        tellProgress(output.words, options.watch);
        if (isRunning && options.watch.isCancelled && options.watch.isCancelled()) {
            end(process);
            return failure(Error::Kind::Cancelled, Messages::tr("git was stopped."));
        }
        if (isRunning && deadline.hasExpired()) {
            end(process);
            return failure(Error::Kind::Refused,
                Messages::tr("git was stopped, since it gave no answer for %n second(s). A hook, a signature or a "
                             "password may wait for somebody.",
                    nullptr, static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(options.limit).count()))
                    + (output.words.trimmed().isEmpty() ? QString() : u'\n' + output.words.trimmed()));
        }
    }
    output.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    output.words = output.words.trimmed();
    return output;
}

} // namespace frontrow
