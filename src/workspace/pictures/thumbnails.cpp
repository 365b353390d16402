// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictures/thumbnails.h"

#include "base/backgroundpool.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

constexpr int mostKilobytes = 64 * 1024; ///< the most memory of the pictures kept

} // namespace

Result<Thumbnail> readThumbnail(const QString &path)
{
    const Result<QImage> image = smallImage(path, Thumbnails::width);
    if (!image) {
        return std::unexpected(image.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Thumbnail{*image, {}};
    }
    const Result<PictureFacts> facts = pictureFactsOf(file.read(picturelimit::bytes), path);
    if (!facts) {
        return std::unexpected(facts.error());
    }
    return Thumbnail{*image, *facts};
}

Thumbnails::Thumbnails(QObject *parent)
    : QObject(parent)
    , m_cache(mostKilobytes)
{
    m_thread.setMaxThreadCount(1);
}

Thumbnails::~Thumbnails()
{
    m_thread.clear();
    m_thread.waitForDone();
}

const Thumbnail *Thumbnails::find(const QString &path)
{
    const QFileInfo file(path);
    const QString key = path + u'\n' + QString::number(file.lastModified().toMSecsSinceEpoch());
    if (const Thumbnail *thumbnail = m_cache.object(key)) {
        return thumbnail;
    }
    if (!m_waiting.contains(key)) {
        m_waiting.insert(key);
        const auto read = [](const QString &each) {
            lowerThreadPriority();
            return readThumbnail(each).value_or(Thumbnail());
        };
        QtConcurrent::run(&m_thread, read, path).then(this, [this, key, path](const Thumbnail &thumbnail) {
            m_waiting.remove(key);
            const int cost = 1 + static_cast<int>(thumbnail.image.sizeInBytes() / 1024);
            m_cache.insert(key, new Thumbnail(thumbnail), cost);
            Q_EMIT arrived(path);
        });
    }
    return nullptr;
}

} // namespace frontrow
