// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/theme/blogbuild.h"

#include "site/jekyll/site.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <csignal>

namespace frontrow {

namespace {

using namespace std::chrono_literals;
constexpr auto longest = 10min;
constexpr qsizetype keptOutput = 400'000; // characters: many warnings, and a long backtrace after what went wrong

/// `bundle exec jekyll` for a blog that locks its gems, else `jekyll`.
QStringList commandFor(const QString &siteFolder)
{
    const QDir site(siteFolder);
    const bool isLocked = site.exists(QStringLiteral("Gemfile.lock"));
    const bool hasBundler = !QStandardPaths::findExecutable(QStringLiteral("bundle")).isEmpty();
    return isLocked && hasBundler
        ? QStringList{QStringLiteral("bundle"), QStringLiteral("exec"), QStringLiteral("jekyll")}
        : QStringList{QStringLiteral("jekyll")};
}

QProcessEnvironment environment(bool isLocked)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("JEKYLL_ENV"), QStringLiteral("production"));
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // Ruby reads files in the locale's encoding
    variables.insert(QStringLiteral("BUNDLE_FROZEN"), QStringLiteral("true"));
    if (!isLocked) {
        variables.insert(QStringLiteral("JEKYLL_NO_BUNDLER_REQUIRE"), QStringLiteral("true"));
    }
    return variables;
}

/// The line that says what went wrong; without one, the last lines.
QString tellingLine(const QString &output)
{
    const QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
    const auto telling = std::ranges::find_if(lines, [](const QString &line) {
        return line.contains(QStringLiteral("Exception:")) || line.contains(QStringLiteral("Error:"))
            || line.contains(QStringLiteral("(LoadError)")) || line.contains(QStringLiteral("ERROR"));
    });
    constexpr qsizetype last = 3;
    return telling != lines.end() ? telling->trimmed() : lines.mid(qMax(qsizetype(0), lines.size() - last)).join(u'\n');
}

} // namespace

BlogBuild::BlogBuild(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    m_limit.setInterval(longest);
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        stop(SIGTERM);
        m_patience.start();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] { stop(SIGKILL); });
    connect(&m_process, &QProcess::readyRead, this, &BlogBuild::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(failure(Error::Kind::Unreadable,
                tr("Jekyll is not installed, so the blog cannot be built. Install Jekyll and try again.")));
        }
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readOutput();
        if (m_isCancelled) {
            finish(failure(Error::Kind::Cancelled, tr("The build of the blog was stopped.")));
        } else if (status != QProcess::NormalExit || code != 0) {
            finish(
                failure(Error::Kind::Malformed, tr("Jekyll could not build the blog:\n%1").arg(tellingLine(m_output))));
        } else {
            finish({});
        }
    });
}

BlogBuild::~BlogBuild()
{
    m_process.disconnect(this);
    if (isRunning()) {
        stop(SIGKILL);
        m_process.waitForFinished();
    }
}

void BlogBuild::start(const QString &siteFolder, const QString &target, std::optional<int> mostPosts)
{
    if (isRunning()) {
        return;
    }
    m_isCancelled = false;
    m_output.clear();
    QDir().mkpath(target);
    // Configuration and Gemfile lie above a folder that `source` names.
    const QString config = Site::configFileIn(siteFolder);
    const QString root = config.isEmpty() ? siteFolder : QFileInfo(config).absolutePath();
    QStringList arguments{QStringLiteral("build"), QStringLiteral("--source"), siteFolder,
        QStringLiteral("--destination"), target, QStringLiteral("--disable-disk-cache")};
    if (QDir(root) != QDir(siteFolder)) {
        arguments += {QStringLiteral("--config"), config};
    }
    if (mostPosts) {
        arguments += {QStringLiteral("--limit_posts"), QString::number(*mostPosts)};
    }
    QStringList command = commandFor(root);
    m_process.setProcessEnvironment(environment(command.size() > 1));
    m_process.setWorkingDirectory(root);
    const QString program = command.takeFirst();
    m_group.emplace(m_process);
    m_limit.start();
    m_process.start(program, command + arguments);
}

void BlogBuild::cancel()
{
    if (isRunning()) {
        m_isCancelled = true;
        stop(SIGTERM);
        m_patience.start();
    }
}

void BlogBuild::stop(int signal)
{
    if (m_group) {
        m_group->signal(signal);
    }
}

void BlogBuild::readOutput()
{
    static const QRegularExpression colour(QStringLiteral("\\x1b\\[[0-9;]*m"));
    const QString text = QString::fromUtf8(m_process.readAll()).remove(colour);
    m_output = (m_output + text).right(keptOutput);
    if (const QString line = text.trimmed().section(u'\n', -1).trimmed(); !line.isEmpty()) {
        Q_EMIT progressed(line);
    }
}

void BlogBuild::finish(const Result<void> &outcome)
{
    m_limit.stop();
    m_patience.stop();
    m_group.reset();
    Q_EMIT finished(outcome);
}

} // namespace frontrow
