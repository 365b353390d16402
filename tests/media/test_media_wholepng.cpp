// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picture.h"
#include "media/pngfile.h"
#include "support/seeded.h"
#include "support/whynot.h"
#include "testpictures.h"

#include <QLoggingCategory>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace frontrow;

namespace {

using Parts = QList<std::pair<QByteArray, QByteArray>>; ///< types with what is in them

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// CRC-32 as PNG has it (third edition, annex D), by bits.
quint32 sumOf(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
        }
    }
    return ~sum;
}

Parts partsOf(const QByteArray &png)
{
    Parts parts;
    for (qsizetype at = 8; at < png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        parts.append({png.sliced(at + 4, 4), png.sliced(at + 8, length)});
        at += length + 12;
    }
    return parts;
}

QByteArray pngOfParts(const Parts &parts)
{
    QByteArray png("\x89PNG\r\n\x1A\n");
    for (const auto &[type, data] : parts) {
        png += number(static_cast<quint32>(data.size())) + type + data + number(sumOf(type + data));
    }
    return png;
}

/// More than what is packed with a small window, with all filters.
QImage largeImage(QImage::Format format)
{
    QImage image(220, 160, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixelColor(x, y, QColor(x, (x * y) % 256, y, 255 - x % 3));
        }
    }
    return image.convertToFormat(format);
}

const QList<QImage::Format> &usualFormats()
{
    static const QList<QImage::Format> formats{
        QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_Grayscale8, QImage::Format_Indexed8};
    return formats;
}

/// One part of \a parts is another one, is away or is there twice, or its place is another.
void change(Parts &parts, QRandomGenerator &random)
{
    const qsizetype which = random.bounded(static_cast<int>(parts.size()));
    QByteArray &data = parts[which].second;
    switch (random.bounded(8)) {
    case 0:
        parts.removeAt(which);
        break;
    case 1:
        parts.insert(which, parts[which]);
        break;
    case 2:
        parts.swapItemsAt(which, random.bounded(static_cast<int>(parts.size())));
        break;
    case 3:
        data.chop(std::min<qsizetype>(data.size(), 1 + random.bounded(8)));
        break;
    case 4: {
        static const QByteArrayList types{
            "gAMA", "cHRM", "sRGB", "pHYs", "tEXt", "tIME", "tRNS", "PLTE", "bKGD", "iCCP"};
        parts.insert(which,
            {types[random.bounded(static_cast<int>(types.size()))],
                QByteArray(random.bounded(20), static_cast<char>(random.bounded(256)))});
        break;
    }
    case 5: {
        QByteArray rows = qUncompress(number(1 << 20) + data);
        if (!rows.isEmpty()) {
            rows[random.bounded(static_cast<int>(rows.size()))] = static_cast<char>(random.bounded(256));
            rows.chop(random.bounded(2) * random.bounded(300));
            data = qCompress(rows).sliced(4);
        }
        break;
    }
    default:
        if (!data.isEmpty()) {
            data[random.bounded(static_cast<int>(data.size()))] = static_cast<char>(random.bounded(256));
        }
    }
}

} // namespace

/// What is seen to be whole without its pixels can be decoded.
class WholePngTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio.warning=false")); }

    void usualPngsAreSeenToBeWhole()
    {
        for (const QImage::Format format : usualFormats()) {
            const QImage image = largeImage(format);
            QVERIFY(isSurelyWhole(bytesOf(image, "png")));
            QVERIFY(isSurelyWhole(pngOf(image, PngEffort::Quick)));
            QVERIFY(isSurelyWhole(pngOf(image, PngEffort::Small)));
        }
    }

    void rareOnesAreNot()
    {
        QVERIFY(!isSurelyWhole(QByteArray()));
        QVERIFY(!isSurelyWhole("\x89PNG\r\n\x1A\n"));
        QVERIFY(!isSurelyWhole(bytesOf(largeImage(QImage::Format_RGBA64), "png")));
        QVERIFY(!isSurelyWhole(bytesOf(largeImage(QImage::Format_RGB32), "jpg")));
    }

    void whatIsCutShortOrHasAWrongSumIsNot()
    {
        const QByteArray png = bytesOf(largeImage(QImage::Format_RGB32), "png");
        for (qsizetype length = 0; length < png.size(); length += length < 200 ? 1 : 97) {
            QVERIFY2(!isSurelyWhole(png.first(length)), qPrintable(QString::number(length)));
        }
        for (qsizetype at = 0; at < png.size(); at += at < 200 ? 1 : 97) {
            QByteArray changed = png;
            changed[at] = static_cast<char>(changed[at] ^ 4);
            QVERIFY2(!isSurelyWhole(changed), qPrintable(QString::number(at)));
        }
    }

    void whatIsSeenToBeWholeIsDecoded()
    {
        QRandomGenerator random = test::seededRandom();
        int whole = 0;
        constexpr int rounds = 2000;
        QList<Parts> originals;
        for (const QImage::Format format : usualFormats()) { // those of pngOf() can be unpacked: they have one part
            originals.append(partsOf(bytesOf(largeImage(format), "png")));
            originals.append(partsOf(pngOf(largeImage(format), PngEffort::Quick)));
        }
        for (int round = 0; round < rounds; ++round) {
            Parts parts = originals[round % originals.size()];
            for (int changes = 1 + random.bounded(3); changes > 0 && !parts.isEmpty(); --changes) {
                change(parts, random);
            }
            const QByteArray png = pngOfParts(parts);
            if (isSurelyWhole(png)) {
                const Result<DecodedPicture> decoded = decodePicture(png, QStringLiteral("changed"));
                QVERIFY2(decoded, qPrintable(QStringLiteral("%1: %2").arg(round).arg(whyNot(decoded))));
                ++whole;
            }
        }
        qInfo("%d of %d were whole", whole, rounds);
        QVERIFY(whole > rounds / 20 && whole < rounds / 2);
    }
};

QTEST_GUILESS_MAIN(WholePngTest)
#include "test_media_wholepng.moc"
