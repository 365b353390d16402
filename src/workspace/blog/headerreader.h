// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/headerpicture.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace frontrow {

/// Finds out, on a worker, what the file of the header image of the open post is and says. Latest wins.
class HeaderReader : public QObject
{
    Q_OBJECT

public:
    explicit HeaderReader(QObject *parent = nullptr);
    /// Blocks until what is being read is done.
    ~HeaderReader() override;

    /// The file of the header image; empty for none. Read when it is another one or has changed.
    void read(const QString &file);
    [[nodiscard]] const HeaderPicture &picture() const { return m_picture; }

Q_SIGNALS:
    void pictureRead();

private:
    QString m_stamp; ///< path, size and time of the picture that was read or is being read
    HeaderPicture m_picture;
    QFutureWatcher<HeaderPicture> m_watcher;
};

} // namespace frontrow
