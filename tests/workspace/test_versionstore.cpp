// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/testfiles.h"
#include "workspace/recovery/versionstore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <memory>

using namespace frontrow;
using namespace Qt::StringLiterals;
using Kind = PostVersion::Kind;

/// Where earlier versions of posts are kept.
class TestVersionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void versionsAreKeptAsTheyWere()
    {
        const QByteArray bytes = "\xef\xbb\xbfone\r\ntwo\rthree\xe2\x80\xa8";
        QVERIFY(store().add(u"post"_s, Kind::Opened, "first", at(0)));
        QVERIFY(store().add(u"post"_s, Kind::Saved, bytes, at(1)));
        const Result<QList<PostVersion>> versions = store().versionsOf(u"post"_s);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().kind, Kind::Saved);
        QCOMPARE(versions->first().time, at(1));
        QCOMPARE(versions->first().size, bytes.size());
        QCOMPARE(VersionStore::read(versions->first()).value_or(QByteArray()), bytes);
        QCOMPARE(VersionStore::read(versions->last()).value_or(QByteArray()), "first");
        QVERIFY(store().versionsOf(u"other"_s).value_or(QList<PostVersion>(1)).isEmpty());
    }

    void theSameTextIsKeptOnce()
    {
        QVERIFY(store().add(u"post"_s, Kind::Saved, "same", at(0)));
        QVERIFY(store().add(u"post"_s, Kind::Published, "same", at(1)));
        QVERIFY(store().add(u"post"_s, Kind::Saved, "else", at(2)));
        QVERIFY(store().add(u"post"_s, Kind::Saved, "same", at(3)));
        QCOMPARE(count(u"post"_s), 3);
    }

    void aClockThatWasPutBackChangesNoOrder()
    {
        QVERIFY(store().add(u"post"_s, Kind::Saved, "old", at(100)));
        QVERIFY(store().add(u"post"_s, Kind::Saved, "new", at(0)));
        QCOMPARE(VersionStore::read(store().versionsOf(u"post"_s)->first()).value_or(QByteArray()), "new");
    }

    void nobodyElseMayReadThem()
    {
        QVERIFY(store().add(u"post"_s, Kind::Saved, "secret", at(0)));
        QCOMPARE(
            QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
            QFile::Permissions());
    }

    void fiftyAreAlwaysThere()
    {
        for (int version = 0; version < 60; ++version) {
            QVERIFY(store().add(u"post"_s, Kind::Saved, QByteArray::number(version), at(version)));
        }
        QCOMPARE(count(u"post"_s), 50 + 1); // and the newest of the hour before them
    }

    /// Over years of saves each minute, hour, day and week.
    void olderOnesAreThinnedOut()
    {
        const QDateTime now = at(0);
        QList<QDateTime> times;
        for (int minute = 0; minute < 600; ++minute) {
            times.append(now.addSecs(-60 * minute));
        }
        for (int day = 1; day < 2000; ++day) {
            times.append(now.addDays(-day));
        }
        const QList<qsizetype> gone = thinnedOut(times, now);
        const QSet<qsizetype> removed(gone.begin(), gone.end());
        for (qsizetype each = 0; each < 50; ++each) {
            QVERIFY(!removed.contains(each));
        }
        const qsizetype left = times.size() - gone.size();
        QVERIFY2(left > 50 + 8 + 58 + 60 && left < 50 + 12 + 62 + 70, qPrintable(QString::number(left)));
        QList<QDateTime> kept;
        for (qsizetype each = 0; each < times.size(); ++each) {
            if (!removed.contains(each)) {
                kept.append(times[each]);
            }
        }
        QCOMPARE(thinnedOut(kept, now), QList<qsizetype>());
    }

    void theOldestGoBeyondTheLimit()
    {
        const VersionStore small(path(), 2'500);
        QVERIFY(small.add(u"a"_s, Kind::Saved, QByteArray(1'000, '1'), at(0)));
        QVERIFY(small.add(u"a"_s, Kind::Saved, QByteArray(1'000, '2'), at(1)));
        QVERIFY(small.add(u"b"_s, Kind::Saved, QByteArray(1'000, '3'), at(2)));
        QVERIFY(small.add(u"b"_s, Kind::Saved, QByteArray(1'000, '4'), at(3)));
        small.limit();
        QCOMPARE(count(u"a"_s), 1);
        QCOMPARE(count(u"b"_s), 1);
        const VersionStore tiny(path(), 1'500);
        tiny.limit();
        QCOMPARE(count(u"a"_s), 0);
        QCOMPARE(count(u"b"_s), 1);
        QVERIFY(!QFileInfo::exists(path() + u"/a"_s));
    }

    /// It is looked at with the first version of each post that is opened, and whatever else is asked of the store
    /// waits.
    void aLargeStoreWithinItsLimitIsNotReadWhole()
    {
        for (int post = 0; post < 10; ++post) {
            for (int version = 0; version < 25; ++version) {
                QVERIFY(writeTestFile(
                    u"%1/%2/%3T120000%4-saved.md"_s.arg(path()).arg(post).arg(20261129).arg(version, 3, 10, '0'_L1),
                    "x"));
            }
        }
        const auto quickest = [](const auto &work) {
            qint64 least = std::numeric_limits<qint64>::max();
            for (int round = 0; round < 3; ++round) {
                QElapsedTimer clock;
                clock.start();
                work();
                least = std::min(least, clock.nsecsElapsed());
            }
            return least;
        };
        const qint64 reading = quickest([this] {
            for (int post = 0; post < 10; ++post) {
                QCOMPARE(count(QString::number(post)), 25);
            }
        });
        const qint64 limiting = quickest([this] { store().limit(); });
        QVERIFY2(limiting < reading, qPrintable(u"%1 of %2 ns"_s.arg(limiting).arg(reading)));
    }

    void aMovedPostTakesThemAlong()
    {
        QVERIFY(store().add(u"draft"_s, Kind::Saved, "one", at(0)));
        QVERIFY(store().add(u"draft"_s, Kind::Saved, "two", at(1)));
        QVERIFY(store().share(u"draft"_s, u"post"_s));
        QCOMPARE(count(u"post"_s), 2);
        QVERIFY(store().add(u"post"_s, Kind::Published, "three", at(2)));
        QCOMPARE(count(u"draft"_s), 2);
        QCOMPARE(store().find(u"post"_s, ContentHash::of("one")), "one");
        QVERIFY(store().find(u"post"_s, ContentHash::of("four")).isNull());
    }

    void aBrokenStoreGivesASentence()
    {
        QFile file(path() + u"/post"_s);
        QVERIFY(QDir().mkpath(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Result<void> added = store().add(u"post"_s, Kind::Saved, "x", at(0));
        QVERIFY(!added);
        QVERIFY2(added.error().message.contains(path()), qPrintable(added.error().message));
        QVERIFY(!store().versionsOf(u"post"_s));
        QVERIFY(!VersionStore::read({at(0), Kind::Saved, 1, path() + u"/gone.md"_s}));
    }

    void foreignFilesAreLeftAlone()
    {
        QVERIFY(store().add(u"post"_s, Kind::Saved, "x", at(0)));
        for (const QString &name : {u"notes.md"_s, u"20261129T225812123-x.md"_s, u"99999999T000000000-saved.md"_s}) {
            QFile file(path() + u"/post/"_s + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(count(u"post"_s), 1);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"data/versions"_s); }
    [[nodiscard]] VersionStore store() const { return VersionStore(path()); }
    [[nodiscard]] qsizetype count(const QString &key) const
    {
        return store().versionsOf(key).value_or(QList<PostVersion>()).size();
    }
    /// Minutes after a moment.
    static QDateTime at(int minutes)
    {
        return QDateTime(QDate(2026, 11, 29), QTime(22, 58, 12, 123), QTimeZone::UTC).addSecs(60LL * minutes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestVersionStore)

#include "test_versionstore.moc"
