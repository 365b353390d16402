// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/linkprober.h"

#include <QHostInfo>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int mostProbeRedirects = 5;

bool isOfWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
}

/// What \a error of a request that got no answer says.
LinkAnswer answerOf(QNetworkReply::NetworkError error, const QString &text)
{
    return {error == QNetworkReply::HostNotFoundError ? LinkAnswer::State::Dead : LinkAnswer::State::Unsure,
        error == QNetworkReply::HostNotFoundError ? LinkProber::tr("there is no such host") : text};
}

} // namespace

LinkAnswer answerOf(int code)
{
    static const QSet<int> gone{404, 410, 451};
    if (code >= 200 && code < 400) {
        return {LinkAnswer::State::Alive, {}};
    }
    return {gone.contains(code) ? LinkAnswer::State::Dead : LinkAnswer::State::Unsure,
        gone.contains(code) ? LinkProber::tr("nothing is there (%1)").arg(code)
                            : LinkProber::tr("the server answers %1").arg(code)};
}

bool isPublicAddress(const QHostAddress &address)
{
    bool isMapped = false;
    const QHostAddress plain(address.toIPv4Address(&isMapped));
    const QHostAddress &meant = isMapped ? plain : address;
    return meant.isGlobal() && !meant.isPrivateUse() && !meant.isLoopback() && !meant.isMulticast()
        && !meant.isBroadcast() && !meant.isLinkLocal() && !meant.isUniqueLocalUnicast();
}

LinkProber::LinkProber(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_pause.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LinkProber::next);
    connect(
        &m_deadline, &QTimer::timeout, this, [this] { settle({LinkAnswer::State::Unsure, tr("it took too long")}); });
}

LinkProber::~LinkProber()
{
    end();
}

void LinkProber::probe(const QStringList &addresses)
{
    end();
    m_isRunning = true;
    for (const QString &address : addresses) {
        m_waiting.append({address, QUrl(address), 0, true});
    }
    m_pause.start(0);
}

void LinkProber::stop()
{
    if (m_isRunning) {
        end();
        Q_EMIT finished();
    }
}

/// Forgets what is under way.
void LinkProber::end()
{
    m_isRunning = false;
    m_waiting.clear();
    m_pause.stop();
    m_deadline.stop();
    if (m_lookup >= 0) {
        QHostInfo::abortHostLookup(m_lookup);
        m_lookup = -1;
    }
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
}

/// Asks the first question whose host may be asked now, else waits for the one that may be soonest.
void LinkProber::next()
{
    if (m_waiting.isEmpty()) {
        m_isRunning = false;
        Q_EMIT finished();
        return;
    }
    const qint64 now = m_clock.elapsed();
    const auto waits = [this, now](const Question &question) {
        const auto last = m_lastAsked.constFind(question.url.host());
        return last == m_lastAsked.constEnd() ? qint64(0) : std::max<qint64>(0, *last + pause - now);
    };
    const auto soonest = std::ranges::min_element(m_waiting, {}, waits);
    if (const qint64 wait = waits(*soonest); wait > 0) {
        m_pause.start(static_cast<int>(wait));
        return;
    }
    m_current = *soonest;
    m_waiting.erase(soonest);
    lookUp();
}

void LinkProber::lookUp()
{
    m_deadline.start(longest);
    if (!isOfWeb(m_current.url)) {
        settle({LinkAnswer::State::Unsure, tr("it is no address of the web")});
    } else if (m_current.url.host() == m_ownHost) {
        send();
    } else {
        m_lookup = QHostInfo::lookupHost(m_current.url.host(), this, &LinkProber::ask);
    }
}

void LinkProber::ask(const QHostInfo &host)
{
    m_lookup = -1;
    const QList<QHostAddress> addresses = host.addresses();
    if (host.error() == QHostInfo::HostNotFound || addresses.isEmpty()) {
        settle({host.error() == QHostInfo::HostNotFound ? LinkAnswer::State::Dead : LinkAnswer::State::Unsure,
            tr("there is no such host")});
    } else if (!std::ranges::all_of(addresses, isPublicAddress)) {
        settle({LinkAnswer::State::Unsure, tr("it leads into a private network and was not asked")});
    } else {
        send();
    }
}

void LinkProber::send()
{
    QNetworkRequest request(m_current.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_lastAsked.insert(m_current.url.host(), m_clock.elapsed());
    m_reply = m_current.isHead ? m_network.head(request) : m_network.get(request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &LinkProber::take);
    connect(m_reply, &QNetworkReply::finished, this, &LinkProber::take);
}

/// The head of the answer is there, or none will come.
void LinkProber::take()
{
    const int code = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (code == 0 && !m_reply->isFinished()) {
        return;
    }
    const LinkAnswer answer = code == 0 ? answerOf(m_reply->error(), m_reply->errorString()) : answerOf(code);
    const QUrl target = QUrl::fromEncoded(m_reply->rawHeader("Location")); // may be relative
    m_reply->disconnect(this);
    m_reply->abort(); // of what GET would bring nothing is read
    m_reply->deleteLater();
    m_reply.clear();
    const bool isRedirect = code >= 300 && code < 400 && !target.isEmpty();
    Question again = m_current;
    if (isRedirect && again.redirects < mostProbeRedirects) {
        again.url = again.url.resolved(target);
        ++again.redirects;
        m_waiting.prepend(again);
        m_deadline.stop();
        m_pause.start(0);
    } else if (isRedirect) {
        settle({LinkAnswer::State::Unsure, tr("it leads from one address to the next")});
    } else if (again.isHead && answer.state != LinkAnswer::State::Alive && code != 0) {
        again.isHead = false; // some servers answer GET alone
        m_waiting.prepend(again);
        m_deadline.stop();
        m_pause.start(0);
    } else {
        settle(answer);
    }
}

/// That is what is known of the current question.
void LinkProber::settle(const LinkAnswer &answer)
{
    const QString address = m_current.address;
    const QList<Question> rest = m_waiting;
    end();
    m_isRunning = true;
    m_waiting = rest;
    m_pause.start(0);
    Q_EMIT answered(address, answer);
}

} // namespace frontrow
