// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "walk/walk.h"

#include "support/samples.h"
#include "walk/walker.h"
#include "walk/world.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <tuple>

namespace frontrow::walk {

namespace {

constexpr int longestSilence = 120'000; ///< ms
constexpr int longestLife = 400; ///< ms that a window works on before it is killed

void printLine(const QString &line)
{
    std::puts(qPrintable(line));
    std::ignore = std::fflush(stdout);
}

/// Messages of Qt that tell of a mistake of ours: a place in a text that is not there any more, a connection to
/// nothing.
void takeMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    static const QStringList mistakes{QStringLiteral("out of range"), QStringLiteral("QObject::connect"),
        QStringLiteral("QObject::startTimer"), QStringLiteral("different thread"), QStringLiteral("ASSERT")};
    std::ignore = std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type != QtDebugMsg && std::ranges::any_of(mistakes, [&](const QString &each) { return text.contains(each); })) {
        printLine(QStringLiteral("fault message ") + text);
    }
}

/// A process that walks; reads what it says, line by line.
class Child
{
public:
    Child(const QString &steps, qsizetype first, quint32 seed, const QString &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), folder + QStringLiteral("/home"));
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
            environment.remove(QLatin1StringView(name));
        }
        for (const char *name : {"GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"}) {
            environment.insert(QLatin1StringView(name), QStringLiteral("/dev/null"));
        }
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.setStandardErrorFile(folder + QStringLiteral("/stderr"), QIODevice::Append);
        m_process.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--child"), folder, QStringLiteral("--replay"), steps, QStringLiteral("--from"),
                QString::number(first), QStringLiteral("--seed"), QString::number(seed)});
    }

    ~Child() { kill(); }

    /// Nothing when the process has ended or says nothing for too long.
    std::optional<QString> nextLine()
    {
        QElapsedTimer since;
        since.start();
        while (!m_process.canReadLine()) {
            const bool isOver = m_process.state() == QProcess::NotRunning;
            m_process.waitForReadyRead(1000);
            if (!m_process.canReadLine() && (isOver || since.elapsed() > longestSilence)) {
                return std::nullopt;
            }
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Why it says nothing any more.
    Fault death()
    {
        if (!m_process.waitForFinished(1000) && m_process.state() != QProcess::NotRunning) {
            return {QStringLiteral("hang"), QStringLiteral("the window does not answer any more")};
        }
        return {QStringLiteral("crash"), QStringLiteral("the window died: %1").arg(m_process.errorString())};
    }

private:
    QProcess m_process;
};

/// Follows \a child; the number of the next step in \a next. Nothing when it was killed as it should be, or has done
/// all.
std::optional<Ending> follow(Child &child, qsizetype &next, qsizetype count)
{
    qsizetype current = next;
    while (const std::optional<QString> line = child.nextLine()) {
        const QString word = line->section(u' ', 0, 0);
        if (word == u"step") {
            printLine(*line);
            current = line->section(u' ', 1, 1).toLongLong();
            next = current + 1;
        } else if (word == u"fault") {
            return Ending{{line->section(u' ', 1, 1), line->section(u' ', 2).replace(u'\x1f', u'\n')}, current};
        } else if (word == u"kill") {
            QTest::qSleep(line->section(u' ', 1, 1).toInt()); // the moment of the kill is part of the walk
            child.kill();
            return std::nullopt;
        } else if (word == u"end") {
            next = count;
            return std::nullopt;
        }
    }
    return Ending{child.death(), current};
}

} // namespace

std::optional<Ending> walked(const QList<Step> &steps, quint32 seed, const QString &folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder + QStringLiteral("/home"));
    const QString file = folder + QStringLiteral("/steps");
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return Ending{{QStringLiteral("folder"), QStringLiteral("cannot write %1").arg(file)}, 0};
    }
    out.write(written(steps).toUtf8());
    out.close();
    for (qsizetype next = 0; next < steps.size();) {
        Child child(file, next, seed, folder);
        if (const std::optional<Ending> ending = follow(child, next, steps.size())) {
            return ending;
        }
    }
    return std::nullopt;
}

int runSteps(const QString &file, qsizetype first, quint32 seed, const QString &folder)
{
    const QList<Step> steps = parsed(QString::fromUtf8(test::contentOf(file))).value_or(QList<Step>());
    qInstallMessageHandler(takeMessage);
    const World world(folder, seed);
    Walker walker(world);
    for (qsizetype number = first; number < steps.size(); ++number) {
        const Step &step = steps[number];
        printLine(QStringLiteral("step %1 %2").arg(number).arg(written({step}).trimmed()));
        if (step.name == killStep) {
            printLine(QStringLiteral("kill %1").arg(step.a % longestLife));
        }
        const Step done = step.name == killStep ? Step{QStringLiteral("type"), step.a, step.b} : step;
        for (Fault fault : walker.take(done)) {
            printLine(QStringLiteral("fault %1 %2").arg(fault.kind, fault.text.replace(u'\n', u'\x1f')));
        }
    }
    printLine(QStringLiteral("end"));
    return 0;
}

} // namespace frontrow::walk
