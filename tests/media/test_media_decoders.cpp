// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picture.h"
#include "media/pngfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

/// Which decoders of the system are loaded: a program of its own, since they stay.
class DecodersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThoseThatAreNeededAreLoaded();
};

void DecodersTest::onlyThoseThatAreNeededAreLoaded()
{
    const QTemporaryDir folder;
    QImage image(1600, 900, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    for (const QByteArray &bytes : {jpegOf(image, 85), webpOf(image, 85), pngOf(image, PngEffort::Quick)}) {
        QFile file(folder.filePath(QStringLiteral("picture")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Result<QByteArray> rendition = renditionForPreview(file.fileName(), 800);
        QVERIFY(rendition);
        QCOMPARE(
            pictureFactsOf(*rendition, QStringLiteral("rendition")).value_or(PictureFacts()).size, QSize(800, 450));
        QCOMPARE(smallImage(file.fileName(), 320).value_or(QImage()).size(), QSize(320, 180));
    }
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray loaded = maps.readAll();
    QVERIFY(loaded.contains("/imageformats/libqjpeg.so"));
    QVERIFY(loaded.contains("/imageformats/libqwebp.so"));
    QVERIFY(!loaded.contains("/imageformats/kimg_"));
}

QTEST_GUILESS_MAIN(DecodersTest)
#include "test_media_decoders.moc"
