// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "post/markup/htmltag.h"
#include "post/markup/postlayout.h"
#include "post/yaml/yamlscan.h"

namespace frontrow {

namespace {

/// Nothing but white space from \a offset to the end of its line.
bool isEmptyFrom(QStringView text, qsizetype offset)
{
    return text.sliced(offset, nextLineOf(text, offset) - offset).trimmed().isEmpty();
}

} // namespace

QString figureText(const NewFigure &figure, const FigureStyle &style)
{
    const QString source = htmlEscaped(figure.source);
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
    QStringList blocks;
    for (const NewFigure &figure : figures) {
        blocks.append(figureText(figure, style));
    }
    const qsizetype bodyStart = layoutOf(post).body.start;
    const bool isBehindLastLine = offset >= post.size() && !post.isEmpty() && post.back() != u'\n';
    const qsizetype place = isBehindLastLine
        ? post.size()
        : std::max(lineStartOf(post, std::clamp<qsizetype>(offset, 0, post.size())), bodyStart);
    QString lead;
    if (isBehindLastLine) {
        lead = QStringLiteral("\n\n");
    } else if (place > 0 && !isEmptyFrom(post, lineStartOf(post, place - 1))) {
        lead = QStringLiteral("\n");
    }
    const bool needsGap = place < post.size() && !isEmptyFrom(post, place);
    const QString tail = needsGap ? QStringLiteral("\n\n") : QStringLiteral("\n");
    return {{{place, 0}, lead + blocks.join(QStringLiteral("\n\n")) + tail}};
}

} // namespace frontrow
