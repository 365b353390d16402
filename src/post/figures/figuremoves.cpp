// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurechange.h"
#include "post/figures/figurecommands.h"
#include "post/figures/figurereading.h"
#include "post/markup/postlayout.h"
#include "post/yaml/yamlscan.h"

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype codeBlockIndent = 4;

std::unexpected<Error> sharesLines()
{
    return refused(FigureMessages::tr("The figure shares its lines with other text. Move it in the text."));
}

/// The lines of a figure without the indentation of a list that it stood in, which would make code of it elsewhere.
QString movedLines(QStringView post, TextRange lines)
{
    QString text = slice(post, lines).toString();
    if (!text.endsWith(u'\n')) {
        text += u'\n';
    }
    qsizetype indent = 0;
    while (indent < text.size() && isYamlBlank(text[indent])) {
        ++indent;
    }
    const QString prefix = text.first(indent);
    if (indent < codeBlockIndent && !prefix.contains(u'\t')) {
        return text;
    }
    QStringList all = text.split(u'\n');
    for (QString &line : all) {
        if (line.startsWith(prefix)) {
            line.remove(0, indent);
        }
    }
    return all.join(u'\n');
}

bool isEmptyLineAt(QStringView post, qsizetype start)
{
    return post.sliced(start, nextLineOf(post, start) - start).trimmed().isEmpty();
}

/// \a lines at \a place, with an empty line before and after.
TextEdit insertion(QStringView post, qsizetype place, const QString &lines)
{
    const bool isAfterOpenLine = place == post.size() && place > 0 && post.back() != u'\n';
    QString lead;
    if (isAfterOpenLine) {
        lead = QStringLiteral("\n\n");
    } else if (place > 0 && !isEmptyLineAt(post, lineStartOf(post, place - 1))) {
        lead = QStringLiteral("\n");
    }
    const bool needsGap = place < post.size() && !isEmptyLineAt(post, place);
    return {{place, 0},
        lead + (isAfterOpenLine ? lines.chopped(1) : lines) + (needsGap ? QStringLiteral("\n") : QString())};
}

} // namespace

Result<TextEdits> moveFigure(QStringView post, qsizetype figure, qsizetype offset)
{
    const QList<FigureSource> sources = figureSourcesIn(post);
    const Result<FigureSource> source = figureSourceAt(sources, figure);
    if (!source) {
        return std::unexpected(source.error());
    }
    const TextRange range = source->figure.range;
    if (!isAloneOnLines(post, range)) {
        return sharesLines();
    }
    const qsizetype wanted = std::clamp<qsizetype>(offset, layoutOf(post).body.start, post.size());
    const bool isEnd = wanted == post.size() && !post.endsWith(u'\n');
    const qsizetype place = isEnd ? wanted : std::max(lineStartOf(post, wanted), layoutOf(post).body.start);
    const TextEdit out = removals(post, {range}).constFirst();
    const TextRange lines = linesOf(post, range);
    const TextRange own =
        TextRange::between(std::min(out.range.start, lines.start), std::max(out.range.end(), lines.end()));
    if (place >= own.start && place <= own.end()) {
        return TextEdits();
    }
    TextEdits edits{out, insertion(post, place, movedLines(post, lines))};
    if (place < own.start) {
        edits.swapItemsAt(0, 1);
    }
    QList<Figure> intended = valuesOf(sources);
    const qsizetype after =
        std::ranges::count_if(sources, [place](const FigureSource &each) { return each.figure.range.start < place; });
    intended.move(figure, after > figure ? after - 1 : after);
    return triedEdits(post, edits, intended);
}

Result<TextEdits> removeFigure(QStringView post, qsizetype figure)
{
    const QList<FigureSource> sources = figureSourcesIn(post);
    const Result<FigureSource> source = figureSourceAt(sources, figure);
    if (!source) {
        return std::unexpected(source.error());
    }
    const TextRange range = source->figure.range;
    QList<Figure> intended = valuesOf(sources);
    intended.removeAt(figure);
    const bool isAlone = isAloneOnLines(post, range);
    return triedEdits(post, isAlone ? removals(post, {range}) : TextEdits{{range, {}}}, intended);
}

} // namespace frontrow
