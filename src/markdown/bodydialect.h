// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/bodysegments.h"
#include "markdown/renderoptions.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace frontrow::markdown {

/// Where two texts differ: how many characters they share before and after it.
struct Difference
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// What was met in a body that is not rendered as it is meant.
struct BodyLimits
{
    bool isTooDeep = false;
    bool hasHugeTable = false;
    bool isOverfull = false; ///< the HTML would be out of proportion to the text

    [[nodiscard]] bool isAnyMet() const { return isTooDeep || hasHugeTable || isOverfull; }
};

/// One way to read Markdown: a body whose Liquid has run, in pieces of which an edit changes few.
class BodyDialect
{
    Q_DISABLE_COPY_MOVE(BodyDialect)

public:
    BodyDialect() = default;
    virtual ~BodyDialect() = default;

    virtual void renderAll(const QString &text, const RenderOptions &options) = 0;
    /// Renders what \a text changes of the last text; false when that is more than a few blocks: then renderAll() has
    /// to follow.
    [[nodiscard]] virtual bool update(const QString &text, const Difference &difference) = 0;

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<BodySegment> &segments() const { return m_segments; }
    [[nodiscard]] const QString &footnotes() const { return m_footnotes; }
    [[nodiscard]] const BodyLimits &limits() const { return m_limits; }
    /// Settings of the blog that change the HTML and are not obeyed, as `key: value`.
    [[nodiscard]] const QStringList &unsupported() const { return m_unsupported; }
    [[nodiscard]] qsizetype parsedCharacters() const { return m_parsedCharacters; }
    [[nodiscard]] qsizetype steps() const { return m_steps; }

protected:
    /// How many characters of HTML \a text may become.
    [[nodiscard]] static qsizetype outputLimit(const QString &text)
    {
        constexpr qsizetype least = 8'000'000;
        constexpr qsizetype perInput = 10;
        return std::max(least, text.size() * perInput);
    }
    /// Puts \a segments where those from \a first up to \a next were.
    void replaceSegments(qsizetype first, qsizetype next, const QList<BodySegment> &segments);
    /// The places in the text where the segments begin, and its end.
    [[nodiscard]] QList<qsizetype> segmentStarts() const;

    QString m_text;
    QList<BodySegment> m_segments;
    QString m_footnotes; ///< those without a place of their own
    BodyLimits m_limits;
    QStringList m_unsupported;
    qsizetype m_parsedCharacters = 0;
    qsizetype m_steps = 0;
    bool m_canUpdate = false; ///< there is a last rendering, and no limit was met
};

} // namespace frontrow::markdown
