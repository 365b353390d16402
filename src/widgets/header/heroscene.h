// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/credit/headerimage.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextDocument;

namespace frontrow {

/// What the head of a page shows. Texts are HTML as the post's Markdown gives it; nothing in them is loaded.
struct HeroContent
{
    HeaderKeys::Placement placement = HeaderKeys::Placement::Overlay;
    QImage picture; ///< any size of the right shape; null without one
    QSize pictureSize; ///< the size of the file, in pixels, which themes reckon with; empty when unknown
    QString title;
    QString excerpt; ///< empty where none is shown
    QString date;
    QString credit;
    QString filter; ///< as in HeaderImage
    QColor colour; ///< behind the picture; invalid without
};

/// Where a picture lies so that it fills \a room, keeps its shape and is cut alike at opposite sides: CSS
/// `background-size: cover; background-position: center`. In coordinates of \a room; empty for an empty picture.
[[nodiscard]] QRectF coverRect(QSizeF picture, QSizeF room);

/// What Minimal Mistakes lays over the picture for \a filter, from top to bottom: one colour for a number (black of
/// that opacity) or a colour, several for a gradient, none for none.
[[nodiscard]] QList<QColor> filterColours(const QString &filter);

/// The colour that CSS means by \a text: `#333`, `rgb()` and `rgba()`, or a name. Invalid for anything else.
[[nodiscard]] QColor cssColour(const QString &text);

/// The head of a page as the themes lay it out, at one width of the window. All lengths are CSS pixels. The rules are
/// read off the themes' own style sheets:
/// - Minimal Mistakes 4 (`_reset.scss`, `_page.scss`, `_variables.scss`): text of 16 px, 18 from 768, 20 from 1024, 22
///   from 1280; the hero is as high as its words and 3 em above and below; title of 1.953 em, 2.441 from 600; lead of
///   1.25 em, at most 768 px wide; credit of 0.6875 em at the bottom right on black, half transparent, padded by 2 and
///   5 px, by 5 and 10 from 1024.
/// - HPSTR (`_page.scss`, `_variables.scss`): 400 px high; the picture in its own size, but at least as wide as the
///   window, at most twice, and at least as high as the hero, its middle in the middle; #222 of 30 % over it; title of
///   32 px, 48 from 768, 60 from 1000, and the date below in the middle; credit at the bottom right after "Image
///   source: ".
/// - others: the whole picture as wide as the window.
class HeroScene
{
public:
    HeroScene(HeroContent content, int width);
    ~HeroScene();
    HeroScene(HeroScene &&) noexcept;
    HeroScene &operator=(HeroScene &&) noexcept;

    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Where the whole picture lies; what is outside of size() is cut off. Empty without one.
    [[nodiscard]] QRectF pictureRect() const { return m_picture; }
    /// Where the credit's ground lies; empty without one.
    [[nodiscard]] QRectF creditRect() const { return m_creditGround; }

    /// Paints it with its top left corner at the origin.
    void paint(QPainter &painter) const;

private:
    struct Words
    {
        std::unique_ptr<QTextDocument> text;
        QRectF place;
        bool hasShadow = false;
    };

    void layOutOverlay();
    void layOutFeature();
    void layOutWhole();
    void layOutCredit(double fontSize, QSizeF padding, const QString &lead);
    [[nodiscard]] QSizeF shapeOfPicture() const;

    HeroContent m_content;
    QSizeF m_size;
    QRectF m_picture;
    QRectF m_creditGround;
    QColor m_creditColour;
    std::vector<Words> m_words;
    QList<QColor> m_veil; ///< from top to bottom
};

} // namespace frontrow
