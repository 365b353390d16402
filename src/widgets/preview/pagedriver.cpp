// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/pagedriver.h"

#include "widgets/preview/previewpage.h"
#include "widgets/preview/previewprofile.h"
#include "widgets/preview/previewsandbox.h"

#include <QPointer>

#include <chrono>
#include <signal.h>
#include <utility>

namespace frontrow {

namespace {

using namespace std::chrono_literals;
constexpr auto watchInterval = 500ms;
constexpr auto busyAfter = 3s;
constexpr auto deadAfter = 8s;

} // namespace

PageDriver::PageDriver(PreviewProfile &profile, PreviewPage &page, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_page(page)
{
    m_watchdog.setInterval(watchInterval);
    connect(&m_watchdog, &QTimer::timeout, this, &PageDriver::watch);
    connect(&m_page, &PreviewPage::shellLoaded, this, &PageDriver::start);
    connect(&m_page, &QWebEnginePage::titleChanged, this, &PageDriver::acknowledge);
    connect(&m_page, &QWebEnginePage::renderProcessTerminated, this, &PageDriver::restart, Qt::QueuedConnection);
    connect(&m_page, &PreviewPage::shellLost, this, &PageDriver::restart, Qt::QueuedConnection);
    m_page.loadShell();
}

void PageDriver::setFrame(const PreviewFrame &frame)
{
    m_waiting = frame;
    if (m_state == State::Stopped && frame.revision != m_fatalRevision) {
        m_state = State::Loading;
        m_page.loadShell();
        Q_EMIT resumed();
    }
    sendNext();
}

void PageDriver::start()
{
    if (!isSandboxed(m_page.renderProcessPid())) {
        m_state = State::Forbidden;
        Q_EMIT stopped(tr("The preview is off because its page is not locked in on this system. Start Frontrow without "
                          "options that change the sandbox."));
        return;
    }
    m_contents.clear();
    m_state = State::Ready;
    setDark(m_isDark);
    sendNext();
}

void PageDriver::sendNext()
{
    if (m_state != State::Ready || m_inFlight || !m_waiting) {
        return;
    }
    const PreviewFrame &frame = m_inFlight.emplace(*m_waiting);
    m_waiting.reset();
    QHash<QString, QUrl> addresses;
    for (const auto &[source, path] : frame.pictures.asKeyValueRange()) {
        addresses.insert(source, m_profile.pictures().addressOf(path));
    }
    const QByteArray patch = m_contents.patchTo(frame, addresses, ++m_sequence);
    m_sent.start();
    m_watchdog.start();
    m_page.run(QStringLiteral("frontrow.patch(%1)").arg(QString::fromUtf8(patch)),
        [self = QPointer(this)](const QVariant &held) {
            if (!self || !held.isValid()) {
                return;
            }
            const int count = held.toInt() + self->m_profile.gate().takeRefused();
            if (std::exchange(self->m_held, count) != count) {
                Q_EMIT self->contentBlocked(count);
            }
        });
}

void PageDriver::acknowledge(const QString &title)
{
    if (!m_inFlight || title != QStringLiteral("shown %1").arg(m_sequence)) {
        return;
    }
    const quint64 revision = m_inFlight->revision;
    m_shown = std::exchange(m_inFlight, std::nullopt);
    m_watchdog.stop();
    setBusy(false);
    sendNext();
    Q_EMIT frameShown(revision);
}

void PageDriver::watch()
{
    const auto waited = std::chrono::milliseconds(m_sent.elapsed());
    // A window that is covered or minimised may draw no frame, with the page well.
    m_page.run(QStringLiteral("frontrow.acknowledge()"));
    setBusy(waited >= busyAfter);
    const qint64 renderer = m_page.renderProcessPid();
    if (waited >= deadAfter && renderer > 0) {
        m_watchdog.stop();
        ::kill(static_cast<pid_t>(renderer), SIGKILL);
    }
}

void PageDriver::restart()
{
    if (m_state == State::Forbidden) {
        return;
    }
    m_watchdog.stop();
    setBusy(false);
    m_state = State::Loading;
    std::optional<PreviewFrame> fatal = std::exchange(m_inFlight, std::nullopt);
    if (!fatal) {
        fatal = m_shown;
    }
    m_shown.reset();
    const std::optional<quint64> revision = fatal.transform([](const PreviewFrame &frame) { return frame.revision; });
    const bool isSecondTime = revision && m_fatalRevision == revision;
    m_fatalRevision = revision;
    if (!m_waiting && isSecondTime) {
        m_state = State::Stopped;
        Q_EMIT stopped(tr("The preview stopped because its page ended twice while it showed this version of the post. "
                          "It comes back with the next change."));
        return;
    }
    if (!m_waiting) {
        m_waiting = std::move(fatal);
    }
    m_page.loadShell();
}

void PageDriver::setDark(bool isDark)
{
    m_isDark = isDark;
    m_profile.scheme().setDark(isDark);
    if (m_state == State::Ready) {
        m_page.run(isDark ? QStringLiteral("frontrow.setTheme('dark')") : QStringLiteral("frontrow.setTheme('light')"));
    }
}

void PageDriver::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy) {
        Q_EMIT busyChanged(isBusy);
    }
}

void PageDriver::reveal(qsizetype offset)
{
    if (m_state == State::Ready) {
        const PageContents::Place place = m_contents.placeOf(offset);
        m_page.run(QStringLiteral("frontrow.reveal(%1, %2)").arg(place.number).arg(place.share));
    }
}

void PageDriver::findOffset(QPointF point, const std::function<void(qsizetype)> &done)
{
    if (m_state != State::Ready) {
        return;
    }
    m_page.run(QStringLiteral("frontrow.blockAt(%1, %2)").arg(point.x()).arg(point.y()),
        [self = QPointer(this), done](const QVariant &number) {
            const std::optional<qsizetype> offset =
                self && number.isValid() ? self->m_contents.offsetOf(number.toLongLong()) : std::nullopt;
            if (offset) {
                done(*offset);
            }
        });
}

} // namespace frontrow
