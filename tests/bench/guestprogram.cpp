// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "guestprogram.h"

#include "support/testfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>

namespace {

constexpr int patience = 60'000; // ms
constexpr int step = 2; // ms between two polls

} // namespace

GuestProgram::GuestProgram(XScreen &screen, const QStringList &command, const QString &home)
    : m_screen(screen)
    , m_name(command.first())
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, folder] :
        {std::pair("HOME", ""), std::pair("XDG_CONFIG_HOME", "/config"), std::pair("XDG_DATA_HOME", "/data"),
            std::pair("XDG_CACHE_HOME", "/cache"), std::pair("XDG_STATE_HOME", "/state")}) {
        const QString path = home + QLatin1StringView(folder);
        QDir().mkpath(path);
        environment.insert(QLatin1StringView(name), path);
    }
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(command.first(), command.mid(1));
    if (!m_process.waitForStarted()) {
        qFatal("%s did not start", qPrintable(m_name));
    }
}

GuestProgram::~GuestProgram()
{
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished();
}

std::vector<int> GuestProgram::family() const
{
    QMultiHash<int, int> children;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QByteArray stat = frontrow::contentOf(QStringLiteral("/proc/%1/stat").arg(entry));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 2) {
            children.insert(fields[1].toInt(), entry.toInt());
        }
    }
    std::vector<int> members{static_cast<int>(m_process.processId())};
    for (std::size_t i = 0; i < members.size(); ++i) {
        const QList<int> next = children.values(members[i]);
        members.insert(members.end(), next.begin(), next.end());
    }
    return members;
}

void GuestProgram::waitForWindow()
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(patience)) {
        if (const std::optional<unsigned long> window = m_screen.windowOf({static_cast<int>(m_process.processId())})) {
            m_window = *window;
            return;
        }
        QThread::msleep(step);
    }
    qFatal("%s showed no window within a minute", qPrintable(m_name));
}

void GuestProgram::settle()
{
    const Area screen = m_screen.whole();
    m_screen.place(m_window, {20, 40, screen.width - 60, screen.height - 80});
    m_screen.activate(m_window);
    QThread::msleep(500);
    Area right = area();
    right.x += right.width / 2;
    right.width -= right.width / 2;
    waitUntilQuiet(m_screen, right, 1500);
}

Area GuestProgram::area() const
{
    return m_screen.areaOf(m_window);
}

double GuestProgram::memory() const
{
    double kilobytes = 0;
    for (const int pid : family()) {
        static const QRegularExpression pss(QStringLiteral("^Pss:\\s+(\\d+)"), QRegularExpression::MultilineOption);
        const QString text = QString::fromLatin1(frontrow::contentOf(QStringLiteral("/proc/%1/smaps_rollup").arg(pid)));
        kilobytes += pss.match(text).captured(1).toDouble();
    }
    return kilobytes / 1024;
}

void waitUntilQuiet(XScreen &screen, const Area &area, int quiet)
{
    QElapsedTimer whole;
    QElapsedTimer still;
    whole.start();
    still.start();
    Pixels last = screen.grab(area);
    while (!still.hasExpired(quiet) && !whole.hasExpired(patience)) {
        QThread::msleep(30);
        Pixels now = screen.grab(area);
        if (now != last) {
            last = std::move(now);
            still.restart();
        }
    }
}
