// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figure.h"

#include "post/htmltag.h"
#include "post/postlayout.h"

namespace frontrow {

namespace {

/// A start tag and its end tag, as indices of the list of tags.
struct Pair
{
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The figures that are closed and not inside another closed one.
QList<Pair> outerFigures(const QList<HtmlTag> &tags)
{
    QList<qsizetype> open;
    QList<Pair> pairs;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (tags[i].name != u"figure") {
            continue;
        }
        if (!tags[i].isClosing) {
            open.append(i);
        } else if (!open.isEmpty()) {
            const Pair pair{open.takeLast(), i};
            while (!pairs.isEmpty() && pairs.last().first > pair.first) {
                pairs.removeLast();
            }
            pairs.append(pair);
        }
    }
    return pairs;
}

Figure figureFrom(QStringView post, const QList<HtmlTag> &tags, Pair pair)
{
    Figure figure;
    figure.range = TextRange::between(tags[pair.first].range.start, tags[pair.last].range.end());
    std::optional<QString> link;
    qsizetype captionStart = -1;
    for (qsizetype i = pair.first + 1; i < pair.last; ++i) {
        const HtmlTag &tag = tags[i];
        if (tag.name == u"a") {
            link = tag.isClosing ? std::nullopt : tag.attribute(u"href");
        } else if (tag.name == u"img" && !tag.isClosing) {
            figure.images.append({tag.attribute(u"src").value_or(QString()), tag.attribute(u"alt"), link, tag.range});
        } else if (tag.name == u"figcaption" && !tag.isClosing && figure.caption.isEmpty()) {
            captionStart = tag.range.end();
        } else if (tag.name == u"figcaption" && tag.isClosing && captionStart >= 0) {
            figure.caption = post.sliced(captionStart, tag.range.start - captionStart).toString();
            captionStart = -1;
        }
    }
    return figure;
}

bool isBlank(QChar c)
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
    while (isBlank(post[end])) {
        ++end;
    }
    return post.sliced(line, end - line).toString();
}

/// The white space between the figure and the end of its line; none when something else follows.
QString trailingOf(QStringView post, const Figure &figure)
{
    qsizetype end = figure.range.end();
    while (end < post.size() && isBlank(post[end])) {
        ++end;
    }
    const bool isLineEnd = end == post.size() || post[end] == u'\n';
    return isLineEnd ? post.sliced(figure.range.end(), end - figure.range.end()).toString() : QString();
}

} // namespace

QList<Figure> figuresIn(QStringView post)
{
    const QList<HtmlTag> tags = htmlTagsIn(post, layoutOf(post).body.start);
    QList<Figure> figures;
    for (const Pair &pair : outerFigures(tags)) {
        figures.append(figureFrom(post, tags, pair));
    }
    return figures;
}

FigureStyle figureStyleOf(QStringView post)
{
    FigureStyle style;
    const QList<Figure> figures = figuresIn(post);
    const auto last =
        std::find_if(figures.rbegin(), figures.rend(), [](const Figure &figure) { return figure.images.size() == 1; });
    if (last != figures.rend()) {
        style.indent = indentOf(post, *last).value_or(style.indent);
        style.isLinked = last->images.first().link.has_value();
        style.trailing = trailingOf(post, *last);
    }
    return style;
}

} // namespace frontrow
