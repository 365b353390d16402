// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictures/remotepictures.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace frontrow;

namespace {

/// Answers each request by its path, and keeps what was asked.
class PictureHost : public QTcpServer
{
public:
    PictureHost()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString address(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path);
    }

    QByteArray asked;

private:
    void answer(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        asked += request;
        if (request.startsWith("GET /gone")) {
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        } else if (request.startsWith("GET /moved")) {
            socket->write("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\nConnection: "
                          "close\r\n\r\n");
        } else if (request.startsWith("GET /huge")) {
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            socket->write(QByteArray(RemotePictures::largest + 100'000, 'x'));
        } else {
            socket->write("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 4\r\nConnection: close\r\n\r\nwhat");
        }
        socket->disconnectFromHost();
    }
};

} // namespace

class TestRemotePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlsAreOfTheWebOnly_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("url");
        QTest::newRow("https") << "https://example.org/a.png" << "https://example.org/a.png";
        QTest::newRow("without scheme") << "//example.org/a.png" << "https://example.org/a.png";
        QTest::newRow("file") << "file:///etc/passwd" << "";
        QTest::newRow("data") << "data:image/png,x" << "";
        QTest::newRow("of the site") << "/images/a.png" << "";
        QTest::newRow("with a name and password") << "https://a:b@example.org/a.png" << "";
    }
    void urlsAreOfTheWebOnly()
    {
        QFETCH(const QString, source);
        QTEST(remotePictureUrl(source).value_or(QUrl()).toString(), "url");
    }

    void fetchesOnceAndTellsNothing()
    {
        PictureHost host;
        RemotePictures pictures;
        QSignalSpy finished(&pictures, &RemotePictures::finished);
        const QString source = host.address(QStringLiteral("a.png"));
        pictures.fetch({source});
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toStringList(), QStringList());
        QFile file(pictures.files().value(source));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("what"));
        pictures.fetch({source});
        QCOMPARE(finished.size(), 2);
        QCOMPARE(host.asked.count("GET "), 1);
        for (const char *header : {"\r\nCookie:", "\r\nReferer:", "\r\nOrigin:"}) {
            QVERIFY2(!host.asked.contains(header), host.asked.constData());
        }
        pictures.fetch({host.address(QStringLiteral("b.png"))});
        QVERIFY(finished.wait());
        QVERIFY2(!host.asked.contains("Cookie: a=b"), "what a host says is not told to it again");
    }

    void namesWhatDidNotCome()
    {
        PictureHost host;
        RemotePictures pictures;
        QSignalSpy finished(&pictures, &RemotePictures::finished);
        const QStringList bad{host.address(QStringLiteral("gone.png")), host.address(QStringLiteral("moved.png")),
            host.address(QStringLiteral("huge.png")), QStringLiteral("file:///etc/passwd")};
        pictures.fetch(bad + QStringList{host.address(QStringLiteral("good.png"))});
        QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        QStringList failed = finished.first().first().toStringList();
        failed.sort();
        QStringList expected = bad;
        expected.sort();
        QCOMPARE(failed, expected);
        QCOMPARE(pictures.files().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRemotePictures)
#include "test_remotepictures.moc"
