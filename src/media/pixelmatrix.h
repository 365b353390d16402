// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>

#include <opencv2/core.hpp>

namespace frontrow {

/// The pixels of \a image (ARGB32 or RGB32) as OpenCV sees them: blue, green, red, alpha. Not copied: \a image has to
/// outlive it, and it is written to only where \a image is the caller's own.
[[nodiscard]] inline cv::Mat matrixOf(const QImage &image)
{
    return {image.height(), image.width(), CV_8UC4, const_cast<uchar *>(image.constBits()),
        static_cast<size_t>(image.bytesPerLine())};
}

[[nodiscard]] inline QImage withFourChannels(const QImage &image)
{
    return image.hasAlphaChannel() ? image.convertToFormat(QImage::Format_ARGB32)
                                   : image.convertToFormat(QImage::Format_RGB32);
}

} // namespace frontrow
