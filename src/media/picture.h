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

/// The formats that reports may hold: those that the themes' lightboxes open, and WebP.
enum class PictureFormat { Png, Jpeg, Gif, WebP };

/// Lower case, without dot: "png", "jpg", "gif", "webp".
[[nodiscard]] QString fileSuffix(PictureFormat format);

/// A picture file that was read and decoded once, so it is known to be whole.
struct Picture
{
    QByteArray bytes; ///< of the file
    PictureFormat format = PictureFormat::Png; ///< by content, whatever the file's name says
    QSize size; ///< in pixels, upright (EXIF orientation applied)
    ContentHash hash; ///< of bytes
};

/// What is accepted at most; sentences name the limit that was passed.
namespace picturelimit {
constexpr qint64 bytes = 50LL * 1024 * 1024;
constexpr int side = 30'000; ///< pixels
constexpr qint64 pixels = 50'000'000;
} // namespace picturelimit

/// Reads a PNG, JPEG, GIF or WebP file. Pipes, devices, folders, links to them, empty files, other formats
/// (also under a picture's name), truncated pictures and those past picturelimit are refused, each with a
/// sentence that names the file and the reason.
[[nodiscard]] Result<Picture> readPicture(const QString &path);

/// The same for bytes that are already here. \param name what the sentence calls the picture.
[[nodiscard]] Result<Picture> pictureFromBytes(const QByteArray &bytes, const QString &name);

/// What a picture file is, without its pixels.
struct PictureFacts
{
    PictureFormat format = PictureFormat::Png;
    QSize size; ///< in pixels, upright
    qint64 bytes = 0; ///< of the file

    bool operator==(const PictureFacts &) const = default;
};

/// Looks at the head of picture \a bytes only, so that damage in the middle is not seen. Fails (Malformed) like
/// pictureFromBytes().
[[nodiscard]] Result<PictureFacts> pictureFactsOf(const QByteArray &bytes, const QString &name);

/// A picture without a file (clipboard, drag from a browser), written as PNG without metadata.
[[nodiscard]] Result<Picture> pictureFromImage(const QImage &image);

/// Fresh PNG or JPEG bytes of the picture file \a path, upright, at most \a maxWidth pixels wide: what the
/// preview's page gets instead of the file, so that no foreign bytes reach its decoders.
[[nodiscard]] Result<QByteArray> renditionForPreview(const QString &path, int maxWidth);

} // namespace frontrow
