// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/picture.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace frontrow {

/// A picture file as it is shown small.
struct Thumbnail
{
    QImage image; ///< null when the file cannot be read
    PictureFacts facts; ///< what is known of the file itself
};

/// The picture file \a path, small. Fails like readPicture().
[[nodiscard]] Result<Thumbnail> readThumbnail(const QString &path);

/// Small pictures of the post's files, read one after the other on a worker and kept while there is room.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    static constexpr int width = 320; ///< pixels, at most

    explicit Thumbnails(QObject *parent = nullptr);
    /// Forgets what waits and blocks until the picture being read is done.
    ~Thumbnails() override;

    /// The thumbnail of the file at \a path as it is on disk now; nullptr when it has to be read first, which starts
    /// and ends with arrived(). Valid until the next call.
    [[nodiscard]] const Thumbnail *find(const QString &path);

Q_SIGNALS:
    void arrived(const QString &path);

private:
    QThreadPool m_thread;
    QCache<QString, Thumbnail> m_cache; ///< by path and time of change
    QSet<QString> m_waiting; ///< keys that are being read
};

} // namespace frontrow
