// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurechange.h"
#include "post/figures/figurereading.h"
#include "post/figures/imagechange.h"
#include "post/markup/markdownescape.h"

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

/// The edits of the `<a>` around a picture, of which there is one.
Result<TextEdits> anchorEdits(const ImageChange &change, const std::optional<QString> &link)
{
    const ImageSource &place = change.place();
    const qsizetype sharing = std::ranges::count_if(change.source().images, [&place](const ImageSource &other) {
        return other.linkStart && other.linkStart->range == place.linkStart->range;
    });
    if (sharing > 1 || (place.isLinkShared && !link)) {
        return refused(FigureMessages::tr("The link is around more than this picture. Edit it in the text."));
    }
    if (!link) {
        return TextEdits{{place.linkStart->range, {}}, {place.linkEnd, {}}};
    }
    return attributeEdits(change.post, place.linkStart->attributes, place.linkStart->nameEnd,
        {QStringLiteral("href"), link, {}}, &addressEscaped);
}

TextEdits markdownLinkEdits(const MarkdownImage &image, const std::optional<QString> &link)
{
    if (!image.link) {
        return {{{image.imageRange.start, 0}, QStringLiteral("[")},
            {{image.imageRange.end(), 0}, u']' + targetText(link.value_or(QString()), std::nullopt)}};
    }
    if (!link) {
        return {{TextRange::between(image.range.start, image.imageRange.start), {}},
            {TextRange::between(image.imageRange.end(), image.link->range.end()), {}}};
    }
    if (image.link->isDefinition) {
        return {{image.link->range, targetText(*link, image.link->title)}};
    }
    return {{image.link->addressRange, markdownAddress(*link)}};
}

Result<TextEdits> includeLinkEdits(const ImageChange &change, const std::optional<QString> &link)
{
    const FigureSource &figure = change.source();
    const bool isPopup = figure.linkParameter == u"popup"
        || (figure.linkParameter.isEmpty() && figure.sourceParameter == u"image_path" && link == change.value().source);
    if (isPopup && (!link || link == change.value().source)) {
        return parameterEdits(change.post, figure,
            {QStringLiteral("popup"), link ? std::optional(QStringLiteral("true")) : std::nullopt,
                {figure.sourceParameter, QStringLiteral("alt"), figure.captionParameter}},
            &parameterEscaped);
    }
    if (figure.linkParameter.isEmpty() || isPopup) {
        return refused(
            FigureMessages::tr("The include “%1” has no place for this link. Turn the picture into a figure first.")
                .arg(figure.include.file));
    }
    return parameterEdits(change.post, figure, {figure.linkParameter, link, {}}, &valueInParameter);
}

Result<TextEdits> tagSourceEdits(const ImageChange &change, const QString &source)
{
    if (change.source().hasSources) {
        return refused(
            FigureMessages::tr("This picture names further files for other screens. Replace them in the text."));
    }
    const HtmlTag &tag = change.place().tag;
    TextEdits edits =
        attributeEdits(change.post, tag.attributes, tag.nameEnd, {QStringLiteral("src"), source, {}}, &addressEscaped);
    QStringList stale{QStringLiteral("srcset"), QStringLiteral("sizes")};
    if (tag.attribute(u"width") && tag.attribute(u"height")) {
        stale += {QStringLiteral("width"), QStringLiteral("height")};
    }
    for (const QString &name : std::as_const(stale)) {
        edits += attributeEdits(change.post, tag.attributes, tag.nameEnd, {name, std::nullopt, {}}, &attributeEscaped);
    }
    return edits;
}

} // namespace

Result<TextEdits> linkEdits(const ImageChange &change, const std::optional<QString> &link)
{
    const ImageSource &place = change.place();
    if (place.linkStart) {
        return anchorEdits(change, link);
    }
    switch (place.form) {
    case ImageSource::Form::Markdown:
        return markdownLinkEdits(place.markdown, link);
    case ImageSource::Form::Include:
        return includeLinkEdits(change, link);
    case ImageSource::Form::FrontMatter:
        return itemEdits(change.post, place, QStringLiteral("url"), link);
    case ImageSource::Form::Tag:
        break;
    }
    const QString start = QStringLiteral("<a href=\"%1\">").arg(addressEscaped(link.value_or(QString()), u'"'));
    return TextEdits{{{place.tag.range.start, 0}, start}, {{place.tag.range.end(), 0}, QStringLiteral("</a>")}};
}

Result<TextEdits> sourceEdits(const ImageChange &change, const QString &source)
{
    const ImageSource &place = change.place();
    switch (place.form) {
    case ImageSource::Form::Include:
        return parameterEdits(
            change.post, change.source(), {change.source().sourceParameter, source, {}}, &valueInParameter);
    case ImageSource::Form::FrontMatter:
        return itemEdits(change.post, place, QStringLiteral("image_path"), source);
    case ImageSource::Form::Markdown: {
        const MarkdownTarget &target = place.markdown.target;
        return target.isDefinition ? TextEdits{{target.range, targetText(source, target.title)}}
                                   : TextEdits{{target.addressRange, markdownAddress(source)}};
    }
    case ImageSource::Form::Tag:
        break;
    }
    return tagSourceEdits(change, source);
}

} // namespace frontrow
