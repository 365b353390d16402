// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/pagedriver.h"

#include "widgets/preview/previewpage.h"
#include "widgets/preview/previewprofile.h"
#include "widgets/preview/sandboxprobe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
constexpr auto pollInterval = 50ms; // whether pictures have come
constexpr int mostPicturePolls = 200;

QJsonArray toJson(const QList<std::pair<QString, QString>> &attributes)
{
    QJsonArray pairs;
    for (const auto &[name, value] : attributes) {
        pairs.append(QJsonArray{name, value});
    }
    return pairs;
}

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

void PageDriver::setFrame(const PageFrame &frame)
{
    m_waiting = frame;
    if (const QString hero = frame.pictures.value(frame.hero.image); m_state == State::Loading && !hero.isEmpty()) {
        m_profile.pictures().prepare(hero); // it is the first thing to be seen
    }
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
        Q_EMIT stopped(tr("The preview is off because its page is not sandboxed on this system. Start Frontrow without "
                          "options that change the sandbox."));
        return;
    }
    m_contents.clear();
    m_isCaretShown = false;
    m_hasTypesetter = false;
    m_state = State::Ready;
    setDark(m_isDark);
    sendTheme();
    sendNext();
}

void PageDriver::setPageTheme(const PageTheme &pageTheme)
{
    if (m_pageTheme == pageTheme) {
        return;
    }
    m_pageTheme = pageTheme;
    m_profile.scheme().setPageTheme(pageTheme);
    if (m_state == State::Ready) {
        sendTheme();
    }
}

void PageDriver::sendTheme()
{
    const QJsonObject pageTheme{{QStringLiteral("generation"), m_profile.scheme().themeNumber()},
        {QStringLiteral("frame"), m_pageTheme.frame}, {QStringLiteral("root"), toJson(m_pageTheme.rootAttributes)},
        {QStringLiteral("body"), toJson(m_pageTheme.bodyAttributes)},
        {QStringLiteral("followsAppearance"), m_pageTheme.followsAppearance},
        {QStringLiteral("typesetsMath"), m_pageTheme.typesetsMath}};
    m_page.run(QStringLiteral("frontrow.setTheme(%1)")
            .arg(QString::fromUtf8(QJsonDocument(pageTheme).toJson(QJsonDocument::Compact))));
}

void PageDriver::loadTypesetter()
{
    if (!std::exchange(m_hasTypesetter, true)) {
        m_page.run(QString::fromUtf8(PreviewScheme::typesetter()));
    }
}

void PageDriver::sendNext()
{
    if (m_state != State::Ready || m_inFlight || !m_waiting) {
        return;
    }
    const PageFrame &frame = m_inFlight.emplace(*m_waiting);
    m_waiting.reset();
    QHash<QString, QUrl> addresses;
    for (const auto &[source, path] : frame.pictures.asKeyValueRange()) {
        addresses.insert(source, m_profile.pictures().addressOf(path));
    }
    for (const auto &[source, file] : m_fetched.asKeyValueRange()) {
        addresses.insert(source, m_profile.pictures().addressOf(file));
    }
    const QByteArray patch = m_contents.patchTo(frame, addresses, ++m_sequence);
    if (m_contents.hasMath()) {
        loadTypesetter();
    }
    m_sent.start();
    m_watchdog.start();
    m_page.run(QStringLiteral("frontrow.patch(%1)").arg(QString::fromUtf8(patch)),
        [self = QPointer(this)](const QVariant &held) {
            if (self && held.isValid()) {
                self->takeHeld(held.toMap());
            }
        });
    reveal();
}

void PageDriver::takeHeld(const QVariantMap &held)
{
    const int count = held.value(QStringLiteral("count")).toInt() + m_profile.gate().takeRefused();
    if (std::exchange(m_held, count) != count) {
        Q_EMIT contentBlocked(count);
    }
    const QStringList remote = held.value(QStringLiteral("remote")).toStringList();
    if (std::exchange(m_remote, remote) != remote) {
        Q_EMIT remotePicturesFound(remote);
    }
}

void PageDriver::setFetchedPictures(const QHash<QString, QString> &files)
{
    m_fetched = files;
    showAgain();
}

void PageDriver::setPictureWidth(int pixels)
{
    if (m_profile.pictures().setWidth(pixels)) {
        showAgain();
    }
}

/// Sends what is shown once more, with the pictures as they are now.
void PageDriver::showAgain()
{
    if (!m_waiting) {
        m_waiting = m_inFlight ? m_inFlight : m_shown;
    }
    sendNext();
}

void PageDriver::whenPicturesAreThere(const std::function<void()> &done)
{
    pollPictures(mostPicturePolls, done);
}

void PageDriver::pollPictures(int pollsLeft, const std::function<void()> &done)
{
    if (m_state != State::Ready || pollsLeft == 0) {
        done();
        return;
    }
    const auto pollLater = [this, pollsLeft, done] {
        QTimer::singleShot(pollInterval, this, [this, pollsLeft, done] { pollPictures(pollsLeft - 1, done); });
    };
    if (m_inFlight || m_waiting) {
        pollLater();
        return;
    }
    m_page.run(QStringLiteral("frontrow.picturesAreThere(true)"),
        [self = QPointer(this), pollLater, done](const QVariant &areThere) {
            if (self) {
                areThere.toBool() ? done() : pollLater();
            }
        });
}

/// The number that patch.js has appended to the page's title; nothing before it has.
std::optional<quint64> PageDriver::silentNumber(const QString &title)
{
    const qsizetype before = title.lastIndexOf(QChar(0x2063));
    if (before < 0) {
        return std::nullopt;
    }
    quint64 number = 0;
    for (const QChar bit : QStringView(title).sliced(before + 1)) {
        number = number * 2 + (bit == QChar(0x2060) ? 1 : 0);
    }
    return number;
}

void PageDriver::acknowledge(const QString &title)
{
    if (!m_inFlight || silentNumber(title) != m_sequence) {
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
    std::optional<PageFrame> fatal = std::exchange(m_inFlight, std::nullopt);
    if (!fatal) {
        fatal = m_shown;
    }
    m_shown.reset();
    const std::optional<quint64> revision = fatal.transform([](const PageFrame &frame) { return frame.revision; });
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
        m_page.run(isDark ? QStringLiteral("frontrow.setAppearance('dark')")
                          : QStringLiteral("frontrow.setAppearance('light')"));
    }
}

void PageDriver::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy) {
        Q_EMIT busyChanged(isBusy);
    }
}

void PageDriver::setCaret(qsizetype offset, quint64 revision)
{
    m_caret = Caret{offset, revision};
    m_isCaretShown = false;
    reveal();
}

void PageDriver::reveal()
{
    if (m_state != State::Ready || !m_caret || m_isCaretShown || m_caret->revision != m_contents.revision()) {
        return;
    }
    m_isCaretShown = true;
    const PageContents::Place place = m_contents.placeOf(m_caret->offset);
    m_page.run(QStringLiteral("frontrow.reveal(%1, %2, %3)").arg(place.number).arg(place.line).arg(place.share));
}

void PageDriver::findOffset(QPointF point, const std::function<void(qsizetype, std::optional<bool>)> &done)
{
    if (m_state != State::Ready) {
        return;
    }
    m_page.run(QStringLiteral("frontrow.placeAt(%1, %2)").arg(point.x()).arg(point.y()),
        [self = QPointer(this), done](const QVariant &answer) {
            const QVariantList place = answer.toList();
            const std::optional<qsizetype> offset = self && place.size() == 3
                ? self->m_contents.offsetOf(place[0].toLongLong(), place[1].toLongLong())
                : std::nullopt;
            if (offset) {
                const bool isTask = place[2].typeId() == QMetaType::Bool;
                done(*offset, isTask ? std::optional(place[2].toBool()) : std::nullopt);
            }
        });
}

void PageDriver::findBoundary(qreal y, const std::function<void(qsizetype, qreal)> &done)
{
    if (m_state != State::Ready) {
        return;
    }
    m_page.run(
        QStringLiteral("frontrow.boundaryAt(%1)").arg(y), [self = QPointer(this), y, done](const QVariant &answer) {
            const QVariantList place = answer.toList();
            const std::optional<TextRange> block =
                self && place.size() == 3 ? self->m_contents.sourceOf(place[0].toLongLong()) : std::nullopt;
            if (block) {
                done(place[1].toBool() ? block->end() : block->start, place[2].toDouble());
            } else if (self) {
                done(-1, y);
            }
        });
}

void PageDriver::takeRichText(TextRange part, const std::function<void(const QString &html, const QString &text)> &done)
{
    QStringList numbers;
    for (const qint64 number : m_contents.numbersIn(part)) {
        numbers.append(QString::number(number));
    }
    m_page.run(QStringLiteral("frontrow.richText([%1])").arg(numbers.join(u',')), [done](const QVariant &answer) {
        if (const QStringList both = answer.toStringList(); both.size() == 2) {
            done(both[0], both[1]);
        }
    });
}

void PageDriver::findFigure(QPointF point, const std::function<void(const PreviewFigure &, QRectF)> &done)
{
    if (m_state != State::Ready) {
        return;
    }
    m_page.run(QStringLiteral("frontrow.figureAt(%1, %2)").arg(point.x()).arg(point.y()),
        [self = QPointer(this), done](const QVariant &answer) {
            const QVariantList place = answer.toList();
            const std::optional<TextRange> block =
                self && place.size() == 6 ? self->m_contents.sourceOf(place[0].toLongLong()) : std::nullopt;
            if (!self) {
                return;
            }
            if (block) {
                done({*block, place[1].toLongLong()},
                    QRectF(place[2].toDouble(), place[3].toDouble(), place[4].toDouble(), place[5].toDouble()));
            } else {
                done({}, {});
            }
        });
}

} // namespace frontrow
