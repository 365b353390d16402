// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/isomedia.h"

#include <QtEndian>

#include <functional>
#include <limits>

namespace frontrow {

namespace {

/// Calls \a visit with type and content of each box in \a bytes. False when one is longer than what is there.
bool forEachBox(QByteArrayView bytes, const std::function<void(QByteArrayView, QByteArrayView)> &visit)
{
    constexpr qsizetype plainHeader = 8;
    constexpr qsizetype largeHeader = 16;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes.size() - at < plainHeader) {
            return false;
        }
        qsizetype header = plainHeader;
        quint64 size = qFromBigEndian<quint32>(bytes.data() + at);
        const QByteArrayView type = bytes.sliced(at + 4, 4);
        if (size == 1 && bytes.size() - at >= largeHeader) {
            header = largeHeader;
            size = qFromBigEndian<quint64>(bytes.data() + at + 8);
        } else if (size == 0) { // up to the end of the file
            size = static_cast<quint64>(bytes.size() - at);
        }
        if (size < static_cast<quint64>(header) || size > static_cast<quint64>(bytes.size() - at)) {
            return false;
        }
        visit(type, bytes.sliced(at + header, static_cast<qsizetype>(size) - header));
        at += static_cast<qsizetype>(size);
    }
    return true;
}

int sideOf(quint32 number)
{
    return static_cast<int>(std::min<quint32>(number, std::numeric_limits<int>::max()));
}

/// The content of a "full box" after its version and flags.
QByteArrayView afterVersion(QByteArrayView content)
{
    return content.sliced(std::min<qsizetype>(4, content.size()));
}

void readSizes(QByteArrayView meta, QSize &largest)
{
    forEachBox(afterVersion(meta), [&](QByteArrayView type, QByteArrayView properties) {
        if (type != "iprp") {
            return;
        }
        forEachBox(properties, [&](QByteArrayView inner, QByteArrayView list) {
            if (inner != "ipco") {
                return;
            }
            forEachBox(list, [&](QByteArrayView property, QByteArrayView content) {
                const QByteArrayView extents = afterVersion(content);
                if (property == "ispe" && extents.size() >= 8) {
                    largest = largest.expandedTo({sideOf(qFromBigEndian<quint32>(extents.data())),
                        sideOf(qFromBigEndian<quint32>(extents.data() + 4))});
                }
            });
        });
    });
}

std::optional<PictureFormat> formatOfBrands(QByteArrayView brands)
{
    std::optional<PictureFormat> format;
    for (qsizetype at = 0; at + 4 <= brands.size(); at += 4) {
        const QByteArrayView brand = brands.sliced(at, 4);
        if (brand == "avif" || brand == "avis") {
            return PictureFormat::Avif;
        }
        if (brand == "heic" || brand == "heix" || brand == "heim" || brand == "heis" || brand == "mif1") {
            format = PictureFormat::Heic;
        }
    }
    return format;
}

} // namespace

std::optional<IsoMediaPicture> isoMediaPictureIn(QByteArrayView bytes)
{
    constexpr qsizetype leastStart = 16;
    if (bytes.size() < leastStart || bytes.sliced(4, 4) != "ftyp") {
        return std::nullopt;
    }
    const qsizetype length = std::min<qsizetype>(qFromBigEndian<quint32>(bytes.data()), bytes.size());
    const std::optional<PictureFormat> format = formatOfBrands(bytes.sliced(8, std::max<qsizetype>(0, length - 8)));
    if (!format) {
        return std::nullopt;
    }
    IsoMediaPicture picture{*format, {}, false};
    picture.isCut = !forEachBox(bytes, [&](QByteArrayView type, QByteArrayView content) {
        if (type == "meta") {
            readSizes(content, picture.largest);
        }
    });
    return picture;
}

} // namespace frontrow
