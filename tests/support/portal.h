// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QImage>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <QVariantMap>

namespace frontrow::test {

/// A desktop portal on the session bus, under its real name: it takes pictures of a screen that it makes up.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")

public:
    Portal()
        : bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal")))
    {
    }
    ~Portal() override { QDBusConnection::disconnectFromBus(QStringLiteral("portal")); }

    bool appear()
    {
        return bus.registerObject(
                   QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportScriptableSlots)
            && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void vanish()
    {
        bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    }

    QDBusConnection bus;
    uint response = 0;
    QVariantMap options; ///< the options of the last request
    QTemporaryDir folder;
    QString file; ///< the file of the last picture
    QImage screen = blueScreen();
    bool choosesItsOwnPath = false;

    static QImage blueScreen()
    {
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(0x2255aa);
        return image;
    }

public Q_SLOTS:
    Q_SCRIPTABLE QDBusObjectPath Screenshot(const QString &, const QVariantMap &wanted)
    {
        options = wanted;
        const QString sender = message().service().sliced(1).replace(u'.', u'_');
        const QString token =
            choosesItsOwnPath ? QStringLiteral("mine") : wanted.value(QStringLiteral("handle_token")).toString();
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
        file = folder.filePath(QStringLiteral("shot.png"));
        screen.save(file);
        QDBusMessage answer = QDBusMessage::createSignal(
            path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        answer << response << QVariantMap{{QStringLiteral("uri"), QUrl::fromLocalFile(file).toString()}};
        QTimer::singleShot(choosesItsOwnPath ? 300 : 0, this, [this, answer] { bus.send(answer); });
        return QDBusObjectPath(path);
    }
};

} // namespace frontrow::test
