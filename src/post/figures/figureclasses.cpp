// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurechange.h"
#include "post/figures/figurecommands.h"
#include "post/figures/figurereading.h"

#include <algorithm>

namespace frontrow {

namespace {

bool isClassName(const QString &name, bool isInAttributeList)
{
    const QStringView others = isInAttributeList ? u".#" : u"";
    return std::ranges::none_of(
        name, [others](QChar c) { return QStringView(u"\"'<>={}`&\\|").contains(c) || others.contains(c); });
}

std::optional<QString> joined(const QStringList &classes)
{
    return classes.isEmpty() ? std::nullopt : std::optional(classes.join(u' '));
}

/// The first list that has classes gets all of them; where none has, the first list of all, else a new one.
TextEdits markdownEdits(QStringView post, const FigureSource &figure, const QStringList &classes)
{
    const QList<WrittenAttributeList> lists = classListsOf(figure);
    if (lists.isEmpty()) {
        const bool isOne = figure.images.size() == 1;
        const qsizetype end = isOne ? figure.images.constFirst().markdown.range.end() : figure.figure.range.end();
        return {{{end, 0}, (isOne ? QString() : QStringLiteral("\n")) + attributeListText(classes)}};
    }
    const auto withClasses =
        std::ranges::find_if(lists, [](const WrittenAttributeList &list) { return !list.classes().isEmpty(); });
    const WrittenAttributeList &target = withClasses == lists.end() ? lists.constFirst() : *withClasses;
    TextEdits edits;
    for (const WrittenAttributeList &list : lists) {
        edits += classEdits(post, list, &list == &target ? classes : QStringList());
    }
    return edits;
}

TextEdits galleryEdits(QStringView post, const FigureSource &figure, const QStringList &classes)
{
    const bool hasLayout = !classes.isEmpty() && (classes.constFirst() == u"half" || classes.constFirst() == u"third");
    const auto edits = [&](const QString &name, const std::optional<QString> &value) {
        return attributeEdits(post, figure.include.parameters, figure.include.nameEnd,
            {name, value, {QStringLiteral("id"), QStringLiteral("layout")}}, &parameterEscaped);
    };
    TextEdits all = edits(QStringLiteral("layout"), hasLayout ? std::optional(classes.constFirst()) : std::nullopt)
        + edits(QStringLiteral("class"), joined(classes.sliced(hasLayout ? 1 : 0)));
    std::ranges::stable_sort(all, {}, [](const TextEdit &edit) { return edit.range.start; });
    return all;
}

TextEdits editsOf(QStringView post, const FigureSource &figure, const QStringList &classes)
{
    const QString name = QStringLiteral("class");
    switch (figure.figure.kind) {
    case FigureKind::MarkdownImage:
        return markdownEdits(post, figure, classes);
    case FigureKind::GalleryInclude:
        return galleryEdits(post, figure, classes);
    case FigureKind::FigureInclude:
        return attributeEdits(post, figure.include.parameters, figure.include.nameEnd,
            {name, joined(classes),
                {figure.sourceParameter, QStringLiteral("alt"), QStringLiteral("title"), figure.captionParameter}},
            &parameterEscaped);
    case FigureKind::Element:
        break;
    }
    return attributeEdits(
        post, figure.element.attributes, figure.element.nameEnd, {name, joined(classes), {}}, &attributeEscaped);
}

} // namespace

Result<TextEdits> setFigureClasses(QStringView post, qsizetype figure, const QString &classes)
{
    const QList<FigureSource> sources = figureSourcesIn(post);
    const Result<FigureSource> place = figureSourceAt(sources, figure);
    if (!place) {
        return std::unexpected(place.error());
    }
    QStringList names = classes.simplified().split(u' ', Qt::SkipEmptyParts);
    names.removeDuplicates();
    QList<Figure> intended = valuesOf(sources);
    intended[figure].classes = names.join(u' ');
    if (intended[figure].classes == place->figure.classes) {
        return TextEdits();
    }
    const bool isInList = place->figure.kind == FigureKind::MarkdownImage;
    for (const QString &name : std::as_const(names)) {
        if (!isClassName(name, isInList)) {
            return refused(
                FigureMessages::tr("“%1” cannot be the name of a class. Use letters, digits and dashes.").arg(name));
        }
    }
    return triedEdits(post, editsOf(post, *place, names), intended);
}

} // namespace frontrow
