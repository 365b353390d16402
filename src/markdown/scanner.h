// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/places.h"

#include <QString>
#include <QStringView>

namespace frontrow::markdown {

/// A place in a text that is read line by line, but may stop inside of a line where a raw element ends.
/// Every line ends in '\n'. Wide, since each way to look at a line and to go on is a function.
class Scanner
{
public:
    /// \param firstLine the number of the text's first line in the body
    /// \param places where the text stands in the source
    Scanner(QString text, int firstLine, Places places);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] qsizetype position() const { return m_position; }
    void setPosition(qsizetype position);
    /// Goes to \a position without counting the lines before it.
    void restartAt(qsizetype position);
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QStringView rest() const { return QStringView(m_text).sliced(m_position); }

    /// The text from here to the end of the line, without '\n'.
    [[nodiscard]] QStringView line() const { return QStringView(m_text).sliced(m_position, m_lineEnd - m_position); }
    [[nodiscard]] QStringView lineFrom(qsizetype position) const;
    [[nodiscard]] const Places &places() const { return m_places; }
    /// The places of \a part, a view into text().
    [[nodiscard]] Places placesOf(QStringView part) const
    {
        Places places;
        places.append(0, m_places, {part.data() - m_text.data(), part.size()});
        return places;
    }
    /// Where what stands between two positions is in the source.
    [[nodiscard]] TextRange sourceBetween(qsizetype begin, qsizetype end) const
    {
        return m_places.around(TextRange::between(begin, end));
    }
    /// The start of the line after the one that holds \a position.
    [[nodiscard]] qsizetype nextLine(qsizetype position) const;
    void skipLine();
    /// White space up to and with the end of the line, when nothing else is there.
    void skipTrailingSpace();

    /// The body's line that holds position().
    [[nodiscard]] int lineNumber() const { return m_lineNumber; }
    /// The last body line of which something was read.
    [[nodiscard]] int lastLineNumber() const;

private:
    void findLineEnd();

    QString m_text;
    Places m_places;
    qsizetype m_position = 0;
    qsizetype m_lineEnd = 0; ///< where the line of m_position ends
    int m_lineNumber;
};

} // namespace frontrow::markdown
