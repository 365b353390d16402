// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/contentbox.h"
#include "media/similarity.h"
#include "media/slidecleanup.h"
#include "media/slidefinder.h"
#include "slidepainter.h"
#include "testpictures.h"

#include <QLineF>
#include <QPainter>
#include <QTest>
#include <QtConcurrentMap>

using namespace frontrow;

namespace {

/// The farthest corner's distance from where it is, as a share of the picture's diagonal; 1 when none was found.
double cornerError(quint32 seed)
{
    const test::SlidePhotograph photograph = test::photographedSlide(seed);
    const std::optional<SlideCorners> found = findSlide(photograph.image);
    double error = found ? 0 : 1;
    for (size_t at = 0; found && at < 4; ++at) {
        error = std::max(error, QLineF(found->points[at], photograph.corners[static_cast<qsizetype>(at)]).length());
    }
    return found ? error / std::hypot(photograph.image.width(), photograph.image.height()) : 1;
}

SlideCorners cornersOf(const QPolygonF &polygon)
{
    return {{polygon[0], polygon[1], polygon[2], polygon[3]}};
}

/// A slide of a talk between bars, with or without a player's controls.
QImage framed(const QImage &slide, QMargins bars, bool hasControls)
{
    QImage screen(slide.size().grownBy(bars), QImage::Format_RGB32);
    screen.fill(Qt::black);
    QPainter painter(&screen);
    painter.drawImage(bars.left(), bars.top(), slide);
    if (hasControls) {
        const int height = screen.height() / 16;
        const QRect strip(bars.left(), bars.top() + slide.height() - height, slide.width(), height);
        painter.fillRect(strip, QColor(24, 24, 28));
        painter.fillRect(QRect(strip.left(), strip.top() + 6, strip.width(), 4), QColor(150, 150, 150));
        painter.fillRect(QRect(strip.left(), strip.top() + 6, strip.width() / 3, 4), QColor(230, 60, 60));
        painter.fillRect(QRect(strip.left() + 20, strip.top() + 18, 14, 14), Qt::white);
        painter.fillRect(QRect(strip.right() - 60, strip.top() + 18, 18, 14), Qt::white);
    }
    return screen;
}

} // namespace

class SlideCleanupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cornersOfThreeHundredPhotographsAreFound();
    void whatIsNoPhotographOfASlideHasNone();
    void straighteningGivesTheSlideBack();
    void cornersThatCannotBeAreRefused_data();
    void cornersThatCannotBeAreRefused();
    void lightBecomesEven();
    void evenlyLitSlidesStay();
    void barsAndControlsAreOutside_data();
    void barsAndControlsAreOutside();
    void darkSlidesKeepTheirMargins();
    void capturesOfAnEventAreCutAlike();
    void concealedTextCannotBeRead_data();
    void concealedTextCannotBeRead();
};

void SlideCleanupTest::cornersOfThreeHundredPhotographsAreFound()
{
    QList<quint32> seeds(300);
    std::iota(seeds.begin(), seeds.end(), 0);
    QList<double> errors = QtConcurrent::blockingMapped(seeds, cornerError);
    const auto found = std::ranges::count_if(errors, [](double error) { return error <= 0.02; });
    std::ranges::sort(errors);
    qInfo("corners within 2 %% on %d of 300; median %.4f, 95th of 100 %.4f", static_cast<int>(found), errors[150],
        errors[284]);
    QVERIFY(found >= 285);
}

void SlideCleanupTest::whatIsNoPhotographOfASlideHasNone()
{
    QVERIFY(!findSlide(QImage()));
    QVERIFY(!findSlide(testImage(3, 3)));
    for (quint32 seed = 0; seed < 5; ++seed) {
        QImage room = test::paintedScene({1200, 900}, seed);
        test::addNoise(room, 6, seed);
        QVERIFY(!findSlide(room));
    }
}

void SlideCleanupTest::straighteningGivesTheSlideBack()
{
    const test::SlidePhotograph photograph = test::photographedSlide(1);
    const QImage slide = straightened(photograph.image, cornersOf(photograph.corners), {640, 360});
    QCOMPARE(slide.size(), QSize(640, 360));
    const QSize natural = straightenedSize(cornersOf(photograph.corners));
    QCOMPARE(straightened(photograph.image, cornersOf(photograph.corners)).size(), natural);
    // straight already: nothing moves
    const QImage flat = test::paintedSlide(test::slideContent(9), {640, 360});
    const SlideCorners all{{QPointF(0, 0), QPointF(640, 0), QPointF(640, 360), QPointF(0, 360)}};
    QVERIFY(structuralSimilarity(straightened(flat, all), flat) > 0.999);
    QCOMPARE(straightenedSize({{QPointF(0, 0), QPointF(1000, 0), QPointF(1000, 540), QPointF(0, 540)}}),
        QSize(1000, 563)); // nearly 16:9
    QCOMPARE(
        straightenedSize({{QPointF(0, 0), QPointF(1000, 0), QPointF(1000, 300), QPointF(0, 300)}}), QSize(1000, 300));
}

void SlideCleanupTest::cornersThatCannotBeAreRefused_data()
{
    QTest::addColumn<QList<QPointF>>("points");
    QTest::newRow("crossed") << QList{QPointF(0, 0), QPointF(100, 100), QPointF(100, 0), QPointF(0, 100)};
    QTest::newRow("one point") << QList<QPointF>(4, QPointF(10, 10));
    QTest::newRow("a triangle") << QList{QPointF(0, 0), QPointF(50, 0), QPointF(100, 0), QPointF(0, 100)};
    QTest::newRow("the other way round") << QList{QPointF(0, 0), QPointF(0, 100), QPointF(100, 100), QPointF(100, 0)};
}

void SlideCleanupTest::cornersThatCannotBeAreRefused()
{
    QFETCH(const QList<QPointF>, points);
    const SlideCorners corners = cornersOf(QPolygonF(points));
    QVERIFY(!corners.isUsable());
    QVERIFY(straightened(testImage(100, 100), corners).isNull());
}

void SlideCleanupTest::lightBecomesEven()
{
    QImage slide = test::paintedSlide(test::slideContent(40, 5), {1000, 562});
    QPainter painter(&slide);
    QLinearGradient light(0, 0, 1000, 300);
    light.setColorAt(0, QColor(0, 0, 0, 0));
    light.setColorAt(1, QColor(0, 0, 0, 120));
    painter.fillRect(slide.rect(), light);
    painter.end();
    const auto spread = [](const QImage &image) {
        QList<int> levels;
        for (const QPoint &place :
            {QPoint(10, 10), QPoint(980, 10), QPoint(980, 520), QPoint(10, 500), QPoint(500, 30)}) {
            levels.append(qGray(image.pixel(place)));
        }
        return std::ranges::max(levels) - std::ranges::min(levels);
    };
    QVERIFY(spread(slide) > 80);
    const QImage even = evenlyLit(slide);
    QVERIFY2(spread(even) < 16, qPrintable(QString::number(spread(even))));
    QVERIFY(qGray(even.pixel(500, 30)) > 225);
}

void SlideCleanupTest::evenlyLitSlidesStay()
{
    for (const int design : {1, 2, 3, 5}) {
        const QImage slide = test::paintedSlide(test::slideContent(50 + design, design), {800, 450});
        const double similarity = structuralSimilarity(evenlyLit(slide), slide);
        QVERIFY2(similarity > 0.97, qPrintable(QString::number(similarity)));
    }
}

void SlideCleanupTest::barsAndControlsAreOutside_data()
{
    QTest::addColumn<int>("design");
    QTest::addColumn<QMargins>("bars");
    QTest::addColumn<bool>("hasControls");
    for (int design = 0; design < test::slideDesigns; ++design) {
        QTest::addRow("design %d, above and below", design) << design << QMargins(0, 60, 0, 60) << false;
        QTest::addRow("design %d, at the sides", design) << design << QMargins(100, 0, 100, 0) << false;
        QTest::addRow("design %d, none", design) << design << QMargins() << false;
    }
    for (const int design : {1, 2, 4, 5}) { // the others are as dark as the controls
        QTest::addRow("design %d, controls", design) << design << QMargins(0, 40, 0, 0) << true;
    }
}

void SlideCleanupTest::barsAndControlsAreOutside()
{
    QFETCH(const int, design);
    QFETCH(const QMargins, bars);
    QFETCH(const bool, hasControls);
    const QImage slide = test::paintedSlide(test::slideContent(60 + design, design), {1280, 720});
    const QImage screen = framed(slide, bars, hasControls);
    QRect expected = screen.rect().marginsRemoved(bars);
    expected.setHeight(expected.height() - (hasControls ? screen.height() / 16 : 0));
    const QRect box = contentBox(screen);
    const QRect off(box.topLeft() - expected.topLeft(), box.bottomRight() - expected.bottomRight());
    QVERIFY2(qAbs(off.left()) <= 2 && qAbs(off.top()) <= 2 && qAbs(off.right()) <= 2 && qAbs(off.bottom()) <= 2,
        qPrintable(QStringLiteral("%1,%2 %3x%4").arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height())));
}

void SlideCleanupTest::darkSlidesKeepTheirMargins()
{
    const QImage slide = test::paintedSlide(test::slideContent(70, 3), {1280, 720}, 0);
    QCOMPARE(contentBox(slide), slide.rect());
    QImage black(640, 360, QImage::Format_RGB32);
    black.fill(Qt::black);
    QCOMPARE(contentBox(black), black.rect());
}

void SlideCleanupTest::capturesOfAnEventAreCutAlike()
{
    QList<QImage> captures;
    for (int number = 0; number < 6; ++number) {
        const QSize size(1220 + 4 * number, 686 + 2 * number);
        captures.append(framed(test::paintedSlide(test::slideContent(number, 1), size), {0, 70, 0, 70}, false));
    }
    QImage black(1230, 830, QImage::Format_RGB32);
    black.fill(Qt::black);
    captures.append(black);
    const QRectF common = commonContentBox(captures);
    for (const QImage &capture : std::as_const(captures)) {
        const QRect box = scaledBox(common, capture.size());
        QVERIFY(capture.rect().contains(box));
        QVERIFY2(qAbs(box.top() - 70) <= 3 && qAbs(capture.height() - 1 - box.bottom() - 70) <= 3,
            qPrintable(QString::number(box.top())));
    }
    QCOMPARE(commonContentBox({}), QRectF(0, 0, 1, 1));
    QCOMPARE(scaledBox({0, 0, 1, 1}, {640, 360}), QRect(0, 0, 640, 360));
}

void SlideCleanupTest::concealedTextCannotBeRead_data()
{
    QTest::addColumn<Concealment>("how");
    QTest::newRow("blur") << Concealment::Blur;
    QTest::newRow("cover") << Concealment::Cover;
}

void SlideCleanupTest::concealedTextCannotBeRead()
{
    QFETCH(const Concealment, how);
    const auto hidden = [how](int number) {
        const QImage slide = test::paintedSlide(test::slideContent(number, 1), {1280, 720}, 0);
        return concealed(slide, {QRect(60, 40, 1100, 80), QRect(5000, 0, 10, 10), QRect(1270, 700, 100, 100)}, how);
    };
    const QImage one = hidden(80);
    const QImage other = hidden(81);
    QCOMPARE(one.size(), QSize(1280, 720));
    QCOMPARE(one.pixel(640, 400), test::paintedSlide(test::slideContent(80, 1), {1280, 720}, 0).pixel(640, 400));
    // what is left of a headline has no edges that a letter would have
    int sharpest = 0;
    for (int y = 48; y < 112; ++y) {
        for (int x = 70; x < 1150; ++x) {
            sharpest = std::max(sharpest, std::abs(qGray(one.pixel(x, y)) - qGray(one.pixel(x + 1, y))));
        }
    }
    QVERIFY2(sharpest <= 12, qPrintable(QString::number(sharpest)));
    QVERIFY(peakSignalToNoise(one.copy(60, 40, 1100, 80), other.copy(60, 40, 1100, 80)) > 15);
}

QTEST_MAIN(SlideCleanupTest)
#include "test_media_slidecleanup.moc"
