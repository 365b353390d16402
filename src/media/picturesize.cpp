// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picturesize.h"

#include <QtEndian>

#include <array>
#include <libdeflate.h>

namespace frontrow {

namespace {

enum class ExifType : quint16 { Short = 3, Long = 4, Rational = 5 };

void append16(QByteArray &bytes, quint16 value)
{
    const quint16 written = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&written), sizeof written);
}

void append32(QByteArray &bytes, quint32 value)
{
    const quint32 written = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&written), sizeof written);
}

void appendEntry(QByteArray &tiff, quint16 tag, ExifType type, quint32 value)
{
    append16(tiff, tag);
    append16(tiff, static_cast<quint16>(type));
    append32(tiff, 1); // one value
    if (type == ExifType::Short) {
        append16(tiff, static_cast<quint16>(value));
        append16(tiff, 0);
    } else {
        append32(tiff, value);
    }
}

/// The TIFF structure: a directory with the resolution, its two fractions, and the directory with the size.
QByteArray exifOf(QSize pixels, QSize fullSize)
{
    constexpr quint16 resolutions = 4; // entries of the first directory
    constexpr quint32 header = 8;
    constexpr quint32 fractions = header + 2 + resolutions * 12 + 4;
    constexpr quint32 fraction = 8; // bytes
    constexpr quint32 sizes = fractions + 2 * fraction;
    constexpr quint32 usual = 72; // dots per inch
    constexpr quint32 inch = 2;
    QByteArray tiff("MM\0\x2a", 4);
    append32(tiff, header);
    append16(tiff, resolutions);
    appendEntry(tiff, 0x011a, ExifType::Rational, fractions);
    appendEntry(tiff, 0x011b, ExifType::Rational, fractions + fraction);
    appendEntry(tiff, 0x0128, ExifType::Short, inch);
    appendEntry(tiff, 0x8769, ExifType::Long, sizes);
    append32(tiff, 0); // no further directory
    for (const auto &[shown, full] :
        {std::array{pixels.width(), fullSize.width()}, std::array{pixels.height(), fullSize.height()}}) {
        append32(tiff, usual * static_cast<quint32>(shown));
        append32(tiff, static_cast<quint32>(full));
    }
    append16(tiff, 2);
    appendEntry(tiff, 0xa002, ExifType::Long, static_cast<quint32>(fullSize.width()));
    appendEntry(tiff, 0xa003, ExifType::Long, static_cast<quint32>(fullSize.height()));
    append32(tiff, 0);
    return tiff;
}

} // namespace

QByteArray withFullSize(const QByteArray &bytes, QSize pixels, QSize fullSize)
{
    const QByteArray exif = exifOf(pixels, fullSize);
    if (bytes.startsWith("\xff\xd8")) {
        const QByteArray content = QByteArray("Exif\0\0", 6) + exif;
        QByteArray segment("\xff\xe1", 2);
        append16(segment, static_cast<quint16>(content.size() + 2));
        return QByteArray(bytes).insert(2, segment + content);
    }
    if (bytes.startsWith("\x89PNG")) {
        constexpr qsizetype afterHeader = 8 + 4 + 4 + 13 + 4; // signature, and IHDR as a chunk
        const QByteArray content = "eXIf" + exif;
        QByteArray chunk;
        append32(chunk, static_cast<quint32>(exif.size()));
        chunk += content;
        append32(chunk, libdeflate_crc32(0, content.constData(), static_cast<size_t>(content.size())));
        return QByteArray(bytes).insert(afterHeader, chunk);
    }
    return bytes;
}

} // namespace frontrow
