// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace frontrow {

/// The formats that are read. Reports hold the first four only: those that the themes' lightboxes open, and WebP. Avif
/// and Heic need KImageFormats.
enum class PictureFormat { Png, Jpeg, Gif, WebP, Avif, Heic };

/// Lower case, without dot: "png", "jpg", "gif", "webp", "avif", "heic".
[[nodiscard]] QString fileSuffix(PictureFormat format);

/// A picture file that is known to be whole.
struct Picture
{
    QByteArray bytes; ///< the content of the file
    PictureFormat format = PictureFormat::Png; ///< by content, whatever the file's name says
    QSize size; ///< in pixels, upright (EXIF orientation applied)
    ContentHash hash; ///< the hash of bytes
};

/// What is accepted at most; sentences name the limit that was passed.
namespace picturelimit {
constexpr qint64 bytes = 50LL * 1024 * 1024;
constexpr int side = 30'000; ///< pixels
constexpr qint64 pixels = 50'000'000;
} // namespace picturelimit

/// A picture file with its pixels.
struct DecodedPicture : Picture
{
    QImage image; ///< the first frame: upright, sRGB, ARGB32 or, where every pixel is opaque, RGB32; nothing but pixels
    bool isAnimated = false; ///< the file has more frames
    bool isAsStored = false; ///< the file's own pixels are image's: it was neither turned nor in other colours
};

/// Reads a picture file once: format by content, size before pixels. Pipes, devices, folders, links to them, empty
/// files, other formats (also under a picture's name), truncated pictures and those past picturelimit are refused, each
/// with a sentence that names the file and the reason (Unreadable, Malformed). Takes a tenth of a second for 4K.
[[nodiscard]] Result<DecodedPicture> readPicture(const QString &path);

/// The same for bytes that are already here. \param name what the sentence calls the picture.
[[nodiscard]] Result<DecodedPicture> decodePicture(const QByteArray &bytes, const QString &name);

/// Sees that every pixel is there and keeps none: fails as decodePicture() does.
[[nodiscard]] Result<void> checkPicture(const QByteArray &bytes, const QString &name);

/// What a picture file is, without its pixels.
struct PictureFacts
{
    PictureFormat format = PictureFormat::Png;
    QSize size; ///< in pixels, upright
    qint64 bytes = 0; ///< the size of the file

    bool operator==(const PictureFacts &) const = default;
};

/// Looks at the head of picture \a bytes only, so that damage in the middle is not seen. Fails (Malformed) like
/// decodePicture().
[[nodiscard]] Result<PictureFacts> pictureFactsOf(const QByteArray &bytes, const QString &name);

/// Width and height of the picture file \a path, upright, by its head alone; empty when it is none that is read.
[[nodiscard]] QSize sizeOfPictureFile(const QString &path);

/// A picture without a file (clipboard, drag from a browser), written as PNG without metadata. Fails (Malformed) for a
/// null image and past picturelimit.
[[nodiscard]] Result<DecodedPicture> pictureFromImage(const QImage &image);

/// \a image made at most \a width pixels wide, in its own shape; never wider than it is.
[[nodiscard]] QImage narrowedTo(const QImage &image, int width);

/// The bytes of a JPEG file with the pixels of \a image and nothing else. \param quality 0 to 100, as libjpeg counts.
[[nodiscard]] QByteArray jpegOf(const QImage &image, int quality);

/// The same as WebP. \param quality 0 to 100, as libwebp counts.
[[nodiscard]] QByteArray webpOf(const QImage &image, int quality);

/// Fresh PNG or JPEG bytes of the picture file \a path, upright, at most \a maxWidth pixels wide: what the
/// preview's page gets instead of the file, so that no foreign bytes reach its decoders. Where there are fewer pixels
/// than the file has, they say how large the picture is (withFullSize()).
[[nodiscard]] Result<QByteArray> renditionForPreview(const QString &path, int maxWidth);

/// The same for bytes that are already here. \param name what the sentence calls the picture.
[[nodiscard]] Result<QByteArray> renditionForPreview(const QByteArray &bytes, const QString &name, int maxWidth);

/// The pixels of the picture file \a path, upright, at most \a maxWidth wide. Fails like readPicture().
[[nodiscard]] Result<QImage> smallImage(const QString &path, int maxWidth);

} // namespace frontrow
