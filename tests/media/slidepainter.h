// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QImage>
#include <QPolygonF>
#include <QStringList>

namespace frontrow::test {

/// What a generated slide says and how it looks. The same number gives the same slide.
struct SlideContent
{
    QString headline;
    QStringList points;
    QString footer;
    int design = 0; ///< colours, typefaces and places; see slideDesigns
    int figure = 0; ///< a chart beside the points, drawn from this number; 0 for none
};

constexpr int slideDesigns = 6;

/// Words, design and figure by \a number. \param design that of all slides of one talk; -1 for any.
[[nodiscard]] SlideContent slideContent(int number, int design = -1);

/// The slide with its first \a points points (-1 for all), the figure with the last of them.
[[nodiscard]] QImage paintedSlide(const SlideContent &content, QSize size, int points = -1);

/// Paints onto the slide of \a content, by \a seed, what is no text: a mark before each point, icons, and a sign in a
/// corner.
void paintMarks(QImage &image, const SlideContent &content, quint32 seed);

/// A mouse pointer with its tip at \a tip.
void paintPointer(QImage &image, QPointF tip);

/// A room, blurred and shaded: what is around the slide on a photograph.
[[nodiscard]] QImage paintedScene(QSize size, quint32 seed);

/// Adds normally distributed noise of that deviation to each channel.
void addNoise(QImage &image, double deviation, quint32 seed);

/// A photograph of a slide on a screen.
struct SlidePhotograph
{
    QImage image;
    QPolygonF corners; ///< the slide's corners: top left, top right, bottom right, bottom left
};

/// By \a seed: perspective of up to 25° aslant, turned by up to 6°, light from a side, glare, noise and JPEG.
[[nodiscard]] SlidePhotograph photographedSlide(quint32 seed, QSize size = {1200, 900});

} // namespace frontrow::test
