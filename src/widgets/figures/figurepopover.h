// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/figures/figurecard.h"

class QToolButton;

namespace frontrow {

class FilmStrip;
class PostEditor;

/// The card of one figure, over the text at the figure; of several that arrived together, a film strip with the card of
/// the one that has the keyboard. Return and a click elsewhere accept what was typed, Esc takes it back: the figure is
/// as it was when the popover opened.
class FigurePopover : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the popover, which lies over \a editor.
    FigurePopover(Thumbnails &thumbnails, PostEditor &editor);

    /// Shows \a contents, the figures from \a first on, below the lines of the first in the text.
    void open(qsizetype first, const QList<FigureCardContent> &contents);
    /// The figures that are open are those from \a first on now.
    void follow(qsizetype first) { m_first = first; }
    /// Shows what the figures that are open have become.
    void setContents(const QList<FigureCardContent> &contents);
    /// What could be the caption of the figure that figure() is, best first; without what it is.
    void setSuggestions(const QStringList &captions);
    /// The figure whose card is open; -1 without one.
    [[nodiscard]] qsizetype figure() const { return isVisible() ? m_first + m_current : -1; }
    [[nodiscard]] bool hasKeyboard() const;
    [[nodiscard]] qsizetype first() const { return m_first; }
    [[nodiscard]] qsizetype count() const { return m_contents.size(); }
    [[nodiscard]] FigureCard &card() { return *m_card; }
    void focusCaption();
    /// Back to the text with what was typed.
    void leave();

Q_SIGNALS:
    /// The figures' captions and alt texts are to be what they were.
    void revertRequested();
    void captionEdited(qsizetype figure, const QString &caption);
    void captionFinished(qsizetype figure);
    /// Another of the figures has the keyboard.
    void currentChanged(qsizetype figure);
    /// It is about to close by leave().
    void left();
    void closed();

protected:
    /// Follows what its parts need, such as suggestions that come later.
    bool event(QEvent *event) override;
    /// Tab goes round in the popover, by what is seen: along the captions first.
    bool focusNextPrevChild(bool isNext) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    /// The button with the suggestion number \a index; made when it is first asked for, and the popover's.
    [[nodiscard]] QToolButton &suggestionButton(qsizetype index);
    void focusMoved(const QWidget *now);
    void setCurrent(qsizetype cell);

    PostEditor &m_editor;
    FilmStrip *m_strip;
    FigureCard *m_card;
    QWidget *m_suggestionRow;
    QList<QToolButton *>
        m_suggestionButtons; ///< in the layout of m_suggestionRow; they stay while suggestions change under the mouse
    QStringList m_suggestions; ///< shown on the first of them
    QList<FigureCardContent> m_contents;
    qsizetype m_first = 0;
    qsizetype m_current = 0; ///< in m_contents
};

} // namespace frontrow
