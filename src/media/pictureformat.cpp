// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/pictureformat.h"

#include "media/gifblocks.h"
#include "media/isomedia.h"

#include <QtEndian>

namespace frontrow {

namespace {

uchar formatByte(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// Whether a JPEG's markers lead to an end-of-image marker. Segments are skipped by their length, so that the end of
/// an embedded thumbnail does not count.
bool hasEndOfImage(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 1 < bytes.size()) {
        const uchar marker = formatByte(bytes, at + 1);
        const bool isMarker = formatByte(bytes, at) == 0xFF && marker != 0x00 && marker != 0xFF;
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
    const std::optional<IsoMediaPicture> boxes = isoMediaPictureIn(bytes);
    return boxes ? std::optional(boxes->format) : std::nullopt;
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
    case PictureFormat::Avif:
    case PictureFormat::Heic:
        return isoMediaPictureIn(bytes).value_or(IsoMediaPicture()).isCut;
    }
    Q_UNREACHABLE_RETURN(true);
}

} // namespace frontrow
