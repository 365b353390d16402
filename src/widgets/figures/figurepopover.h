// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/figures/figurecard.h"

namespace frontrow {

class PostEditor;

/// The card of one figure, over the text at the figure. Esc, Return and a click elsewhere leave it.
class FigurePopover : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the popover, which lies over \a editor.
    FigurePopover(Thumbnails &thumbnails, PostEditor &editor);

    /// Shows \a content, below its lines in the text.
    void open(qsizetype figure, const FigureCardContent &content);
    /// Shows what the figure that is open has become.
    void setContent(const FigureCardContent &content);
    /// The figure that is open; -1 without one.
    [[nodiscard]] qsizetype figure() const { return isVisible() ? m_figure : -1; }
    [[nodiscard]] FigureCard &card() { return *m_card; }
    /// Back to the text.
    void leave();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void focusMoved(const QWidget *now);

    PostEditor &m_editor;
    FigureCard *m_card;
    qsizetype m_figure = -1;
};

} // namespace frontrow
