// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figureparts.h"

#include "post/figures/figurechange.h"
#include "post/figures/figurereading.h"
#include "post/yaml/yamlscan.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace frontrow {

namespace {

QString attributeText(const QString &name, const QString &value)
{
    return QStringLiteral(" %1=\"%2\"").arg(name, value);
}

/// A picture of Markdown or an include as HTML; its values are those of \a image.
QString imageText(const FigureImage &image, const QList<WrittenAttributeList> &lists)
{
    QString text = QStringLiteral("<img") + attributeText(QStringLiteral("src"), addressEscaped(image.source, u'"'));
    if (image.alt) {
        text += attributeText(QStringLiteral("alt"), attributeEscaped(*image.alt, u'"'));
    }
    if (image.title) {
        text += attributeText(QStringLiteral("title"), attributeEscaped(*image.title, u'"'));
    }
    for (const WrittenAttributeList &list : lists) {
        text += list.id.isEmpty() ? QString() : attributeText(QStringLiteral("id"), attributeEscaped(list.id, u'"'));
        for (const WrittenAttribute &each : list.attributes) {
            static const QStringList known{QStringLiteral("class"), QStringLiteral("alt"), QStringLiteral("title")};
            if (!known.contains(each.name)) {
                text += attributeText(each.name, attributeEscaped(each.value, u'"'));
            }
        }
    }
    text += u'>';
    return image.link ? QStringLiteral("<a href=\"%1\">%2</a>").arg(addressEscaped(*image.link, u'"'), text) : text;
}

/// The picture of a figure include with the address that its theme makes of it (Minimal Mistakes 4,
/// `_includes/figure`).
FigureImage includedImage(const FigureImage &image)
{
    const bool isComplete = image.source.contains(QStringLiteral("://"));
    FigureImage made = image;
    made.source = isComplete ? image.source : QStringLiteral("{{ '%1' | relative_url }}").arg(image.source);
    if (image.link == image.source) {
        made.link = made.source;
    } else if (image.link && !image.link->contains(QStringLiteral("://"))) {
        made.link = QStringLiteral("{{ '%1' | relative_url }}").arg(*image.link);
    }
    return made;
}

} // namespace

QString takingProblem(QStringView post, const FigureSource &figure)
{
    if (!figure.figure.imagesReadOnly.isEmpty()) {
        return figure.figure.imagesReadOnly;
    }
    switch (figure.figure.kind) {
    case FigureKind::GalleryInclude:
        return FigureMessages::tr("The pictures of a gallery are in the front matter and stay together.");
    case FigureKind::FigureInclude: {
        static const QStringList known{QStringLiteral("image_path"), QStringLiteral("alt"), QStringLiteral("title"),
            QStringLiteral("caption"), QStringLiteral("class"), QStringLiteral("popup"), QStringLiteral("link"),
            QStringLiteral("url")};
        const bool isKnown = std::ranges::all_of(figure.include.parameters, [](const WrittenAttribute &each) {
            return known.contains(each.name) && (!each.quote.isNull() || each.name == u"popup")
                && !each.value.contains(u'\'');
        });
        return isKnown && figure.sourceParameter == u"image_path"
            ? QString()
            : FigureMessages::tr("Only the theme knows what “%1” makes of its values. Write the figure in the text.")
                  .arg(figure.include.file);
    }
    case FigureKind::MarkdownImage:
    case FigureKind::Element:
        break;
    }
    if (figure.hasOtherContent) {
        return FigureMessages::tr("The figure holds more than pictures and a caption. Edit it in the text.");
    }
    const bool hasReferences =
        std::ranges::any_of(classListsOf(figure), [](const WrittenAttributeList &list) { return list.hasReferences; });
    if (figure.figure.kind == FigureKind::MarkdownImage && hasReferences) {
        return FigureMessages::tr("The attribute list refers to a definition. Write the figure in the text.");
    }
    return isAloneOnLines(post, figure.figure.range)
        ? QString()
        : FigureMessages::tr("The figure shares its lines with other text. Move it in the text.");
}

QList<TakenImage> takenImages(QStringView post, const FigureSource &figure)
{
    QList<TakenImage> taken;
    for (qsizetype i = 0; i < figure.images.size(); ++i) {
        const ImageSource &place = figure.images[i];
        const FigureImage &value = figure.figure.images[i];
        if (place.form == ImageSource::Form::Tag) {
            taken.append({slice(post, place.outerRange).toString(), value});
        } else if (place.form == ImageSource::Form::Include) {
            const FigureImage made = includedImage(value);
            taken.append({imageText(made, {}), made});
        } else {
            taken.append({imageText(value, place.markdown.lists), value});
        }
    }
    return taken;
}

QString elementText(
    const QString &start, const QList<TakenImage> &images, const QString &caption, const FigureStyle &style)
{
    QString text = start;
    for (const TakenImage &image : images) {
        text += u'\n' + style.indent + image.text;
    }
    if (!caption.isEmpty()) {
        text += (images.size() > 1 ? u'\n' + style.indent : QString()) + caption;
    }
    return text + QStringLiteral("\n</figure>");
}

QString indentedAs(QString text, QStringView post, TextRange range)
{
    const qsizetype line = lineStartOf(post, range.start);
    return text.replace(u'\n', u'\n' + post.sliced(line, range.start - line).toString());
}

QString figureStartTag(QStringView post, const FigureSource &figure, const QStringList &classes, bool keepsId)
{
    if (figure.figure.kind != FigureKind::Element) {
        return classes.isEmpty()
            ? QStringLiteral("<figure>")
            : QStringLiteral("<figure class=\"%1\">").arg(attributeEscaped(classes.join(u' '), u'"'));
    }
    const HtmlTag &tag = figure.element;
    const std::optional<QString> value = classes.isEmpty() ? std::nullopt : std::optional(classes.join(u' '));
    TextEdits edits =
        attributeEdits(post, tag.attributes, tag.nameEnd, {QStringLiteral("class"), value, {}}, &attributeEscaped);
    if (!keepsId) {
        edits += attributeEdits(
            post, tag.attributes, tag.nameEnd, {QStringLiteral("id"), std::nullopt, {}}, &attributeEscaped);
    }
    for (TextEdit &edit : edits) {
        edit.range.start -= tag.range.start;
    }
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    return applied(edits, slice(post, tag.range).toString());
}

QString captionElement(const QString &caption, bool isMarkdown)
{
    static const QRegularExpression marks(QStringLiteral(R"([*_`\[\\])"));
    if (caption.isEmpty()) {
        return {};
    }
    return isMarkdown && caption.contains(marks)
        ? QStringLiteral("<figcaption markdown=\"span\">%1</figcaption>").arg(caption)
        : QStringLiteral("<figcaption>%1</figcaption>").arg(caption);
}

QStringList withoutArrangement(QStringList classes)
{
    classes.removeAll(QStringLiteral("half"));
    classes.removeAll(QStringLiteral("third"));
    return classes;
}

Figure elementValue(const QList<TakenImage> &images, const QString &caption, const QStringList &classes)
{
    Figure figure;
    for (const TakenImage &image : images) {
        figure.images.append(image.value);
    }
    figure.caption = caption;
    figure.classes = classes.join(u' ');
    return figure;
}

} // namespace frontrow
