// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/perceptualhash.h"
#include "slidepainter.h"
#include "support/shared.h"
#include "testpictures.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

struct Pair
{
    QImage one;
    QImage other;
    bool isSame;
    QString kind;
};

QImage asJpeg(const QImage &image, int quality)
{
    return QImage::fromData(bytesOf(image, "jpg", quality));
}

/// Two captures of one slide.
Pair samePair(int number)
{
    QRandomGenerator random(static_cast<quint32>(number) + 400);
    const test::SlideContent content = test::slideContent(number);
    const QSize size(1280, 720);
    const int points = static_cast<int>(content.points.size());
    const QImage slide = test::paintedSlide(content, size);
    Pair pair{slide, slide, true, {}};
    switch (number % 6) {
    case 0:
        pair.kind = QStringLiteral("scaled");
        pair.other = slide.scaled(
            500 + random.bounded(1400), 281 + random.bounded(790), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        break;
    case 1:
        pair.kind = QStringLiteral("JPEG");
        pair.other = asJpeg(slide, 25 + random.bounded(60));
        break;
    case 2:
        pair.kind = QStringLiteral("pointer");
        test::paintPointer(pair.one, QPointF(random.bounded(1240), random.bounded(690)));
        test::paintPointer(pair.other, QPointF(random.bounded(1240), random.bounded(690)));
        break;
    case 3:
        pair.kind = QStringLiteral("build");
        pair.one = test::paintedSlide(content, size, random.bounded(points));
        break;
    case 4:
        pair.kind = QStringLiteral("cut by hand");
        pair.other = slide.copy(random.bounded(6), random.bounded(5), 1270, 712);
        break;
    default:
        pair.kind = QStringLiteral("build, scaled, JPEG, pointer");
        pair.one = test::paintedSlide(content, size, 1 + random.bounded(points - 1));
        test::paintPointer(pair.one, QPointF(random.bounded(1240), random.bounded(690)));
        pair.other = asJpeg(slide.scaled(960, 540, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), 60);
        break;
    }
    return pair;
}

/// Two slides; four of five from one talk, of which one in four goes on under the same headline.
Pair otherPair(int number)
{
    const int design = number % 5 == 0 ? -1 : number % test::slideDesigns;
    const test::SlideContent one = test::slideContent(number, design);
    test::SlideContent other = test::slideContent(number + 10'000, design);
    QString kind = design < 0 ? QStringLiteral("any two") : QStringLiteral("same design");
    if (number % 5 == 1) {
        other.headline = one.headline;
        kind = QStringLiteral("same headline");
    }
    const QSize size(1280, 720);
    return {test::paintedSlide(one, size), asJpeg(test::paintedSlide(other, size), 80), false, kind};
}

} // namespace

class PerceptualHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredPairsAreToldApart();
    void slidesOfTheSampleAreToldApart();
    void distanceIsSymmetric();
    void nothingIsNoDuplicate();
    void buildsAreStackedWithTheFullestOnTop();
    void stacksFollowTheOrderOfTheTalk();
};

void PerceptualHashTest::fiveHundredPairsAreToldApart()
{
    int found = 0;
    int wronglyFound = 0;
    constexpr int half = 250;
    QHash<QString, QList<double>> distances;
    for (int number = 0; number < half; ++number) {
        for (const Pair &pair : {samePair(number), otherPair(number)}) {
            const PerceptualHash one = PerceptualHash::of(pair.one);
            const PerceptualHash other = PerceptualHash::of(pair.other);
            distances[pair.kind].append(one.distance(other));
            if (one.isNearDuplicateOf(other)) {
                ++(pair.isSame ? found : wronglyFound);
            }
        }
    }
    for (auto [kind, list] : distances.asKeyValueRange()) {
        std::ranges::sort(list);
        qInfo("%-30s least %.3f median %.3f most %.3f", qPrintable(kind), list.first(), list[list.size() / 2],
            list.last());
    }
    const double precision = double(found) / (found + wronglyFound);
    const double recall = double(found) / half;
    qInfo("precision %.3f, recall %.3f", precision, recall);
    QVERIFY(precision >= 0.98);
    QVERIFY(recall >= 0.95);
}

void PerceptualHashTest::slidesOfTheSampleAreToldApart()
{
    for (const QString &folder : {QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog/images/longshore-2026"),
             sharedPath("samples/images/aws-summit")}) {
        QList<PerceptualHash> hashes;
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
            const QImage slide(file.filePath());
            hashes.append(PerceptualHash::of(slide));
            hashes.append(PerceptualHash::of(asJpeg(slide.scaledToWidth(700, Qt::SmoothTransformation), 70)));
        }
        const QList<CaptureStack> stacks = stackedCaptures(hashes, hashes.size());
        QCOMPARE(stacks.size(), hashes.size() / 2);
        for (const CaptureStack &stack : stacks) {
            QCOMPARE(stack.members, (QList<qsizetype>{stack.members.first(), stack.members.first() + 1}));
        }
    }
}

void PerceptualHashTest::distanceIsSymmetric()
{
    const PerceptualHash one = PerceptualHash::of(test::paintedSlide(test::slideContent(1, 0), {640, 360}));
    const PerceptualHash other = PerceptualHash::of(test::paintedSlide(test::slideContent(2, 0), {640, 360}));
    QCOMPARE(one.distance(other), other.distance(one));
    QCOMPARE(one.distance(one), 0.0);
}

void PerceptualHashTest::nothingIsNoDuplicate()
{
    const PerceptualHash none = PerceptualHash::of(QImage());
    QVERIFY(none.isNull());
    QCOMPARE(none.distance(none), 1.0);
    QVERIFY(!none.isNearDuplicateOf(PerceptualHash::of(testImage(30, 30))));
}

void PerceptualHashTest::buildsAreStackedWithTheFullestOnTop()
{
    const test::SlideContent first = test::slideContent(7, 1);
    const test::SlideContent second = test::slideContent(8, 1);
    QList<PerceptualHash> hashes;
    for (const int points : {1, 2, 3}) {
        hashes.append(PerceptualHash::of(test::paintedSlide(first, {1280, 720}, points)));
    }
    hashes.append(PerceptualHash::of(test::paintedSlide(second, {1280, 720})));
    hashes.append(PerceptualHash::of(test::paintedSlide(first, {1280, 720}, 2))); // the speaker goes back
    const QList<CaptureStack> expected{{{0, 1, 2, 4}, 2}, {{3}, 3}};
    QCOMPARE(stackedCaptures(hashes), expected);
}

void PerceptualHashTest::stacksFollowTheOrderOfTheTalk()
{
    const PerceptualHash slide = PerceptualHash::of(test::paintedSlide(test::slideContent(30, 2), {640, 360}));
    QList<PerceptualHash> hashes{slide};
    for (int number = 31; number < 36; ++number) {
        hashes.append(PerceptualHash::of(test::paintedSlide(test::slideContent(number, 2), {640, 360})));
    }
    hashes.append(slide);
    QCOMPARE(stackedCaptures(hashes, 3).size(), 7);
    QCOMPARE(stackedCaptures(hashes, 10).size(), 6);
    QVERIFY(stackedCaptures({}).isEmpty());
}

QTEST_MAIN(PerceptualHashTest)
#include "test_media_perceptualhash.moc"
