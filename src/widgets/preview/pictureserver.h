// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QUrl>

#include <functional>

namespace frontrow {

/// Gives the preview's page addresses for picture files that say nothing about the files, and after them pictures
/// that were decoded and written anew: no byte of a file reaches the browser's decoders. They have as many pixels as
/// are shown, for the browser holds them unpacked.
class PictureServer : public QObject
{
public:
    explicit PictureServer(QObject *parent = nullptr);
    /// Waits for the pictures that are being made.
    ~PictureServer() override;

    /// Pictures get addresses for at most about \a pixels across from now on, and never more than widest. Returns
    /// whether that is another width.
    bool setWidth(int pixels);
    static constexpr int widest = 2000; ///< twice the article's column on a dense screen

    /// The address of the file at \a path as it is now: the same as long as the file's time and size are, and the
    /// width.
    [[nodiscard]] QUrl addressOf(const QString &path);

    using Receiver = std::function<void(const QByteArray &)>;
    /// Calls \a receiver on this thread, now or later, with the PNG or JPEG bytes of the picture whose address ends
    /// in \a id. They are empty when there is no such address or the file cannot be shown.
    void fetch(const QString &id, Receiver receiver);
    /// Makes the picture of the file at \a path now: somebody will ask for it soon.
    void prepare(const QString &path)
    {
        fetch(addressOf(path).path().mid(1), [](const QByteArray &) { });
    }

private:
    struct Address
    {
        QString id;
        QByteArray stamp; ///< the stamp of the file when the address was given
        int width = 0;
    };
    struct Source
    {
        QString path;
        int width = 0; ///< at most
    };

    void deliver(const QString &id, const QByteArray &bytes);

    QHash<QString, Address> m_addresses; ///< by path
    QHash<QString, Source> m_sources; ///< by id
    QHash<QString, QList<Receiver>> m_waiting; ///< by id
    QCache<QString, QByteArray> m_cache; ///< by id; costs are bytes
    QThreadPool m_workers;
    int m_width = widest;
};

} // namespace frontrow
