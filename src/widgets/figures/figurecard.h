// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/figures/figure.h"
#include "site/pictures/figureimport.h"
#include "workspace/pictures/thumbnails.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace frontrow {

class ElidedLabel;

/// What a card shows.
struct FigureCardContent
{
    Figure figure;
    QString caption; ///< as it is edited: plain words where the source is nothing else, else the source
    QString section; ///< the heading that it stands under; may be empty
    QStringList files; ///< one for each picture, empty where there is none
    bool isNameFree = false; ///< the figure's one picture waits for export, so that its file's name may change
    bool isAltUnseen = false; ///< the alt text of its one picture was read on it, and nobody has seen it yet
    int others = 0; ///< further places of this post that show its first picture

    bool operator==(const FigureCardContent &) const = default;
};

/// One figure to be seen and edited: for each picture a thumbnail and its alt text, then the caption. It holds no
/// truth: every change is sent on, and setContent() shows what became of it. What is being typed is left alone when it
/// is what the text says.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    /// \a thumbnails outlives the card.
    FigureCard(Thumbnails &thumbnails, QWidget *parent);

    void setContent(const FigureCardContent &content);
    [[nodiscard]] const FigureCardContent &content() const { return m_content; }
    /// The figure that the caret is in.
    void setCurrent(bool isCurrent);
    /// Chosen together with others for a command.
    void setChosen(bool isChosen);
    [[nodiscard]] bool isChosen() const { return m_isChosen; }
    /// A card beside a film strip leaves the caption to that.
    void setCaptionVisible(bool isVisible);
    /// The name of the picture's file can be seen and, where it is free, edited.
    void showName();
    /// Says below all what keys do here.
    void showKeys(const QString &keys);
    /// Puts \a widget, which it owns from now on, below the caption.
    void addBelowCaption(QWidget *widget);
    void focusCaption();
    void focusAlt(qsizetype image);

Q_SIGNALS:
    void captionEdited(const QString &caption);
    /// The caption's field was left or Return pressed in it.
    void captionFinished();
    /// An empty \a alt says that the picture decorates, nothing that it has no alt text.
    void altEdited(qsizetype image, const std::optional<QString> &alt);
    /// The alt text of \a image had the keyboard.
    void altSeen(qsizetype image);
    /// The first picture's file is to be called \a name, without suffix.
    void nameEdited(const QString &name);
    void pictureArrived(qsizetype image, const frontrow::PictureSource &source);
    void openRequested(qsizetype image);
    /// The card was clicked; \a extends when it is to be chosen together with others.
    void clicked(bool extends);
    void menuRequested(QPoint place);
    void dragRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The widgets of one picture.
    struct ImageRow
    {
        QWidget *widget = nullptr;
        QToolButton *thumbnail = nullptr;
        QLineEdit *alt = nullptr;
        QLabel *unseen = nullptr; ///< says that the alt text was read on the picture
        QCheckBox *decorative = nullptr;
    };

    void addRow(qsizetype image);
    void showRow(qsizetype image);
    void showFacts();
    void showThumbnail(const QString &file);

    Thumbnails &m_thumbnails;
    FigureCardContent m_content;
    QVBoxLayout *m_imageLayout;
    QList<ImageRow> m_rows;
    QLabel *m_captionLabel;
    QLineEdit *m_caption;
    QWidget *m_nameRow;
    QLineEdit *m_name;
    ElidedLabel *m_facts;
    QToolButton *m_menuButton;
    QPoint m_pressed;
    bool m_isCurrent = false;
    bool m_isChosen = false;
};

} // namespace frontrow
