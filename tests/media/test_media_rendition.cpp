// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picture.h"
#include "support/shared.h"
#include "testpictures.h"

#include <QColorSpace>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class RenditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormatFitsTheContent_data();
    void theFormatFitsTheContent();
    void theWidthIsKeptOrReduced_data();
    void theWidthIsKeptOrReduced();
    void picturesStandUpright();
    void coloursBecomeSrgb();
    void cmykBecomesSrgb();
    void nothingButPixelsIsPassedOn();
    void transparencyStays();
    void slidesOfTheSampleAreQuick();

private:
    [[nodiscard]] Result<QByteArray> renditionOf(const QByteArray &bytes, int maxWidth = 1600) const
    {
        const QString path = m_folder.filePath(QStringLiteral("Bühne links.png"));
        return writeTestFile(path, bytes) ? renditionForPreview(path, maxWidth)
                                          : failure(Error::Kind::Unwritable, QStringLiteral("test file"));
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/Vorschau für Übung XXXXXX")};
};

void RenditionTest::theFormatFitsTheContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureFormat>("format");
    const QImage large = testImage(700, 500);
    QTest::newRow("large png") << bytesOf(large, "png") << PictureFormat::Jpeg;
    QTest::newRow("large jpeg") << bytesOf(large, "jpg") << PictureFormat::Jpeg;
    QTest::newRow("large webp") << bytesOf(large, "webp") << PictureFormat::Jpeg;
    QTest::newRow("small png") << bytesOf(testImage(64, 64), "png") << PictureFormat::Png;
    QTest::newRow("palette") << bytesOf(large.convertToFormat(QImage::Format_Indexed8), "png") << PictureFormat::Png;
    QTest::newRow("transparent") << bytesOf(testImage(700, 500, QImage::Format_ARGB32), "png") << PictureFormat::Png;
    QTest::newRow("gif") << animatedGif() << PictureFormat::Png;
}

void RenditionTest::theFormatFitsTheContent()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const PictureFormat, format);
    const Result<QByteArray> rendition = renditionOf(bytes);
    QVERIFY2(rendition, qPrintable(whyNot(rendition)));
    const Result<DecodedPicture> picture = decodePicture(*rendition, QStringLiteral("rendition"));
    QVERIFY2(picture, qPrintable(whyNot(picture)));
    QCOMPARE(picture->format, format);
}

void RenditionTest::theWidthIsKeptOrReduced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("maxWidth");
    QTest::addColumn<QSize>("size");
    const QByteArray png = bytesOf(testImage(900, 600), "png");
    const QByteArray jpeg = bytesOf(testImage(900, 600), "jpg");
    QTest::newRow("png, narrower") << png << 300 << QSize(300, 200);
    QTest::newRow("png, same") << png << 900 << QSize(900, 600);
    QTest::newRow("png, never wider") << png << 5000 << QSize(900, 600);
    QTest::newRow("jpeg, narrower") << jpeg << 300 << QSize(300, 200);
    QTest::newRow("jpeg, never wider") << jpeg << 5000 << QSize(900, 600);
    QTest::newRow("jpeg on its side") << withOrientation(jpeg, 6) << 300 << QSize(300, 450);
    QTest::newRow("a line") << bytesOf(testImage(2000, 1), "png") << 100 << QSize(100, 1);
    QTest::newRow("a line, jpeg") << bytesOf(testImage(2000, 1), "jpg") << 100 << QSize(100, 1);
}

void RenditionTest::theWidthIsKeptOrReduced()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, maxWidth);
    QFETCH(const QSize, size);
    const Result<QByteArray> rendition = renditionOf(bytes, maxWidth);
    QVERIFY2(rendition, qPrintable(whyNot(rendition)));
    QCOMPARE(QImage::fromData(*rendition).size(), size);
}

void RenditionTest::picturesStandUpright()
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 600; ++x) {
            image.setPixelColor(x, y, Qt::red);
        }
    }
    const Result<QByteArray> rendition = renditionOf(withOrientation(bytesOf(image, "jpg"), 6));
    QVERIFY2(rendition, qPrintable(whyNot(rendition)));
    const QImage turned = QImage::fromData(*rendition);
    QCOMPARE(turned.size(), QSize(400, 600));
    QVERIFY(turned.pixelColor(390, 300).green() < 60); // the top became the right side
    QVERIFY(turned.pixelColor(10, 300).green() > 200);
}

void RenditionTest::coloursBecomeSrgb()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(QColor(100, 200, 100));
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const Result<QByteArray> rendition = renditionOf(bytesOf(image, "png"));
    QVERIFY(rendition);
    const QColor expected = QColor(image.convertedToColorSpace(QColorSpace::SRgb).pixel(5, 5));
    QVERIFY(expected != QColor(100, 200, 100));
    const QImage shown = QImage::fromData(*rendition);
    QCOMPARE(shown.pixelColor(5, 5), expected);
    QVERIFY(!rendition->contains("iCCP"));
}

void RenditionTest::cmykBecomesSrgb()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(QColor(250, 30, 30));
    const Result<QByteArray> rendition =
        renditionOf(bytesOf(image.convertToFormat(QImage::Format_CMYK8888), "jpg", 95));
    QVERIFY2(rendition, qPrintable(whyNot(rendition)));
    const QColor shown = QImage::fromData(*rendition).pixelColor(10, 10);
    QVERIFY2(shown.red() > 200 && shown.green() < 80 && shown.blue() < 80, qPrintable(shown.name()));
}

void RenditionTest::nothingButPixelsIsPassedOn()
{
    for (const QSize size : {QSize(32, 32), QSize(800, 600)}) {
        QImage image = testImage(size.width(), size.height());
        image.setText(QStringLiteral("Description"), QStringLiteral("secret place"));
        for (const char *format : {"png", "jpg"}) {
            const QByteArray bytes = bytesOf(image, format);
            QVERIFY(bytes.contains("secret place"));
            const Result<QByteArray> rendition = renditionOf(bytes, 500);
            QVERIFY(rendition);
            QVERIFY(!rendition->contains("secret place"));
        }
    }
}

void RenditionTest::transparencyStays()
{
    QImage image(700, 500, QImage::Format_ARGB32);
    image.fill(QColor(10, 20, 30, 0));
    const Result<QByteArray> rendition = renditionOf(bytesOf(image, "png"), 300);
    QVERIFY(rendition);
    QCOMPARE(QImage::fromData(*rendition).pixelColor(20, 20).alpha(), 0);
}

void RenditionTest::slidesOfTheSampleAreQuick()
{
    const QString path = sharedPath("samples/images/aws-summit/best-practice-scaling-ml.png");
    if (!QFile::exists(path)) {
        QSKIP("The shared samples are not beside the project.");
    }
    Result<QByteArray> rendition;
    QBENCHMARK
    {
        rendition = renditionForPreview(path, 1200);
    }
    QVERIFY2(rendition, qPrintable(whyNot(rendition)));
    QVERIFY(QImage::fromData(*rendition).width() <= 1200);
}

QTEST_GUILESS_MAIN(RenditionTest)
#include "test_media_rendition.moc"
