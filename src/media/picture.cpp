// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picture.h"

#include "base/atomicfile.h"
#include "media/isomedia.h"
#include "media/picturecontainer.h"
#include "media/pictureformat.h"
#include "media/picturesize.h"
#include "media/pngfile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageIOPlugin>
#include <QImageReader>
#include <QImageWriter>
#include <QLibraryInfo>
#include <QLocale>
#include <QPluginLoader>

#include <algorithm>
#include <memory>
#include <utility>

namespace frontrow {

namespace {

struct PictureMessages
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// Qt's own ceiling for one image: picturelimit::pixels at 16 bits in each of four channels, and some room.
constexpr int allocationMegabytes = 512;
/// Below this a rendition is written as PNG: icons, logos and small screenshots stay sharp and are quick to write.
constexpr qint64 smallPixels = 400LL * 300;
constexpr int jpegQuality = 85;

std::unexpected<Error> refused(const QString &name, const QString &reason)
{
    return failure(
        Error::Kind::Malformed, PictureMessages::tr("“%1” cannot be used as a picture: %2.").arg(name, reason));
}

QString sizeText(QSize size)
{
    return PictureMessages::tr("%1 × %2 pixels")
        .arg(QLocale().toString(size.width()), QLocale().toString(size.height()));
}

/// Why a picture of \a size is not accepted; empty when it is.
QString sizeObjection(QSize size)
{
    if (size.width() > picturelimit::side || size.height() > picturelimit::side) {
        return PictureMessages::tr("it has %1, and a side may have at most %2 pixels. Scale it down first")
            .arg(sizeText(size), QLocale().toString(picturelimit::side));
    }
    if (qint64(size.width()) * size.height() > picturelimit::pixels) {
        return PictureMessages::tr("it has %1, and at most %2 million pixels are read. Scale it down first")
            .arg(sizeText(size), QLocale().toString(picturelimit::pixels / 1'000'000));
    }
    return {};
}

/// Whole picture bytes that may be given to a decoder.
struct Checked
{
    PictureFormat format;
    QSize size; ///< upright
    bool isTransformed; ///< the stored pixels are turned or mirrored
    bool isOnItsSide;
};

/// A reader that can use one decoder only. \a device has to outlive it.
void prepare(QImageReader &reader, QIODevice &device, PictureFormat format)
{
    QImageReader::setAllocationLimit(allocationMegabytes);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(fileSuffix(format).toLatin1());
    reader.setDevice(&device);
    reader.setAutoTransform(true);
}

Result<Checked> checked(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty()) {
        return refused(name, PictureMessages::tr("it is empty (0 bytes)"));
    }
    if (bytes.size() > picturelimit::bytes) {
        return refused(name,
            PictureMessages::tr("it has %1, and at most %2 are read")
                .arg(QLocale().formattedDataSize(bytes.size()), QLocale().formattedDataSize(picturelimit::bytes)));
    }
    const std::optional<PictureFormat> format = formatOf(bytes);
    if (!format) {
        return refused(name,
            PictureMessages::tr(
                "its content is not PNG, JPEG, GIF, WebP, HEIC or AVIF. Open it in a picture program and save it as "
                "PNG or JPEG"));
    }
    if (isCutShort(bytes, *format)) {
        return refused(name, PictureMessages::tr("its end is missing. Copy or download it again"));
    }
    // The decoders of these two unpack all to say a size, so their boxes are asked first.
    const QSize announced = isoMediaPictureIn(bytes).value_or(IsoMediaPicture()).largest;
    if (const QString objection = sizeObjection(announced); !objection.isEmpty()) {
        return refused(name, objection);
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader;
    prepare(reader, buffer, *format);
    // The list of formats is asked last, because making it loads every decoder of the system.
    if (!reader.canRead() && !QImageReader::supportedImageFormats().contains(reader.format())) {
        return refused(name,
            PictureMessages::tr(
                "this system cannot read %1 pictures. Install the package kimageformat6-plugins, or save it "
                "as PNG or JPEG")
                .arg(fileSuffix(*format).toUpper()));
    }
    const QImageIOHandler::Transformations transformation = reader.transformation();
    const bool isOnItsSide = transformation.testFlag(QImageIOHandler::TransformationRotate90);
    const QSize size = isOnItsSide ? reader.size().transposed() : reader.size();
    if (size.isEmpty()) {
        return refused(name, PictureMessages::tr("it is damaged. Copy or download it again"));
    }
    if (const QString objection = sizeObjection(size); !objection.isEmpty()) {
        return refused(name, objection);
    }
    return Checked{*format, size, transformation != QImageIOHandler::TransformationNone, isOnItsSide};
}

/// The nearest size of the same shape that is \a width wide.
QSize narrowed(QSize size, int width)
{
    return {width, std::max(1, qRound(double(size.height()) * width / size.width()))};
}

/// The pixels, upright, at most \a maxWidth wide where the decoder can save work by that.
Result<QImage> decoded(const QByteArray &bytes, const Checked &picture, int maxWidth, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader;
    prepare(reader, buffer, picture.format);
    if (picture.format == PictureFormat::Jpeg && picture.size.width() > maxWidth) {
        const QSize scaled = narrowed(picture.size, maxWidth);
        reader.setScaledSize(picture.isOnItsSide ? scaled.transposed() : scaled);
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return refused(name, PictureMessages::tr("it is damaged. Copy or download it again"));
    }
    return image;
}

/// The colours of \a image are other numbers in sRGB.
bool hasOtherColours(const QImage &image)
{
    const QColorSpace space = image.colorSpace();
    return (space.isValid() && space != QColorSpace(QColorSpace::SRgb)) || image.format() == QImage::Format_CMYK8888;
}

/// The same pixels in sRGB and nothing else: no text, no colour profile, no resolution. Not copied where \a image is
/// the only one that has them and they are stored so.
QImage plain(QImage image)
{
    const bool hasAlpha = image.hasAlphaChannel();
    const QImage::Format format = hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const QColorSpace space = image.colorSpace();
    QImage pixels = space.isValid() && space != QColorSpace(QColorSpace::SRgb)
        ? image.convertedToColorSpace(QColorSpace::SRgb, format)
        : std::move(image).convertToFormat(format);
    if (hasAlpha && !hasTransparency(pixels)) {
        pixels.reinterpretAsFormat(QImage::Format_RGB32);
    }
    if (pixels.isDetached() && pixels.textKeys().isEmpty()) {
        const QImage usual(1, 1, pixels.format());
        pixels.setColorSpace(QColorSpace());
        pixels.setDotsPerMeterX(usual.dotsPerMeterX());
        pixels.setDotsPerMeterY(usual.dotsPerMeterY());
        pixels.setOffset(QPoint());
        pixels.setDevicePixelRatio(1);
        return pixels;
    }
    QImage bare(pixels.size(), pixels.format());
    for (int y = 0; y < pixels.height(); ++y) {
        std::copy_n(pixels.constScanLine(y), qsizetype(4) * pixels.width(), bare.scanLine(y));
    }
    return bare;
}

/// Qt's own plugin for \a format. QImageWriter would ask each plugin of the system in turn, which loads some fifty
/// libraries of formats that nobody wants to write. nullptr where it is elsewhere.
std::unique_ptr<QImageIOHandler> writerOf(const QByteArray &format, QIODevice &device)
{
    const QString name = QString::fromLatin1(format == "jpg" ? QByteArray("jpeg") : format);
    QPluginLoader loader(
        QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/imageformats/libq%1.so").arg(name));
    auto *plugin = qobject_cast<QImageIOPlugin *>(loader.instance()); // stays loaded, as those that Qt finds
    return std::unique_ptr<QImageIOHandler>(plugin ? plugin->create(&device, format) : nullptr);
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const std::unique_ptr<QImageIOHandler> writer = writerOf(format, buffer)) {
        writer->setOption(QImageIOHandler::Quality, quality);
        return writer->write(image) ? buffer.data() : QByteArray();
    }
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? buffer.data() : QByteArray();
}

bool isDrawn(const QImage &image)
{
    return image.hasAlphaChannel() || image.colorCount() > 0 || image.depth() == 1
        || qint64(image.width()) * image.height() <= smallPixels;
}

/// A picture as it is shown, and what it is small of.
struct Small
{
    QImage pixels;
    QSize fullSize;
    bool isDrawn;
};

Result<Small> smallPicture(const QByteArray &bytes, const QString &name, int maxWidth)
{
    const Result<Checked> picture = checked(bytes, name);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    const int width = std::max(1, maxWidth);
    const Result<QImage> image = decoded(bytes, *picture, width, name);
    if (!image) {
        return std::unexpected(image.error());
    }
    return Small{plain(narrowedTo(*image, width)), picture->size, isDrawn(*image)};
}

} // namespace

QString fileSuffix(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Jpeg:
        return QStringLiteral("jpg");
    case PictureFormat::Gif:
        return QStringLiteral("gif");
    case PictureFormat::WebP:
        return QStringLiteral("webp");
    case PictureFormat::Avif:
        return QStringLiteral("avif");
    case PictureFormat::Heic:
        return QStringLiteral("heic");
    }
    Q_UNREACHABLE_RETURN(QString());
}

Result<DecodedPicture> readPicture(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, picturelimit::bytes);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return decodePicture(*bytes, path);
}

Result<DecodedPicture> decodePicture(const QByteArray &bytes, const QString &name)
{
    const Result<Checked> picture = checked(bytes, name);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    Result<QImage> image = decoded(bytes, *picture, picture->size.width(), name);
    if (!image) {
        return std::unexpected(image.error());
    }
    const bool isAsStored = !picture->isTransformed && !hasOtherColours(*image);
    const QSize size = image->size();
    return DecodedPicture{{bytes, picture->format, size, ContentHash::of(bytes)}, plain(*std::move(image)),
        isAnimated(bytes, picture->format), isAsStored};
}

Result<void> checkPicture(const QByteArray &bytes, const QString &name)
{
    const Result<Checked> picture = checked(bytes, name);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    if (picture->format == PictureFormat::Png && isSurelyWhole(bytes)) {
        return {};
    }
    const Result<QImage> image = decoded(bytes, *picture, picture->size.width(), name);
    return image ? Result<void>() : std::unexpected(image.error());
}

Result<PictureFacts> pictureFactsOf(const QByteArray &bytes, const QString &name)
{
    const Result<Checked> picture = checked(bytes, name);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    return PictureFacts{picture->format, picture->size, bytes.size()};
}

QSize sizeOfPictureFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    constexpr qint64 head = 64;
    const std::optional<PictureFormat> format = formatOf(file.peek(head));
    if (!format || *format == PictureFormat::Avif || *format == PictureFormat::Heic) { // they would be decoded
        return {};
    }
    QImageReader reader;
    prepare(reader, file, *format);
    const bool isOnItsSide = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    return isOnItsSide ? reader.size().transposed() : reader.size();
}

Result<DecodedPicture> pictureFromImage(const QImage &image)
{
    const QString name = PictureMessages::tr("The picture without a file");
    if (image.isNull()) {
        return refused(name, PictureMessages::tr("it has no pixels"));
    }
    if (const QString objection = sizeObjection(image.size()); !objection.isEmpty()) {
        return refused(name, objection);
    }
    const QImage pixels = plain(image);
    const QByteArray bytes = pngOf(pixels, PngEffort::Quick);
    return DecodedPicture{{bytes, PictureFormat::Png, pixels.size(), ContentHash::of(bytes)}, pixels, false, true};
}

QImage narrowedTo(const QImage &image, int width)
{
    return image.width() <= width
        ? image
        : image.scaled(narrowed(image.size(), width), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray jpegOf(const QImage &image, int quality)
{
    return encoded(plain(image), "jpg", quality);
}

QByteArray webpOf(const QImage &image, int quality)
{
    return encoded(plain(image), "webp", quality);
}

Result<QByteArray> renditionForPreview(const QString &path, int maxWidth)
{
    const Result<QByteArray> bytes = readFile(path, picturelimit::bytes);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return renditionForPreview(*bytes, path, maxWidth);
}

Result<QByteArray> renditionForPreview(const QByteArray &bytes, const QString &name, int maxWidth)
{
    const Result<Small> small = smallPicture(bytes, name, maxWidth);
    if (!small) {
        return std::unexpected(small.error());
    }
    const QByteArray rendition =
        small->isDrawn ? pngOf(small->pixels, PngEffort::Quick) : jpegOf(small->pixels, jpegQuality);
    return small->pixels.size() == small->fullSize ? rendition
                                                   : withFullSize(rendition, small->pixels.size(), small->fullSize);
}

Result<QImage> smallImage(const QString &path, int maxWidth)
{
    const Result<QByteArray> bytes = readFile(path, picturelimit::bytes);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<Small> small = smallPicture(*bytes, path, maxWidth);
    if (!small) {
        return std::unexpected(small.error());
    }
    return small->pixels;
}

} // namespace frontrow
