// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/deadlinks.h"

#include "base/atomicfile.h"
#include "base/backgroundpool.h"
#include "base/sourcetext.h"
#include "event/weblinks.h"
#include "site/jekyll/site.h"
#include "workspace/prompt/userprompt.h"

#include <QDir>
#include <QSet>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

/// What a server is asked for: a place in the page is the browser's matter.
QString asked(const QString &address)
{
    return address.section(u'#', 0, 0);
}

} // namespace

LinkPlaces linkPlacesIn(const QString &folder, const QStringList &files)
{
    constexpr qint64 largest = 20LL * 1024 * 1024; // bytes, of a post
    LinkPlaces found;
    if (const Result<Site> site = Site::open(folder)) {
        found.ownHost = QUrl(site->config().values.value(QStringLiteral("url"))).host();
    }
    for (const QString &file : files) {
        const Result<QByteArray> bytes = readFile(QDir(folder).filePath(file), largest);
        const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
        if (!source) {
            continue; // it went meanwhile
        }
        for (const WebLink &link : webLinksIn(source->text())) {
            found.places.append({file, link.offset, link.address, link.text});
        }
    }
    return found;
}

DeadLinks::DeadLinks(UserPrompt &prompt)
    : m_prompt(prompt)
{
    connect(&m_reading, &QFutureWatcher<LinkPlaces>::finished, this, &DeadLinks::ask);
    connect(&m_prober, &LinkProber::answered, this, &DeadLinks::take);
    connect(&m_prober, &LinkProber::finished, this, [this] { Q_EMIT finished(!m_isStopped); });
}

DeadLinks::~DeadLinks()
{
    m_prober.disconnect(this);
    m_reading.disconnect(this);
    m_reading.waitForFinished();
}

void DeadLinks::lookUp(const QString &folder, const QStringList &files)
{
    m_isStopped = false;
    m_reading.setFuture(QtConcurrent::run(backgroundPool(), &linkPlacesIn, folder, files));
}

void DeadLinks::ask()
{
    const LinkPlaces read = m_reading.result();
    m_places.clear();
    m_asked = 0;
    QStringList addresses; // in the order of the posts
    QSet<QString> hosts;
    for (const LinkPlace &place : read.places) {
        const QString address = asked(place.address);
        if (!m_places.contains(address)) {
            addresses.append(address);
            hosts.insert(QUrl(address).host());
        }
        m_places[address].append(place);
    }
    const QString links = tr("%n link(s)", nullptr, static_cast<int>(addresses.size()));
    const QString sites = tr("%n site(s)", nullptr, static_cast<int>(hosts.size()));
    const bool isAgreed = !m_isStopped && !addresses.isEmpty()
        && m_prompt.confirm(tr("Look Up Links"),
            tr("%1 to %2 are looked up on the web, one a second at each site. The sites see that somebody asks. "
               "Nothing "
               "in your posts is changed.")
                .arg(links, sites),
            tr("Look Up"));
    if (!isAgreed) {
        Q_EMIT finished(addresses.isEmpty() && !m_isStopped);
        return;
    }
    Q_EMIT progressed(0, static_cast<int>(addresses.size()));
    m_prober.setOwnHost(read.ownHost);
    m_prober.probe(addresses);
}

void DeadLinks::stop()
{
    m_isStopped = true;
    m_prober.stop();
}

void DeadLinks::take(const QString &address, const LinkAnswer &answer)
{
    Q_EMIT progressed(++m_asked, static_cast<int>(m_places.size()));
    for (const LinkPlace &place : m_places.value(address)) {
        if (answer.state != LinkAnswer::State::Alive) {
            Q_EMIT found(place, answer);
        }
    }
}

} // namespace frontrow
