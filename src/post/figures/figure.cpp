// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"

#include "post/figures/figuresource.h"
#include "post/markup/characterreference.h"
#include "post/markup/htmltag.h"

#include <algorithm>
#include <ranges>

namespace frontrow {

namespace {

bool isSpaceOrTab(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// The white space before the line of the picture; nothing when it stands on the line of `<figure>`.
std::optional<QString> indentOf(QStringView post, const Figure &figure)
{
    const qsizetype line = post.first(figure.images.first().range.start).lastIndexOf(u'\n') + 1;
    if (line <= figure.range.start) {
        return std::nullopt;
    }
    qsizetype end = line;
    while (isSpaceOrTab(post[end])) {
        ++end;
    }
    return post.sliced(line, end - line).toString();
}

/// The white space between the figure and the end of its line; none when something else follows.
QString trailingOf(QStringView post, const Figure &figure)
{
    qsizetype end = figure.range.end();
    while (end < post.size() && isSpaceOrTab(post[end])) {
        ++end;
    }
    const bool isLineEnd = end == post.size() || post[end] == u'\n';
    return isLineEnd ? post.sliced(figure.range.end(), end - figure.range.end()).toString() : QString();
}

} // namespace

QList<Figure> figuresIn(QStringView post)
{
    QList<Figure> figures;
    for (const FigureSource &source : figureSourcesIn(post)) {
        figures.append(source.figure);
    }
    return figures;
}

FigureStyle figureStyleOf(QStringView post)
{
    FigureStyle style;
    const QList<FigureSource> figures = figureSourcesIn(post);
    for (const FigureSource &each : figures | std::views::reverse) {
        if (each.figure.kind == FigureKind::Element && each.images.size() == 1
            && each.images.constFirst().form == ImageSource::Form::Tag) {
            style.indent = indentOf(post, each.figure).value_or(style.indent);
            style.isLinked = each.figure.images.constFirst().link.has_value();
            style.trailing = trailingOf(post, each.figure);
            break;
        }
    }
    return style;
}

QString plainCaption(const Figure &figure)
{
    return resolvedReferences(figure.caption).simplified();
}

qsizetype figureAt(const QList<Figure> &figures, qsizetype offset)
{
    const auto found = std::ranges::find_if(figures,
        [offset](const Figure &figure) { return figure.range.contains(offset) || figure.range.end() == offset; });
    return found == figures.end() ? -1 : found - figures.begin();
}

QList<FigurePlace> placesWithoutAlt(const QList<Figure> &figures)
{
    QList<FigurePlace> places;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const QList<FigureImage> &images = figures[i].images;
        for (qsizetype k = 0; k < images.size(); ++k) {
            if (!images[k].alt) {
                places.append({i, k});
            }
        }
    }
    return places;
}

std::optional<FigurePlace> nextImageWithoutAlt(const QList<Figure> &figures, qsizetype offset)
{
    const auto startOf = [&figures](const FigurePlace &place) {
        return figures[place.figure].images[place.image].range.start;
    };
    QList<FigurePlace> places = placesWithoutAlt(figures);
    std::ranges::sort(places, {}, startOf);
    const auto next = std::ranges::find_if(places, [&](const FigurePlace &place) { return startOf(place) > offset; });
    if (next != places.end()) {
        return *next;
    }
    return places.isEmpty() ? std::nullopt : std::optional(places.constFirst());
}

} // namespace frontrow
