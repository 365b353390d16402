// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

namespace frontrow::test {

/// Publishes the built site in a folder below `/notes` on loopback, and notes what is asked for.
class SiteServer : public QTcpServer
{
public:
    QString folder;
    QStringList asked;

    SiteServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QByteArray origin() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }

private:
    void answer(QTcpSocket &socket)
    {
        const QString path = QString::fromLatin1(socket.readAll().split(' ').value(1));
        asked.append(path);
        QString name = folder + path.section(u'?', 0, 0).sliced(QStringLiteral("/notes").size());
        if (name.endsWith(u'/')) {
            name += QStringLiteral("index.html");
        }
        QFile file(name);
        const bool isThere = file.open(QIODevice::ReadOnly);
        const QByteArray bytes = isThere ? file.readAll() : QByteArray();
        socket.write(isThere ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n");
        socket.write("Connection: close\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
        socket.disconnectFromHost();
    }
};

} // namespace frontrow::test
