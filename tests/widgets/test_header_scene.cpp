// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/header/heroscene.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace frontrow;

namespace {

HeroContent content(HeaderKeys::Placement placement, QSize picture)
{
    HeroContent hero;
    hero.placement = placement;
    hero.picture = QImage(picture, QImage::Format_RGB32);
    hero.picture.fill(Qt::red);
    hero.title = QStringLiteral("A title");
    hero.excerpt = QStringLiteral("An <em>excerpt</em>");
    hero.date = QStringLiteral("14 October 2026");
    hero.credit = QStringLiteral("Photo credit: <a href=\"https://x.example\"><strong>Mara</strong></a>");
    return hero;
}

QImage painted(const HeroScene &scene)
{
    QImage image(scene.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::green);
    QPainter painter(&image);
    scene.paint(painter);
    return image;
}

} // namespace

class HeaderSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverFillsAndCentres_data();
    void coverFillsAndCentres();
    void coloursAreRead_data();
    void coloursAreRead();
    void filtersAreRead_data();
    void filtersAreRead();
    void theOverlayIsAsHighAsItsWords();
    void theFeatureIsCutToItsHeight_data();
    void theFeatureIsCutToItsHeight();
    void aBannerShowsTheWholePicture();
    void theCreditIsAtTheBottomRight_data();
    void theCreditIsAtTheBottomRight();
    void whatIsPaintedIsDarkened();
    void wordsLoadNothing();
    void nothingIsNoMistake();
};

void HeaderSceneTest::coverFillsAndCentres_data()
{
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<QSizeF>("room");
    QTest::addColumn<QRectF>("rect");
    QTest::newRow("wide picture") << QSizeF(400, 100) << QSizeF(200, 100) << QRectF(-100, 0, 400, 100);
    QTest::newRow("high picture") << QSizeF(100, 400) << QSizeF(100, 100) << QRectF(0, -150, 100, 400);
    QTest::newRow("small picture") << QSizeF(10, 10) << QSizeF(200, 100) << QRectF(0, -50, 200, 200);
    QTest::newRow("same shape") << QSizeF(20, 10) << QSizeF(200, 100) << QRectF(0, 0, 200, 100);
    QTest::newRow("no picture") << QSizeF() << QSizeF(200, 100) << QRectF();
    QTest::newRow("no room") << QSizeF(10, 10) << QSizeF(0, 100) << QRectF();
}

void HeaderSceneTest::coverFillsAndCentres()
{
    QFETCH(const QSizeF, picture);
    QFETCH(const QSizeF, room);
    QTEST(coverRect(picture, room), "rect");
}

void HeaderSceneTest::coloursAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QColor>("colour");
    QTest::newRow("short") << "#333" << QColor(0x33, 0x33, 0x33);
    QTest::newRow("long") << " #10243e " << QColor(0x10, 0x24, 0x3e);
    QTest::newRow("with alpha") << "#ff000080" << QColor(255, 0, 0, 128);
    QTest::newRow("short with alpha") << "#f008" << QColor(255, 0, 0, 0x88);
    QTest::newRow("rgb") << "rgb(1, 2, 3)" << QColor(1, 2, 3);
    QTest::newRow("shares") << "rgb(100% 0% 50%)" << QColor(255, 0, 128);
    QTest::newRow("out of range") << "rgb(999, 2, 3)" << QColor(255, 2, 3);
    QTest::newRow("name") << "teal" << QColor(0, 128, 128);
    QTest::newRow("none") << "" << QColor();
    QTest::newRow("nonsense") << "url(x)" << QColor();
}

void HeaderSceneTest::coloursAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QColor, colour);
    const QColor read = cssColour(text);
    QCOMPARE(read.isValid(), colour.isValid());
    QCOMPARE(read.rgba(), colour.rgba());
}

void HeaderSceneTest::filtersAreRead_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("colours");
    QTest::newRow("none") << "" << QStringList();
    QTest::newRow("number") << "0.5" << QStringList{QStringLiteral("#80000000")};
    QTest::newRow("colour") << "rgba(255, 0, 0, 0.5)" << QStringList{QStringLiteral("#80ff0000")};
    QTest::newRow("gradient") << "linear-gradient(rgba(255, 0, 0, 0.5), rgba(0, 255, 255, 0.5))"
                              << QStringList{QStringLiteral("#80ff0000"), QStringLiteral("#8000ffff")};
    QTest::newRow("nonsense") << "dark" << QStringList();
}

void HeaderSceneTest::filtersAreRead()
{
    QFETCH(const QString, filter);
    QStringList names;
    for (const QColor &colour : filterColours(filter)) {
        names.append(colour.name(QColor::HexArgb));
    }
    QTEST(names, "colours");
}

void HeaderSceneTest::theOverlayIsAsHighAsItsWords()
{
    const HeroContent hero = content(HeaderKeys::Placement::Overlay, {1920, 1080});
    const HeroScene phone(hero, 375);
    const HeroScene desktop(hero, 1280);
    QCOMPARE(phone.size().width(), 375.0);
    // 3 em above and below, a title of 1.953 em, half of that between, a lead of 1.25 em in lines of 1.5, 1.3 below.
    QVERIFY2(std::abs(phone.size().height() - 16 * (6 + 1.953 + 1.25 + 1.25 * 1.5 + 1.25 * 1.3)) < 6,
        qPrintable(QString::number(phone.size().height())));
    QVERIFY2(std::abs(desktop.size().height() - 22 * (6 + 2.441 + 1.25 + 1.25 * 1.5 + 1.25 * 1.3)) < 8,
        qPrintable(QString::number(desktop.size().height())));
    for (const HeroScene *scene : {&phone, &desktop}) {
        QCOMPARE(scene->pictureRect(), coverRect(QSizeF(1920, 1080), scene->size()));
        QVERIFY(scene->pictureRect().contains(QRectF(QPointF(), scene->size())));
    }
    QCOMPARE(desktop.pictureRect().left(), 0.0); // a wide one top and bottom
    QVERIFY(desktop.pictureRect().top() < -100);

    HeroContent longer = hero;
    longer.title = QStringLiteral("A title that is so long that it takes several lines on a phone");
    const HeroScene high(longer, 375);
    QVERIFY(high.size().height() > phone.size().height() + 30);
    QVERIFY(high.pictureRect().left() < -20); // a narrow hero cuts the sides
    HeroContent shorter = hero;
    shorter.excerpt.clear();
    QVERIFY(HeroScene(shorter, 375).size().height() < phone.size().height() - 30);
}

void HeaderSceneTest::theFeatureIsCutToItsHeight_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<int>("width");
    QTest::addColumn<QRectF>("rect");
    QTest::newRow("in its own size") << QSize(1600, 800) << 1280 << QRectF(-160, -200, 1600, 800);
    QTest::newRow("twice the window at most") << QSize(1600, 1000) << 375 << QRectF(-187.5, -34.375, 750, 468.75);
    QTest::newRow("the window at least") << QSize(640, 400) << 1280 << QRectF(0, -200, 1280, 800);
    QTest::newRow("the hero's height at least") << QSize(1280, 100) << 1280 << QRectF(-1920, 0, 5120, 400);
}

void HeaderSceneTest::theFeatureIsCutToItsHeight()
{
    QFETCH(const QSize, picture);
    QFETCH(const int, width);
    const HeroScene scene(content(HeaderKeys::Placement::Feature, picture), width);
    QCOMPARE(scene.size(), QSizeF(width, 400));
    QTEST(scene.pictureRect(), "rect");
}

void HeaderSceneTest::aBannerShowsTheWholePicture()
{
    const HeroScene scene(content(HeaderKeys::Placement::Banner, {1600, 400}), 768);
    QCOMPARE(scene.size(), QSizeF(768, 192));
    QCOMPARE(scene.pictureRect(), QRectF(0, 0, 768, 192));
}

void HeaderSceneTest::theCreditIsAtTheBottomRight_data()
{
    QTest::addColumn<int>("placement");
    for (const HeaderKeys::Placement placement :
        {HeaderKeys::Placement::Overlay, HeaderKeys::Placement::Banner, HeaderKeys::Placement::Feature}) {
        QTest::addRow("%d", static_cast<int>(placement)) << static_cast<int>(placement);
    }
}

void HeaderSceneTest::theCreditIsAtTheBottomRight()
{
    QFETCH(const int, placement);
    HeroContent hero = content(static_cast<HeaderKeys::Placement>(placement), {1600, 800});
    for (const int width : {375, 768, 1280}) {
        const HeroScene scene(hero, width);
        QCOMPARE(scene.creditRect().bottomRight(), QPointF(scene.size().width(), scene.size().height()));
        QVERIFY(scene.creditRect().width() > 80);
        QVERIFY(scene.creditRect().width() < width);
    }
    hero.credit.clear();
    QVERIFY(HeroScene(hero, 768).creditRect().isEmpty());
}

void HeaderSceneTest::whatIsPaintedIsDarkened()
{
    HeroContent hero = content(HeaderKeys::Placement::Overlay, {1600, 800});
    QCOMPARE(painted(HeroScene(hero, 375)).pixelColor(2, 2), QColor(Qt::red));
    hero.filter = QStringLiteral("0.5");
    const QColor half = painted(HeroScene(hero, 375)).pixelColor(2, 2);
    QVERIFY(std::abs(half.red() - 127) <= 2 && half.green() == 0);
    hero.picture = QImage();
    hero.filter.clear();
    hero.colour = QColor(1, 2, 3);
    QCOMPARE(painted(HeroScene(hero, 375)).pixelColor(2, 2), QColor(1, 2, 3));
}

void HeaderSceneTest::wordsLoadNothing()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("secret.png"));
    QImage secret(300, 300, QImage::Format_RGB32);
    secret.fill(Qt::magenta);
    QVERIFY(secret.save(file));
    HeroContent hero = content(HeaderKeys::Placement::Overlay, {1600, 800});
    hero.title = QStringLiteral("<img src=\"%1\" width=300 height=300><style>@import url(%1)</style>").arg(file);
    const QImage image = painted(HeroScene(hero, 768));
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            QVERIFY(image.pixelColor(x, y) != QColor(Qt::magenta));
        }
    }
}

void HeaderSceneTest::nothingIsNoMistake()
{
    for (const HeaderKeys::Placement placement : {HeaderKeys::Placement::Overlay, HeaderKeys::Placement::Banner,
             HeaderKeys::Placement::Feature, HeaderKeys::Placement::Plain}) {
        HeroContent hero;
        hero.placement = placement;
        const HeroScene scene(hero, 375);
        QVERIFY(scene.pictureRect().isEmpty());
        QVERIFY(scene.size().height() > 0);
        QVERIFY(!painted(scene).isNull());
    }
}

QTEST_MAIN(HeaderSceneTest)

#include "test_header_scene.moc"
