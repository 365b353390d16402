// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/similarity.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace frontrow {

namespace {

constexpr int window = 7; ///< pixels

/// Sums over the window's rows, one for each column, and then over its columns.
struct Moments
{
    explicit Moments(int width)
        : one(width)
        , other(width)
        , squares(width)
        , products(width)
    {
    }

    void add(const QRgb *first, const QRgb *second, int shift, int sign)
    {
        for (size_t x = 0; x < one.size(); ++x) {
            const int a = static_cast<int>((first[x] >> shift) & 255);
            const int b = static_cast<int>((second[x] >> shift) & 255);
            one[x] += sign * a;
            other[x] += sign * b;
            squares[x] += sign * (a * a + b * b);
            products[x] += sign * a * b;
        }
    }

    std::vector<int> one;
    std::vector<int> other;
    std::vector<int> squares; ///< the squares of both pictures, added: the formula needs no more
    std::vector<int> products;
};

/// The sum of the similarities of all windows of one row.
double rowSimilarity(const Moments &columns)
{
    constexpr float count = window * window;
    constexpr float c1 = (0.01F * 255) * (0.01F * 255);
    constexpr float c2 = (0.03F * 255) * (0.03F * 255);
    double total = 0;
    int one = 0;
    int other = 0;
    int squares = 0;
    int products = 0;
    for (size_t x = 0; x < columns.one.size(); ++x) {
        one += columns.one[x];
        other += columns.other[x];
        squares += columns.squares[x];
        products += columns.products[x];
        if (x < window - 1) {
            continue;
        }
        const float meanOne = static_cast<float>(one) / count;
        const float meanOther = static_cast<float>(other) / count;
        const float meanProduct = meanOne * meanOther;
        const float meanSquares = meanOne * meanOne + meanOther * meanOther;
        const float covariance = static_cast<float>(products) / count - meanProduct;
        const float variances = static_cast<float>(squares) / count - meanSquares;
        total += (2 * meanProduct + c1) * (2 * covariance + c2) / ((meanSquares + c1) * (variances + c2));
        one -= columns.one[x - (window - 1)];
        other -= columns.other[x - (window - 1)];
        squares -= columns.squares[x - (window - 1)];
        products -= columns.products[x - (window - 1)];
    }
    return total;
}

const QRgb *row(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

double channelSimilarity(const QImage &one, const QImage &other, int shift)
{
    Moments columns(one.width());
    double total = 0;
    for (int y = 0; y < one.height(); ++y) {
        columns.add(row(one, y), row(other, y), shift, 1);
        if (y >= window) {
            columns.add(row(one, y - window), row(other, y - window), shift, -1);
        }
        if (y >= window - 1) {
            total += rowSimilarity(columns);
        }
    }
    return total / (double(one.width() - window + 1) * (one.height() - window + 1));
}

/// Large enough for one window: what is smaller is continued by its last row and column.
QImage comparable(const QImage &image)
{
    QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    const QSize size = pixels.size().expandedTo({window, window});
    if (size == pixels.size()) {
        return pixels;
    }
    QImage larger(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            larger.setPixel(x, y, pixels.pixel(std::min(x, pixels.width() - 1), std::min(y, pixels.height() - 1)));
        }
    }
    return larger;
}

} // namespace

double structuralSimilarity(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull()) {
        return 0;
    }
    const QImage first = comparable(one);
    const QImage second = comparable(other);
    return (channelSimilarity(first, second, 0) + channelSimilarity(first, second, 8)
               + channelSimilarity(first, second, 16))
        / 3;
}

double peakSignalToNoise(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull()) {
        return 0;
    }
    const QImage first = one.convertToFormat(QImage::Format_ARGB32);
    const QImage second = other.convertToFormat(QImage::Format_ARGB32);
    double sum = 0;
    for (int y = 0; y < first.height(); ++y) {
        const QRgb *a = row(first, y);
        const QRgb *b = row(second, y);
        qint64 squares = 0;
        for (int x = 0; x < first.width(); ++x) {
            const int red = qRed(a[x]) - qRed(b[x]);
            const int green = qGreen(a[x]) - qGreen(b[x]);
            const int blue = qBlue(a[x]) - qBlue(b[x]);
            squares += red * red + green * green + blue * blue;
        }
        sum += static_cast<double>(squares);
    }
    const double mean = sum / (3.0 * first.width() * first.height());
    return mean > 0 ? 10 * std::log10(255.0 * 255.0 / mean) : std::numeric_limits<double>::infinity();
}

} // namespace frontrow
