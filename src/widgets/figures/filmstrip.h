// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/figures/figurecard.h"

class QHBoxLayout;
class QScrollArea;

namespace frontrow {

/// Figures that arrived together, side by side: a thumbnail and the caption of each. Tab goes from caption to caption.
class FilmStrip : public QWidget
{
    Q_OBJECT

public:
    /// \a thumbnails outlives the strip.
    FilmStrip(Thumbnails &thumbnails, QWidget *parent);

    /// What is being typed is left alone when it is what the text says.
    void setContents(const QList<FigureCardContent> &contents);
    void setCurrent(qsizetype cell);
    void focusCaption(qsizetype cell);

Q_SIGNALS:
    /// The keyboard went into \a cell.
    void entered(qsizetype cell);
    void captionEdited(qsizetype cell, const QString &caption);
    void captionFinished(qsizetype cell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Cell
    {
        QWidget *widget = nullptr;
        QLabel *picture = nullptr;
        QLineEdit *caption = nullptr;
        QString file;
    };

    void addCell();
    void showThumbnail(const QString &file);

    Thumbnails &m_thumbnails;
    QScrollArea *m_scroll;
    QHBoxLayout *m_row;
    QList<Cell> m_cells;
};

} // namespace frontrow
