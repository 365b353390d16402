// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/contentbox.h"

#include <QColor>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace frontrow {

namespace {

/// The lines of a picture from one side on: rows or columns, towards the middle.
struct Lines
{
    QImage grey;
    Qt::Edge side;

    [[nodiscard]] bool isRows() const { return side == Qt::TopEdge || side == Qt::BottomEdge; }
    [[nodiscard]] int count() const { return isRows() ? grey.height() : grey.width(); }
    [[nodiscard]] int length() const { return isRows() ? grey.width() : grey.height(); }
    [[nodiscard]] int level(int line, int at) const
    {
        switch (side) {
        case Qt::TopEdge:
            return grey.constScanLine(line)[at];
        case Qt::BottomEdge:
            return grey.constScanLine(grey.height() - 1 - line)[at];
        case Qt::LeftEdge:
            return grey.constScanLine(at)[line];
        case Qt::RightEdge:
            break;
        }
        return grey.constScanLine(at)[grey.width() - 1 - line];
    }

    [[nodiscard]] double share(const std::function<bool(int)> &isSo) const
    {
        int count = 0;
        for (int at = 0; at < length(); ++at) {
            count += isSo(at) ? 1 : 0;
        }
        return double(count) / std::max(1, length());
    }
};

/// How many lines from the side on are a bar: one dark colour that ends in a step along nearly the whole line, so that
/// the dark margin of a dark slide is none. A thin line on it ends it not.
int barOf(const Lines &lines)
{
    constexpr int darkest = 56;
    constexpr int noise = 10;
    constexpr double nearlyAll = 0.97;
    const int colour = lines.level(0, lines.length() / 2);
    if (colour > darkest) {
        return 0;
    }
    int bar = 0;
    const auto isOfBar = [&](int line) {
        return lines.share([&](int at) { return std::abs(lines.level(line, at) - colour) <= noise; }) >= nearlyAll;
    };
    while (bar < lines.count() / 2 && isOfBar(bar)) {
        ++bar;
    }
    constexpr double most = 0.6;
    constexpr int step = 6; // levels
    constexpr int soft = 3; // lines that a scaled edge takes
    if (bar == 0 || bar + soft >= lines.count() / 2) {
        return 0;
    }
    const auto isOther = [&](int line) {
        return lines.share([&](int at) { return std::abs(lines.level(line, at) - colour) >= step; }) >= most;
    };
    const int afterALine = std::min(bar + soft + lines.count() / 50, lines.count() - 1);
    return isOther(bar + soft) && isOther(afterALine) ? bar + 1 : 0;
}

/// The height of a player's controls at the bottom: a strip of one dark colour with a long bright line (how far the
/// video is) and little else, that ends in a step along nearly the whole row.
int controlsOf(const Lines &rows)
{
    constexpr int darkest = 60;
    constexpr int noise = 14;
    const int colour = rows.level(rows.count() / 100, rows.length() / 200);
    if (colour > darkest) {
        return 0;
    }
    constexpr double mostlyGround = 0.55;
    constexpr double longLine = 0.7;
    constexpr double highest = 0.14;
    const int thickest = std::max(3, rows.count() / 80);
    int strip = 0; // rows that certainly belong to it
    int others = 0; // rows since then that are not of its colour
    bool isLong = false; // one of them is along nearly the whole row
    bool hasProgress = false;
    for (int row = 0; row < rows.count() * highest && others <= thickest; ++row) {
        const double same = rows.share([&](int at) { return std::abs(rows.level(row, at) - colour) <= noise; });
        if (same < mostlyGround) {
            ++others;
            isLong = isLong || 1 - same >= longLine;
            continue;
        }
        hasProgress = hasProgress || (others > 0 && isLong);
        others = 0;
        isLong = false;
        strip = row + 1;
    }
    const bool isEnded = others > thickest; // by something else than a line
    return isEnded && hasProgress && strip > rows.count() / 50 ? strip : 0;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

QRect contentBox(const QImage &capture)
{
    const QImage grey = capture.convertToFormat(QImage::Format_Grayscale8);
    QRect box = capture.rect();
    box.adjust(0, 0, 0, -controlsOf({grey, Qt::BottomEdge}));
    const int above = barOf({grey.copy(box), Qt::TopEdge});
    const int below = barOf({grey.copy(box), Qt::BottomEdge});
    box.adjust(0, above, 0, -below);
    const int before = barOf({grey.copy(box), Qt::LeftEdge});
    const int after = barOf({grey.copy(box), Qt::RightEdge});
    box.adjust(before, 0, -after, 0);
    if (below > 0) {
        box.adjust(0, 0, 0, -controlsOf({grey.copy(box), Qt::BottomEdge}));
    }
    constexpr double leastShare = 0.25; // less would be a black slide
    return box.width() < capture.width() * leastShare || box.height() < capture.height() * leastShare ? capture.rect()
                                                                                                      : box;
}

QRectF commonContentBox(const QList<QImage> &captures)
{
    QList<double> left;
    QList<double> top;
    QList<double> right;
    QList<double> bottom;
    for (const QImage &capture : captures) {
        if (!capture.isNull()) {
            const QRectF box = contentBox(capture);
            left.append(box.left() / capture.width());
            top.append(box.top() / capture.height());
            right.append(box.right() / capture.width());
            bottom.append(box.bottom() / capture.height());
        }
    }
    return left.isEmpty() ? QRectF(0, 0, 1, 1)
                          : QRectF(QPointF(median(left), median(top)), QPointF(median(right), median(bottom)));
}

QRect scaledBox(const QRectF &box, QSize size)
{
    return QRect(QPoint(qRound(box.left() * size.width()), qRound(box.top() * size.height())),
        QPoint(qRound(box.right() * size.width()) - 1, qRound(box.bottom() * size.height()) - 1))
        .intersected(QRect(QPoint(0, 0), size));
}

} // namespace frontrow
