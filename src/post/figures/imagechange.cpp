// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/imagechange.h"

#include "post/figures/figurechange.h"
#include "post/figures/figurereading.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/markdownescape.h"

namespace frontrow {

Result<TextEdits> ImageChange::tried(const Result<TextEdits> &edits, const FigureImage &intended) const
{
    QList<Figure> values = valuesOf(sources);
    values[figure].images[image] = intended;
    for (qsizetype i = 0; i < sources.size() && !place().path.isEmpty(); ++i) {
        for (qsizetype k = 0; k < sources[i].images.size(); ++k) { // two galleries may show one list
            if (sources[i].images[k].path == place().path) {
                values[i].images[k] = intended;
            }
        }
    }
    return edits ? triedEdits(post, *edits, values) : edits;
}

Result<ImageChange> startChange(QStringView post, qsizetype figure, qsizetype image)
{
    ImageChange change{post, figureSourcesIn(post), figure, image};
    const Result<FigureSource> source = figureSourceAt(change.sources, figure);
    if (!source) {
        return std::unexpected(source.error());
    }
    if (!source->figure.imagesReadOnly.isEmpty()) {
        return refused(source->figure.imagesReadOnly);
    }
    if (image < 0 || image >= source->images.size()) {
        return refused(FigureMessages::tr("Figure %1 has no picture %2.").arg(figure + 1).arg(image + 1));
    }
    return change;
}

QString targetText(const QString &address, const std::optional<QString> &title)
{
    const QString written = markdownAddress(address);
    return title ? QStringLiteral("(%1 \"%2\")").arg(written, markdownTitleEscaped(*title, u'"'))
                 : QStringLiteral("(%1)").arg(written);
}

Result<TextEdits> itemEdits(
    QStringView post, const ImageSource &image, const QString &key, const std::optional<QString> &value)
{
    const QString path = image.path + u'.' + key;
    return value ? setField(post, path, FieldValue::text(*value)) : removeField(post, path);
}

TextEdits parameterEdits(
    QStringView post, const FigureSource &figure, const AttributeChange &change, AttributeEscape escape)
{
    return attributeEdits(post, figure.include.parameters, figure.include.nameEnd, change, escape);
}

QString valueInParameter(QStringView value, QChar quote)
{
    return quote.isNull() ? QString() : parameterEscaped(attributeEscaped(value, u'"'), quote);
}

} // namespace frontrow
