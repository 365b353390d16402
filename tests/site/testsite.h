// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/testfiles.h"
#include "support/whynot.h"

#include <QBuffer>
#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMap>
#include <QString>

namespace frontrow {

/// A PNG that differs for each \a number.
inline QByteArray testPicture(int number)
{
    QImage image(8 + number, 8, QImage::Format_RGB32);
    image.fill(QColor(number * 40 % 256, 90, 160));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "png") ? buffer.data() : QByteArray();
}

/// Everything below \a folder: names, contents, modes, and the times of files.
inline QMap<QString, QString> stateOf(const QString &folder)
{
    QMap<QString, QString> state;
    QDirIterator entries(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo info = entries.nextFileInfo();
        const QString mode = QString::number(info.permissions().toInt(), 16);
        state.insert(info.filePath().sliced(folder.size()),
            info.isDir() ? QStringLiteral("folder ") + mode
                         : QStringLiteral("%1 %2 %3")
                               .arg(mode, info.lastModified().toString(Qt::ISODateWithMs),
                                   QString::fromLatin1(contentOf(info.filePath()).toHex())));
    }
    return state;
}

} // namespace frontrow
