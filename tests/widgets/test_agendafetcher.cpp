// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/agendafetcher.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace frontrow;

namespace {

/// Answers every request on loopback with the same bytes.
class Server : public QTcpServer
{
public:
    QByteArray answer;
    QList<QByteArray> requests;

    Server()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    requests.append(socket->readAll());
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/a").arg(serverPort())); }
};

QByteArray response(const QByteArray &status, const QByteArray &headers, const QByteArray &body = QByteArray())
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// What is fetched of an agenda's address, and what is not.
class TestAgendaFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsFetchedWithoutATraceOfThePerson()
    {
        Server server;
        server.answer = response("200 OK", "Set-Cookie: a=b\r\n", "BEGIN:VCALENDAR\r\n");
        AgendaFetcher fetcher;
        for (int round = 1; round <= 2; ++round) {
            const QSignalSpy fetched(&fetcher, &AgendaFetcher::fetched);
            fetcher.fetch(server.address());
            QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, 10'000);
            QCOMPARE(fetched[0][1].toByteArray(), QByteArray("BEGIN:VCALENDAR\r\n"));
        }
        QCOMPARE(server.requests.size(), 2);
        const QByteArray request = server.requests.last().toLower();
        QVERIFY2(!request.contains("cookie:") && !request.contains("referer:"), request.constData());
    }

    void theRestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("not there") << response("404 Not Found", {}, "no");
        QTest::newRow("a file of this machine") << response("302 Found", "Location: file:///etc/hostname\r\n");
        QTest::newRow("another scheme") << response("301 Moved", "Location: ftp://127.0.0.1/a\r\n");
        QTest::newRow("too large") << response(
            "200 OK", {}, QByteArray(static_cast<qsizetype>(AgendaFetcher::largest) + 1, 'x'));
    }

    void theRestIsRefused()
    {
        QFETCH(const QByteArray, answer);
        Server server;
        server.answer = answer;
        AgendaFetcher fetcher;
        const QSignalSpy fetched(&fetcher, &AgendaFetcher::fetched);
        const QSignalSpy failed(&fetcher, &AgendaFetcher::failed);
        fetcher.fetch(server.address());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
        QVERIFY2(failed[0][0].toString().contains(QStringLiteral("127.0.0.1")), qPrintable(failed[0][0].toString()));
        QVERIFY(fetched.isEmpty());
    }

    void redirectsInACircleEnd()
    {
        Server server;
        server.answer = response("302 Found", "Location: /a\r\n");
        AgendaFetcher fetcher;
        const QSignalSpy failed(&fetcher, &AgendaFetcher::failed);
        fetcher.fetch(server.address());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
        QVERIFY(server.requests.size() < 10);
    }
};

QTEST_GUILESS_MAIN(TestAgendaFetcher)

#include "test_agendafetcher.moc"
