// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/perceptualhash.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace frontrow {

namespace {

constexpr int gridColumns = 128;
constexpr int gridRows = 72;
constexpr int tileWidth = 16; ///< places; divides columns
constexpr int tileHeight = 8; ///< places; divides rows
constexpr int leastContrast = 8; ///< levels between neighbours, from which on something is drawn there
constexpr int differing = 9; ///< levels, from which on a place shows something else
constexpr double sameTile = 0.65; ///< correlation, from which on two tiles show the same
constexpr int headline = 300; ///< places that a headline takes
constexpr int farthest = 1; ///< places by which a picture cut by hand may have moved

int levelAt(const QByteArray &levels, int x, int y)
{
    return static_cast<uchar>(levels[qsizetype(y) * gridColumns + x]);
}

QByteArray contentOf(const QByteArray &levels)
{
    QByteArray content(levels.size(), '\0');
    for (int y = 0; y < gridRows; ++y) {
        for (int x = 0; x < gridColumns; ++x) {
            int least = 255;
            int most = 0;
            for (int near = std::max(0, y - 1); near <= std::min(gridRows - 1, y + 1); ++near) {
                for (int beside = std::max(0, x - 1); beside <= std::min(gridColumns - 1, x + 1); ++beside) {
                    least = std::min(least, levelAt(levels, beside, near));
                    most = std::max(most, levelAt(levels, beside, near));
                }
            }
            content[qsizetype(y) * gridColumns + x] = most - least >= leastContrast ? 1 : 0;
        }
    }
    return content;
}

/// One tile of two slides, seen at the places where the emptier one has content. What counts is how brightness changes
/// along the rows: that there are lines of text at these heights is the design, not the text.
class TileComparison
{
public:
    void add(int one, int other)
    {
        ++m_count;
        m_one += one;
        m_other += other;
        m_oneSquares += one * one;
        m_otherSquares += other * other;
        m_products += one * other;
        m_differing += std::abs(one - other) >= differing ? 1 : 0;
    }

    void endRow()
    {
        if (m_count > 0) {
            m_covariance += m_products - double(m_one) * m_other / m_count;
            m_oneVariance += m_oneSquares - double(m_one) * m_one / m_count;
            m_otherVariance += m_otherSquares - double(m_other) * m_other / m_count;
        }
        m_count = m_one = m_other = m_oneSquares = m_otherSquares = m_products = 0;
    }

    /// Places of the tile whose content is not the same.
    [[nodiscard]] int lost() const { return m_differing == 0 || correlation() >= sameTile ? 0 : m_differing; }

private:
    [[nodiscard]] double correlation() const
    {
        return m_oneVariance > 0 && m_otherVariance > 0 ? m_covariance / std::sqrt(m_oneVariance * m_otherVariance) : 0;
    }

    int m_count = 0;
    int m_one = 0;
    int m_other = 0;
    int m_oneSquares = 0;
    int m_otherSquares = 0;
    int m_products = 0;
    double m_covariance = 0;
    double m_oneVariance = 0;
    double m_otherVariance = 0;
    int m_differing = 0;
};

/// The places of \a content in the tile of \a emptier at \a left and \a top that \a fuller, moved by \a right and
/// \a down places, does not show.
int lostPlaces(const QByteArray &emptier, const QByteArray &content, const QByteArray &fuller, int left, int top,
    int right, int down)
{
    TileComparison comparison;
    for (int y = top; y < top + tileHeight; ++y) {
        for (int x = left; x < left + tileWidth; ++x) {
            if (content[qsizetype(y) * gridColumns + x] != 0) {
                comparison.add(levelAt(emptier, x, y),
                    levelAt(fuller, std::clamp(x + right, 0, gridColumns - 1), std::clamp(y + down, 0, gridRows - 1)));
            }
        }
        comparison.endRow();
    }
    return comparison.lost();
}

/// The same for all tiles. Each may have moved, as those of a picture cut by hand do.
int lostPlaces(const QByteArray &emptier, const QByteArray &content, const QByteArray &fuller)
{
    int lost = 0;
    for (int top = 0; top < gridRows; top += tileHeight) {
        for (int left = 0; left < gridColumns; left += tileWidth) {
            int least = lostPlaces(emptier, content, fuller, left, top, 0, 0);
            for (int down = -1; down <= 1 && least > 0; ++down) {
                for (int right = -farthest; right <= farthest; ++right) {
                    least = std::min(least, lostPlaces(emptier, content, fuller, left, top, right, down));
                }
            }
            lost += least;
        }
    }
    return lost;
}

/// Each level mixed with those around it, so that letters become the outline of their words.
QByteArray softened(const QImage &grey)
{
    QByteArray levels(qsizetype(gridColumns) * gridRows, '\0');
    for (int y = 0; y < gridRows; ++y) {
        const uchar *above = grey.constScanLine(std::max(0, y - 1));
        const uchar *line = grey.constScanLine(y);
        const uchar *below = grey.constScanLine(std::min(gridRows - 1, y + 1));
        const auto column = [&](int x) { return above[x] + 2 * line[x] + below[x]; };
        for (int x = 0; x < gridColumns; ++x) {
            const int sum = column(std::max(0, x - 1)) + 2 * column(x) + column(std::min(gridColumns - 1, x + 1));
            levels[qsizetype(y) * gridColumns + x] = static_cast<char>(sum / 16);
        }
    }
    return levels;
}

} // namespace

PerceptualHash PerceptualHash::of(const QImage &image)
{
    PerceptualHash hash;
    if (image.isNull()) {
        return hash;
    }
    const QImage grey = image.scaled(gridColumns, gridRows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    hash.m_levels = softened(grey);
    hash.m_content = contentOf(hash.m_levels);
    hash.m_drawn = static_cast<int>(hash.m_content.count('\1'));
    return hash;
}

double PerceptualHash::distance(const PerceptualHash &other) const
{
    if (isNull() || other.isNull()) {
        return 1;
    }
    const PerceptualHash &emptier = m_drawn <= other.m_drawn ? *this : other;
    const PerceptualHash &fuller = m_drawn <= other.m_drawn ? other : *this;
    const int measure = std::clamp(emptier.m_drawn, 1, headline);
    const int lost = lostPlaces(emptier.m_levels, emptier.m_content, fuller.m_levels);
    return std::min(1.0, double(lost) / measure);
}

bool PerceptualHash::isNearDuplicateOf(const PerceptualHash &other) const
{
    return distance(other) <= nearDuplicateDistance;
}

double PerceptualHash::fullness() const
{
    return double(m_drawn) / (gridColumns * gridRows);
}

QList<CaptureStack> stackedCaptures(const QList<PerceptualHash> &hashes, qsizetype reach)
{
    QList<CaptureStack> stacks;
    for (qsizetype index = 0; index < hashes.size(); ++index) {
        const PerceptualHash &hash = hashes[index];
        const auto first = stacks.rbegin();
        const auto last = first + std::min(reach, stacks.size());
        const auto found = std::find_if(first, last, [&](const CaptureStack &stack) {
            return std::ranges::any_of(
                stack.members, [&](qsizetype member) { return hashes[member].isNearDuplicateOf(hash); });
        });
        if (found == last) {
            stacks.append({{index}, index});
            continue;
        }
        found->members.append(index);
        // a hash differs a little between two captures of the same build
        constexpr double fuller = 0.98;
        if (hash.fullness() >= fuller * hashes[found->top].fullness()) {
            found->top = index;
        }
    }
    return stacks;
}

} // namespace frontrow
