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
    // As hashlib.blake2b(…, digest_size=32) of Python has them.
    QCOMPARE(ContentHash::of("abc").toHex(),
        QStringLiteral("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
    QCOMPARE(ContentHash::of("").toHex(),
        QStringLiteral("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
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
