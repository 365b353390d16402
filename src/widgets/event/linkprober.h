// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QUrl>

class QHostInfo;
class QNetworkReply;

namespace frontrow {

/// What a look at an address of the web found.
struct LinkAnswer
{
    enum class State {
        Alive,
        Dead, ///< nothing is there: 404, 410, no such host
        Unsure, ///< nobody knows: refused, too slow, a fault of the server
    };

    State state = State::Unsure;
    QString reason; ///< a few translated words; empty for what is alive
};

/// What the status \a code of an HTTP answer says; 405 and its like, which only HEAD meets, are asked again with GET.
[[nodiscard]] LinkAnswer answerOf(int code);

/// \a address is one of the internet: not of this machine, a private network, or a group of receivers.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// Looks whether addresses on the web are there: over http and https only, with HEAD and where that says no with GET,
/// of which nothing but the head is read; without cookies or referrer; redirects are followed, at most five. One
/// request runs at a time, and none to a host within a second after the last one to it. A name that leads to this
/// machine or a private network is not asked, unless it is the blog's own.
class LinkProber : public QObject
{
    Q_OBJECT

public:
    static constexpr int pause = 1000; ///< milliseconds between two requests to a host
    static constexpr int longest = 15'000; ///< milliseconds, of a request

    explicit LinkProber(QObject *parent = nullptr);
    ~LinkProber() override;

    /// The host of the blog itself, which may be anywhere.
    void setOwnHost(const QString &host) { m_ownHost = host; }
    /// Ends with finished(); what is under way is stopped.
    void probe(const QStringList &addresses);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void answered(const QString &address, const frontrow::LinkAnswer &answer);
    /// All were asked, or it was stopped.
    void finished();

private:
    struct Question
    {
        QString address; ///< as it was given
        QUrl url; ///< where its redirects led
        int redirects = 0;
        bool isHead = true;
    };

    void next();
    void lookUp();
    void ask(const QHostInfo &host);
    void send();
    void take();
    void settle(const LinkAnswer &answer);
    void end();

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QList<Question> m_waiting;
    Question m_current;
    QHash<QString, qint64> m_lastAsked; ///< when each host was asked last, by m_clock
    QElapsedTimer m_clock;
    QTimer m_pause;
    QTimer m_deadline;
    QString m_ownHost;
    int m_lookup = -1; ///< the id of the look-up of the host's name
    bool m_isRunning = false;
};

} // namespace frontrow
