// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "previewfixture.h"
#include "widgets/preview/pagecontents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace frontrow;

namespace {

QJsonObject patch(PageContents &contents, const PageFrame &frame, const QHash<QString, QUrl> &addresses = {})
{
    return QJsonDocument::fromJson(contents.patchTo(frame, addresses, 1)).object();
}

QString text(const QJsonObject &patch, const QString &key)
{
    return QString::fromUtf8(QJsonDocument(patch.value(key).toArray()).toJson(QJsonDocument::Compact));
}

QStringList letters(const QString &word)
{
    return word.split(QString(), Qt::SkipEmptyParts);
}

} // namespace

class TestPreviewContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyWhatChanged_data();
    void sendsOnlyWhatChanged();
    void sendsHeroAndPicturesOnlyWhenTheyChange();
    void sendsAllAgainToAnEmptyPage();
    void knowsPlaces();
};

void TestPreviewContents::sendsOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("blocks");
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<int>("following");
    QTest::newRow("same") << "abc" << "abc" << "[]" << "[]" << 3;
    QTest::newRow("first") << "" << "ab" << "[[1,\"a\"],[2,\"b\"]]" << "[]" << 0;
    QTest::newRow("change in the middle") << "abc" << "axc" << "[[4,\"x\"]]" << "[2]" << 1;
    QTest::newRow("insert at the start") << "ab" << "xab" << "[[3,\"x\"]]" << "[]" << 0;
    QTest::newRow("append") << "ab" << "abx" << "[[3,\"x\"]]" << "[]" << 2;
    QTest::newRow("remove") << "abc" << "ac" << "[]" << "[2]" << 1;
    QTest::newRow("remove all") << "ab" << "" << "[]" << "[1,2]" << 0;
    QTest::newRow("swap keeps both") << "abcd" << "acbd" << "[[3,null],[2,null]]" << "[]" << 1;
    QTest::newRow("two changes keep what is between") << "abcde" << "axcye" << "[[6,\"x\"],[3,null],[7,\"y\"]]"
                                                      << "[2,4]" << 1;
    QTest::newRow("repeated blocks") << "aaa" << "aa" << "[]" << "[3]" << 2;
}

void TestPreviewContents::sendsOnlyWhatChanged()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const int, following);
    PageContents contents;
    patch(contents, frameOf(1, letters(before)));
    const QJsonObject changes = patch(contents, frameOf(2, letters(after)));
    QTEST(text(changes, QStringLiteral("blocks")), "blocks");
    QJsonArray dropped = changes.value(QStringLiteral("dropped")).toArray();
    QList<int> numbers;
    for (const QJsonValueConstRef number : std::as_const(dropped)) {
        numbers.append(number.toInt());
    }
    std::ranges::sort(numbers);
    QStringList sorted;
    for (const int number : std::as_const(numbers)) {
        sorted.append(QString::number(number));
    }
    QTEST(QStringLiteral("[%1]").arg(sorted.join(QLatin1Char(','))), "dropped");
    QCOMPARE(changes.value(QStringLiteral("after")).toInt(), following);
}

void TestPreviewContents::sendsHeroAndPicturesOnlyWhenTheyChange()
{
    PageContents contents;
    PageFrame frame = frameOf(1, {});
    const QHash<QString, QUrl> addresses{{QStringLiteral("a.png"), QUrl(QStringLiteral("post://img/1"))}};
    QVERIFY(patch(contents, frame).contains(QStringLiteral("hero")));
    QVERIFY(!patch(contents, frame).contains(QStringLiteral("hero")));
    frame.hero.title = QStringLiteral("Day 2");
    QVERIFY(patch(contents, frame).contains(QStringLiteral("hero")));
    QVERIFY(patch(contents, frame, addresses).contains(QStringLiteral("pictures")));
    QVERIFY(!patch(contents, frame, addresses).contains(QStringLiteral("pictures")));
    QVERIFY(patch(contents, frame, {}).contains(QStringLiteral("pictures")));
}

void TestPreviewContents::sendsAllAgainToAnEmptyPage()
{
    PageContents contents;
    patch(contents, frameOf(1, letters(QStringLiteral("ab"))));
    contents.clear();
    const QJsonObject changes = patch(contents, frameOf(1, letters(QStringLiteral("ab"))));
    QCOMPARE(text(changes, QStringLiteral("blocks")), QStringLiteral("[[3,\"a\"],[4,\"b\"]]"));
    QVERIFY(changes.contains(QStringLiteral("hero")));
    QVERIFY(changes.contains(QStringLiteral("texts")));
}

void TestPreviewContents::knowsPlaces()
{
    PageContents contents;
    PageFrame frame = frameOf(1, {QStringLiteral("abc"), QStringLiteral("defghij")});
    for (RenderedBlock &block : frame.body.blocks) {
        block.source.start += 10;
    }
    patch(contents, frame);
    QCOMPARE(contents.placeOf(3), PageContents::Place());
    QCOMPARE(contents.placeOf(10), (PageContents::Place{.number = 1, .share = 0}));
    QCOMPARE(contents.placeOf(18), (PageContents::Place{.number = 2, .share = 0.5}));
    QCOMPARE(contents.placeOf(99), (PageContents::Place{.number = 2, .share = 1}));
    QCOMPARE(contents.offsetOf(0), std::optional<qsizetype>(0));
    QCOMPARE(contents.offsetOf(2), std::optional<qsizetype>(14));
    QCOMPARE(contents.offsetOf(3), std::nullopt);

    frame.text = QStringLiteral("----------abc\nd\ne\nf\n");
    patch(contents, frame);
    QCOMPARE(contents.placeOf(18).line, 2);
    QCOMPARE(contents.offsetOf(2, 2), std::optional<qsizetype>(18));
    QCOMPARE(contents.offsetOf(2, 9), std::optional<qsizetype>(20));
    QCOMPARE(contents.numbersIn({11, 1}), QList<qint64>{1});
    QCOMPARE(contents.numbersIn({}), (QList<qint64>{1, 2}));
}

QTEST_GUILESS_MAIN(TestPreviewContents)
#include "test_preview_contents.moc"
