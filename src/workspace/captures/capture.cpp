// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/captures/capture.h"

#include "base/atomicfile.h"
#include "workspace/pictures/thumbnails.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace frontrow {

namespace {

struct CaptureMessages
{
    Q_DECLARE_TR_FUNCTIONS(Capture)
};

} // namespace

Result<Capture> readCapture(const QString &path)
{
    const QFileInfo before(path);
    const QDateTime changed = before.lastModified();
    const qint64 size = before.size();
    const Result<Thumbnail> thumbnail = readThumbnail(path);
    if (!thumbnail) {
        return std::unexpected(thumbnail.error());
    }
    const ContentHash hash = hashOfFile(path, picturelimit::bytes).value_or(ContentHash());
    const QFileInfo after(path);
    if (after.lastModified() != changed || after.size() != size) {
        return failure(Error::Kind::Unreadable, CaptureMessages::tr("“%1” is still being written.").arg(path));
    }
    return Capture{
        path, changed, hash, PerceptualHash::of(thumbnail->image), thumbnail->facts.size, thumbnail->image, {}, {}};
}

Result<Capture> keepCapture(const QImage &image, const QString &folder)
{
    const Result<Picture> picture = pictureFromImage(image);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    if (!QDir().mkpath(folder)) {
        return failure(Error::Kind::Unwritable,
            CaptureMessages::tr(
                "The folder “%1” for captures could not be made. Check that the disk is not full and that you "
                "may write there.")
                .arg(folder));
    }
    const QString path = QDir(folder).filePath(QStringLiteral("capture-%1.png")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"))));
    if (const Result<void> written = replaceFile(path, picture->bytes); !written) {
        return std::unexpected(written.error());
    }
    Result<Capture> capture = readCapture(path);
    if (!capture) {
        return std::unexpected(capture.error());
    }
    capture->isOurs = true;
    return capture;
}

} // namespace frontrow
