// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/picture.h"

#include "base/atomicfile.h"
#include "media/pictureformat.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QLocale>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

/// Qt's own ceiling for one image: picturelimit::pixels at 16 bits in each of four channels, and some room.
constexpr int allocationMegabytes = 512;
/// Below this a rendition is written as PNG: icons, logos and small screenshots stay sharp and are quick to write.
constexpr qint64 smallPixels = 400LL * 300;
constexpr int jpegQuality = 85;
/// Qt maps PNG quality to zlib's level by (100 - quality) * 9 / 91; this is level 1, four times as fast as usual.
constexpr int fastPngQuality = 89;

std::unexpected<Error> refused(const QString &name, const QString &reason)
{
    return failure(Error::Kind::Malformed, Messages::tr("“%1” cannot be used as a picture: %2.").arg(name, reason));
}

QString sizeText(QSize size)
{
    return Messages::tr("%1 × %2 pixels").arg(QLocale().toString(size.width()), QLocale().toString(size.height()));
}

/// Why a picture of \a size is not accepted; empty when it is.
QString sizeObjection(QSize size)
{
    if (size.width() > picturelimit::side || size.height() > picturelimit::side) {
        return Messages::tr("it has %1, and a side may have at most %2 pixels. Scale it down first")
            .arg(sizeText(size), QLocale().toString(picturelimit::side));
    }
    if (qint64(size.width()) * size.height() > picturelimit::pixels) {
        return Messages::tr("it has %1, and at most %2 million pixels are read. Scale it down first")
            .arg(sizeText(size), QLocale().toString(picturelimit::pixels / 1'000'000));
    }
    return {};
}

/// Whole picture bytes that may be given to a decoder.
struct Checked
{
    PictureFormat format;
    QSize size; ///< upright
    bool isTurned; ///< the stored pixels lie on their side
};

/// A reader that can use one decoder only. \a bytes and \a buffer have to outlive it.
void prepare(QImageReader &reader, QBuffer &buffer, PictureFormat format)
{
    QImageReader::setAllocationLimit(allocationMegabytes);
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(fileSuffix(format).toLatin1());
    reader.setDevice(&buffer);
    reader.setAutoTransform(true);
}

Result<Checked> checked(QBuffer &buffer, const QString &name)
{
    const QByteArray &bytes = buffer.data();
    if (bytes.isEmpty()) {
        return refused(name, Messages::tr("it is empty (0 bytes)"));
    }
    if (bytes.size() > picturelimit::bytes) {
        return refused(name,
            Messages::tr("it has %1, and at most %2 are read")
                .arg(QLocale().formattedDataSize(bytes.size()), QLocale().formattedDataSize(picturelimit::bytes)));
    }
    const std::optional<PictureFormat> format = formatOf(bytes);
    if (!format) {
        return refused(name,
            Messages::tr(
                "its content is not PNG, JPEG, GIF or WebP. Open it in a picture program and save it as PNG or "
                "JPEG"));
    }
    if (isCutShort(bytes, *format)) {
        return refused(name, Messages::tr("its end is missing. Copy or download it again"));
    }
    QImageReader reader;
    prepare(reader, buffer, *format);
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize size = isTurned ? reader.size().transposed() : reader.size();
    if (size.isEmpty()) {
        return refused(name, Messages::tr("it is damaged. Copy or download it again"));
    }
    if (const QString objection = sizeObjection(size); !objection.isEmpty()) {
        return refused(name, objection);
    }
    return Checked{*format, size, isTurned};
}

/// The nearest size of the same shape that is \a width wide.
QSize narrowed(QSize size, int width)
{
    return {width, std::max(1, qRound(double(size.height()) * width / size.width()))};
}

/// The pixels, upright, at most \a maxWidth wide where the decoder can save work by that.
Result<QImage> decoded(QBuffer &buffer, const Checked &picture, int maxWidth, const QString &name)
{
    buffer.seek(0);
    QImageReader reader;
    prepare(reader, buffer, picture.format);
    if (picture.format == PictureFormat::Jpeg && picture.size.width() > maxWidth) {
        const QSize scaled = narrowed(picture.size, maxWidth);
        reader.setScaledSize(picture.isTurned ? scaled.transposed() : scaled);
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return refused(name, Messages::tr("it is damaged. Copy or download it again"));
    }
    return image;
}

/// The same pixels in sRGB and nothing else: no text, no colour profile, no resolution.
QImage plain(const QImage &image)
{
    const bool hasAlpha = image.hasAlphaChannel();
    const QImage::Format format = hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const QColorSpace space = image.colorSpace();
    const QImage pixels = space.isValid() && space != QColorSpace(QColorSpace::SRgb)
        ? image.convertedToColorSpace(QColorSpace::SRgb, format)
        : image.convertToFormat(format);
    return QImage(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format()).copy();
}

Result<QByteArray> encoded(const QImage &image, const char *format, int quality, const QString &name)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image)) {
        return refused(name, Messages::tr("it could not be written again: %1").arg(writer.errorString()));
    }
    return buffer.data();
}

bool isDrawn(const QImage &image)
{
    return image.hasAlphaChannel() || image.colorCount() > 0 || image.depth() == 1
        || qint64(image.width()) * image.height() <= smallPixels;
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
    }
    Q_UNREACHABLE_RETURN(QString());
}

Result<Picture> readPicture(const QString &path)
{
    return readFile(path, picturelimit::bytes).and_then([&](const QByteArray &bytes) {
        return pictureFromBytes(bytes, path);
    });
}

Result<Picture> pictureFromBytes(const QByteArray &bytes, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<Checked> picture = checked(buffer, name);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    return decoded(buffer, *picture, picture->size.width(), name).transform([&](const QImage &image) {
        return Picture{bytes, picture->format, image.size(), ContentHash::of(bytes)};
    });
}

Result<PictureFacts> pictureFactsOf(const QByteArray &bytes, const QString &name)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return checked(buffer, name).transform([&](const Checked &picture) {
        return PictureFacts{picture.format, picture.size, bytes.size()};
    });
}

Result<Picture> pictureFromImage(const QImage &image)
{
    const QString name = Messages::tr("The picture without a file");
    if (image.isNull()) {
        return refused(name, Messages::tr("it has no pixels"));
    }
    if (const QString objection = sizeObjection(image.size()); !objection.isEmpty()) {
        return refused(name, objection);
    }
    constexpr int usualQuality = -1;
    return encoded(plain(image), "png", usualQuality, name).transform([&](const QByteArray &bytes) {
        return Picture{bytes, PictureFormat::Png, image.size(), ContentHash::of(bytes)};
    });
}

Result<QByteArray> renditionForPreview(const QString &path, int maxWidth)
{
    const Result<QByteArray> bytes = readFile(path, picturelimit::bytes);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    QBuffer buffer;
    buffer.setData(*bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<Checked> picture = checked(buffer, path);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    const int width = std::max(1, maxWidth);
    const Result<QImage> image = decoded(buffer, *picture, width, path);
    if (!image) {
        return std::unexpected(image.error());
    }
    const QImage pixels = plain(image->width() > width
            ? image->scaled(narrowed(image->size(), width), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            : *image);
    return isDrawn(*image) ? encoded(pixels, "png", fastPngQuality, path) : encoded(pixels, "jpg", jpegQuality, path);
}

} // namespace frontrow
