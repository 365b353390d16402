// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QObject>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace frontrow {

/// Asks the desktop for a picture of the whole screen, the way that works under X11, Wayland and in a sandbox: the
/// interface org.freedesktop.portal.Screenshot of the XDG desktop portal on the session bus. The desktop may ask the
/// person for permission. One request at a time.
class ScreenPortal : public QObject
{
    Q_OBJECT

public:
    explicit ScreenPortal(QObject *parent = nullptr);

    /// Ends with taken() or failed(); does nothing while a request is under way.
    void take();

Q_SIGNALS:
    /// The whole screen, in its own pixels. The file that the desktop made of it is gone.
    void taken(const QImage &screen);
    /// Why there is no picture, in a sentence; empty when the person said no.
    void failed(const QString &sentence);

private Q_SLOTS:
    void respond(uint response, const QVariantMap &results);

private:
    void listenTo(const QString &request);
    void answered(QDBusPendingCallWatcher *call);
    void finish(const QImage &screen, const QString &sentence);

    QString m_request; ///< D-Bus object of the request under way; empty without one
    int m_count = 0;
};

} // namespace frontrow
