// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace frontrow {

/// Counts connections and answers each with an empty picture, or so.
class CountingServer : public QTcpServer
{
public:
    CountingServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++m_hits;
                connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    [[nodiscard]] int hits() const { return m_hits; }

private:
    int m_hits = 0;
};

} // namespace frontrow
