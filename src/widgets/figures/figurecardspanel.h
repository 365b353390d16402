// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderedbody.h"
#include "widgets/figures/figurecard.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace frontrow {

/// The figures of the post as cards, under the headings they stand in. A card is dragged to another place or section;
/// with Alt+Up and Alt+Down it moves past the block beside it. Ctrl+click and Space choose several.
class FigureCardsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCardsPanel(QWidget *parent = nullptr);

    /// Before the first figures come; \a thumbnails outlives the panel.
    void setThumbnails(Thumbnails &thumbnails) { m_thumbnails = &thumbnails; }
    /// Some of the cards come later when there are many.
    void setFigures(const QList<FigureCardContent> &figures, const QList<Heading> &outline);
    /// Marks the figure that the caret is in, -1 for none, and shows it.
    void setCurrent(qsizetype figure);
    /// The figures chosen together, in order.
    [[nodiscard]] QList<qsizetype> chosen() const;
    /// The card that has the keyboard, itself or in one of its fields; -1 without one.
    [[nodiscard]] qsizetype focused() const;
    /// nullptr while there is none.
    [[nodiscard]] FigureCard *card(qsizetype figure) const { return m_cards.value(figure); }

Q_SIGNALS:
    void captionEdited(qsizetype figure, const QString &caption);
    void captionFinished(qsizetype figure);
    void altEdited(qsizetype figure, qsizetype image, const std::optional<QString> &alt);
    void altSeen(qsizetype figure);
    void pictureArrived(qsizetype figure, qsizetype image, const frontrow::PictureSource &source);
    void openRequested(qsizetype figure, qsizetype image);
    /// The card was clicked or entered: its figure is meant.
    void activated(qsizetype figure);
    /// The figure is to stand at \a offset of the text.
    void dropped(qsizetype figure, qsizetype offset);
    /// The figure is to move past the block above (-1) or below (1).
    void stepRequested(qsizetype figure, int by);
    void removeRequested(qsizetype figure);
    void menuRequested(qsizetype figure, QPoint place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A place where a dragged card may go.
    struct Stop
    {
        int y = 0; ///< in m_column
        qsizetype offset = 0; ///< in the text
    };

    void addCard();
    /// Makes some of the cards that are missing, and the others when the window has answered.
    void addCards();
    void arrange();
    /// Puts the cards that are in no section yet into theirs, after its heading.
    void placeCards();
    /// The heading of the next section, not in the layout yet.
    QLabel *addHeading(const QString &text);
    void click(qsizetype figure, bool extends);
    void startDrag(qsizetype figure);
    void showSections(bool areAll);
    [[nodiscard]] QList<qsizetype> sections() const;
    [[nodiscard]] Stop nearestStop(int y) const;

    Thumbnails *m_thumbnails = nullptr;
    QScrollArea *m_scroll;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QLabel *m_empty;
    QWidget *m_dropLine;
    QList<FigureCardContent> m_figures;
    QTimer m_further; ///< until there is a card for each figure
    QList<FigureCard *> m_cards;
    QList<QLabel *> m_sections; ///< one for each heading
    QList<Heading> m_outline;
    QList<qsizetype> m_places; ///< the section of each figure, as arranged
    qsizetype m_placed = 0; ///< so many cards are arranged
};

} // namespace frontrow
