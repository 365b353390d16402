// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picturerecipe.h"

#include "media/optimise.h"
#include "media/picturecontainer.h"
#include "media/pngfile.h"
#include "media/similarity.h"

namespace frontrow {

namespace {

/// Below, a picture is a photograph; above drawnEvenness it is drawn; between them JPEG is tried. The slides of real
/// reports have 0.3 to 0.8 after their video stream, photographs from cameras 0.02 to 0.12.
constexpr double photographEvenness = 0.15;
constexpr double drawnEvenness = 0.6;

Picture pictureOf(const QByteArray &bytes, PictureFormat format, QSize size)
{
    return {bytes, format, size, ContentHash::of(bytes)};
}

double similarityOf(const QByteArray &bytes, const QImage &image)
{
    return structuralSimilarity(QImage::fromData(bytes), image);
}

/// JPEG of the lowest quality that is faithful, of the highest when none is: noise is never kept whole.
QByteArray photographOf(const QImage &image)
{
    QByteArray bytes;
    for (const int quality : {80, 86, 92}) {
        bytes = jpegOf(image, quality);
        if (similarityOf(bytes, image) >= faithfulness::similarity) {
            break;
        }
    }
    return bytes;
}

PreparedPicture photograph(const QImage &image, bool allowsWebP)
{
    const QByteArray jpeg = photographOf(image);
    if (allowsWebP) {
        constexpr int quality = 82;
        const QByteArray webp = webpOf(image, quality);
        if (!webp.isEmpty() && webp.size() < jpeg.size()
            && similarityOf(webp, image) >= std::min<double>(faithfulness::similarity, similarityOf(jpeg, image))) {
            return {pictureOf(webp, PictureFormat::WebP, image.size()), false};
        }
    }
    return {pictureOf(jpeg, PictureFormat::Jpeg, image.size()), false};
}

PreparedPicture drawing(const QImage &image)
{
    return {pictureOf(pngOf(image, PngEffort::Quick), PictureFormat::Png, image.size()), true};
}

PreparedPicture encodedByContent(const QImage &image, double even, const PictureRecipe &recipe)
{
    if (hasTransparency(image) || even >= drawnEvenness) {
        return drawing(image);
    }
    if (even < photographEvenness) {
        return photograph(image, recipe.allowsWebP);
    }
    constexpr int quality = 86;
    const QByteArray jpeg = jpegOf(image, quality);
    return similarityOf(jpeg, image) >= faithfulness::similarity
        ? PreparedPicture{pictureOf(jpeg, PictureFormat::Jpeg, image.size()), false}
        : drawing(image);
}

/// encodedByContent(), but a photograph where a PNG would be larger than the JPEG that it came as.
PreparedPicture encoded(const DecodedPicture &source, const QImage &image, const PictureRecipe &recipe)
{
    PreparedPicture made = encodedByContent(image, evenness(source.image), recipe);
    const bool isEnlarged = made.picture.format == PictureFormat::Png && source.format == PictureFormat::Jpeg
        && made.picture.bytes.size() > source.bytes.size() && !hasTransparency(image);
    return isEnlarged ? photograph(image, recipe.allowsWebP) : made;
}

bool isForBlogs(PictureFormat format, const PictureRecipe &recipe)
{
    return format == PictureFormat::Png || format == PictureFormat::Jpeg || format == PictureFormat::Gif
        || (format == PictureFormat::WebP && recipe.allowsWebP);
}

} // namespace

PreparedPicture preparePicture(const DecodedPicture &source, const PictureRecipe &recipe)
{
    const auto keptBytes = [&] {
        return pictureOf(withoutMetadata(source.bytes, source.format), source.format, source.size);
    };
    if (source.isAnimated) {
        return {keptBytes(), false};
    }
    const QImage image = narrowedTo(source.image, recipe.maxWidth);
    PreparedPicture made = encoded(source, image, recipe);
    const bool isScaled = image.size() != source.image.size();
    if (isScaled || !source.isAsStored || !isForBlogs(source.format, recipe)) {
        return made;
    }
    const Picture kept = keptBytes();
    // A JPEG that is written anew loses once more, so that has to be worth it.
    constexpr double worthwhile = 0.7;
    const double limit = source.format == PictureFormat::Jpeg ? worthwhile : 1;
    const bool isSmaller =
        static_cast<double>(made.picture.bytes.size()) < limit * static_cast<double>(kept.bytes.size());
    if (isSmaller) {
        return made;
    }
    return {kept, made.isQuick && kept.format == PictureFormat::Png};
}

double evenness(const QImage &image)
{
    const bool isPlain = image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32;
    const QImage pixels = isPlain ? image : image.convertToFormat(QImage::Format_ARGB32);
    const QRgb opaque = pixels.hasAlphaChannel() ? 0 : 0xFF000000; // RGB32 may hold anything there
    qint64 same = 0;
    qint64 all = 0;
    constexpr int everyRow = 4;
    for (int y = 0; y < pixels.height(); y += everyRow) {
        const QRgb *row = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        for (int x = 1; x < pixels.width(); ++x) {
            same += (row[x] | opaque) == (row[x - 1] | opaque) ? 1 : 0;
        }
        all += pixels.width() - 1;
    }
    return all > 0 ? static_cast<double>(same) / static_cast<double>(all) : 1;
}

} // namespace frontrow
