// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figuresource.h"

#include "post/figures/figurereading.h"
#include "post/markup/imageparagraph.h"
#include "post/markup/postlayout.h"

#include <algorithm>
#include <utility>

namespace frontrow {

FigureArrangement arrangementOf(const QString &classes)
{
    const QStringList names = classes.split(u' ');
    if (names.contains(QStringLiteral("half"))) {
        return FigureArrangement::Half;
    }
    return names.contains(QStringLiteral("third")) ? FigureArrangement::Third : FigureArrangement::Single;
}

QList<WrittenAttributeList> classListsOf(const FigureSource &figure)
{
    const MarkdownImage &image = figure.images.constFirst().markdown;
    return figure.images.size() == 1 ? image.lists + image.linkLists + figure.lists : figure.lists;
}

void appendMarkdownImage(const MarkdownImage &markdown, FigureSource &figure)
{
    ImageSource source;
    source.form = ImageSource::Form::Markdown;
    source.markdown = markdown;
    source.outerRange = markdown.range;
    FigureImage image{markdown.target.address, markdown.alt, markdown.target.title, std::nullopt, markdown.imageRange};
    for (const WrittenAttributeList &list : markdown.lists) {
        image.alt = attributeValue(list.attributes, u"alt").value_or(*image.alt);
        if (const std::optional<QString> title = attributeValue(list.attributes, u"title")) {
            image.title = title;
        }
    }
    if (markdown.link) {
        image.link = markdown.link->address;
    }
    figure.images.append(source);
    figure.figure.images.append(image);
}

FigureSource figureOf(const ImageParagraph &paragraph)
{
    FigureSource source;
    source.figure.kind = FigureKind::MarkdownImage;
    source.figure.range = paragraph.range;
    source.figure.captionReadOnly =
        FigureMessages::tr("A Markdown picture has no caption. Turn it into a figure first.");
    source.lists = paragraph.lists;
    for (const MarkdownImage &image : paragraph.images) {
        appendMarkdownImage(image, source);
    }
    QStringList classes;
    for (const WrittenAttributeList &list : classListsOf(source)) {
        classes += list.classes();
    }
    classes.removeDuplicates();
    source.figure.classes = classes.join(u' ');
    source.figure.arrangement = arrangementOf(source.figure.classes);
    return source;
}

QList<FigureSource> figureSourcesIn(QStringView post)
{
    const qsizetype start = layoutOf(post).body.start;
    PostMarkup markup = markupOf(post, start);
    const HtmlContext context(markup.tags);
    const FigureText text{post, std::move(markup), context, linkDefinitionsIn(post, start)};

    QList<FigureSource> all = elementFiguresIn(text) + includeFiguresIn(text);
    for (const ImageParagraph &paragraph :
        imageParagraphsIn(post, start, text.markup, text.context, text.definitions)) {
        all.append(figureOf(paragraph));
    }
    std::ranges::stable_sort(all, {}, [](const FigureSource &each) { return each.figure.range.start; });
    QList<FigureSource> outer;
    for (FigureSource &each : all) {
        if (outer.isEmpty() || each.figure.range.start >= outer.constLast().figure.range.end()) {
            outer.append(std::move(each));
        }
    }
    return outer;
}

} // namespace frontrow
