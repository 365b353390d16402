// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSize>

namespace frontrow {

/// The PNG or JPEG \a bytes of \a pixels, which say in Exif that the picture is as large as \a fullSize: browsers then
/// lay it out as if it had all of its pixels. Bytes of other formats are given back as they are. Source: Exif 3.0
/// (tags, JPEG's APP1), PNG third edition (eXIf), and Chromium, which takes the size where it is that of the pixels at
/// the resolution that is said, with 72 to the inch for one pixel of CSS.
[[nodiscard]] QByteArray withFullSize(const QByteArray &bytes, QSize pixels, QSize fullSize);

} // namespace frontrow
