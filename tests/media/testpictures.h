// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/testfiles.h"
#include "support/whynot.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QString>
#include <QtEndian>

namespace frontrow {

/// A picture in which every pixel differs from its neighbours, so that it does not compress to nothing.
inline QImage testImage(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixelColor(x, y, QColor((x * 37 + y * 11) % 256, (x * 5 + y * 91) % 256, (x * y) % 256));
        }
    }
    return image;
}

inline QByteArray bytesOf(const QImage &image, const char *format, int quality = -1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? buffer.data() : QByteArray();
}

/// One pixel, two frames: there is no GIF writer in Qt.
inline QByteArray animatedGif()
{
    const QByteArray frame = QByteArray::fromHex("21f904000a000000"
                                                 "2c000000000100010000"
                                                 "02024401"
                                                 "00");
    return QByteArray::fromHex("474946383961"
                               "0100010080"
                               "0000"
                               "ff0000"
                               "0000ff")
        + frame + frame + QByteArray::fromHex("3b");
}

/// \a jpeg with an EXIF block that says how to turn it.
inline QByteArray withOrientation(const QByteArray &jpeg, char orientation)
{
    QByteArray exif = QByteArray::fromHex("457869660000"
                                          "4d4d002a00000008"
                                          "0001"
                                          "01120003000000010000"
                                          "0000"
                                          "00000000");
    exif[25] = orientation;
    QByteArray segment = QByteArray::fromHex("ffe1");
    segment.append('\0').append(static_cast<char>(exif.size() + 2)).append(exif);
    return jpeg.first(2) + segment + jpeg.sliced(2);
}

inline QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// CRC-32 as PNG's annex D defines it.
inline quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            sum = (sum & 1) != 0 ? 0xEDB88320U ^ (sum >> 1) : sum >> 1;
        }
    }
    return ~sum;
}

inline QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(checksum(body));
}

/// A PNG that says it has this size, with pixels for a few lines only: what matters is that nobody unpacks it.
inline QByteArray announcedPng(int width, int height)
{
    const QByteArray header = bigEndian(static_cast<quint32>(width)) + bigEndian(static_cast<quint32>(height))
        + QByteArray::fromHex("0100000000");
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", header)
        + chunk("IDAT", qCompress(QByteArray(1000, '\0')).sliced(4)) + chunk("IEND", {});
}

} // namespace frontrow
