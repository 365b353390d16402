// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "xscreen.h"

#include <QProcess>
#include <QStringList>

/// A program under the benchmark, with settings of its own, in a window at a known place.
class GuestProgram
{
public:
    /// Starts \a command, with \a home for its settings.
    GuestProgram(XScreen &screen, const QStringList &command, const QString &home);
    /// Ends it.
    ~GuestProgram();
    GuestProgram(const GuestProgram &) = delete;
    GuestProgram &operator=(const GuestProgram &) = delete;

    /// Waits until there is a window; ends the benchmark with a sentence when none comes within a minute.
    void waitForWindow();
    /// Puts the window where it can be typed into and waits until what it shows has settled.
    void settle();
    [[nodiscard]] Area area() const;
    /// Of the program and all that it started, in MB: proportional set size (proc(5), smaps_rollup).
    [[nodiscard]] double memory() const;
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    [[nodiscard]] std::vector<int> family() const;

    XScreen &m_screen;
    QString m_name;
    QProcess m_process;
    unsigned long m_window = 0;
};

/// Waits until \a area shows the same for \a quiet milliseconds, a minute at most.
void waitUntilQuiet(XScreen &screen, const Area &area, int quiet);
