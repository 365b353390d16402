// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitprocess.h"

#include "base/childgroup.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringDecoder>

#include <csignal>

namespace frontrow {

namespace {

struct GitProcessMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitProcess)
};

using namespace std::chrono_literals;
constexpr auto patience = 5s; ///< between asking a process to end and ending it
constexpr auto beat = 100ms;
constexpr qsizetype mostErrorCharacters = 20'000; ///< characters of stderr that are kept

/// Variables that lead to another repository, as git sets them for its own children (`git rev-parse
/// --local-env-vars`), or that change how paths are read.
const QStringList &strangers()
{
    static const QStringList names{QStringLiteral("GIT_ALTERNATE_OBJECT_DIRECTORIES"),
        QStringLiteral("GIT_ATTR_SOURCE"), QStringLiteral("GIT_COMMON_DIR"), QStringLiteral("GIT_CONFIG"),
        QStringLiteral("GIT_CONFIG_PARAMETERS"), QStringLiteral("GIT_DIR"), QStringLiteral("GIT_GLOB_PATHSPECS"),
        QStringLiteral("GIT_GRAFT_FILE"), QStringLiteral("GIT_ICASE_PATHSPECS"),
        QStringLiteral("GIT_IMPLICIT_WORK_TREE"), QStringLiteral("GIT_INDEX_FILE"),
        QStringLiteral("GIT_INTERNAL_SUPER_PREFIX"), QStringLiteral("GIT_LITERAL_PATHSPECS"),
        QStringLiteral("GIT_NAMESPACE"), QStringLiteral("GIT_NOGLOB_PATHSPECS"),
        QStringLiteral("GIT_NO_REPLACE_OBJECTS"), QStringLiteral("GIT_OBJECT_DIRECTORY"), QStringLiteral("GIT_PREFIX"),
        QStringLiteral("GIT_QUARANTINE_PATH"), QStringLiteral("GIT_REFLOG_ACTION"),
        QStringLiteral("GIT_REPLACE_REF_BASE"), QStringLiteral("GIT_SHALLOW_FILE"), QStringLiteral("GIT_WORK_TREE")};
    return names;
}

QProcessEnvironment environmentFor(const GitProcess::Environment &ofProcess, const GitProcess::Environment &ofRun)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : strangers()) {
        variables.remove(name);
    }
    variables.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    variables.insert(QStringLiteral("GIT_EDITOR"), QStringLiteral(":")); // as `git commit -m` has it for hooks
    variables.insert(QStringLiteral("LANGUAGE"), QStringLiteral("C")); // its words are read; the locale stays
    for (const auto &[name, value] : ofProcess + ofRun) {
        variables.insert(name, value);
    }
    return variables;
}

/// Ends \a process and what it started. SIGTERM first: git takes its locks away then.
void end(QProcess &process, const ChildGroup &group)
{
    group.signal(SIGTERM);
    if (!process.waitForFinished(std::chrono::duration_cast<std::chrono::milliseconds>(patience).count())) {
        group.signal(SIGKILL);
        process.waitForFinished();
    }
}

/// Takes the progress lines ("Writing objects:  50%\r") out of what stands in \a messages and tells of them.
void notifyProgress(QString &messages, const RunWatch &watch)
{
    for (qsizetype end = messages.indexOf(u'\r'); end >= 0; end = messages.indexOf(u'\r')) {
        const qsizetype start = messages.lastIndexOf(u'\n', end) + 1;
        if (watch.progressed && end > start) {
            watch.progressed(messages.sliced(start, end - start).trimmed());
        }
        messages.remove(start, end + 1 - start);
    }
    messages = messages.right(mostErrorCharacters);
}

} // namespace

QString GitOutput::line() const
{
    return QString::fromUtf8(bytes).trimmed();
}

QString GitOutput::anyMessage() const
{
    return messages.isEmpty() ? QString::fromUtf8(bytes).trimmed() : messages;
}

QString GitOutput::path() const
{
    return QFile::decodeName(bytes.endsWith('\n') ? bytes.chopped(1) : bytes);
}

QStringList GitOutput::items() const
{
    return QString::fromUtf8(bytes).split(QChar(0), Qt::SkipEmptyParts);
}

GitProcess::GitProcess(QString folder, QStringList configuration, Environment environment)
    : m_folder(std::move(folder))
    , m_configuration(std::move(configuration))
    , m_environment(std::move(environment))
{
}

GitProcess::Environment GitProcess::literally()
{
    return {{QStringLiteral("GIT_LITERAL_PATHSPECS"), QStringLiteral("1")}};
}

Result<GitOutput> GitProcess::run(const QStringList &arguments) const
{
    return run(arguments, Options());
}

Result<GitOutput> GitProcess::run(const QStringList &arguments, const Options &options) const
{
    // Without a folder, git would work in the one that this program happens to be in.
    if (m_folder.isEmpty() || !QFileInfo(m_folder).isDir()) {
        return failure(
            Error::Kind::Unreadable, GitProcessMessages::tr("The folder “%1” is not there any more.").arg(m_folder));
    }
    QStringList all;
    for (const QString &entry : m_configuration) {
        all << QStringLiteral("-c") << entry;
    }
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessEnvironment(environmentFor(m_environment, options.environment));
    const ChildGroup group(process);
    process.start(QStringLiteral("git"), all + arguments);
    if (!process.waitForStarted()) {
        return failure(Error::Kind::Unreadable,
            GitProcessMessages::tr("git could not be started. Install git, or publish without a commit."));
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
        output.messages += QString(decode(process.readAllStandardError()));
        notifyProgress(output.messages, options.watch);
        if (isRunning && options.watch.isCancelled && options.watch.isCancelled()) {
            end(process, group);
            return failure(Error::Kind::Cancelled, GitProcessMessages::tr("git was stopped."));
        }
        if (isRunning && deadline.hasExpired()) {
            end(process, group);
            return failure(Error::Kind::Refused,
                GitProcessMessages::tr(
                    "git was stopped, since it gave no answer for %n second(s). A hook, a signature or a "
                    "password may wait for somebody.",
                    nullptr, static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(options.limit).count()))
                    + (output.messages.trimmed().isEmpty() ? QString() : u'\n' + output.messages.trimmed()));
        }
    }
    output.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    output.messages = output.messages.trimmed();
    return output;
}

std::unexpected<Error> refusedByGit(const QString &sentence, const QString &messages)
{
    return failure(Error::Kind::Refused, messages.isEmpty() ? sentence : sentence + u'\n' + messages);
}

} // namespace frontrow
