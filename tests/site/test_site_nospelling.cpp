// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/spelling.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace frontrow;

/// A system without Sonnet's plugins, as one that installs no recommended packages.
class TestSiteNoSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckerIsWhatIsMissing();
};

void TestSiteNoSpelling::theCheckerIsWhatIsMissing()
{
    QProcess process;
    process.start(QStringLiteral("bwrap"),
        {QStringLiteral("--dev-bind"), QStringLiteral("/"), QStringLiteral("/"), QStringLiteral("--tmpfs"),
            QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/kf6/sonnet"),
            QCoreApplication::applicationFilePath(), QStringLiteral("--without")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), QStringLiteral("no checker\n"));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "--without") == 0) {
        const Spelling spelling;
        std::puts(spelling.hasChecker() || !spelling.dictionaryFor(QStringLiteral("en")).isEmpty() ? "a checker"
                                                                                                   : "no checker");
        return 0;
    }
    TestSiteNoSpelling test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_site_nospelling.moc"
