// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/pngfile.h"

#include <QtEndian>

#include <array>
#include <cstdlib>
#include <libdeflate.h>
#include <memory>

namespace frontrow {

namespace {

/// Filter types of PNG, section 9.2.
enum Filter : uchar { None = 0, Sub = 1, Up = 2, Average = 3, Paeth = 4 };

void appendNumber(QByteArray &bytes, quint32 number)
{
    std::array<char, 4> big{};
    qToBigEndian(number, big.data());
    bytes.append(big.data(), big.size());
}

void appendChunk(QByteArray &file, const char *type, const QByteArray &data)
{
    appendNumber(file, static_cast<quint32>(data.size()));
    const qsizetype start = file.size();
    file.append(type, 4).append(data);
    appendNumber(file, libdeflate_crc32(0, file.constData() + start, static_cast<size_t>(file.size() - start)));
}

QByteArray deflated(const QByteArray &data, int level)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(level), libdeflate_free_compressor);
    const auto size = static_cast<size_t>(data.size());
    QByteArray packed(
        static_cast<qsizetype>(libdeflate_zlib_compress_bound(compressor.get(), size)), Qt::Uninitialized);
    const size_t used = libdeflate_zlib_compress(
        compressor.get(), data.constData(), size, packed.data(), static_cast<size_t>(packed.size()));
    packed.truncate(static_cast<qsizetype>(used));
    return packed;
}

int paeth(int left, int up, int upLeft)
{
    const int estimate = left + up - upLeft;
    const int toLeft = std::abs(estimate - left);
    const int toUp = std::abs(estimate - up);
    const int toUpLeft = std::abs(estimate - upLeft);
    if (toLeft <= toUp && toLeft <= toUpLeft) {
        return left;
    }
    return toUp <= toUpLeft ? up : upLeft;
}

/// Writes \a filter and the filtered \a row to \a out.
void writeFiltered(Filter filter, const uchar *row, const uchar *above, int length, int pixel, uchar *out)
{
    *out++ = filter;
    for (int at = 0; at < length; ++at) {
        const int left = at >= pixel ? row[at - pixel] : 0;
        const int upLeft = at >= pixel ? above[at - pixel] : 0;
        int guess = 0;
        switch (filter) {
        case None:
            break;
        case Sub:
            guess = left;
            break;
        case Up:
            guess = above[at];
            break;
        case Average:
            guess = (left + above[at]) / 2;
            break;
        case Paeth:
            guess = paeth(left, above[at], upLeft);
            break;
        }
        out[at] = static_cast<uchar>(row[at] - guess);
    }
}

/// The usual guess at what packs best: the filter whose bytes, taken as signed, have the smallest sum.
qint64 weightOf(const uchar *filtered, int length)
{
    qint64 sum = 0;
    for (int at = 1; at <= length; ++at) {
        sum += std::abs(static_cast<signed char>(filtered[at]));
    }
    return sum;
}

QByteArray filteredColours(const QImage &image, int pixel, PngEffort effort)
{
    const int length = image.width() * pixel;
    const QByteArray zeros(length, '\0');
    QByteArray all(qsizetype(length + 1) * image.height(), Qt::Uninitialized);
    QByteArray trial(length + 1, Qt::Uninitialized);
    const uchar *above = reinterpret_cast<const uchar *>(zeros.constData());
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        uchar *out = reinterpret_cast<uchar *>(all.data()) + qsizetype(length + 1) * y;
        writeFiltered(Sub, row, above, length, pixel, out);
        if (effort == PngEffort::Small) {
            qint64 best = weightOf(out, length);
            for (const Filter filter : {Up, Average, Paeth}) {
                uchar *tried = reinterpret_cast<uchar *>(trial.data());
                writeFiltered(filter, row, above, length, pixel, tried);
                if (const qint64 weight = weightOf(tried, length); weight < best) {
                    best = weight;
                    std::copy_n(tried, length + 1, out);
                }
            }
        }
        above = row;
    }
    return all;
}

/// The rows of palette indices at \a bits each, unfiltered: neighbours of an index say nothing about it.
QByteArray packedIndices(const QImage &image, int bits)
{
    const int perByte = 8 / bits;
    const int length = (image.width() + perByte - 1) / perByte;
    QByteArray all(qsizetype(length + 1) * image.height(), '\0');
    for (int y = 0; y < image.height(); ++y) {
        const uchar *row = image.constScanLine(y);
        uchar *out = reinterpret_cast<uchar *>(all.data()) + qsizetype(length + 1) * y + 1;
        for (int x = 0; x < image.width(); ++x) {
            out[x / perByte] |= static_cast<uchar>(row[x] << (bits * (perByte - 1 - x % perByte)));
        }
    }
    return all;
}

QByteArray header(QSize size, int bits, int colourType)
{
    QByteArray data;
    appendNumber(data, static_cast<quint32>(size.width()));
    appendNumber(data, static_cast<quint32>(size.height()));
    data.append(static_cast<char>(bits)).append(static_cast<char>(colourType)).append(QByteArray(3, '\0'));
    return data;
}

void appendPalette(QByteArray &file, const QList<QRgb> &colours)
{
    QByteArray palette;
    QByteArray opacity;
    qsizetype lastTranslucent = -1;
    for (qsizetype index = 0; index < colours.size(); ++index) {
        const QRgb colour = colours[index];
        palette.append(static_cast<char>(qRed(colour)))
            .append(static_cast<char>(qGreen(colour)))
            .append(static_cast<char>(qBlue(colour)));
        opacity.append(static_cast<char>(qAlpha(colour)));
        lastTranslucent = qAlpha(colour) < 255 ? index : lastTranslucent;
    }
    appendChunk(file, "PLTE", palette);
    if (lastTranslucent >= 0) {
        appendChunk(file, "tRNS", opacity.first(lastTranslucent + 1));
    }
}

int bitsFor(qsizetype colours)
{
    if (colours <= 2) {
        return 1;
    }
    if (colours <= 4) {
        return 2;
    }
    return colours <= 16 ? 4 : 8;
}

} // namespace

QByteArray pngOf(const QImage &image, PngEffort effort)
{
    const int level = effort == PngEffort::Quick ? 1 : 9;
    QByteArray file("\x89PNG\r\n\x1A\n");
    if (image.format() == QImage::Format_Indexed8) {
        constexpr int paletteColour = 3;
        const int bits = bitsFor(image.colorCount());
        appendChunk(file, "IHDR", header(image.size(), bits, paletteColour));
        appendPalette(file, image.colorTable());
        appendChunk(file, "IDAT", deflated(packedIndices(image, bits), level));
    } else {
        const bool isOpaque = !hasTransparency(image);
        constexpr int trueColour = 2;
        constexpr int trueColourWithAlpha = 6;
        appendChunk(file, "IHDR", header(image.size(), 8, isOpaque ? trueColour : trueColourWithAlpha));
        const QImage pixels = image.convertToFormat(isOpaque ? QImage::Format_RGB888 : QImage::Format_RGBA8888);
        appendChunk(file, "IDAT", deflated(filteredColours(pixels, isOpaque ? 3 : 4, effort), level));
    }
    appendChunk(file, "IEND", {});
    return file;
}

bool hasTransparency(const QImage &image)
{
    if (!image.hasAlphaChannel()) {
        return false;
    }
    if (image.format() != QImage::Format_ARGB32 && image.format() != QImage::Format_ARGB32_Premultiplied) {
        return hasTransparency(image.convertToFormat(QImage::Format_ARGB32));
    }
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        QRgb all = 0xFFFFFFFF;
        for (int x = 0; x < image.width(); ++x) {
            all &= row[x];
        }
        if (qAlpha(all) != 255) {
            return true;
        }
    }
    return false;
}

} // namespace frontrow
