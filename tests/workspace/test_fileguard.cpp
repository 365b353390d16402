// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/document/fileguard.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace frontrow;

/// What other programs do to a file that is open, also where the system watches nothing.
class TestFileGuard : public QObject
{
    Q_OBJECT

    QString m_file;
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("post.md"));
        write("old");
    }

    void cleanup() { QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }

    void aFileThatIsGoneIsToldOnce_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::newRow("deleted") << QStringLiteral("deleted");
        QTest::newRow("renamed") << QStringLiteral("renamed");
        QTest::newRow("became a folder") << QStringLiteral("folder");
        QTest::newRow("its folder is gone") << QStringLiteral("gone");
    }

    void aFileThatIsGoneIsToldOnce()
    {
        QFETCH(const QString, outcome);
        FileGuard guard;
        guard.watch(m_file, ContentHash::of("old"));
        QSignalSpy removed(&guard, &FileGuard::removed);
        QSignalSpy changed(&guard, &FileGuard::changed);
        if (outcome == u"renamed") {
            QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".old")));
        } else if (outcome == u"gone") {
            QVERIFY(QDir(m_folder->path()).removeRecursively());
        } else {
            QVERIFY(QFile::remove(m_file));
            QVERIFY(outcome != u"folder" || QDir().mkdir(m_file));
        }
        QTRY_COMPARE(removed.size(), 1);
        guard.check();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    /// As when another branch is checked out that has no posts, and then the first again.
    void aFolderThatComesBackIsSeen()
    {
        const QString folder = m_folder->filePath(QStringLiteral("posts"));
        QVERIFY(QDir().mkdir(folder));
        const QString file = folder + QStringLiteral("/post.md");
        QVERIFY(QFile::rename(m_file, file));
        FileGuard guard;
        guard.watch(file, ContentHash::of("old"));
        QSignalSpy removed(&guard, &FileGuard::removed);
        QSignalSpy changed(&guard, &FileGuard::changed);
        QSignalSpy startedPolling(&guard, &FileGuard::startedPolling);
        for (int times = 1; times <= 2; ++times) {
            QVERIFY(QDir().rename(folder, folder + QStringLiteral(" elsewhere")));
            guard.check(); // as when the window becomes active
            QCOMPARE(removed.size(), times);
            QVERIFY(QDir().rename(folder + QStringLiteral(" elsewhere"), folder));
            QTRY_COMPARE(changed.size(), times);
        }
        QVERIFY(startedPolling.isEmpty());
    }

    void theHashDecidesNotTheTime()
    {
        FileGuard guard;
        guard.watch(m_file, ContentHash::of("old"));
        QSignalSpy changed(&guard, &FileGuard::changed);
        const QDateTime time = QFileInfo(m_file).lastModified();
        write("old"); // another time, the same bytes
        guard.check();
        QCOMPARE(changed.size(), 0);
        write("new"); // other bytes of the same size, at the same time
        {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
        }
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<ContentHash>(), ContentHash::of("new"));
    }

    void whatCannotBeWatchedIsLookedAt()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::WriteOwner | QFile::ExeOwner)); // no right to list it
        FileGuard guard;
        QSignalSpy polling(&guard, &FileGuard::startedPolling);
        QSignalSpy removed(&guard, &FileGuard::removed);
        QSignalSpy changed(&guard, &FileGuard::changed);
        guard.watch(m_file, ContentHash::of("old"));
        QCOMPARE(polling.size(), 1);
        QVERIFY(QFile::remove(m_file));
        QTRY_COMPARE(removed.size(), 1);
        write("new"); // only the folder would tell that
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10'000);
        guard.watch(m_file, ContentHash::of("new"));
        QCOMPARE(polling.size(), 1); // said once
    }
};

QTEST_GUILESS_MAIN(TestFileGuard)
#include "test_fileguard.moc"
