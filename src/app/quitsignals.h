// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace frontrow {

/// Hears SIGTERM, SIGHUP and SIGINT: the end of the session, of the terminal, Ctrl+C in it. The process ends two
/// seconds after the first of them at the latest, also when it hangs.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);

Q_SIGNALS:
    /// A signal came; emitted in the event loop, where anything may be called.
    void arrived();

private:
    QSocketNotifier m_notifier;
};

} // namespace frontrow
