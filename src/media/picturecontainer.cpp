// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picturecontainer.h"

#include "media/gifblocks.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <functional>

namespace frontrow {

namespace {

using Visitor = std::function<void(QByteArrayView type, QByteArrayView chunk)>;

/// Calls \a visit with each chunk of a PNG, from its length to its checksum, up to IEND.
void forEachPngChunk(QByteArrayView bytes, const Visitor &visit)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype around = 12; // length, type, checksum
    for (qsizetype at = signature; at + around <= bytes.size();) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > bytes.size() - at - around) {
            return;
        }
        const QByteArrayView type = bytes.sliced(at + 4, 4);
        visit(type, bytes.sliced(at, around + length));
        if (type == "IEND") {
            return;
        }
        at += around + length;
    }
}

QByteArray withoutPngMetadata(QByteArrayView bytes)
{
    static constexpr std::array<QByteArrayView, 12> kept{
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "iCCP", "sRGB", "acTL", "fcTL", "fdAT"};
    QByteArray stripped = bytes.first(8).toByteArray();
    forEachPngChunk(bytes, [&](QByteArrayView type, QByteArrayView chunk) {
        if (std::ranges::contains(kept, type)) {
            stripped.append(chunk);
        }
    });
    return stripped;
}

/// Calls \a visit with each chunk of a WebP file, padding included.
void forEachWebPChunk(QByteArrayView bytes, const Visitor &visit)
{
    constexpr qsizetype riffHeader = 12;
    const qsizetype end =
        std::min<qsizetype>(bytes.size(), qsizetype(qFromLittleEndian<quint32>(bytes.data() + 4)) + 8);
    for (qsizetype at = riffHeader; at + 8 <= end;) {
        const qsizetype length = qFromLittleEndian<quint32>(bytes.data() + at + 4);
        const qsizetype whole = std::min(8 + length + (length & 1), end - at);
        visit(bytes.sliced(at, 4), bytes.sliced(at, whole));
        at += whole;
    }
}

QByteArray withoutWebPMetadata(QByteArrayView bytes)
{
    QByteArray stripped = bytes.first(12).toByteArray();
    forEachWebPChunk(bytes, [&](QByteArrayView type, QByteArrayView chunk) {
        if (type == "EXIF" || type == "XMP ") {
            return;
        }
        stripped.append(chunk);
        constexpr qsizetype flags = 8;
        if (type == "VP8X" && chunk.size() > flags) {
            constexpr char exifAndXmp = 0x0C;
            char &flag = stripped[stripped.size() - chunk.size() + flags];
            flag = static_cast<char>(flag & ~exifAndXmp);
        }
    });
    qToLittleEndian(static_cast<quint32>(stripped.size() - 8), stripped.data() + 4);
    return stripped;
}

uchar containerByte(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// Whether a JPEG segment has to stay: \a marker and the bytes after its length.
bool isKeptSegment(uchar marker, QByteArrayView data)
{
    constexpr uchar jfif = 0xE0;
    constexpr uchar profile = 0xE2;
    constexpr uchar adobe = 0xEE; // which colours the channels are
    constexpr uchar comment = 0xFE;
    if (marker == profile) {
        return data.startsWith("ICC_PROFILE");
    }
    const bool isApplication = marker >= 0xE0 && marker <= 0xEF;
    return marker == jfif ? data.startsWith("JFIF") : marker == adobe || (!isApplication && marker != comment);
}

/// After the entropy-coded data that starts at \a at: at the next marker that is neither stuffing nor a restart.
qsizetype afterScan(QByteArrayView bytes, qsizetype at)
{
    while (at + 1 < bytes.size()) {
        const uchar next = containerByte(bytes, at + 1);
        if (containerByte(bytes, at) == 0xFF && next != 0x00 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
            return at;
        }
        ++at;
    }
    return bytes.size();
}

QByteArray withoutJpegMetadata(QByteArrayView bytes)
{
    constexpr uchar startOfScan = 0xDA;
    constexpr uchar endOfImage = 0xD9;
    QByteArray stripped = bytes.first(2).toByteArray();
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        const uchar marker = containerByte(bytes, at + 1);
        if (containerByte(bytes, at) != 0xFF || marker == 0xFF) {
            ++at; // fill bytes
            continue;
        }
        if (marker == endOfImage) {
            break;
        }
        const qsizetype length = 2 + qsizetype(qFromBigEndian<quint16>(bytes.data() + at + 2));
        if (at + length > bytes.size()) {
            break;
        }
        if (isKeptSegment(marker, bytes.sliced(at + 4, length - 4))) {
            stripped.append(bytes.sliced(at, length));
        }
        at += length;
        if (marker == startOfScan) {
            const qsizetype end = afterScan(bytes, at);
            stripped.append(bytes.sliced(at, end - at));
            at = end;
        }
    }
    return stripped.append("\xFF\xD9");
}

} // namespace

QByteArray withoutMetadata(const QByteArray &bytes, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return withoutPngMetadata(bytes);
    case PictureFormat::Jpeg:
        return withoutJpegMetadata(bytes);
    case PictureFormat::Gif:
        return withoutGifMetadata(bytes);
    case PictureFormat::WebP:
        return withoutWebPMetadata(bytes);
    case PictureFormat::Avif:
    case PictureFormat::Heic:
        break;
    }
    return bytes;
}

bool isAnimated(QByteArrayView bytes, PictureFormat format)
{
    bool isFound = false;
    const auto lookFor = [&](QByteArrayView wanted) {
        return [&isFound, wanted](QByteArrayView type, QByteArrayView) { isFound = isFound || type == wanted; };
    };
    switch (format) {
    case PictureFormat::Png:
        forEachPngChunk(bytes, lookFor("acTL"));
        break;
    case PictureFormat::WebP:
        forEachWebPChunk(bytes, lookFor("ANIM"));
        break;
    case PictureFormat::Gif:
        return gifFrames(bytes) > 1;
    case PictureFormat::Jpeg:
    case PictureFormat::Avif:
    case PictureFormat::Heic:
        break;
    }
    return isFound;
}

} // namespace frontrow
