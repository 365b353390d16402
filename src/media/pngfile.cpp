// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/pngfile.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <libdeflate.h>
#include <memory>
#include <optional>

namespace frontrow {

namespace {

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1A\n");
constexpr int indexedColour = 3; ///< colour type of PNG

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

/// What the head of a PNG announces.
struct PngHead
{
    QSize size;
    int bits = 0; ///< of a channel
    int colourType = 0;

    /// Bytes of a row, without the one that names its filter; 0 for what is no usual kind of PNG.
    [[nodiscard]] qsizetype rowBytes() const
    {
        static constexpr std::array channels{1, 0, 3, 1, 2, 0, 4}; // by colour type
        const bool isKnown = colourType < std::ssize(channels) && size.width() > 0 && size.height() > 0;
        const bool isUsual = colourType == indexedColour ? bits == 1 || bits == 2 || bits == 4 || bits == 8 : bits == 8;
        const int each = isKnown && isUsual ? channels.at(static_cast<size_t>(colourType)) : 0;
        return (qsizetype(size.width()) * each * bits + 7) / 8;
    }
};

/// Nothing where the head has something rare: other methods than PNG's own, or interlacing.
std::optional<PngHead> pngHeadOf(QByteArrayView data)
{
    constexpr qsizetype length = 13;
    constexpr quint32 mostPixels = 1 << 20; // on a side
    if (data.size() != length || data.sliced(10) != QByteArrayView("\0\0\0", 3)) {
        return std::nullopt;
    }
    const auto width = qFromBigEndian<quint32>(data.data());
    const auto height = qFromBigEndian<quint32>(data.data() + 4);
    if (width > mostPixels || height > mostPixels) {
        return std::nullopt;
    }
    return PngHead{
        {static_cast<int>(width), static_cast<int>(height)}, static_cast<uchar>(data[8]), static_cast<uchar>(data[9])};
}

/// The parts of a PNG, as far as they are whole and usual.
class PngParts
{
public:
    /// False once something is rare or wrong.
    [[nodiscard]] bool take(QByteArrayView type, QByteArrayView data)
    {
        static constexpr std::array<QByteArrayView, 6> aside{"gAMA", "cHRM", "sRGB", "pHYs", "tEXt", "tIME"};
        constexpr qsizetype mostAside = 65'536; // bytes
        if (!m_head || type == "IHDR") {
            m_head = !m_head && type == "IHDR" ? pngHeadOf(data) : std::nullopt;
            return m_head.has_value();
        }
        if (type == "IDAT") {
            m_hasData = true;
            m_packed += data;
            return !m_isAfterData;
        }
        m_isAfterData = m_hasData;
        if (type == "PLTE") {
            m_hasPalette = !m_hasData && m_head->colourType == indexedColour && data.size() % 3 == 0 && !data.isEmpty()
                && data.size() / 3 <= (1 << m_head->bits) && !m_hasPalette;
            m_colours = data.size() / 3;
            return m_hasPalette;
        }
        if (type == "tRNS") {
            return m_hasPalette && !m_hasData && data.size() <= m_colours;
        }
        return type == "IEND" || (std::ranges::contains(aside, type) && data.size() <= mostAside);
    }

    /// The data unpacks to the rows that were announced.
    [[nodiscard]] bool hasAllRows() const
    {
        constexpr char usualWindow = 0x78; // what follows may lie as far apart as zlib allows
        const qsizetype row = m_head ? m_head->rowBytes() + 1 : 1;
        constexpr qsizetype mostBytes = 256LL * 1024 * 1024; // of all rows; more are decoded
        const bool isUsual = row > 1 && row * m_head->size.height() <= mostBytes && m_packed.startsWith(usualWindow)
            && m_hasPalette == (m_head->colourType == indexedColour);
        if (!isUsual) {
            return false;
        }
        QByteArray rows(row * m_head->size.height(), Qt::Uninitialized);
        const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
            libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
        const auto size = static_cast<size_t>(rows.size());
        size_t taken = 0;
        const bool isWhole = libdeflate_zlib_decompress_ex(decompressor.get(), m_packed.constData(),
                                 static_cast<size_t>(m_packed.size()), rows.data(), size, &taken, nullptr)
            == LIBDEFLATE_SUCCESS;
        bool isGood = isWhole && taken == static_cast<size_t>(m_packed.size());
        for (qsizetype at = 0; isGood && at < rows.size(); at += row) {
            isGood = static_cast<uchar>(rows[at]) <= Paeth;
        }
        return isGood;
    }

private:
    std::optional<PngHead> m_head;
    QByteArray m_packed;
    qsizetype m_colours = 0;
    bool m_hasPalette = false;
    bool m_hasData = false;
    bool m_isAfterData = false; ///< and its end was seen
};

} // namespace

bool isSurelyWhole(const QByteArray &png)
{
    constexpr qsizetype around = 12; // length, type and checksum of a part
    if (!png.startsWith(pngSignature)) {
        return false;
    }
    PngParts parts;
    QByteArrayView rest = QByteArrayView(png).sliced(pngSignature.size());
    while (rest.size() >= around) {
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(rest.data()));
        if (length > rest.size() - around) {
            return false;
        }
        const QByteArrayView type = rest.sliced(4, 4);
        const quint32 sum = libdeflate_crc32(0, type.data(), static_cast<size_t>(length) + 4);
        const QByteArrayView data = rest.sliced(8, length);
        if (sum != qFromBigEndian<quint32>(data.data() + length) || !parts.take(type, data)) {
            return false;
        }
        if (type == "IEND") {
            return length == 0 && parts.hasAllRows();
        }
        rest = rest.sliced(length + around);
    }
    return false;
}

QByteArray pngOf(const QImage &image, PngEffort effort)
{
    const int level = effort == PngEffort::Quick ? 1 : 9;
    QByteArray file = pngSignature.toByteArray();
    if (image.format() == QImage::Format_Indexed8) {
        const int bits = bitsFor(image.colorCount());
        appendChunk(file, "IHDR", header(image.size(), bits, indexedColour));
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
