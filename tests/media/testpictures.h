// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QString>

namespace frontrow {

/// Why there is no value; empty when there is one.
template <typename T> QString whyNot(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

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

inline bool writeTestFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
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

} // namespace frontrow
