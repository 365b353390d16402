// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/figures/figurecard.h"
#include "widgets/figures/figureinsertions.h"
#include "widgets/figures/figurepopover.h"
#include "workspace/document/samefigure.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QMenu;

namespace frontrow {

class FigureCardsPanel;
class PostEditor;
class PostSession;
class UserPrompt;
struct PreviewFrame;

/// Ties the figures of the open post to their cards, to the popover over the text and to the commands of the Figure
/// menu. Wide, since each of these is a function here. A command means the card that has the keyboard, else the figure
/// at the caret.
class FigureController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the link.
    FigureController(PostSession &session, UserPrompt &prompt, PostEditor &editor, FigureCardsPanel &panel);

    /// The thumbnails of the post's pictures.
    [[nodiscard]] Thumbnails &thumbnails() { return m_thumbnails; }
    /// \a frame is of the newest revision.
    void setFrame(const PreviewFrame &frame);

    /// Opens the popover at the figure that is meant.
    void edit();
    /// Opens it at the figure with index \a figure.
    void edit(qsizetype figure);
    /// Opens the popover at the next picture without alt text after the caret, at its alt text.
    void goToNextWithoutAlt();
    void replacePicture();
    void openPicture();
    /// Past the block above (-1) or below (1).
    void move(int by);
    /// The chosen cards, or the figure and the one after it, side by side.
    void group();
    void ungroup();
    void makeElement();
    /// Opens the clean-up dialog for the picture of the figure that is meant.
    void cleanUp();
    void remove();
    /// The menu that a card shows.
    void setMenu(QMenu *menu) { m_menu = menu; }

Q_SIGNALS:
    /// Whether a command means a figure now, and one whose picture there is.
    void targetChanged(bool hasFigure, bool hasPicture);

private:
    /// What the text said of a figure before it was edited in the popover.
    struct Former
    {
        QString caption; ///< as FigureCardContent has it
        QList<std::optional<QString>> alts;
    };

    void whenFresh(const std::function<void()> &command);
    void updateTarget();
    void setCards();
    void cleanUp(qsizetype figure);
    void openNextWithoutAlt();
    void choosePictureFor(qsizetype figure);
    void takeAltAsSeen(qsizetype figure);
    void showSuggestions(qsizetype figure);
    void rememberFormer(qsizetype figure);
    void revert();
    void finishCaption();
    void connectPanel();
    [[nodiscard]] FigurePopover &popover();
    void closePopover();
    [[nodiscard]] qsizetype openFigure() const;
    void connectPopover();
    [[nodiscard]] qsizetype target() const;
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] QList<FigureCardContent> cards(qsizetype first, qsizetype count) const;
    [[nodiscard]] qsizetype figureNow(qsizetype figure) const;
    void followFigures(const PreviewFrame &frame);
    void setCaption(qsizetype figure, const QString &caption);
    void setAlt(qsizetype figure, qsizetype image, const std::optional<QString> &alt);
    void moveTo(qsizetype figure, qsizetype offset);
    void step(qsizetype figure, int by);
    void removeFigure(qsizetype figure);
    void open(qsizetype figure, qsizetype image);

    PostSession &m_session;
    UserPrompt &m_prompt;
    PostEditor &m_editor;
    FigureCardsPanel &m_panel;
    Thumbnails m_thumbnails;
    QMenu *m_menu = nullptr;
    QList<FigureCardContent> m_figures;
    FiguresAt m_shown; ///< what m_figures were made of
    FigureInsertions m_insertions;
    QMap<qsizetype, Former> m_former; ///< by index of the figure: what it was before the open popover changed it
    /// The figure whose caption is being typed, and the words it had.
    std::optional<std::pair<qsizetype, QString>> m_caption;
    std::function<void()> m_waiting; ///< a command that was given while the text was ahead of the figures
    /// The card that gets the keyboard when the next frame has come: a figure that was moved takes it along.
    qsizetype m_focusNext = -1;
    /// Over the editor, once there was one. The last member, since it goes before what it shows.
    std::unique_ptr<FigurePopover> m_popover;
};

/// What the cards show for \a frame.
[[nodiscard]] QList<FigureCardContent> figureCardsOf(const PreviewFrame &frame);

} // namespace frontrow
