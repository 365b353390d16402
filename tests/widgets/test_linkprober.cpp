// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/linkprober.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace frontrow;

namespace {

/// A web server on loopback with a page of every kind.
class Server : public QTcpServer
{
public:
    QStringList requests; ///< "HEAD /a"
    QByteArrayList heads;
    QList<qint64> times; ///< milliseconds

    Server()
    {
        m_clock.start();
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString address(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
    }

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        const QByteArrayList words = request.split('\r').first().split(' ');
        const QByteArray path = words.value(1);
        requests.append(QString::fromLatin1(words.value(0) + ' ' + path));
        heads.append(request);
        times.append(m_clock.elapsed());
        QByteArray status = path == "/gone" ? "404 Not Found" : path == "/broken" ? "500 Oops" : "200 OK";
        QByteArray headers;
        if (path == "/get" && words.value(0) == "HEAD") {
            status = "405 Method Not Allowed";
        } else if (path == "/moved") {
            status = "301 Moved";
            headers = "Location: /there\r\n";
        } else if (path == "/circle") {
            status = "302 Found";
            headers = "Location: /circle\r\n";
        } else if (path == "/inside") {
            status = "302 Found";
            headers = "Location: http://localhost:1/secret\r\n";
        } else if (path == "/slow") {
            return;
        }
        socket.write("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "Content-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    }

    QElapsedTimer m_clock;
};

} // namespace

/// Whether links are dead is asked of the web gently, and of private networks not at all.
class TestLinkProber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsAskedOnceASecond()
    {
        Server server;
        LinkProber prober;
        prober.setOwnHost(QStringLiteral("127.0.0.1"));
        QHash<QString, LinkAnswer::State> states;
        connect(&prober, &LinkProber::answered, this, [&](const QString &address, const LinkAnswer &answer) {
            states.insert(QUrl(address).path(), answer.state);
            QCOMPARE(answer.reason.isEmpty(), answer.state == LinkAnswer::State::Alive);
        });
        const QSignalSpy finished(&prober, &LinkProber::finished);
        prober.probe({server.address(QStringLiteral("/there")), server.address(QStringLiteral("/gone")),
            server.address(QStringLiteral("/get")), server.address(QStringLiteral("/moved"))});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(states.value(QStringLiteral("/there")), LinkAnswer::State::Alive);
        QCOMPARE(states.value(QStringLiteral("/gone")), LinkAnswer::State::Dead);
        QCOMPARE(states.value(QStringLiteral("/get")), LinkAnswer::State::Alive);
        QCOMPARE(states.value(QStringLiteral("/moved")), LinkAnswer::State::Alive);
        QCOMPARE(server.requests.count(QStringLiteral("HEAD /gone")), 1);
        QCOMPARE(server.requests.count(QStringLiteral("GET /gone")), 1);
        QVERIFY2(server.requests.size() == 7, qPrintable(server.requests.join(u',')));
        for (qsizetype at = 1; at < server.times.size(); ++at) {
            QVERIFY2(server.times[at] - server.times[at - 1] >= LinkProber::pause - 50,
                qPrintable(QString::number(server.times[at] - server.times[at - 1])));
        }
        const QByteArray head = server.heads.last().toLower();
        QVERIFY2(!head.contains("cookie:") && !head.contains("referer:"), head.constData());
    }

    void privateNetworksAreNotAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:%1/x");
        QTest::newRow("by name") << QStringLiteral("http://localhost:%1/x");
        QTest::newRow("as a number") << QStringLiteral("http://2130706433:%1/x");
        QTest::newRow("mapped") << QStringLiteral("http://[::ffff:127.0.0.1]:%1/x");
        QTest::newRow("a file") << QStringLiteral("file:///etc/hostname?%1");
        QTest::newRow("another scheme") << QStringLiteral("ftp://127.0.0.1:%1/x");
    }

    void privateNetworksAreNotAsked()
    {
        QFETCH(const QString, address);
        const Server server;
        LinkProber prober;
        QList<LinkAnswer> answers;
        connect(&prober, &LinkProber::answered, this,
            [&answers](const QString &, const LinkAnswer &answer) { answers.append(answer); });
        prober.probe({address.arg(server.serverPort())});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 30'000);
        QVERIFY(answers[0].state != LinkAnswer::State::Alive);
        QVERIFY2(server.requests.isEmpty(), qPrintable(server.requests.join(u' ')));
    }

    void redirectsDoNotLeadInside()
    {
        Server server;
        LinkProber prober;
        prober.setOwnHost(QStringLiteral("127.0.0.1"));
        QList<LinkAnswer> answers;
        connect(&prober, &LinkProber::answered, this,
            [&answers](const QString &, const LinkAnswer &answer) { answers.append(answer); });
        prober.probe({server.address(QStringLiteral("/inside"))});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 30'000);
        QCOMPARE(answers[0].state, LinkAnswer::State::Unsure);
    }

    void whatRunsIsStopped()
    {
        Server server;
        LinkProber prober;
        prober.setOwnHost(QStringLiteral("127.0.0.1"));
        const QSignalSpy finished(&prober, &LinkProber::finished);
        const QSignalSpy answered(&prober, &LinkProber::answered);
        prober.probe({server.address(QStringLiteral("/slow")), server.address(QStringLiteral("/there"))});
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 30'000);
        QVERIFY(prober.isRunning());
        prober.stop();
        QVERIFY(!prober.isRunning());
        QCOMPARE(finished.size(), 1);
        QTest::qWait(LinkProber::pause + 200);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(answered.size(), 0);
    }

    void addressesOfTheInternet_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPublic");
        QTest::newRow("public") << QStringLiteral("93.184.216.34") << true;
        QTest::newRow("public 6") << QStringLiteral("2606:2800:220:1::1") << true;
        for (const char *inner : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0",
                 "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1", "224.0.0.1", "255.255.255.255"}) {
            QTest::newRow(inner) << QString::fromLatin1(inner) << false;
        }
    }

    void addressesOfTheInternet()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isPublic);
        QCOMPARE(isPublicAddress(QHostAddress(address)), isPublic);
    }

    void codes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("state");
        QTest::newRow("200") << 200 << static_cast<int>(LinkAnswer::State::Alive);
        QTest::newRow("404") << 404 << static_cast<int>(LinkAnswer::State::Dead);
        QTest::newRow("410") << 410 << static_cast<int>(LinkAnswer::State::Dead);
        QTest::newRow("403") << 403 << static_cast<int>(LinkAnswer::State::Unsure);
        QTest::newRow("429") << 429 << static_cast<int>(LinkAnswer::State::Unsure);
        QTest::newRow("503") << 503 << static_cast<int>(LinkAnswer::State::Unsure);
    }

    void codes()
    {
        QFETCH(const int, code);
        QFETCH(const int, state);
        QCOMPARE(static_cast<int>(answerOf(code).state), state);
    }
};

QTEST_GUILESS_MAIN(TestLinkProber)

#include "test_linkprober.moc"
