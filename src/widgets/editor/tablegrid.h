// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QSize>
#include <QWidget>

class QLabel;

namespace frontrow {

/// The squares of a TableGrid.
class TableGridSquares : public QWidget
{
    Q_OBJECT

public:
    static constexpr QSize most{10, 12}; ///< columns, rows

    explicit TableGridSquares(QWidget *parent);

    /// Columns and rows, the first row included.
    [[nodiscard]] QSize chosen() const { return m_chosen; }
    /// As near to \a size as there are squares; two rows and one column at least.
    void choose(QSize size);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
    /// The mouse was released over the chosen square.
    void taken();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect square(int column, int row) const;

    QSize m_chosen{3, 3};
};

/// How many columns and rows a new table has, chosen on squares: with the mouse, or with the arrow keys and Return. Esc
/// closes it. The words below the squares, which screen readers are told, too, say the choice.
class TableGrid : public QFrame
{
    Q_OBJECT

public:
    /// A child of \a window.
    explicit TableGrid(QWidget &window);

    /// Opens below, or above, \a caret, which is in the screen's coordinates.
    void openAt(const QRect &caret);

Q_SIGNALS:
    /// The grid has closed. \a rows are those below the first.
    void chosen(int columns, int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChoice();
    void take();

    TableGridSquares *m_squares;
    QLabel *m_label;
};

} // namespace frontrow
