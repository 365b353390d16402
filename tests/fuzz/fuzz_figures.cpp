// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "fuzz/fuzzing.h"
#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"
#include "post/markup/postlayout.h"

#include <algorithm>

using namespace frontrow;
using fuzz::require;

namespace {

constexpr qsizetype mostFigures = 8; ///< the most figures that commands are tried on, for one input

void requirePlaces(const QString &text, const QList<Figure> &figures)
{
    qsizetype end = layoutOf(text).body.start;
    for (const Figure &figure : figures) {
        require(figure.range.start >= end && figure.range.length > 0, "figures stand in the body, in order");
        end = figure.range.end();
        require(end <= text.size(), "figures end in the text");
        for (const FigureImage &image : figure.images) {
            require(image.range.start >= 0 && image.range.end() <= text.size(), "pictures stand in the text");
        }
        const bool hasPlace = figure.captionRange.start >= figure.range.start && figure.captionRange.end() <= end;
        require(figure.caption.isEmpty() || hasPlace, "a caption stands in its figure");
    }
}

/// The values of all figures.
QList<Figure> withoutPlaces(QList<Figure> figures)
{
    for (Figure &figure : figures) {
        figure.range = {};
        figure.captionRange = {};
        for (FigureImage &image : figure.images) {
            image.range = {};
        }
    }
    return figures;
}

void requireAltThereAndBack(const QString &text, const QList<Figure> &figures, qsizetype figure, qsizetype image)
{
    const std::optional<QString> old = figures[figure].images[image].alt;
    const QString words = old == u"a \"b\" & ]" ? QStringLiteral("c") : QStringLiteral("a \"b\" & ]");
    const Result<TextEdits> there = setFigureAlt(text, figure, image, words);
    if (!there) {
        return;
    }
    const QString changed = applied(*there, text);
    const QList<Figure> after = figuresIn(changed);
    require(after.size() == figures.size() && after[figure].images[image].alt == words, "the alt text is there");
    const Result<TextEdits> back = setFigureAlt(changed, figure, image, old);
    if (back) {
        const QString again = applied(*back, changed);
        require(withoutPlaces(figuresIn(again)) == withoutPlaces(figures), "back are the values");
        require(old || again == text, "an alt text that was added goes without a trace");
    }
}

} // namespace

/// Whatever the text: its figures are read without a fault, and commands on one leave the others as they are.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::optional<QString> text = fuzz::textOf(data, size);
    if (!text) {
        return -1;
    }
    const QList<Figure> figures = figuresIn(*text);
    requirePlaces(*text, figures);
    for (qsizetype i = 0; i < std::min(figures.size(), mostFigures); ++i) {
        for (qsizetype k = 0; k < std::min<qsizetype>(figures[i].images.size(), 2); ++k) {
            requireAltThereAndBack(*text, figures, i, k);
        }
        for (const Result<TextEdits> &edits : {removeFigure(*text, i), moveFigure(*text, i, text->size()),
                 setFigureCaption(*text, i, QStringLiteral("c")), setFigureClasses(*text, i, QStringLiteral("half")),
                 figureAsElement(*text, i), ungroupFigure(*text, i), groupFigures(*text, {i, i + 1}),
                 setFigureSource(*text, i, 0, QStringLiteral("d.png")),
                 setFigureTitle(*text, i, 0, QStringLiteral("e")), setFigureLink(*text, i, 0, std::nullopt)}) {
            if (edits) {
                const QString changed = applied(*edits, *text);
                requirePlaces(changed, figuresIn(changed));
            }
        }
    }
    return 0;
}
