// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/pictureserver.h"

#include "media/picture.h"
#include "widgets/preview/previewscheme.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFuture>
#include <QThread>
#include <QUuid>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

constexpr int widestPicture = 2000; // pixels: twice the article's column on a dense screen
constexpr qsizetype cacheBytes = qsizetype(64) * 1024 * 1024;

QByteArray stampOf(const QString &path)
{
    const QFileInfo file(path);
    return QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + ' ' + QByteArray::number(file.size());
}

} // namespace

PictureServer::PictureServer(QObject *parent)
    : QObject(parent)
    , m_cache(cacheBytes)
{
    m_workers.setMaxThreadCount(qMax(1, QThread::idealThreadCount() - 1));
}

PictureServer::~PictureServer()
{
    m_workers.clear();
    m_workers.waitForDone();
}

QUrl PictureServer::addressOf(const QString &path)
{
    const QByteArray stamp = stampOf(path);
    Address &address = m_addresses[path];
    if (address.id.isEmpty() || address.stamp != stamp) {
        m_paths.remove(address.id);
        m_cache.remove(address.id);
        address = {.id = QUuid::createUuid().toString(QUuid::Id128), .stamp = stamp};
        m_paths.insert(address.id, path);
    }
    return PreviewScheme::pictureUrl(address.id);
}

void PictureServer::fetch(const QString &id, Receiver receiver)
{
    const auto path = m_paths.constFind(id);
    if (path == m_paths.cend()) {
        receiver({});
        return;
    }
    if (const QByteArray *bytes = m_cache.object(id)) {
        receiver(*bytes);
        return;
    }
    QList<Receiver> &waiting = m_waiting[id];
    waiting.append(std::move(receiver));
    if (waiting.size() > 1) {
        return;
    }
    QtConcurrent::run(&m_workers, [path = *path] {
        return renditionForPreview(path, widestPicture).value_or(QByteArray());
    }).then(this, [this, id](const QByteArray &bytes) { deliver(id, bytes); });
}

void PictureServer::deliver(const QString &id, const QByteArray &bytes)
{
    if (!bytes.isEmpty() && m_paths.contains(id)) {
        m_cache.insert(id, new QByteArray(bytes), bytes.size());
    }
    const QList<Receiver> receivers = m_waiting.take(id);
    for (const Receiver &receiver : receivers) {
        receiver(bytes);
    }
}

} // namespace frontrow
