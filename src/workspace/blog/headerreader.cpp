// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/headerreader.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

QString stampOf(const QString &file)
{
    const QFileInfo info(file);
    return file.isEmpty() ? QString()
                          : QStringLiteral("%1 %2 %3")
                                .arg(file)
                                .arg(info.size())
                                .arg(info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch());
}

} // namespace

HeaderReader::HeaderReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<HeaderPicture>::finished, this, [this] {
        m_picture = m_watcher.result();
        Q_EMIT pictureRead();
    });
}

HeaderReader::~HeaderReader()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void HeaderReader::read(const QString &file)
{
    const QString stamp = stampOf(file);
    if (stamp == m_stamp) {
        return;
    }
    m_stamp = stamp;
    m_watcher.setFuture(
        file.isEmpty() ? QtFuture::makeReadyValueFuture(HeaderPicture()) : QtConcurrent::run(readHeaderPicture, file));
}

} // namespace frontrow
