// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picture.h"
#include "support/shared.h"
#include "testpictures.h"

#include <QColorSpace>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace frontrow;
using namespace frontrow::test;

namespace {

QByteArray brokenPng()
{
    QByteArray bytes = bytesOf(testImage(60, 40), "png");
    bytes[bytes.indexOf("IDAT") + 20] = static_cast<char>(~bytes[bytes.indexOf("IDAT") + 20]);
    return bytes;
}

/// The picture data is right, only the sum after it is not.
QByteArray wrongSumPng()
{
    const QByteArray bytes = bytesOf(testImage(60, 40), "png");
    const qsizetype afterData = bytes.lastIndexOf("IEND") - 4;
    QByteArray changed = bytes;
    changed[afterData - 1] = static_cast<char>(~bytes[afterData - 1]);
    return changed;
}

QByteArray withoutEnd(const QByteArray &bytes)
{
    return bytes.first(bytes.size() / 2);
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePicturesAreRead_data();
    void wholePicturesAreRead();
    void theContentDecidesTheFormat();
    void theSizeIsUpright();
    void badPicturesAreRefused_data();
    void badPicturesAreRefused();
    void whatIsNoFileIsRefusedAtOnce_data();
    void whatIsNoFileIsRefusedAtOnce();
    void largeFilesAreNotRead();
    void bytesAfterTheEndAreAllowed();
    void picturesWithoutAFileBecomePng();
    void picturesWithoutAFileLoseTheirText();
    void aFilesPixelsAreAllThatIsRead_data();
    void aFilesPixelsAreAllThatIsRead();
    void impossibleImagesAreRefused();
    void theSampleIsRead();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/Bilder für Übung XXXXXX")};
};

void PictureTest::wholePicturesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<QSize>("size");
    const QImage image = testImage(61, 43);
    QTest::newRow("png") << bytesOf(image, "png") << PictureFormat::Png << image.size();
    QTest::newRow("png, 1 bit") << bytesOf(image.convertToFormat(QImage::Format_Mono), "png") << PictureFormat::Png
                                << image.size();
    QTest::newRow("png, 16 bit") << bytesOf(image.convertToFormat(QImage::Format_RGBA64), "png") << PictureFormat::Png
                                 << image.size();
    QTest::newRow("jpeg") << bytesOf(image, "jpg") << PictureFormat::Jpeg << image.size();
    QTest::newRow("jpeg, grey") << bytesOf(image.convertToFormat(QImage::Format_Grayscale8), "jpg")
                                << PictureFormat::Jpeg << image.size();
    QTest::newRow("jpeg, cmyk") << bytesOf(image.convertToFormat(QImage::Format_CMYK8888), "jpg") << PictureFormat::Jpeg
                                << image.size();
    QTest::newRow("webp") << bytesOf(image, "webp") << PictureFormat::WebP << image.size();
    QTest::newRow("gif, animated") << animatedGif() << PictureFormat::Gif << QSize(1, 1);
    QTest::newRow("gif without trailer") << animatedGif().chopped(1) << PictureFormat::Gif << QSize(1, 1);
}

void PictureTest::wholePicturesAreRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const PictureFormat, format);
    QFETCH(const QSize, size);
    const QString path = file(QStringLiteral("Größe und Form.bin"));
    QVERIFY(writeTestFile(path, bytes));
    const Result<DecodedPicture> picture = readPicture(path);
    QVERIFY2(picture, qPrintable(whyNot(picture)));
    QCOMPARE(picture->format, format);
    QCOMPARE(picture->size, size);
    QCOMPARE(picture->bytes, bytes);
    QCOMPARE(picture->hash, ContentHash::of(bytes));
}

void PictureTest::theContentDecidesTheFormat()
{
    const QString path = file(QStringLiteral("really a jpeg.png"));
    QVERIFY(writeTestFile(path, bytesOf(testImage(20, 10), "jpg")));
    const Result<DecodedPicture> picture = readPicture(path);
    QVERIFY2(picture, qPrintable(whyNot(picture)));
    QCOMPARE(fileSuffix(picture->format), QStringLiteral("jpg"));
}

void PictureTest::theSizeIsUpright()
{
    const Result<DecodedPicture> picture =
        decodePicture(withOrientation(bytesOf(testImage(40, 30), "jpg"), 6), QStringLiteral("phone.jpg"));
    QVERIFY2(picture, qPrintable(whyNot(picture)));
    QCOMPARE(picture->size, QSize(30, 40));
}

void PictureTest::badPicturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto text = [](const char *reason) { return QString::fromUtf8(reason); };
    const QImage image = testImage(64, 64);
    QTest::newRow("empty") << QByteArray() << text("it is empty (0 bytes)");
    QTest::newRow("text") << QByteArray("This is not a picture.\n") << text("not PNG, JPEG, GIF, WebP, HEIC or AVIF");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><img src=x onerror=alert(1)>")
                          << text("not PNG, JPEG, GIF, WebP, HEIC or AVIF");
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                         << text("not PNG, JPEG, GIF, WebP, HEIC or AVIF");
    QTest::newRow("bmp") << bytesOf(image, "bmp") << text("not PNG, JPEG, GIF, WebP, HEIC or AVIF");
    QTest::newRow("signature only") << QByteArray::fromHex("89504e470d0a1a0a") << text("it is damaged");
    QTest::newRow("png, half") << withoutEnd(bytesOf(image, "png")) << text("it is damaged");
    QTest::newRow("png, last chunk missing") << bytesOf(image, "png").chopped(20) << text("it is damaged");
    QTest::newRow("png, changed data") << brokenPng() << text("it is damaged");
    QTest::newRow("png, wrong checksum") << wrongSumPng() << text("it is damaged");
    QTest::newRow("jpeg, half") << withoutEnd(bytesOf(image, "jpg")) << text("its end is missing");
    QTest::newRow("jpeg, no end marker") << bytesOf(image, "jpg").chopped(2) << text("its end is missing");
    QTest::newRow("jpeg, end marker of a thumbnail only")
        << withOrientation(QByteArray::fromHex("ffd8ffe10006ffd90000"), 1) << text("its end is missing");
    QTest::newRow("webp, half") << withoutEnd(bytesOf(image, "webp")) << text("its end is missing");
    QTest::newRow("gif, half") << animatedGif().first(30) << text("its end is missing");
    QTest::newRow("gif, no picture in it") << animatedGif().first(19) + ";" << text("its end is missing");
    QTest::newRow("too many pixels") << announcedPng(20'000, 20'000) << text("at most 50 million pixels");
    QTest::newRow("too wide") << announcedPng(1'000'000, 1) << text("1,000,000 × 1 pixels");
    QTest::newRow("too high") << announcedPng(1, 200'000) << text("a side may have at most 30,000 pixels");
}

void PictureTest::badPicturesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const QString path = file(QStringLiteral("Folie für morgen.png"));
    QVERIFY(writeTestFile(path, bytes));
    const Result<DecodedPicture> picture = readPicture(path);
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, Error::Kind::Malformed);
    QVERIFY2(picture.error().message.contains(path), qPrintable(picture.error().message));
    QVERIFY2(picture.error().message.contains(reason), qPrintable(picture.error().message));
    QCOMPARE(renditionForPreview(path, 800).error(), picture.error());
}

void PictureTest::whatIsNoFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("path");
    const QString pipe = file(QStringLiteral("pipe.png"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString link = file(QStringLiteral("link to a pipe.png"));
    QVERIFY(QFile::link(pipe, link));
    QTest::newRow("pipe") << pipe;
    QTest::newRow("link to a pipe") << link;
    QTest::newRow("device") << QStringLiteral("/dev/zero");
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("missing") << file(QStringLiteral("nowhere.png"));
    QTest::newRow("name with NUL") << file(QStringLiteral("a.png")) + QChar(0) + QStringLiteral(".png");
}

void PictureTest::whatIsNoFileIsRefusedAtOnce()
{
    QFETCH(const QString, path);
    const Result<DecodedPicture> picture = readPicture(path);
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, Error::Kind::Unreadable);
    QVERIFY2(picture.error().message.contains(path), qPrintable(picture.error().message));
}

void PictureTest::largeFilesAreNotRead()
{
    QFile large(file(QStringLiteral("large.png")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(picturelimit::bytes + 1));
    const Result<DecodedPicture> picture = readPicture(large.fileName());
    QVERIFY(!picture);
    QVERIFY2(picture.error().message.contains(QStringLiteral("50")), qPrintable(picture.error().message));
}

void PictureTest::bytesAfterTheEndAreAllowed()
{
    const QByteArray bytes = bytesOf(testImage(30, 30), "jpg") + QByteArray(500, '\0');
    QVERIFY(decodePicture(bytes, QStringLiteral("camera.jpg")));
}

void PictureTest::picturesWithoutAFileBecomePng()
{
    const QImage image = testImage(33, 22, QImage::Format_ARGB32);
    const Result<DecodedPicture> picture = pictureFromImage(image);
    QVERIFY2(picture, qPrintable(whyNot(picture)));
    QCOMPARE(picture->format, PictureFormat::Png);
    QCOMPARE(picture->size, image.size());
    QCOMPARE(QImage::fromData(picture->bytes).convertToFormat(image.format()), image);
    QCOMPARE(decodePicture(picture->bytes, QString())->hash, picture->hash);
}

void PictureTest::picturesWithoutAFileLoseTheirText()
{
    QImage image = testImage(10, 10);
    image.setText(QStringLiteral("Description"), QStringLiteral("secret"));
    const Result<DecodedPicture> picture = pictureFromImage(image);
    QVERIFY(picture);
    QVERIFY(!picture->bytes.contains("secret"));
    QVERIFY(bytesOf(image, "png").contains("secret"));
}

void PictureTest::aFilesPixelsAreAllThatIsRead_data()
{
    QTest::addColumn<bool>("hasText");
    QTest::newRow("with text") << true;
    QTest::newRow("without") << false;
}

void PictureTest::aFilesPixelsAreAllThatIsRead()
{
    QFETCH(const bool, hasText);
    QImage image = testImage(61, 43).convertToFormat(QImage::Format_ARGB32);
    image.setDotsPerMeterX(11'811);
    image.setDotsPerMeterY(11'811);
    image.setOffset({7, 9});
    if (hasText) {
        image.setText(QStringLiteral("Description"), QStringLiteral("secret"));
    }
    const Result<DecodedPicture> read = decodePicture(bytesOf(image, "png"), QStringLiteral("test"));
    QVERIFY(read);
    const QImage usual(1, 1, read->image.format());
    QCOMPARE(read->image.textKeys(), QStringList());
    QCOMPARE(read->image.dotsPerMeterX(), usual.dotsPerMeterX());
    QCOMPARE(read->image.dotsPerMeterY(), usual.dotsPerMeterY());
    QCOMPARE(read->image.offset(), QPoint());
    QVERIFY(!read->image.colorSpace().isValid());
    QCOMPARE(read->image.convertToFormat(QImage::Format_RGB888), image.convertToFormat(QImage::Format_RGB888));
    QVERIFY(read->isAsStored);
}

void PictureTest::impossibleImagesAreRefused()
{
    QVERIFY(!pictureFromImage(QImage()));
    const Result<Picture> tooWide = pictureFromImage(QImage(picturelimit::side + 1, 1, QImage::Format_Mono));
    QVERIFY(!tooWide);
    QVERIFY2(tooWide.error().message.contains(QStringLiteral("30,001 × 1")), qPrintable(tooWide.error().message));
}

void PictureTest::theSampleIsRead()
{
    const QDir folder(sharedPath("samples/images/aws-summit"));
    if (!folder.exists()) {
        return; // the shared samples are not beside the project
    }
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const Result<DecodedPicture> picture = readPicture(folder.filePath(name));
        QVERIFY2(picture, qPrintable(whyNot(picture)));
        QCOMPARE(fileSuffix(picture->format), name.sliced(name.lastIndexOf(u'.') + 1));
    }
}

QTEST_GUILESS_MAIN(PictureTest)
#include "test_media_picture.moc"
