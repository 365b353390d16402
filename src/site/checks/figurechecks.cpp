// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/figurechecks.h"

#include "site/pictures/picturereference.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct FigureChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(FigureChecks)
};

/// Without the Liquid around it, as far as that is known.
QString nameOf(const FigureImage &image, const SiteConfig &config)
{
    const QString source = addressWithoutLiquid(image.source, config.baseUrl).value_or(image.source);
    return source.sliced(source.lastIndexOf(u'/') + 1);
}

/// The page says in words what \a image shows: includes may take them from any parameter.
bool isDescribed(const RenderedBody &body, const FigureImage &image)
{
    static const QRegularExpression pictures(QStringLiteral("<img\\b[^>]*>"));
    static const QRegularExpression words(QStringLiteral("\\salt=(?:\"[^\"]*[^\"\\s]|'[^']*[^'\\s])"));
    return std::ranges::any_of(body.blocks, [&](const RenderedBlock &block) {
        for (const QRegularExpressionMatch &picture : pictures.globalMatch(block.html)) {
            if (picture.capturedView().contains(image.source) && words.matchView(picture.capturedView()).hasMatch()) {
                return true;
            }
        }
        return false;
    });
}

void checkAlt(const Figure &figure, const CheckedPost &post, Diagnostics &found)
{
    const SiteConfig &config = post.config;
    const bool isInclude = figure.kind == FigureKind::FigureInclude || figure.kind == FigureKind::GalleryInclude;
    for (const FigureImage &image : figure.images) {
        if (!image.alt && isInclude && isDescribed(post.body, image)) {
            continue;
        }
        if (!image.alt) {
            found.append({Diagnostic::Severity::Warning, QStringLiteral("figure-without-alt"),
                FigureChecksMessages::tr(
                    "The picture “%1” has no alt text, so people who cannot see it learn nothing from it. Say in "
                    "a few words what it shows, or write alt=\"\" when it only decorates.")
                    .arg(nameOf(image, config)),
                image.range});
        } else if (image.alt->isEmpty() && figure.kind == FigureKind::MarkdownImage) {
            found.append({Diagnostic::Severity::Hint, QStringLiteral("image-alt-empty"),
                FigureChecksMessages::tr(
                    "The brackets of the picture “%1” are empty, so people who cannot see it learn nothing "
                    "from it. Say in a few words what it shows, unless it only decorates.")
                    .arg(nameOf(image, config)),
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
        checkAlt(figure, reading.post, found);
        if (wantsCaption(figure)) {
            found.append({Diagnostic::Severity::Hint, QStringLiteral("figure-without-caption"),
                FigureChecksMessages::tr("The figure with “%1” has no caption. Say what readers should see in it.")
                    .arg(nameOf(figure.images.constFirst(), reading.post.config)),
                figure.range});
        }
    }
    return found;
}

} // namespace frontrow
