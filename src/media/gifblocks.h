// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace frontrow {

/// Whether the GIF stops inside a block or has no image. A missing trailer alone is common and harmless.
/// Source for all here: GIF89a specification (header, logical screen, blocks and sub-blocks).
[[nodiscard]] bool isGifCut(QByteArrayView bytes);

/// How many images the GIF holds.
[[nodiscard]] int gifFrames(QByteArrayView bytes);

/// The GIF without comments, plain texts, application data other than the loop count, and bytes after the trailer.
[[nodiscard]] QByteArray withoutGifMetadata(QByteArrayView bytes);

} // namespace frontrow
