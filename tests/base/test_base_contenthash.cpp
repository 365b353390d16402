// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/contenthash.h"

#include <QTest>

using namespace frontrow;

class ContentHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownHashes();
    void hexComesBack();
    void otherTextIsNull_data();
    void otherTextIsNull();
};

void ContentHashTest::knownHashes()
{
    // FIPS 180-2, appendix B.1
    QCOMPARE(ContentHash::of("abc").toHex(),
        QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(!ContentHash::of("").isNull());
    QVERIFY(ContentHash().isNull());
    QVERIFY(ContentHash() != ContentHash::of(""));
    QVERIFY(ContentHash::of("a") != ContentHash::of("b"));
    QCOMPARE(qHash(ContentHash::of("a")), qHash(ContentHash::of("a")));
}

void ContentHashTest::hexComesBack()
{
    const ContentHash hash = ContentHash::of("Grüße");
    QCOMPARE(ContentHash::fromHex(hash.toHex()), hash);
    QCOMPARE(ContentHash::fromHex(ContentHash().toHex()), ContentHash());
}

void ContentHashTest::otherTextIsNull_data()
{
    QTest::addColumn<QString>("text");
    const QString hex = ContentHash::of("x").toHex();
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << hex.chopped(2);
    QTest::newRow("long") << hex + QStringLiteral("00");
    QTest::newRow("not hex") << hex.chopped(1) + u'g';
    QTest::newRow("white space") << u' ' + hex.chopped(1);
    QTest::newRow("not Latin") << hex.chopped(1) + QChar(0x416);
}

void ContentHashTest::otherTextIsNull()
{
    QFETCH(const QString, text);
    QVERIFY(ContentHash::fromHex(text).isNull());
}

QTEST_GUILESS_MAIN(ContentHashTest)
#include "test_base_contenthash.moc"
