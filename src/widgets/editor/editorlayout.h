// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextDocumentLayout>
#include <QPointer>
#include <QTextLayout>
#include <QWidget>

#include <functional>

namespace frontrow {

/// What a line leaves free of its letters, for what is painted there.
struct LineRoom
{
    int beside = 0; ///< pixels, at the end of its rows
    int height = 0; ///< pixels, of the whole line, at least

    bool operator==(const LineRoom &) const = default;
};

/// The layout of a plain text that is coloured while it is typed. Qt's own adds up what was removed and what was added
/// to tell which lines a change touches; where a highlighter reports a whole line with each key, that is more than the
/// line, and everything in sight would be drawn again. This one takes the touched lines one by one.
/// Qt's compares the height of a line with the one it has been given already when somebody asked for it before the
/// layout was told of the change; what is below would be drawn where it was. So all is drawn when the number of rows is
/// another.
/// Qt's lays a line out twice with each key, and for each of its rows searches all that is after it for a place to
/// break: a line with a word of many thousand letters (an encoded picture, tags one after another) takes time by the
/// square of its length. This one lays a line out once, and breaks one with such a word anywhere.
/// A line is written from the side that its first strong letter says, in whatever direction the window is.
/// Rows may be higher than their letters: the room that is left is above and below them.
class EditorLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit EditorLayout(QTextDocument *document);

    /// Lines are as wide as \a view, which the text is shown in; without one they are not wrapped.
    void setView(const QWidget *view) { m_view = view; }
    /// Pixels, for rows that are laid out from now on; a row of taller letters is as high as they are.
    void setRowHeight(int pixels)
    {
        m_rowHeight = pixels;
        m_hasTallRows = false;
    }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    /// \a roomOf is asked whenever a line is laid out or measured, so it is quick. A line whose room becomes another is
    /// laid out by layOut().
    void setRoom(std::function<LineRoom(const QTextBlock &line)> roomOf) { m_roomOf = std::move(roomOf); }
    void layOut(const QTextBlock &line);
    /// All the room of \a row, in the coordinates of its block.
    [[nodiscard]] QRectF rowBox(const QTextLine &row) const;

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    void followRows();

    QPointer<const QWidget> m_view;
    std::function<LineRoom(const QTextBlock &)> m_roomOf = [](const QTextBlock &) { return LineRoom(); };
    int m_rowHeight = 0; ///< pixels, at least
    /// Some row was higher: how high a line was is not known any more when it changes, as the highlighter discards its
    /// rows, so all that is after it is painted.
    bool m_hasTallRows = false;
    int m_lineCount = 0; ///< before the change
    int m_rowCount = 0; ///< how many rows all lines are wrapped to, when that was looked at last
};

} // namespace frontrow
