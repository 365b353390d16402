// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurechange.h"
#include "post/figures/figurereading.h"
#include "post/figures/imagechange.h"
#include "post/markup/markdownescape.h"

#include <algorithm>

namespace frontrow {

namespace {

/// The first of the lists directly after a Markdown picture that holds \a name.
const WrittenAttributeList *listWith(const MarkdownImage &image, QStringView name)
{
    const auto found = std::ranges::find_if(image.lists,
        [name](const WrittenAttributeList &list) { return findAttribute(list.attributes, name) != nullptr; });
    return found == image.lists.end() ? nullptr : &*found;
}

TextEdits markdownAltEdits(QStringView post, const MarkdownImage &image, const QString &alt)
{
    TextEdits edits{{image.altRange, markdownAltEscaped(alt)}};
    const bool isNamedByAlt =
        image.target.isDefinition && slice(post, image.target.range).trimmed().size() <= 2; // `![id]` or `![id][]`
    if (isNamedByAlt) {
        edits.append({image.target.range, u'[' + slice(post, image.altRange).toString() + u']'});
    }
    return edits;
}

TextEdits markdownTitleEdits(const MarkdownImage &image, const std::optional<QString> &title)
{
    const MarkdownTarget &target = image.target;
    if (target.isDefinition) {
        return {{target.range, targetText(target.address, title)}};
    }
    if (!title) { // kramdown takes no space after an address in angle brackets
        return {{TextRange::between(target.addressRange.end(), target.range.end() - 1), {}}};
    }
    if (target.title) {
        return {{target.titleRange, markdownTitleEscaped(*title, target.titleQuote)}};
    }
    return {{{target.addressRange.end(), 0}, QStringLiteral(" \"%1\"").arg(markdownTitleEscaped(*title, u'"'))}};
}

} // namespace

Result<TextEdits> textEditsOf(const ImageChange &change, const QString &name, const std::optional<QString> &value)
{
    const QStringView post = change.post;
    const ImageSource &place = change.place();
    switch (place.form) {
    case ImageSource::Form::Tag:
        return attributeEdits(post, place.tag.attributes, place.tag.nameEnd,
            {name, value, {QStringLiteral("src"), name == u"title" ? QStringLiteral("alt") : QString()}},
            &attributeEscaped);
    case ImageSource::Form::Include:
        return parameterEdits(post, change.source(),
            {name, value, {change.source().sourceParameter, name == u"title" ? QStringLiteral("alt") : QString()}},
            &valueInParameter);
    case ImageSource::Form::FrontMatter:
        return itemEdits(post, place, name, value);
    case ImageSource::Form::Markdown:
        break;
    }
    if (const WrittenAttributeList *list = listWith(place.markdown, name)) {
        return listAttributeEdits(post, *list, {name, value, {}});
    }
    if (name == u"title") {
        return markdownTitleEdits(place.markdown, value);
    }
    if (!value) {
        return refused(FigureMessages::tr(
            "A Markdown picture always has an alt text, if only an empty one. Leave it empty, or write a better one."));
    }
    return markdownAltEdits(post, place.markdown, *value);
}

} // namespace frontrow
