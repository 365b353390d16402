// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "post/markup/htmltag.h"
#include "post/markup/markdownescape.h"
#include "post/markup/postlayout.h"
#include "post/yaml/yamlscan.h"

#include <algorithm>
#include <optional>
#include <ranges>

namespace frontrow {

namespace {

/// Nothing but white space from \a offset to the end of its line.
bool isEmptyFrom(QStringView text, qsizetype offset)
{
    return text.sliced(offset, nextLineOf(text, offset) - offset).trimmed().isEmpty();
}

/// How new figures become Markdown images.
struct MarkdownStyle
{
    bool isLinked = false; ///< the picture links to itself
};

/// That of the last paragraph of one Markdown image, where \a post has more of these than figures of other kinds.
std::optional<MarkdownStyle> markdownStyleOf(QStringView post)
{
    const QList<Figure> figures = figuresIn(post);
    const auto isMarkdown = [](const Figure &each) {
        return each.kind == FigureKind::MarkdownImage && each.images.size() == 1;
    };
    if (std::ranges::count_if(figures, isMarkdown) * 2 <= figures.size()) {
        return std::nullopt;
    }
    const auto last = std::ranges::find_if(figures | std::views::reverse, isMarkdown);
    const FigureImage &image = last->images.constFirst();
    return MarkdownStyle{image.link == image.source};
}

/// A Markdown image has no caption: its alt text says what there is to say.
QString markdownText(const NewFigure &figure, const MarkdownStyle &style)
{
    const QString alt = figure.alt.isEmpty() ? figure.caption : figure.alt;
    const QString address = QStringLiteral("](") + markdownAddress(figure.source) + u')';
    const QString picture = QStringLiteral("![") + markdownAltEscaped(alt.simplified()) + address;
    return style.isLinked ? u'[' + picture + address : picture;
}

} // namespace

QString figureText(const NewFigure &figure, const FigureStyle &style)
{
    const QString source = addressEscaped(figure.source, u'"');
    QString picture = QStringLiteral("<img src=\"%1\" alt=\"%2\">").arg(source, htmlEscaped(figure.alt));
    if (style.isLinked) {
        picture = QStringLiteral("<a href=\"%1\">%2</a>").arg(source, picture);
    }
    if (!figure.caption.isEmpty()) {
        picture += QStringLiteral("<figcaption>%1</figcaption>").arg(htmlEscaped(figure.caption));
    }
    return QStringLiteral("<figure>\n") + style.indent + picture + QStringLiteral("\n</figure>") + style.trailing;
}

TextEdits insertFigures(QStringView post, qsizetype offset, const QList<NewFigure> &figures)
{
    if (figures.isEmpty()) {
        return {};
    }
    const FigureStyle style = figureStyleOf(post);
    const std::optional<MarkdownStyle> markdown = markdownStyleOf(post);
    QStringList blocks;
    for (const NewFigure &figure : figures) {
        blocks.append(markdown ? markdownText(figure, *markdown) : figureText(figure, style));
    }
    const qsizetype bodyStart = layoutOf(post).body.start;
    const bool isAfterLastLine = offset >= post.size() && !post.isEmpty() && post.back() != u'\n';
    const qsizetype place = isAfterLastLine
        ? post.size()
        : std::max(lineStartOf(post, std::clamp<qsizetype>(offset, 0, post.size())), bodyStart);
    QString lead;
    if (isAfterLastLine) {
        lead = QStringLiteral("\n\n");
    } else if (place > 0 && !isEmptyFrom(post, lineStartOf(post, place - 1))) {
        lead = QStringLiteral("\n");
    }
    const bool needsGap = place < post.size() && !isEmptyFrom(post, place);
    const QString tail = needsGap ? QStringLiteral("\n\n") : QStringLiteral("\n");
    return {{{place, 0}, lead + blocks.join(QStringLiteral("\n\n")) + tail}};
}

} // namespace frontrow
