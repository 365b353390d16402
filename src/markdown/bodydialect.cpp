// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodydialect.h"

namespace frontrow::markdown {

void BodyDialect::replaceSegments(qsizetype first, qsizetype next, const QList<BodySegment> &segments)
{
    const qsizetype shared = std::min(next - first, segments.size());
    std::ranges::copy(segments.first(shared), m_segments.begin() + first);
    m_segments.remove(first + shared, next - first - shared);
    for (qsizetype i = shared; i < segments.size(); ++i) {
        m_segments.insert(first + i, segments[i]);
    }
}

QList<qsizetype> BodyDialect::segmentStarts() const
{
    QList<qsizetype> starts{0};
    starts.reserve(m_segments.size() + 1);
    for (const BodySegment &segment : m_segments) {
        starts.append(starts.constLast() + segment.length);
    }
    return starts;
}

} // namespace frontrow::markdown
