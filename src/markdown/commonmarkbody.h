// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commonmark/commonmarkparser.h"
#include "markdown/bodydialect.h"

#include <functional>
#include <optional>

namespace frontrow::markdown {

/// A body as CommonMark reads it (cmark-gfm), written as Jekyll's plugin or GitHub Pages writes it. A segment begins
/// after a blank line with a top-level block that no open element holds: there nothing before it is continued, and
/// what it says depends on the rest by its references only.
class CommonMarkBody : public BodyDialect
{
public:
    void renderAll(const QString &text, const RenderOptions &options) override;
    [[nodiscard]] bool update(const QString &text, const Difference &difference) override;

private:
    /// Which segments are read again, and where in the new text they are.
    struct Window
    {
        qsizetype first = 0; ///< index of the first segment
        qsizetype next = 0; ///< after the last
        qsizetype start = 0; ///< in both texts
        qsizetype end = 0; ///< in the new text
    };

    /// Where reading begins, and the first segment after it that \a difference leaves as it was.
    [[nodiscard]] Window windowOf(const QString &text, const Difference &difference) const;

    [[nodiscard]] commonmark::Parsed parsed(const QString &text, qsizetype output, int skippedLines = 0) const;
    /// Reads the new text of \a window and a little after it. Nothing when it does not end where a segment begins.
    [[nodiscard]] std::optional<QList<BodySegment>> updated(const QString &text, const Window &window);
    [[nodiscard]] bool isTangled(const QString &text, const Window &window) const;
    /// How much HTML the segments of \a window may become.
    [[nodiscard]] qsizetype outputAround(const Window &window) const;
    /// The segments outside of \a window that define what its text may refer to.
    [[nodiscard]] QString definitionsAround(const Window &window) const;
    /// What of one place in \a text is seen, or numbered, in another.
    [[nodiscard]] bool isEntangled(QStringView text) const;
    [[nodiscard]] std::function<bool(QStringView)> entanglement() const;
    /// Shows the text from \a line on as it stands.
    void addLeftOut(qsizetype line);

    CommonMarkOptions m_options;
    bool m_coloursCode = true;
    bool m_marksLines = false;
};

} // namespace frontrow::markdown
