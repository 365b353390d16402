// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "previewfixture.h"
#include "widgets/preview/previewsandbox.h"
#include "widgets/preview/sandboxprobe.h"

#include <QApplication>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace frontrow;

namespace {

/// A zygote that locks nothing in waits beside the one that pages come of.
bool hasOpenZygote()
{
    QFile children(QStringLiteral("/proc/self/task/%1/children").arg(QCoreApplication::applicationPid()));
    const QList<QByteArray> pids =
        children.open(QIODevice::ReadOnly) ? children.readAll().simplified().split(' ') : QList<QByteArray>();
    return std::ranges::any_of(pids, [](const QByteArray &pid) {
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(QString::fromLatin1(pid)));
        return command.open(QIODevice::ReadOnly) && command.readAll().contains("--no-zygote-sandbox");
    });
}

/// The other side of this test: a program that shows a preview, and prints what came of it.
int showPreview(int argc, char **argv)
{
    preparePreview();
    const QApplication application(argc, argv);
    PreviewView view;
    QSignalSpy stopped(&view, &PreviewView::stopped);
    view.show();
    QSignalSpy shown(&view, &PreviewView::frameShown);
    view.setFrame(frameOf(1, {QStringLiteral("<p>Text</p>")}));
    if (!QTest::qWaitFor([&] { return !stopped.isEmpty() || !shown.isEmpty(); }, 20'000)) {
        return 3;
    }
    if (!stopped.isEmpty()) {
        std::printf("stopped: %s\n", qPrintable(stopped.first().first().toString()));
        return view.isVisible() && !pageOf(view) ? 0 : 4;
    }
    if (hasOpenZygote()) {
        return 5;
    }
    std::printf("shown: %s\n", isSandboxed(pageOf(view)->renderProcessPid()) ? "sandboxed" : "open");
    return 0;
}

} // namespace

class TestPreviewSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheObstacle_data();
    void namesTheObstacle();
    void runsWithoutPreview_data();
    void runsWithoutPreview();
};

void TestPreviewSandbox::namesTheObstacle_data()
{
    QTest::addColumn<bool>("isRoot");
    QTest::addColumn<bool>("isDisabled");
    QTest::addColumn<bool>("hasNamespaces");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << false << false << true << QStringList{QStringLiteral("frontrow")} << QString();
    QTest::newRow("root") << true << false << true << QStringList() << "administrator";
    QTest::newRow("disabled") << false << true << true << QStringList() << "QTWEBENGINE_DISABLE_SANDBOX";
    QTest::newRow("no namespaces") << false << false << false << QStringList() << "user namespaces";
    QTest::newRow("arguments") << false << false << true << QStringList{QStringLiteral("--webEngineArgs")}
                               << "--webEngineArgs";
}

void TestPreviewSandbox::namesTheObstacle()
{
    QFETCH(const bool, isRoot);
    QFETCH(const bool, isDisabled);
    QFETCH(const bool, hasNamespaces);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const PreviewSurroundings surroundings{.isRoot = isRoot,
        .isSandboxDisabled = isDisabled,
        .hasUserNamespaces = hasNamespaces,
        .missingFile = {},
        .arguments = arguments};
    const std::optional<QString> obstacle = surroundings.obstacle();
    QCOMPARE(obstacle.has_value(), !word.isEmpty());
    QVERIFY(obstacle.value_or(QString()).contains(word));
}

void TestPreviewSandbox::runsWithoutPreview_data()
{
    QTest::addColumn<QStringList>("wrapper");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("outcome");
    const QStringList none;
    QTest::newRow("as it should be") << none << none << "" << "" << "shown: sandboxed";
    QTest::newRow("flags from outside are dropped") << none << none << "QTWEBENGINE_CHROMIUM_FLAGS" << "--no-sandbox"
                                                    << "shown: sandboxed";
    QTest::newRow("debugging from outside is dropped")
        << none << none << "QTWEBENGINE_REMOTE_DEBUGGING" << "9" << "shown: sandboxed";
    QTest::newRow("root") << QStringList{QStringLiteral("unshare"), QStringLiteral("-r")} << none << "" << ""
                          << "stopped: The preview is off because Frontrow runs as";
    QTest::newRow("sandbox off") << none << none << "QTWEBENGINE_DISABLE_SANDBOX" << "1"
                                 << "stopped: The preview is off because the environment";
    QTest::newRow("arguments for Chromium")
        << none << QStringList{QStringLiteral("--webEngineArgs"), QStringLiteral("--no-sandbox")} << "" << ""
        << "stopped: The preview is off because the command line";
}

void TestPreviewSandbox::runsWithoutPreview()
{
    QFETCH(const QStringList, wrapper);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QString, outcome);
    QStringList command =
        wrapper + QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--show")} + arguments;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!variable.isEmpty()) {
        environment.insert(variable, value);
    }
    process.setProcessEnvironment(environment);
    process.start(command.takeFirst(), command);
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY2(output.contains(outcome.toUtf8()), QByteArray(output + process.readAllStandardError()).constData());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--show") == 0) {
        return showPreview(argc, argv);
    }
    const QCoreApplication application(argc, argv);
    TestPreviewSandbox test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_preview_sandbox.moc"
