// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/optimise.h"
#include "media/picturerecipe.h"
#include "media/pngfile.h"
#include "media/similarity.h"
#include "slidepainter.h"
#include "support/shared.h"
#include "testpictures.h"

#include <QDir>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// What a camera would have taken: soft shapes, a sky, and the noise of the sensor in every pixel.
QImage photographImage(int width, int height)
{
    QImage image = test::paintedScene({width, height}, 5);
    test::addNoise(image, 6, 11);
    return image;
}

DecodedPicture decoded(const QByteArray &bytes)
{
    return decodePicture(bytes, QStringLiteral("test")).value();
}

/// The bytes that are staged in the end.
QByteArray finalBytes(const PreparedPicture &prepared)
{
    if (!prepared.isQuick) {
        return prepared.picture.bytes;
    }
    const QByteArray optimised = optimisedPng(QImage::fromData(prepared.picture.bytes));
    return optimised.size() < prepared.picture.bytes.size() ? optimised : prepared.picture.bytes;
}

} // namespace

class RecipeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pngKeepsEveryPixel_data();
    void pngKeepsEveryPixel();
    void similarityIsThatOfTheFormula();
    void theContentDecides_data();
    void theContentDecides();
    void widthIsReducedAndNeverRaised_data();
    void widthIsReducedAndNeverRaised();
    void smallFilesKeepTheirBytes();
    void aSmoothPhotographStaysOne();
    void webPOnlyWhereItIsAllowed();
    void transparencyStays();
    void slidesShrinkFaithfully_data();
    void slidesShrinkFaithfully();
};

void RecipeTest::pngKeepsEveryPixel_data()
{
    QTest::addColumn<QImage>("image");
    const QImage colours = testImage(37, 23);
    QTest::newRow("true colour") << colours;
    QImage translucent = testImage(37, 23, QImage::Format_ARGB32);
    translucent.setPixelColor(3, 4, QColor(10, 20, 30, 40));
    QTest::newRow("translucent") << translucent;
    for (const int count : {1, 2, 4, 16, 17, 256}) {
        QImage indexed(37, 23, QImage::Format_Indexed8);
        QList<QRgb> table;
        for (int index = 0; index < count; ++index) {
            table.append(qRgba(index, 255 - index, (index * 7) % 256, index == 1 ? 100 : 255));
        }
        indexed.setColorTable(table);
        for (int y = 0; y < 23; ++y) {
            for (int x = 0; x < 37; ++x) {
                indexed.setPixel(x, y, (x * 5 + y * 3) % count);
            }
        }
        QTest::addRow("%d colours", count) << indexed;
    }
    QTest::newRow("one pixel") << testImage(1, 1);
}

void RecipeTest::pngKeepsEveryPixel()
{
    QFETCH(const QImage, image);
    for (const PngEffort effort : {PngEffort::Quick, PngEffort::Small}) {
        const QByteArray bytes = pngOf(image, effort);
        const Result<DecodedPicture> read = decodePicture(bytes, QStringLiteral("written"));
        QVERIFY2(read, qPrintable(whyNot(read)));
        QCOMPARE(read->image.convertToFormat(QImage::Format_ARGB32), image.convertToFormat(QImage::Format_ARGB32));
    }
}

void RecipeTest::similarityIsThatOfTheFormula()
{
    QImage grey(7, 7, QImage::Format_RGB32);
    grey.fill(QColor(100, 100, 100));
    QImage brighter(7, 7, QImage::Format_RGB32);
    brighter.fill(QColor(120, 120, 120));
    // even windows: only the means differ, (2·100·120 + C1) / (100² + 120² + C1)
    const double expected = (24000 + 6.5025) / (24400 + 6.5025);
    QVERIFY(qAbs(structuralSimilarity(grey, brighter) - expected) < 1e-5);
    QCOMPARE(structuralSimilarity(grey, grey), 1.0);
    QCOMPARE(structuralSimilarity(grey, testImage(8, 7)), 0.0);
    QVERIFY(structuralSimilarity(testImage(3, 3), testImage(3, 3)) > 0.999);
    QVERIFY(qAbs(peakSignalToNoise(grey, brighter) - 20 * std::log10(255.0 / 20)) < 1e-9);
}

void RecipeTest::theContentDecides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureFormat>("format");
    const QImage slide = test::paintedSlide(test::slideContent(1), {1280, 720});
    const QImage photograph = photographImage(900, 600);
    QTest::newRow("slide") << bytesOf(slide, "png") << PictureFormat::Png;
    QTest::newRow("slide saved as WebP") << bytesOf(slide, "webp", 100) << PictureFormat::Png;
    QTest::newRow("photograph in PNG") << bytesOf(photograph, "png") << PictureFormat::Jpeg;
    QTest::newRow("photograph") << bytesOf(photograph, "jpg", 95) << PictureFormat::Jpeg;
    QTest::newRow("photograph on its side")
        << withOrientation(bytesOf(photograph, "jpg", 95), 6) << PictureFormat::Jpeg;
    QTest::newRow("animation") << animatedGif() << PictureFormat::Gif;
}

void RecipeTest::theContentDecides()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const PictureFormat, format);
    const DecodedPicture source = decoded(bytes);
    const PreparedPicture prepared = preparePicture(source, {});
    QCOMPARE(prepared.picture.format, format);
    const DecodedPicture again = decoded(finalBytes(prepared));
    QCOMPARE(again.format, format);
    QCOMPARE(again.size, source.size);
    QCOMPARE(prepared.picture.size, source.size);
    QCOMPARE(prepared.picture.hash, ContentHash::of(prepared.picture.bytes));
}

void RecipeTest::widthIsReducedAndNeverRaised_data()
{
    QTest::addColumn<int>("maxWidth");
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrower") << 640 << QSize(640, 360);
    QTest::newRow("same") << 1280 << QSize(1280, 720);
    QTest::newRow("never wider") << 2000 << QSize(1280, 720);
}

void RecipeTest::widthIsReducedAndNeverRaised()
{
    QFETCH(const int, maxWidth);
    QFETCH(const QSize, size);
    const QImage slide = test::paintedSlide(test::slideContent(2), {1280, 720});
    const PreparedPicture prepared = preparePicture(decoded(bytesOf(slide, "png")), {maxWidth, false});
    QCOMPARE(decoded(prepared.picture.bytes).size, size);
    QCOMPARE(prepared.picture.size, size);
}

void RecipeTest::smallFilesKeepTheirBytes()
{
    const QByteArray jpeg = bytesOf(photographImage(300, 200), "jpg", 60);
    QCOMPARE(preparePicture(decoded(jpeg), {}).picture.bytes, jpeg);
    const QByteArray tiny = pngOf(test::paintedSlide(test::slideContent(3), {400, 225}), PngEffort::Small);
    const PreparedPicture prepared = preparePicture(decoded(tiny), {});
    QCOMPARE(prepared.picture.bytes, tiny);
    QVERIFY(prepared.isQuick);
}

/// A blurred background is as even as a slide, but in no format without loss as small as the camera's.
void RecipeTest::aSmoothPhotographStaysOne()
{
    QImage image(2000, 1200, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double wave = std::sin(x / 620.0) + std::cos(y / 170.0) + std::sin((x + y) / 940.0);
            const int level = static_cast<int>(128 + 40 * wave);
            image.setPixel(x, y, qRgb(level, (level + y / 9) % 256, 255 - level));
        }
    }
    const QByteArray jpeg = bytesOf(image, "jpg", 85);
    const DecodedPicture source = decoded(jpeg);
    QVERIFY2(evenness(source.image) > 0.6, qPrintable(QString::number(evenness(source.image))));
    const PreparedPicture prepared = preparePicture(source, {1600, false});
    QCOMPARE(prepared.picture.format, PictureFormat::Jpeg);
    QCOMPARE_LE(prepared.picture.bytes.size(), jpeg.size());
    QCOMPARE(prepared.picture.size.width(), 1600);
}

void RecipeTest::webPOnlyWhereItIsAllowed()
{
    const QByteArray webp = bytesOf(photographImage(600, 400), "webp", 90);
    QCOMPARE(preparePicture(decoded(webp), {1600, false}).picture.format, PictureFormat::Jpeg);
    QCOMPARE(preparePicture(decoded(webp), {1600, true}).picture.format, PictureFormat::WebP);
}

void RecipeTest::transparencyStays()
{
    QImage logo(500, 300, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    QPainter(&logo).fillRect(100, 100, 200, 80, Qt::red);
    const PreparedPicture prepared = preparePicture(decoded(bytesOf(logo, "png")), {250, false});
    const QImage made = QImage::fromData(finalBytes(prepared));
    QCOMPARE(made.pixelColor(5, 5).alpha(), 0);
    QCOMPARE(made.pixelColor(100, 65), QColor(Qt::red));
}

void RecipeTest::slidesShrinkFaithfully_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isAsPublished");
    const QDir bundled(QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog/images/longshore-2026"));
    for (const QString &name : bundled.entryList({QStringLiteral("*.png")})) {
        QTest::newRow(qPrintable(name)) << bundled.filePath(name) << false; // they are optimised already
    }
    const QDir shared(sharedPath("samples/images/aws-summit"));
    for (const QString &name : shared.entryList({QStringLiteral("*.png")})) {
        QTest::newRow(qPrintable(name)) << shared.filePath(name) << true;
    }
}

void RecipeTest::slidesShrinkFaithfully()
{
    QFETCH(const QString, file);
    QFETCH(const bool, isAsPublished);
    const Result<DecodedPicture> slide = readPicture(file);
    QVERIFY2(slide, qPrintable(whyNot(slide)));
    // A screenshot tool writes 32 bits a pixel; the published slides of the shared sample are such files.
    const DecodedPicture source =
        isAsPublished ? *slide : decoded(bytesOf(slide->image.convertToFormat(QImage::Format_RGBA8888), "png"));
    const QByteArray small = finalBytes(preparePicture(source, {}));
    const QImage made = QImage::fromData(small);
    const double share = double(small.size()) / double(source.bytes.size());
    const double similarity = structuralSimilarity(made, source.image);
    qInfo("%s: %.0f %% of the bytes, SSIM %.4f", qPrintable(QFileInfo(file).fileName()), share * 100, similarity);
    QVERIFY2(similarity >= faithfulness::similarity, qPrintable(QString::number(similarity)));
    if (isAsPublished) {
        QVERIFY2(share <= 0.30, qPrintable(QString::number(share)));
    } else {
        QVERIFY2(small.size() <= slide->bytes.size(), qPrintable(QString::number(share)));
    }
}

QTEST_MAIN(RecipeTest)
#include "test_media_recipe.moc"
