// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/faultyops.h"
#include "support/samples.h"
#include "support/testfiles.h"
#include "workspace/recovery/recoverystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <chrono>
#include <cstdio>
#include <memory>
#include <tuple>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString key = QStringLiteral("0123456789abcdef");
constexpr int killedRecords = 4; ///< how many records the program under strace writes

RecoveryRecord record(quint64 sequence, const QString &text)
{
    return {key, QStringLiteral("/mein blog/ü.md"), ContentHash::of("base"),
        QDateTime::fromMSecsSinceEpoch(1'780'000'000'123, QTimeZone::UTC), sequence, text};
}

} // namespace

/// The records on disk: whatever happens to a write or to the disk, the newest whole record is found.
class TestRecoveryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRecordComesBackAsItWas_data()
    {
        QTest::addColumn<RecoveryRecord>("written");
        QTest::newRow("usual") << record(7, QStringLiteral("---\ntitle: Bühne\n---\n\n“Text” 😀\n"));
        QTest::newRow("empty") << record(1, QString());
        QTest::newRow("never saved") << RecoveryRecord{QStringLiteral("untitled-1"), {}, {},
            QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC), ~0ULL, QStringLiteral("\n\n")};
        QTest::newRow("odd path") << RecoveryRecord{key, QStringLiteral("/a\nb\"c.md"), {},
            QDateTime::fromMSecsSinceEpoch(5, QTimeZone::UTC), 2, QStringLiteral("x")};
    }

    void aRecordComesBackAsItWas()
    {
        QFETCH(const RecoveryRecord, written);
        const RecoveryStore store = here();
        const Result<void> done = store.write(written);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        QCOMPARE(store.newest(written.key), written);
        QCOMPARE(store.keys(), QStringList{written.key});
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFileInfo(m_folder->filePath(QStringLiteral("recovery"))).permissions() & others));
        store.remove(written.key);
        QVERIFY(!store.newest(written.key));
    }

    void everyFlippedBitAndEveryCutIsDetected()
    {
        const QByteArray bytes = encoded(record(1, QStringLiteral("Some text.\n")));
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!decodedRecord(flipped), qPrintable(QString::number(bit)));
        }
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY2(!decodedRecord(bytes.first(size)), qPrintable(QString::number(size)));
        }
        QVERIFY(decodedRecord(bytes));
    }

    void theRecordBeforeATornOneIsUsed()
    {
        const RecoveryStore store = here();
        QVERIFY(store.write(record(1, QStringLiteral("one"))));
        QVERIFY(store.write(record(2, QStringLiteral("two"))));
        QVERIFY(store.write(record(3, QStringLiteral("three"))));
        const QString newest = m_folder->filePath(QStringLiteral("recovery/") + key + QStringLiteral(".1"));
        const QByteArray whole = contentOf(newest);
        QVERIFY(whole.endsWith("three"));
        QVERIFY(writeTestFile(newest, whole.first(whole.size() / 2)));
        QCOMPARE(store.newest(key)->text, QStringLiteral("two"));
        QVERIFY(writeTestFile(newest, QByteArray(whole.size(), '\0')));
        QCOMPARE(store.newest(key)->text, QStringLiteral("two"));
        store.setAside(key);
        QCOMPARE(store.setAsideFor(key).size(), 1);
        QCOMPARE(store.setAsideFor(key).constFirst().record.text, QStringLiteral("two"));
    }

    void whatIsSetAsideOutlivesLaterRecords()
    {
        const RecoveryStore store = here();
        QVERIFY(store.write(record(1, QStringLiteral("one"))));
        QVERIFY(store.write(record(2, QStringLiteral("two"))));
        store.setAside(key);
        QVERIFY(!store.newest(key));
        for (quint64 sequence = 1; sequence < 4; ++sequence) {
            QVERIFY(store.write(record(sequence, QStringLiteral("later"))));
        }
        store.remove(key);
        QCOMPARE(store.setAsideFor(key).constFirst().record.text, QStringLiteral("two"));
        QCOMPARE(store.keys(), QStringList{key});
    }

    void everyCallFails_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<FaultyOps::Lasts>("lasts");
        const QList<std::pair<const char *, int>> codes{{"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EDQUOT", EDQUOT},
            {"EACCES", EACCES}, {"EINTR", EINTR}, {"short write", FaultyOps::shortWrite}};
        for (const auto &[name, code] : codes) {
            QTest::addRow("%s once", name) << code << FaultyOps::Lasts::Once;
            QTest::addRow("%s from then on", name) << code << FaultyOps::Lasts::FromThenOn;
        }
    }

    void everyCallFails()
    {
        QFETCH(const int, code);
        QFETCH(const FaultyOps::Lasts, lasts);
        bool hasFailed = true;
        for (int call = 1; hasFailed; ++call) {
            QVERIFY(call < 50);
            const RecoveryStore store = here();
            store.remove(key);
            QVERIFY(store.write(record(1, QStringLiteral("one"))));
            QVERIFY(store.write(record(2, QStringLiteral("two"))));
            FaultyOps ops(call, code, lasts);
            const Result<void> written = RecoveryStore(m_folder->filePath(QStringLiteral("recovery")), ops)
                                             .write(record(3, QStringLiteral("three")));
            hasFailed = ops.hasFailed();
            const QString found = store.newest(key)->text;
            QVERIFY2(found == (written ? QStringLiteral("three") : QStringLiteral("two"))
                    || (!written && found == QStringLiteral("three")),
                qPrintable(found));
        }
    }

    void everyCallOfSettingAsideFails()
    {
        for (int call = 1; call < 4; ++call) {
            const RecoveryStore store = here();
            QVERIFY(store.write(record(1, QStringLiteral("one"))));
            QVERIFY(store.write(record(2, QStringLiteral("two"))));
            FaultyOps ops(call, EIO, FaultyOps::Lasts::FromThenOn);
            RecoveryStore(m_folder->filePath(QStringLiteral("recovery")), ops).setAside(key);
            store.setAside(key);
            QCOMPARE(store.setAsideFor(key).constFirst().record.text, QStringLiteral("two"));
            QVERIFY(QFile::remove(store.setAsideFor(key).constFirst().file));
        }
    }

    void aKillAtEverySystemCallLeavesAWholeRecord()
    {
        if (QProcess::execute(QStringLiteral("strace"),
                {QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")})
            != 0) {
            QSKIP("This system lets nobody trace a program.");
        }
        int kills = 0;
        for (const QString &call :
            {QStringLiteral("write"), QStringLiteral("fchmod"), QStringLiteral("fsync"), QStringLiteral("rename")}) {
            for (int number = 1; writesUnder(QStringLiteral("inject=%1:signal=KILL:when=%2").arg(call).arg(number));
                ++number) {
                ++kills;
                const std::optional<RecoveryRecord> found = here().newest(key);
                const QStringList files =
                    QDir(m_folder->filePath(QStringLiteral("recovery"))).entryList({key + u'*'}, QDir::Files);
                QVERIFY2(
                    found.has_value() != files.isEmpty(), qPrintable(QStringLiteral("%1 %2").arg(call).arg(number)));
                QVERIFY(!found || found->text == QString(1000, u'x') + QString::number(found->sequence));
                if (call == u"fsync") { // one for the file and one for its folder
                    QCOMPARE(found ? static_cast<int>(found->sequence) : 0, number / 2);
                }
                here().sweep();
                const QStringList left = QDir(m_folder->filePath(QStringLiteral("recovery")))
                                             .entryList({QStringLiteral(".frontrow-*")}, QDir::Files | QDir::Hidden);
                QCOMPARE(left, QStringList());
            }
        }
        qInfo("%d kills", kills);
        QVERIFY(kills >= 5 * killedRecords); // one of each call for a record, two of fsync
    }

    void aLockIsHeldByOneAndTakenFromTheDead()
    {
        const RecoveryStore store = here();
        const std::unique_ptr<QLockFile> first = store.lockOf(key);
        QVERIFY(first->tryLock());
        const std::unique_ptr<QLockFile> second = store.lockOf(key);
        QVERIFY(!second->tryLock());
        QCOMPARE(second->error(), QLockFile::LockFailedError);
        first->unlock();

        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--lock"), m_folder->filePath(QStringLiteral("recovery"))});
        QVERIFY(other.waitForReadyRead());
        QVERIFY(!second->tryLock());
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("recovery/") + key + QStringLiteral(".lock"))));
        QVERIFY(second->tryLock());
    }

private:
    [[nodiscard]] RecoveryStore here() const { return RecoveryStore(m_folder->filePath(QStringLiteral("recovery"))); }

    /// Starts anew and writes records in a program that strace kills; false when it was not killed.
    bool writesUnder(const QString &injection)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral("strace"),
            {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                QStringLiteral("-e"), injection, QCoreApplication::applicationFilePath(), QStringLiteral("--write"),
                m_folder->filePath(QStringLiteral("recovery"))});
        return process.waitForFinished() && !(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write") {
        const RecoveryStore store(arguments.value(2));
        for (quint64 sequence = 1; sequence <= killedRecords; ++sequence) {
            if (!store.write(record(sequence, QString(1000, u'x') + QString::number(sequence)))) {
                return 3;
            }
        }
        return 0;
    }
    if (arguments.value(1) == u"--lock") {
        const std::unique_ptr<QLockFile> lock = RecoveryStore(arguments.value(2)).lockOf(key);
        std::puts(lock->tryLock() ? "locked" : "not locked");
        std::ignore = std::fflush(stdout);
        QThread::sleep(std::chrono::seconds(60)); // it is killed meanwhile
        return 0;
    }
    TestRecoveryStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_recoverystore.moc"
