// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "widgets/editor/editortextstyle.h"

#include <QPlainTextEdit>
#include <QTextBlock>

#include <optional>

namespace frontrow {

class LineNumbers;

/// A plain text in a column of readable width, in the middle: its font, rows, margins and line numbers. The row that
/// the caret is in is marked. Wide, since whatever is drawn upon the text or beside it asks here where a place is, and
/// each setting is a function.
class TextColumn : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextColumn(QWidget *parent = nullptr);

    static constexpr int goodColumn = 66; ///< letters: the shortest that reads well
    static constexpr int smallestFont = 6; ///< points
    static constexpr int largestFont = 40; ///< points
    /// Points, of those between; 0 is the size of the system's font.
    void setFontSize(int points);
    [[nodiscard]] int fontSize() const { return m_fontSize; }
    void setTextStyle(const EditorTextStyle &textStyle);
    [[nodiscard]] const EditorTextStyle &textStyle() const { return m_textStyle; }
    /// All paragraphs but that of the caret are pale.
    void setOthersPale(bool arePale);
    /// \a range is marked as what is read aloud; nothing is without one.
    void setSpoken(std::optional<TextRange> range);
    [[nodiscard]] const std::optional<TextRange> &spoken() const { return m_spoken; }
    /// Brings the line of \a offset into view, where it is not, and moves nothing else.
    void scrollTo(qsizetype offset);
    /// Pixels that the whole column takes when a line has \a letters.
    [[nodiscard]] int widthFor(int letters) const;

    [[nodiscard]] TextRange selection() const;
    [[nodiscard]] qsizetype caret() const { return textCursor().position(); }
    /// The line block that \a offset is in, all its wrapped lines, in the viewport.
    [[nodiscard]] QRect lineRect(qsizetype offset) const;
    /// The lines of \a range, in this widget.
    [[nodiscard]] QRect linesOf(TextRange range) const;
    /// All the room of the row that \a offset is in, in the viewport.
    [[nodiscard]] QRectF rowRect(qsizetype offset) const;
    [[nodiscard]] QTextBlock firstLineInView() const { return firstVisibleBlock(); }

    /// Answers in the coordinates of the whole editor, margins included, as windows of input methods are placed by it.
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const;

Q_SIGNALS:
    void textStyleChanged(const frontrow::EditorTextStyle &textStyle);
    /// The text begins at \a left and \a top of this widget now.
    void columnMoved(int left, int top);

protected:
    /// Shows \a document from now on; it is not owned and outlives the editor.
    void showText(QTextDocument *document);
    /// The end of a block's last line where \a offset is after the text.
    [[nodiscard]] int lineTop(qsizetype offset) const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void useFont();
    void showTextStyle(QTextDocument &document) const;
    void updateMargins();
    void followCaret();
    /// Keys go up and down where the caret is among the letters of its row, and not at their right edge: Qt takes that
    /// edge of a row from right to left for the end of the row above.
    void keepCaretInRow();
    /// \a place, in the viewport, moved into the letters of its row: Qt takes what is between rows for their ends.
    [[nodiscard]] QPointF inRow(QPointF place) const;
    template <typename Handle> void inRow(QMouseEvent &event, const Handle &handle);

    EditorTextStyle m_textStyle;
    LineNumbers *m_numbers;
    qsizetype m_markedCaret = 0; ///< the caret whose row is marked, an offset
    std::optional<TextRange> m_spoken;
    int m_fontSize = 0;
    bool m_areOthersPale = false;
};

} // namespace frontrow
