// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/slidecleanup.h"

#include "media/pixelmatrix.h"

#include <QColor>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace frontrow {

namespace {

/// Parts along each side whose brightness is looked at.
constexpr int parts = 20;

/// The share of brightness that light from a side and dark corners make: 1, x, y, x², xy, y² with x and y from -1 to 1.
using Surface = cv::Matx<double, 6, 1>;

Surface termsAt(double x, double y)
{
    return {1, x, y, x * x, x * y, y * y};
}

double placeOf(int part)
{
    return (2.0 * part + 1) / parts - 1;
}

/// The logarithm of the commonest brightness in each part: the ground that letters and pictures lie on.
cv::Mat_<double> groundOf(const cv::Mat &grey)
{
    cv::Mat_<double> ground(parts, parts);
    for (int row = 0; row < parts; ++row) {
        for (int column = 0; column < parts; ++column) {
            const cv::Mat part = grey(cv::Range(grey.rows * row / parts, grey.rows * (row + 1) / parts),
                cv::Range(grey.cols * column / parts, grey.cols * (column + 1) / parts));
            std::array<int, 64> counts{};
            for (int y = 0; y < part.rows; ++y) {
                for (int x = 0; x < part.cols; ++x) {
                    ++counts[part.at<uchar>(y, x) / 4];
                }
            }
            const auto commonest = std::ranges::max_element(counts) - counts.begin();
            ground(row, column) = std::log(4.0 * double(commonest) + 6);
        }
    }
    return ground;
}

/// The surface through \a ground. Parts far from it, such as pictures on the slide, count less each time.
Surface fitted(const cv::Mat_<double> &ground)
{
    Surface surface;
    cv::Mat_<double> weights(parts, parts, 1.0);
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
        cv::Matx<double, 6, 6> left = cv::Matx<double, 6, 6>::eye() * 1e-6;
        Surface right;
        for (int row = 0; row < parts; ++row) {
            for (int column = 0; column < parts; ++column) {
                const Surface terms = termsAt(placeOf(column), placeOf(row));
                left += weights(row, column) * terms * terms.t();
                right += weights(row, column) * ground(row, column) * terms;
            }
        }
        surface = left.solve(right, cv::DECOMP_CHOLESKY);
        for (int row = 0; row < parts; ++row) {
            for (int column = 0; column < parts; ++column) {
                constexpr double usual = 0.08; // 8 %
                const double away = ground(row, column) - surface.dot(termsAt(placeOf(column), placeOf(row)));
                weights(row, column) = 1 / (1 + (away / usual) * (away / usual));
            }
        }
    }
    return surface;
}

QColor meanColour(const QImage &image, const QRect &box)
{
    const cv::Mat pixels = matrixOf(image)(cv::Rect(box.x(), box.y(), box.width(), box.height()));
    const cv::Scalar mean = cv::mean(pixels);
    return QColor(qRound(mean[2]), qRound(mean[1]), qRound(mean[0]));
}

/// The box as coarse blocks, softened.
QImage blurred(const QImage &part)
{
    constexpr int blocks = 5; // along the shorter side: less than a letter stays
    const int shorter = std::min(part.width(), part.height());
    const int block = std::max(12, shorter / blocks);
    const QSize coarse(std::max(1, part.width() / block), std::max(1, part.height() / block));
    return part.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(part.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

bool SlideCorners::isUsable() const
{
    constexpr double shortest = 8; // pixels
    for (size_t at = 0; at < 4; ++at) {
        const QPointF side = points[(at + 1) % 4] - points[at];
        const QPointF next = points[(at + 2) % 4] - points[(at + 1) % 4];
        const double turn = side.x() * next.y() - side.y() * next.x();
        const double lengths = std::hypot(side.x(), side.y()) * std::hypot(next.x(), next.y());
        if (std::hypot(side.x(), side.y()) < shortest || turn < 0.1 * lengths) { // at least 6 degrees
            return false;
        }
    }
    return true;
}

QSize straightenedSize(const SlideCorners &corners)
{
    const auto side = [&](size_t one, size_t other) {
        return QLineF(corners.points[one], corners.points[other]).length();
    };
    const double width = std::max(side(0, 1), side(3, 2));
    const double height = std::max(side(0, 3), side(1, 2));
    double proportion = width / std::max(1.0, height);
    constexpr double tolerance = 0.12;
    for (const double usual : {16.0 / 9, 16.0 / 10, 4.0 / 3}) {
        if (std::abs(proportion / usual - 1) < tolerance) {
            proportion = usual;
            break;
        }
    }
    return QSizeF(width, width / proportion).toSize().expandedTo({1, 1});
}

QImage straightened(const QImage &photograph, const SlideCorners &corners, QSize size)
{
    if (photograph.isNull() || !corners.isUsable()) {
        return {};
    }
    const QSize target = size.isEmpty() ? straightenedSize(corners) : size;
    std::array<cv::Point2f, 4> from;
    std::ranges::transform(corners.points, from.begin(),
        [](QPointF point) { return cv::Point2f(static_cast<float>(point.x()), static_cast<float>(point.y())); });
    const auto width = static_cast<float>(target.width());
    const auto height = static_cast<float>(target.height());
    const std::array<cv::Point2f, 4> to{cv::Point2f(0, 0), {width, 0}, {width, height}, {0, height}};
    const QImage source = withFourChannels(photograph);
    QImage result(target, source.format());
    cv::Mat pixels = matrixOf(result);
    cv::warpPerspective(matrixOf(source), pixels, cv::getPerspectiveTransform(from.data(), to.data()), pixels.size(),
        cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return result;
}

QImage evenlyLit(const QImage &image)
{
    if (image.width() < parts || image.height() < parts) {
        return image;
    }
    QImage result = withFourChannels(image);
    result.detach();
    cv::Mat grey;
    cv::cvtColor(matrixOf(result), grey, cv::COLOR_BGRA2GRAY);
    const Surface surface = fitted(groundOf(grey));
    double brightest = surface(0);
    for (const double x : {-1.0, 0.0, 1.0}) { // the light where it is strongest is what the slide shows
        for (const double y : {-1.0, 0.0, 1.0}) {
            brightest = std::max(brightest, surface.dot(termsAt(x, y)));
        }
    }
    constexpr double mostGain = 2.5;
    for (int y = 0; y < result.height(); ++y) {
        QRgb *row = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const double light = surface.dot(termsAt(2.0 * x / result.width() - 1, 2.0 * y / result.height() - 1));
            const double gain = std::clamp(std::exp(brightest - light), 1.0, mostGain);
            const auto lit = [gain](int level) { return std::min(255, qRound(gain * level)); };
            row[x] = qRgba(lit(qRed(row[x])), lit(qGreen(row[x])), lit(qBlue(row[x])), qAlpha(row[x]));
        }
    }
    return result;
}

QImage concealed(const QImage &image, const QList<QRect> &regions, Concealment how)
{
    QImage result = withFourChannels(image);
    QPainter painter(&result);
    for (const QRect &region : regions) {
        const QRect box = region.intersected(image.rect());
        if (box.isEmpty()) {
            continue;
        }
        if (how == Concealment::Blur) {
            painter.drawImage(box.topLeft(), blurred(image.copy(box)));
        } else {
            constexpr int around = 6;
            const QImage source = withFourChannels(image);
            painter.fillRect(box, meanColour(source, box.adjusted(-around, -around, around, around) & image.rect()));
        }
    }
    return result;
}

} // namespace frontrow
