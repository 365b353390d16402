// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurechange.h"
#include "post/figures/figurecommands.h"
#include "post/figures/figurereading.h"
#include "post/markup/markdownescape.h"
#include "post/yaml/yamlscan.h"

#include <algorithm>
#include <ranges>

namespace frontrow {

namespace {

/// Elements that open in the caption close in it, and none of them is a figure's own.
bool isBalanced(const QList<HtmlTag> &tags)
{
    QStringList open;
    for (const HtmlTag &tag : tags) {
        if (tag.name == u"figure" || tag.name == u"figcaption" || tag.name == u"caption") {
            return false;
        }
        if (isVoidElement(tag.name) || tag.isSelfClosing) {
            continue;
        }
        if (!tag.isClosing) {
            open.append(tag.name);
        } else if (open.isEmpty() || open.takeLast() != tag.name) {
            return false;
        }
    }
    return open.isEmpty();
}

/// Why \a source cannot be the caption of \a figure; empty when it can.
QString captionProblem(const QString &source, const FigureSource &figure)
{
    if (figure.figure.kind != FigureKind::Element) {
        const bool hasLiquid = source.contains(QStringLiteral("{{")) || source.contains(QStringLiteral("{%"))
            || source.contains(QStringLiteral("%}"));
        return hasLiquid ? FigureMessages::tr("An include cannot take Liquid in its caption. Take “{{” and “{%” out.")
                         : QString();
    }
    const PostMarkup markup = markupOf(source, 0);
    const bool hasOpenComment = source.lastIndexOf(QStringLiteral("<!--")) > source.lastIndexOf(QStringLiteral("-->"));
    if (hasOpenComment || !isBalanced(markup.tags)) {
        return FigureMessages::tr(
            "The caption opens an element that it does not close, or the other way round. Close what it opens.");
    }
    return isCompleteLiquid(source)
        ? QString()
        : FigureMessages::tr("The caption has Liquid that would not end with it. Write “{{” and “{%” with their ends.");
}

/// Whether the captions of \a figures stand on lines of their own; \a otherwise where none says.
bool putsCaptionsOnLines(QStringView post, const QList<FigureSource> &figures, bool otherwise)
{
    for (const FigureSource &each : figures | std::views::reverse) {
        if (!each.captionElement.isEmpty()) {
            const qsizetype line = lineStartOf(post, each.captionElement.start);
            return post.sliced(line, each.captionElement.start - line).trimmed().isEmpty();
        }
    }
    return otherwise;
}

/// The edit that gives a `<figure>` its first `<figcaption>`: after the last picture.
TextEdits additionTo(
    QStringView post, const FigureSource &figure, const QList<FigureSource> &all, const QString &source)
{
    const QString element = QStringLiteral("<figcaption>%1</figcaption>").arg(source);
    const bool isMarkdown = contentModelOf(figure.element) != ContentModel::Raw; // there it must start a line
    if (figure.images.isEmpty() || figure.hasOtherContent) {
        const qsizetype end = post.first(figure.figure.range.end()).lastIndexOf(u'<');
        const bool isAtLineStart =
            post.sliced(lineStartOf(post, end), end - lineStartOf(post, end)).trimmed().isEmpty();
        return {{{end, 0}, (isMarkdown && !isAtLineStart ? QStringLiteral("\n") : QString()) + element}};
    }
    const TextRange last = figure.images.constLast().outerRange;
    const qsizetype line = lineStartOf(post, last.start);
    qsizetype first = line;
    while (isYamlBlank(post[first])) {
        ++first;
    }
    const bool isOnLine = line > figure.figure.range.start && nextLineOf(post, last.end()) < figure.figure.range.end();
    const bool isOwnLine = isMarkdown || (isOnLine && putsCaptionsOnLines(post, all, figure.images.size() > 1));
    const QString gap = isOwnLine ? u'\n' + post.sliced(line, first - line).toString() : QString();
    return {{{last.end(), 0}, gap + element}};
}

TextEdits removalOf(QStringView post, const FigureSource &figure)
{
    const TextRange range = figure.captionElement;
    if (isAloneOnLines(post, range)) {
        return {{linesOf(post, range), {}}};
    }
    return {{range, {}}};
}

} // namespace

Result<TextEdits> setFigureCaption(QStringView post, qsizetype figure, const QString &source)
{
    const QList<FigureSource> sources = figureSourcesIn(post);
    const Result<FigureSource> place = figureSourceAt(sources, figure);
    if (!place) {
        return std::unexpected(place.error());
    }
    const QString caption = source.trimmed();
    if (place->figure.caption == caption) {
        return TextEdits();
    }
    if (!place->figure.captionReadOnly.isEmpty()) {
        return refused(place->figure.captionReadOnly);
    }
    if (const QString problem = captionProblem(caption, *place); !problem.isEmpty()) {
        return refused(problem);
    }
    TextEdits edits;
    if (place->figure.kind != FigureKind::Element) {
        edits = attributeEdits(post, place->include.parameters, place->include.nameEnd,
            {place->captionParameter, caption.isEmpty() ? std::nullopt : std::optional(caption),
                {place->sourceParameter, QStringLiteral("alt"), QStringLiteral("id"), QStringLiteral("layout")}},
            &parameterEscaped);
    } else if (place->captionElement.isEmpty()) {
        edits = additionTo(post, *place, sources, caption);
    } else if (caption.isEmpty()) {
        edits = removalOf(post, *place);
    } else {
        edits = {{place->figure.captionRange, caption}};
    }
    QList<Figure> intended = valuesOf(sources);
    intended[figure].caption = caption;
    return triedEdits(post, edits, intended);
}

QString captionSource(const Figure &figure, const QString &text)
{
    return figure.isCaptionMarkdown ? markdownEscaped(text) : contentEscaped(text);
}

} // namespace frontrow
