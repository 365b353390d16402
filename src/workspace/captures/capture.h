// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/result.h"
#include "media/perceptualhash.h"

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

namespace frontrow {

/// One picture that arrived while the person was writing, and waits for a place in the text.
struct Capture
{
    QString file; ///< absolute
    QDateTime taken; ///< when the file was complete
    ContentHash hash; ///< the hash of the file
    PerceptualHash fingerprint; ///< to tell captures of one slide
    QSize size; ///< pixels
    QImage thumbnail; ///< as readThumbnail() gives it
    QString session; ///< the heading that was on; empty when none was
    QString description; ///< what came with it and may be its caption
    bool isCopied = false; ///< it was on the clipboard
    /// The file was made for the inbox (clipboard, region of the screen) and goes with the capture.
    bool isOurs = false;

    bool operator==(const Capture &other) const { return file == other.file && taken == other.taken; }
};

/// Captures of one slide, the fullest of them first.
using CapturePile = QList<Capture>;

/// Reads the picture file \a path. Fails like readPicture(), also when the file changes meanwhile.
[[nodiscard]] Result<Capture> readCapture(const QString &path);

/// Writes \a image as a PNG, named after the time, into \a folder, which is made, and reads that.
[[nodiscard]] Result<Capture> keepCapture(const QImage &image, const QString &folder);

} // namespace frontrow
