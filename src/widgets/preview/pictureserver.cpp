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

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr int widthStep = 400; // pixels: a window that is made wider asks for other pictures only now and then
constexpr qsizetype cacheBytes = qsizetype(16) * 1024 * 1024; // the page has those that it shows

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

bool PictureServer::setWidth(int pixels)
{
    const int width = std::min(widest, (pixels + widthStep - 1) / widthStep * widthStep);
    return std::exchange(m_width, width) != width;
}

QUrl PictureServer::addressOf(const QString &path)
{
    const QByteArray stamp = stampOf(path);
    Address &address = m_addresses[path];
    if (address.id.isEmpty() || address.stamp != stamp || address.width != m_width) {
        m_sources.remove(address.id);
        m_cache.remove(address.id);
        address = {.id = QUuid::createUuid().toString(QUuid::Id128), .stamp = stamp, .width = m_width};
        m_sources.insert(address.id, {path, m_width});
    }
    return PreviewScheme::pictureUrl(address.id);
}

void PictureServer::fetch(const QString &id, Receiver receiver)
{
    const auto source = m_sources.constFind(id);
    if (source == m_sources.cend()) {
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
    QtConcurrent::run(&m_workers, [source = *source] {
        return renditionForPreview(source.path, source.width).value_or(QByteArray());
    }).then(this, [this, id](const QByteArray &bytes) { deliver(id, bytes); });
}

void PictureServer::deliver(const QString &id, const QByteArray &bytes)
{
    if (!bytes.isEmpty() && m_sources.contains(id)) {
        m_cache.insert(id, new QByteArray(bytes), bytes.size());
    }
    const QList<Receiver> receivers = m_waiting.take(id);
    for (const Receiver &receiver : receivers) {
        receiver(bytes);
    }
}

} // namespace frontrow
