// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/pictureformat.h"

#include <QtEndian>

namespace frontrow {

namespace {

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// Whether a JPEG's markers lead to an end-of-image marker. Segments are skipped by their length, so that the end of
/// an embedded thumbnail does not count.
bool hasEndOfImage(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 1 < bytes.size()) {
        const uchar marker = byteAt(bytes, at + 1);
        const bool isMarker = byteAt(bytes, at) == 0xFF && marker != 0x00 && marker != 0xFF;
        if (!isMarker) {
            ++at; // entropy-coded data, stuffing or fill bytes
            continue;
        }
        if (marker == 0xD9) {
            return true;
        }
        const bool isAlone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        if (!isAlone && at + 4 > bytes.size()) {
            return false;
        }
        at += 2 + (isAlone ? 0 : qFromBigEndian<quint16>(bytes.data() + at + 2));
    }
    return false;
}

/// Behind the sub-blocks that start at \a at; past the end when they are cut.
qsizetype behindSubBlocks(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const uchar length = byteAt(bytes, at);
        at += 1 + length;
        if (length == 0) {
            return at;
        }
    }
    return bytes.size() + 1;
}

qsizetype colorTableSize(uchar flags)
{
    return (flags & 0x80) != 0 ? 3 * (qsizetype(2) << (flags & 0x07)) : 0;
}

/// Whether a GIF stops inside a block. A missing trailer alone is common and harmless.
bool isGifCut(QByteArrayView bytes)
{
    constexpr qsizetype header = 13;
    constexpr qsizetype imageDescriptor = 10;
    if (bytes.size() < header) {
        return true;
    }
    qsizetype at = header + colorTableSize(byteAt(bytes, 10));
    bool hasImage = false;
    while (at < bytes.size()) {
        switch (byteAt(bytes, at)) {
        case 0x3B:
            return !hasImage;
        case 0x21:
            at = behindSubBlocks(bytes, at + 2);
            break;
        case 0x2C:
            if (at + imageDescriptor > bytes.size()) {
                return true;
            }
            hasImage = true;
            at = behindSubBlocks(bytes, at + imageDescriptor + colorTableSize(byteAt(bytes, at + 9)) + 1);
            break;
        default:
            return !hasImage;
        }
    }
    return at > bytes.size() || !hasImage;
}

} // namespace

std::optional<PictureFormat> formatOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n")) {
        return PictureFormat::Png;
    }
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        return PictureFormat::Jpeg;
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        return PictureFormat::Gif;
    }
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP")) {
        return PictureFormat::WebP;
    }
    return std::nullopt;
}

bool isCutShort(QByteArrayView bytes, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return false;
    case PictureFormat::Jpeg:
        return !hasEndOfImage(bytes);
    case PictureFormat::Gif:
        return isGifCut(bytes);
    case PictureFormat::WebP:
        return qFromLittleEndian<quint32>(bytes.data() + 4) > static_cast<quint64>(bytes.size() - 8);
    }
    Q_UNREACHABLE_RETURN(true);
}

} // namespace frontrow
