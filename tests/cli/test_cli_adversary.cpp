// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/testsite.h"
#include "support/zoo.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace frontrow;
using test::makeZooBlog;
using test::ZooBlog;

/// frontrow-cli on blogs that want to run something.
class CliAdversaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noCommandRunsWhatIsNotTrusted();
    void whatItStartedEndsWithIt();

private:
    [[nodiscard]] QString post() const { return m_folder->filePath(QStringLiteral("own/stage.md")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliAdversaryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *place : {"XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        qputenv(place, QFile::encodeName(m_folder->filePath(QStringLiteral("home"))));
    }
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
    QVERIFY(writeTestFile(post(), "---\ntitle: Stage\ndate: 2026-03-04\n---\n\nHello.\n"));
}

void CliAdversaryTest::noCommandRunsWhatIsNotTrusted()
{
    const ZooBlog blog = makeZooBlog(QStringLiteral("hostile-config"), m_folder->path());
    const auto run = [](const QStringList &arguments) {
        QProcess process;
        process.start(QStringLiteral(FRONTROW_CLI), arguments);
        return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    };
    const QStringList toBlog{QStringLiteral("export"), post(), QStringLiteral("--site"), blog.folder};
    const QList<QStringList> commands{{QStringLiteral("site"), blog.folder},
        {QStringLiteral("check"), post(), QStringLiteral("--site"), blog.folder}, {QStringLiteral("show"), post()},
        toBlog + QStringList{QStringLiteral("--dry-run")}, toBlog + QStringList{QStringLiteral("--commit")},
        toBlog + QStringList{QStringLiteral("--push")},
        toBlog + QStringList{QStringLiteral("--commit"), QStringLiteral("--branch"), QStringLiteral("review")}, toBlog,
        {QStringLiteral("undo"), blog.folder}, {QStringLiteral("undo"), blog.folder, QStringLiteral("--push")}};
    for (const QStringList &command : commands) {
        QVERIFY2(run(command), qPrintable(command.join(u' ')));
        QVERIFY2(!QFileInfo::exists(blog.mark), qPrintable(command.join(u' ')));
    }
    // What was not run before is run when it is trusted.
    QVERIFY(run(toBlog + QStringList{QStringLiteral("--commit"), QStringLiteral("--trust")}));
    QVERIFY(QFileInfo::exists(blog.mark));
}

/// kill -9 while a hook runs leaves neither git nor the hook, nor what that started.
void CliAdversaryTest::whatItStartedEndsWithIt()
{
    const ZooBlog blog = makeZooBlog(QStringLiteral("permalink-none"), m_folder->path());
    const QString hook = blog.folder + QStringLiteral("/.git/hooks/pre-commit");
    const QString started = m_folder->filePath(QStringLiteral("started"));
    QVERIFY(
        writeTestFile(hook, "#!/bin/sh\nsleep 300 &\necho $$ $! $PPID >'" + QFile::encodeName(started) + "'\nwait\n"));
    QVERIFY(QFile::setPermissions(hook, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QProcess program;
    program.start(QStringLiteral(FRONTROW_CLI),
        {QStringLiteral("export"), post(), QStringLiteral("--site"), blog.folder, QStringLiteral("--commit"),
            QStringLiteral("--trust")});
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(started).count(' ') == 2 && contentOf(started).endsWith('\n'), 30'000);
    program.kill();
    QVERIFY(program.waitForFinished());
    for (const QByteArray &process : contentOf(started).trimmed().split(' ')) {
        const QString status = QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(process));
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(status) || contentOf(status).contains(") Z "), 20'000);
    }
}

QTEST_GUILESS_MAIN(CliAdversaryTest)
#include "test_cli_adversary.moc"
