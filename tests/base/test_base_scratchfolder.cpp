// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/scratchfolder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <utime.h>

using namespace frontrow;

class TestScratchFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void itGoesWithItsObject()
    {
        QString path;
        {
            ScratchFolder folder;
            const Result<QString> made = folder.path();
            QVERIFY(made);
            path = *made;
            QCOMPARE(folder.path().value_or(QString()), path);
            QVERIFY(QDir(path).exists());
        }
        QVERIFY(!QDir(path).exists());
    }

    /// A folder of a killed process goes once it is a minute old; one that is in use, or new, stays.
    void whatKilledProcessesLeftGoes()
    {
        const QTemporaryDir parent;
        const auto make = [&parent](const QString &name, int seconds) {
            const QString path = parent.filePath(name);
            QVERIFY(QDir().mkpath(path));
            QFile file(path + QStringLiteral("/picture"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.close();
            const utimbuf times{std::time(nullptr) - seconds, std::time(nullptr) - seconds};
            QCOMPARE(::utime(QFile::encodeName(path).constData(), &times), 0);
        };
        make(QStringLiteral("left"), 600);
        make(QStringLiteral("new"), 5);
        make(QStringLiteral("used"), 5);
        QLockFile lock(parent.filePath(QStringLiteral("used/.lock")));
        QVERIFY(lock.tryLock(0));
        make(QStringLiteral("used"), 600);
        sweepScratchFolders(parent.path());
        QCOMPARE(QDir(parent.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
            (QStringList{QStringLiteral("new"), QStringLiteral("used")}));
    }
};

QTEST_GUILESS_MAIN(TestScratchFolder)

#include "test_base_scratchfolder.moc"
