// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/figurechecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontrow {

namespace {

struct FigureChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(FigureChecks)
};

QString nameOf(const FigureImage &image)
{
    return image.source.sliced(image.source.lastIndexOf(u'/') + 1);
}

void checkAlt(const Figure &figure, Diagnostics &found)
{
    for (const FigureImage &image : figure.images) {
        if (!image.alt) {
            found.append({Diagnostic::Severity::Warning, QStringLiteral("figure-without-alt"),
                FigureChecksMessages::tr(
                    "The picture “%1” has no alt text, so people who cannot see it learn nothing from it. Say in "
                    "a few words what it shows, or write alt=\"\" when it only decorates.")
                    .arg(nameOf(image)),
                image.range});
        } else if (image.alt->isEmpty() && figure.kind == FigureKind::MarkdownImage) {
            found.append({Diagnostic::Severity::Hint, QStringLiteral("image-alt-empty"),
                FigureChecksMessages::tr(
                    "The brackets of the picture “%1” are empty, so people who cannot see it learn nothing "
                    "from it. Say in a few words what it shows, unless it only decorates.")
                    .arg(nameOf(image)),
                image.range});
        }
    }
}

/// Markdown images have no place for a caption, and pictures that decorate need none.
bool wantsCaption(const Figure &figure)
{
    const bool decorates =
        std::ranges::all_of(figure.images, [](const FigureImage &image) { return image.alt && image.alt->isEmpty(); });
    return figure.kind != FigureKind::MarkdownImage && figure.caption.trimmed().isEmpty() && !decorates
        && !figure.images.isEmpty();
}

} // namespace

Diagnostics checkFigures(const PostReading &reading)
{
    Diagnostics found;
    for (const Figure &figure : reading.figures) {
        checkAlt(figure, found);
        if (wantsCaption(figure)) {
            found.append({Diagnostic::Severity::Hint, QStringLiteral("figure-without-caption"),
                FigureChecksMessages::tr("The figure with “%1” has no caption. Say what readers should see in it.")
                    .arg(nameOf(figure.images.constFirst())),
                figure.range});
        }
    }
    return found;
}

} // namespace frontrow
