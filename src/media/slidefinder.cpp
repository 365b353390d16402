// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/slidefinder.h"

#include "media/pixelmatrix.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace frontrow {

namespace {

constexpr int workingWidth = 800; ///< pixels: edges are still sharp, noise is not
constexpr double leastArea = 0.125; ///< the least part of the photograph that a slide takes
constexpr size_t mostLines = 18; ///< the most lines of each direction

/// Pieces of one straight edge.
struct Edge
{
    QLineF line; ///< from the farthest end to the other: left to right, or top to bottom
    double length = 0; ///< the length of all pieces together, pixels
};

bool isLevel(const QLineF &line)
{
    return std::abs(line.dx()) >= std::abs(line.dy());
}

QLineF directed(const QLineF &line)
{
    const bool isBackward = isLevel(line) ? line.dx() < 0 : line.dy() < 0;
    return isBackward ? QLineF(line.p2(), line.p1()) : line;
}

double distanceTo(const QLineF &line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const QPointF to = point - line.p1();
    return std::abs(along.x() * to.y() - along.y() * to.x()) / std::max(1e-6, line.length());
}

double angleBetween(const QLineF &one, const QLineF &other)
{
    const double angle = std::abs(std::remainder(one.angle() - other.angle(), 180.0));
    return angle;
}

void extend(Edge &edge, const QLineF &piece)
{
    edge.length += piece.length();
    const bool level = isLevel(edge.line);
    const auto before = [level](
                            QPointF one, QPointF other) { return level ? one.x() < other.x() : one.y() < other.y(); };
    for (const QPointF &end : {piece.p1(), piece.p2()}) {
        if (before(end, edge.line.p1())) {
            edge.line.setP1(end);
        }
        if (before(edge.line.p2(), end)) {
            edge.line.setP2(end);
        }
    }
}

/// Blue, green and red of a picture, each with about the same contrast everywhere: a dark slide in a dark room has
/// edges, too, if only in one of them.
using Channels = std::array<cv::Mat, 3>;

Channels clearChannels(const QImage &image)
{
    constexpr double contrast = 3;
    const cv::Size regions(6, 6);
    const cv::Ptr<cv::CLAHE> equalizer = cv::createCLAHE(contrast, regions);
    Channels channels;
    for (int channel = 0; channel < 3; ++channel) {
        cv::Mat &clear = channels[static_cast<size_t>(channel)];
        cv::extractChannel(matrixOf(image), clear, channel);
        cv::GaussianBlur(clear, clear, cv::Size(5, 5), 1.1);
        equalizer->apply(clear, clear);
    }
    return channels;
}

/// The straight pieces of edges in any of \a channels, the longest first.
std::vector<QLineF> piecesIn(const Channels &channels)
{
    std::vector<QLineF> pieces;
    for (const cv::Mat &channel : channels) {
        std::vector<cv::Vec4f> found;
        cv::createLineSegmentDetector(cv::LSD_REFINE_STD)->detect(channel, found);
        const double least = channel.cols * 0.02;
        for (const cv::Vec4f &each : found) {
            const QLineF piece = directed({each[0], each[1], each[2], each[3]});
            if (piece.length() >= least) {
                pieces.push_back(piece);
            }
        }
    }
    std::ranges::sort(pieces, std::greater(), &QLineF::length);
    return pieces;
}

/// The straight edges that \a pieces make, those that are rather level or those that are rather upright.
std::vector<Edge> edgesOf(const std::vector<QLineF> &pieces, bool isLevelWanted)
{
    std::vector<Edge> edges;
    for (const QLineF &piece : pieces) {
        if (isLevel(piece) != isLevelWanted) {
            continue;
        }
        constexpr double sameAngle = 3; // degrees
        constexpr double sameLine = 4; // pixels
        const auto edge = std::ranges::find_if(edges, [&](const Edge &other) {
            return angleBetween(other.line, piece) < sameAngle && distanceTo(other.line, piece.p1()) < sameLine
                && distanceTo(other.line, piece.p2()) < sameLine;
        });
        if (edge == edges.end()) {
            edges.push_back({piece, piece.length()});
        } else {
            extend(*edge, piece);
        }
    }
    std::ranges::sort(edges, std::greater(), &Edge::length);
    edges.resize(std::min(edges.size(), mostLines));
    return edges;
}

/// The brightness at \a point, 0 to 255; that of the nearest pixel inside.
int brightnessAt(const cv::Mat &channel, QPointF point)
{
    return channel.at<uchar>(
        std::clamp(qRound(point.y()), 0, channel.rows - 1), std::clamp(qRound(point.x()), 0, channel.cols - 1));
}

/// The share of the side from \a start to \a end along which it is brighter (or all along darker) within than without.
double coverage(const cv::Mat &channel, QPointF start, QPointF end)
{
    constexpr int samples = 24;
    constexpr double away = 3; // pixels
    constexpr int clear = 7; // levels
    const QPointF along = (end - start) / std::max(1.0, std::hypot(end.x() - start.x(), end.y() - start.y()));
    const QPointF across = QPointF(-along.y(), along.x()) * away;
    int brighter = 0;
    int darker = 0;
    for (int sample = 0; sample < samples; ++sample) {
        const QPointF point = start + (end - start) * ((sample + 0.5) / samples);
        const int difference = brightnessAt(channel, point + across) - brightnessAt(channel, point - across);
        brighter += difference >= clear ? 1 : 0;
        darker += difference <= -clear ? 1 : 0;
    }
    return double(std::max(brighter, darker)) / samples;
}

/// The same in the channel that shows the side best.
double coverage(const Channels &channels, QPointF start, QPointF end)
{
    double best = 0;
    for (const cv::Mat &channel : channels) {
        best = std::max(best, coverage(channel, start, end));
    }
    return best;
}

struct Candidate
{
    SlideCorners corners;
    double score = 0;
    double area = 0; ///< share of the photograph
};

double areaOf(const SlideCorners &corners)
{
    double twice = 0;
    for (size_t at = 0; at < 4; ++at) {
        const QPointF one = corners.points[at];
        const QPointF other = corners.points[(at + 1) % 4];
        twice += one.x() * other.y() - one.y() * other.x();
    }
    return std::abs(twice) / 2;
}

/// The quadrangle between four edges in \a channels, and how much speaks for it; a score of 0 where it is none.
Candidate candidateOf(
    const Channels &channels, const Edge &top, const Edge &bottom, const Edge &left, const Edge &right)
{
    const QSizeF picture(channels[0].cols, channels[0].rows);
    Candidate candidate;
    const std::array<std::pair<const Edge *, const Edge *>, 4> meeting{
        std::pair{&top, &left}, {&top, &right}, {&bottom, &right}, {&bottom, &left}};
    const QRectF allowed = QRectF({0, 0}, picture).adjusted(-4, -4, 4, 4);
    for (size_t at = 0; at < 4; ++at) {
        QPointF &corner = candidate.corners.points[at];
        if (meeting[at].first->line.intersects(meeting[at].second->line, &corner) == QLineF::NoIntersection
            || !allowed.contains(corner)) {
            return {};
        }
    }
    const double share = areaOf(candidate.corners) / (picture.width() * picture.height());
    if (share < leastArea || !candidate.corners.isUsable()) {
        return {};
    }
    const auto &[topLeft, topRight, bottomRight, bottomLeft] = candidate.corners.points;
    constexpr double leastCoverage = 0.35;
    double least = 1;
    double mean = 0;
    for (const auto &[start, end] :
        {std::pair(topLeft, topRight), {bottomLeft, bottomRight}, {topLeft, bottomLeft}, {topRight, bottomRight}}) {
        const double covered = coverage(channels, start, end);
        if (covered < leastCoverage) {
            return {};
        }
        least = std::min(least, covered);
        mean += covered / 4;
    }
    constexpr double leastMean = 0.7;
    if (mean >= leastMean) {
        candidate.score = 0.4 * least + 0.6 * mean + 0.15 * share;
        candidate.area = share;
    }
    return candidate;
}

bool isAbove(const Edge &one, const Edge &other)
{
    return one.line.center().y() < other.line.center().y();
}

bool isLeftOf(const Edge &one, const Edge &other)
{
    return one.line.center().x() < other.line.center().x();
}

std::vector<Candidate> candidatesIn(const Channels &channels)
{
    const std::vector<QLineF> pieces = piecesIn(channels);
    const std::vector<Edge> level = edgesOf(pieces, true);
    const std::vector<Edge> upright = edgesOf(pieces, false);
    std::vector<Candidate> candidates;
    for (const Edge &top : level) {
        for (const Edge &bottom : level) {
            if (!isAbove(top, bottom)) {
                continue;
            }
            for (const Edge &left : upright) {
                for (const Edge &right : upright) {
                    if (!isLeftOf(left, right)) {
                        continue;
                    }
                    if (const Candidate made = candidateOf(channels, top, bottom, left, right); made.score > 0) {
                        candidates.push_back(made);
                    }
                }
            }
        }
    }
    return candidates;
}

/// The largest of those for which about as much speaks as for the best: lines within a slide run along its sides, too.
Candidate outermost(const std::vector<Candidate> &candidates)
{
    if (candidates.empty()) {
        return {};
    }
    constexpr double about = 0.06;
    const double best = std::ranges::max(candidates, {}, &Candidate::score).score;
    Candidate chosen;
    for (const Candidate &candidate : candidates) {
        if (candidate.score >= best - about && candidate.area > chosen.area) {
            chosen = candidate;
        }
    }
    return chosen;
}

} // namespace

std::optional<SlideCorners> findSlide(const QImage &photograph)
{
    if (photograph.isNull()) {
        return std::nullopt;
    }
    const double scale = std::min(1.0, double(workingWidth) / photograph.width());
    const QImage small = photograph
                             .scaled((QSizeF(photograph.size()) * scale).toSize().expandedTo({1, 1}),
                                 Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    const Candidate best = outermost(candidatesIn(clearChannels(small)));
    if (best.score <= 0) {
        return std::nullopt;
    }
    SlideCorners corners = best.corners;
    for (QPointF &corner : corners.points) {
        corner /= scale;
    }
    return corners;
}

} // namespace frontrow
