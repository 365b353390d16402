// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurechange.h"
#include "post/figures/figurecommands.h"
#include "post/figures/figureparts.h"
#include "post/figures/figurereading.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <utility>

namespace frontrow {

namespace {

/// A later figure's element has attributes that the first one's does not have.
bool wouldLoseAttributes(const FigureSource &first, const FigureSource &later)
{
    return std::ranges::any_of(later.element.attributes, [&first](const WrittenAttribute &each) {
        return each.name != u"class" && first.element.attribute(each.name) != each.value;
    });
}

/// What becomes of several figures.
struct FigureRow
{
    QList<TakenImage> images;
    QStringList captions;
    QStringList classes;
    bool isCaptionMarkdown = false;
};

Result<FigureRow> rowOf(QStringView post, const QList<FigureSource> &sources, const QList<qsizetype> &figures)
{
    FigureRow row;
    for (const qsizetype index : figures) {
        const Result<FigureSource> source = figureSourceAt(sources, index);
        if (!source) {
            return std::unexpected(source.error());
        }
        if (const QString problem = takingProblem(post, *source); !problem.isEmpty()) {
            return refused(problem);
        }
        if (wouldLoseAttributes(sources[figures.constFirst()], *source)) {
            return refused(FigureMessages::tr(
                "Figure %1 has attributes that would be lost in a row. Take them out in the text first.")
                    .arg(index + 1));
        }
        row.images += takenImages(post, *source);
        row.classes += withoutArrangement(source->figure.classes.split(u' ', Qt::SkipEmptyParts));
        row.isCaptionMarkdown =
            row.isCaptionMarkdown || (source->figure.isCaptionMarkdown && !source->figure.caption.isEmpty());
        if (!source->figure.caption.isEmpty()) {
            row.captions.append(source->figure.caption);
        }
    }
    row.classes.removeDuplicates();
    row.captions.removeDuplicates();
    return row;
}

/// Each picture of a Markdown paragraph as a paragraph of its own, with the paragraph's attribute lists.
QString paragraphsOf(QStringView post, const FigureSource &figure)
{
    QStringList paragraphs;
    for (const ImageSource &image : figure.images) {
        QString text = slice(post, image.outerRange).toString();
        for (const WrittenAttributeList &list : figure.lists) {
            const QStringList kept = withoutArrangement(list.classes());
            const QString written = slice(post, list.range).toString();
            const std::optional<WrittenAttributeList> copy = attributeListAt(written, 0);
            const QString rest = copy ? applied(classEdits(written, *copy, kept), written) : written;
            text += rest.isEmpty() ? QString() : u'\n' + rest;
        }
        paragraphs.append(text);
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace

Result<TextEdits> groupFigures(QStringView post, const QList<qsizetype> &figures)
{
    QList<qsizetype> chosen = figures;
    std::ranges::sort(chosen);
    chosen.erase(std::ranges::unique(chosen).begin(), chosen.end());
    if (chosen.size() < 2) {
        return refused(FigureMessages::tr("Choose two or more figures to put them into a row."));
    }
    const QList<FigureSource> sources = figureSourcesIn(post);
    const Result<FigureRow> row = rowOf(post, sources, chosen);
    if (!row) {
        return std::unexpected(row.error());
    }
    const FigureSource &first = sources[chosen.constFirst()];
    const bool isHalf = row->images.size() == 2 || row->images.size() == 4;
    const QStringList classes = QStringList(isHalf ? QStringLiteral("half") : QStringLiteral("third")) + row->classes;
    const QString caption = row->captions.join(QStringLiteral(" · "));
    const QString text = elementText(figureStartTag(post, first, classes, true), row->images,
        captionElement(caption, row->isCaptionMarkdown), figureStyleOf(post));

    QList<TextRange> others;
    QList<Figure> intended = valuesOf(sources);
    intended[chosen.constFirst()] = elementValue(row->images, caption, classes);
    for (const qsizetype index : chosen | std::views::drop(1) | std::views::reverse) {
        others.prepend(sources[index].figure.range);
        intended.removeAt(index);
    }
    const TextRange place = first.figure.range;
    return triedEdits(post, TextEdits{{place, indentedAs(text, post, place)}} + removals(post, others), intended);
}

Result<TextEdits> ungroupFigure(QStringView post, qsizetype figure)
{
    const QList<FigureSource> sources = figureSourcesIn(post);
    const Result<FigureSource> source = figureSourceAt(sources, figure);
    if (!source) {
        return std::unexpected(source.error());
    }
    if (source->images.size() == 1) {
        return refused(FigureMessages::tr("The figure has only one picture."));
    }
    if (const QString problem = takingProblem(post, *source); !problem.isEmpty()) {
        return refused(problem);
    }
    const TextRange place = source->figure.range;
    QList<Figure> intended = valuesOf(sources);
    intended.removeAt(figure);
    const QStringList classes = withoutArrangement(source->figure.classes.split(u' ', Qt::SkipEmptyParts));
    const bool isMarkdown = source->figure.kind == FigureKind::MarkdownImage;
    QStringList texts;
    const FigureStyle style = figureStyleOf(post);
    const QList<TakenImage> images = takenImages(post, *source);
    for (qsizetype i = 0; i < images.size(); ++i) {
        const bool isFirst = i == 0;
        Figure value = elementValue({images[i]}, isFirst ? source->figure.caption : QString(), classes);
        if (isMarkdown) {
            QStringList own;
            for (const WrittenAttributeList &list :
                source->images[i].markdown.lists + source->images[i].markdown.linkLists) {
                own += list.classes();
            }
            own += classes;
            own.removeDuplicates();
            value.kind = FigureKind::MarkdownImage;
            value.classes = own.join(u' ');
        }
        intended.insert(figure + i, value);
        const QString caption = isFirst ? slice(post, source->captionElement).toString() : QString();
        texts.append(elementText(figureStartTag(post, *source, classes, isFirst), {images[i]}, caption, style));
    }
    const QString text = isMarkdown ? paragraphsOf(post, *source) : texts.join(QStringLiteral("\n\n"));
    return triedEdits(post, {{place, indentedAs(text, post, place)}}, intended);
}

Result<TextEdits> figureAsElement(QStringView post, qsizetype figure)
{
    const QList<FigureSource> sources = figureSourcesIn(post);
    const Result<FigureSource> source = figureSourceAt(sources, figure);
    if (!source) {
        return std::unexpected(source.error());
    }
    if (source->figure.kind == FigureKind::Element) {
        return TextEdits();
    }
    if (const QString problem = takingProblem(post, *source); !problem.isEmpty()) {
        return refused(problem);
    }
    const QList<TakenImage> images = takenImages(post, *source);
    const QStringList classes = source->figure.classes.split(u' ', Qt::SkipEmptyParts);
    const QString text = elementText(figureStartTag(post, *source, classes, true), images,
        captionElement(source->figure.caption, true), figureStyleOf(post));
    QList<Figure> intended = valuesOf(sources);
    intended[figure] = elementValue(images, source->figure.caption, classes);
    const TextRange place = source->figure.range;
    return triedEdits(post, {{place, indentedAs(text, post, place)}}, intended);
}

} // namespace frontrow
