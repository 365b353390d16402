// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurechange.h"
#include "post/figures/figurecommands.h"
#include "post/figures/figurereading.h"
#include "post/figures/imagechange.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

QString addressProblem(const QString &address)
{
    return FigureMessages::tr("The address “%1” has Liquid that does not end in it. Write “{{” with its end.")
        .arg(address);
}

/// An address of a picture file, of Liquid too.
bool namesPictureFile(const QString &address)
{
    static const QRegularExpression file(QStringLiteral(R"(\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)(?!\w))"),
        QRegularExpression::CaseInsensitiveOption);
    return file.match(address).hasMatch();
}

Result<TextEdits> setText(
    QStringView post, qsizetype figure, qsizetype image, const QString &name, const std::optional<QString> &value)
{
    const Result<ImageChange> change = startChange(post, figure, image);
    if (!change) {
        return std::unexpected(change.error());
    }
    FigureImage intended = change->value();
    std::optional<QString> &text = name == u"alt" ? intended.alt : intended.title;
    if (text == value) {
        return TextEdits();
    }
    text = name == u"title" && value && value->isEmpty() ? std::nullopt : value;
    Result<TextEdits> edits = change->tried(textEditsOf(*change, name, text), intended);
    if (!edits && text && text->contains(u'\n')) {
        text = text->simplified();
        edits = change->tried(textEditsOf(*change, name, text), intended);
    }
    return edits;
}

} // namespace

Result<TextEdits> setFigureAlt(QStringView post, qsizetype figure, qsizetype image, const std::optional<QString> &alt)
{
    return setText(post, figure, image, QStringLiteral("alt"), alt);
}

Result<TextEdits> setFigureTitle(
    QStringView post, qsizetype figure, qsizetype image, const std::optional<QString> &title)
{
    return setText(post, figure, image, QStringLiteral("title"), title);
}

Result<TextEdits> setFigureLink(QStringView post, qsizetype figure, qsizetype image, const std::optional<QString> &link)
{
    const Result<ImageChange> change = startChange(post, figure, image);
    if (!change) {
        return std::unexpected(change.error());
    }
    FigureImage intended = change->value();
    if (intended.link == link) {
        return TextEdits();
    }
    intended.link = link && link->isEmpty() ? std::nullopt : link;
    if (intended.link == change->value().link) {
        return TextEdits();
    }
    if (link && !isCompleteLiquid(*link)) {
        return refused(addressProblem(*link));
    }
    return change->tried(linkEdits(*change, intended.link), intended);
}

Result<TextEdits> setFigureSource(QStringView post, qsizetype figure, qsizetype image, const QString &source)
{
    const Result<ImageChange> change = startChange(post, figure, image);
    if (!change) {
        return std::unexpected(change.error());
    }
    FigureImage intended = change->value();
    if (intended.source == source) {
        return TextEdits();
    }
    if (source.trimmed().isEmpty()) {
        return refused(FigureMessages::tr("Say which picture to show."));
    }
    if (!isCompleteLiquid(source)) {
        return refused(addressProblem(source));
    }
    Result<TextEdits> edits = sourceEdits(*change, source);
    const bool follows = intended.link && (intended.link == intended.source || namesPictureFile(*intended.link));
    intended.source = source;
    if (edits && follows && intended.link != source) {
        const bool isPopup = change->source().linkParameter == u"popup";
        const Result<TextEdits> links = isPopup ? TextEdits() : linkEdits(*change, source);
        if (!links) {
            return links;
        }
        *edits += *links;
    }
    if (edits) {
        std::ranges::stable_sort(*edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    }
    intended.link = follows ? std::optional(source) : intended.link;
    return change->tried(edits, intended);
}

} // namespace frontrow
