// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/captures/screenportal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QUrl>

namespace frontrow {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Screenshot.html
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString object = QStringLiteral("/org/freedesktop/portal/desktop");
const QString screenshotInterface = QStringLiteral("org.freedesktop.portal.Screenshot");
const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");

constexpr int portalPatience = 10'000; ///< ms for the portal to take the request, not for the person to answer

} // namespace

ScreenPortal::ScreenPortal(QObject *parent)
    : QObject(parent)
{
}

void ScreenPortal::take()
{
    if (!m_request.isEmpty()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        finish({},
            tr("There is no session bus, so the desktop cannot be asked for a picture of the screen. Use the "
               "desktop's own screenshot key; its pictures arrive in the inbox, too."));
        return;
    }
    // The request's object is known beforehand, so that no answer is missed: the sender's name and our token.
    const QString token = QStringLiteral("frontrow%1").arg(++m_count);
    const QString sender = bus.baseService().sliced(1).replace(u'.', u'_');
    listenTo(QStringLiteral("%1/request/%2/%3").arg(object, sender, token));

    QDBusMessage call =
        QDBusMessage::createMethodCall(service, object, screenshotInterface, QStringLiteral("Screenshot"));
    call.setArguments({QString(),
        QVariantMap{{QStringLiteral("handle_token"), token}, {QStringLiteral("modal"), false},
            {QStringLiteral("interactive"), false}}});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, portalPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &ScreenPortal::answered);
}

void ScreenPortal::listenTo(const QString &request)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const char *slot = SLOT(respond(uint, QVariantMap));
    if (!m_request.isEmpty()) {
        bus.disconnect(service, m_request, requestInterface, QStringLiteral("Response"), this, slot);
    }
    m_request = request;
    if (!m_request.isEmpty()) {
        bus.connect(service, m_request, requestInterface, QStringLiteral("Response"), this, slot);
    }
}

void ScreenPortal::answered(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QDBusObjectPath> reply = *call;
    if (reply.isError()) {
        finish({},
            tr("The desktop's screenshot service did not answer (%1). Use the desktop's own screenshot key; its "
               "pictures arrive in the inbox, too.")
                .arg(reply.error().message()));
    } else if (!m_request.isEmpty() && reply.value().path() != m_request) {
        listenTo(reply.value().path()); // portals before version 0.9 choose the object themselves
    }
}

void ScreenPortal::respond(uint response, const QVariantMap &results)
{
    constexpr uint succeeded = 0;
    constexpr uint refusedByPerson = 1;
    if (response != succeeded) {
        finish({}, response == refusedByPerson ? QString() : tr("The desktop made no picture of the screen."));
        return;
    }
    const QString file = QUrl(results.value(QStringLiteral("uri")).toString()).toLocalFile();
    const QImage screen(file);
    if (screen.isNull()) {
        finish({}, tr("The picture of the screen at “%1” cannot be read.").arg(file));
        return;
    }
    QFile::remove(file); // it was made for this request
    finish(screen, {});
}

void ScreenPortal::finish(const QImage &screen, const QString &sentence)
{
    listenTo({});
    screen.isNull() ? Q_EMIT failed(sentence) : Q_EMIT taken(screen);
}

} // namespace frontrow
