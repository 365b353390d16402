// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/bodyspan.h"
#include "markdown/places.h"
#include "post/markup/htmltag.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow::markdown {

/// Reads HTML that goes to the page as it is written, piece by piece, as browsers do: an element may begin in one piece
/// and end in another, with Markdown between them.
class RawHtmlReader
{
public:
    enum class Passing {
        All,
        Filtered, ///< opening tags of elements that hold no markup are text (the extension `tagfilter`)
        None, ///< a comment stands for it on the page
    };

    /// \param found where the pieces are added
    RawHtmlReader(QList<BodySpan> &found, Passing passing)
        : m_found(found)
        , m_passing(passing)
    {
    }

    /// \a places are those of \a html in the source.
    void read(QStringView html, const Places &places);
    /// The paragraph ends that began when \a open elements were open: most elements in it end, too.
    void endParagraph(qsizetype open);
    /// The page ends.
    void end();

    /// How many elements are open.
    [[nodiscard]] qsizetype open() const { return m_open.size(); }

private:
    struct Element
    {
        QString name;
        qsizetype index = 0; ///< index of the element's piece
    };

    [[nodiscard]] std::optional<HtmlTag> tagAt(QStringView html, qsizetype at) const;
    void addTag(const HtmlTag &tag, const Places &places);
    void addText(QStringView html, TextRange range, const Places &places);
    void addVerbatim(TextRange range, const Places &places);
    void close(const QString &name);
    /// After what only the end tag of the innermost element ends, which holds no markup.
    [[nodiscard]] qsizetype afterRawText(QStringView html, qsizetype at) const;
    [[nodiscard]] bool isInRawText() const;

    QList<BodySpan> &m_found;
    Passing m_passing;
    QList<Element> m_open; ///< from the outermost
};

} // namespace frontrow::markdown
