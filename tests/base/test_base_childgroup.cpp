// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/childgroup.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace frontrow;

namespace {

/// What this program is run with to be the one that dies.
constexpr const char *victim = "victim";

/// Runs a shell that starts two processes, one of which does not end when it is asked to; prints their numbers, waits.
int dieLater()
{
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedChannels);
    const ChildGroup group(shell);
    shell.start(QStringLiteral("sh"),
        {QStringLiteral("-c"),
            QStringLiteral("sleep 300 & first=$!; (trap '' TERM; exec sleep 300) & echo $$ $first $!; wait")});
    shell.waitForFinished(-1);
    return 0;
}

/// Also one that nobody has taken note of is over.
bool isOver(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(process));
    return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
}

} // namespace

class TestBaseChildGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// kill -9 of a program leaves nothing running that it started, nor what that started.
    void nothingOutlivesTheProgram()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(victim)});
        QVERIFY(program.waitForReadyRead(10'000));
        QList<qint64> started;
        for (const QByteArray &number : program.readLine().trimmed().split(' ')) {
            started.append(number.toLongLong());
        }
        QCOMPARE(started.size(), 3);
        for (const qint64 each : started) {
            QVERIFY(each > 0 && !isOver(each));
        }
        program.kill();
        QVERIFY(program.waitForFinished());
        for (const qint64 each : started) {
            QTRY_VERIFY_WITH_TIMEOUT(isOver(each), 20'000);
        }
    }

    void aChildHasASessionOfItsOwn()
    {
        QProcess process;
        {
            const ChildGroup group(process);
            process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("echo $$; ps -o sid= -p $$")});
            QVERIFY(process.waitForFinished());
        }
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        QCOMPARE(lines.value(1).trimmed(), lines.value(0).trimmed());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], victim) == 0) {
        return dieLater();
    }
    TestBaseChildGroup test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_base_childgroup.moc"
