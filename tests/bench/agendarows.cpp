// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "agendarows.h"

#include "event/agendareader.h"

#include <QFile>
#include <QProcess>

using namespace frontrow;

namespace {

constexpr int sessions = 2000;

QByteArray calendar()
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Large\r\n";
    for (int number = 0; number < sessions; ++number) {
        const QByteArray count = QByteArray::number(number);
        const QByteArray day = QByteArray::number(20260518 + number % 4);
        text += "BEGIN:VEVENT\r\nUID:" + count + "@example.org\r\nDTSTART;TZID=Europe/Berlin:" + day
            + "T100000\r\nDTEND;TZID=Europe/Berlin:" + day + "T104500\r\nSUMMARY:Session " + count
            + " -- Ada Low\\, Bo Ray\r\nLOCATION:Room " + QByteArray::number(number % 20)
            + "\r\nDESCRIPTION:What we learned &amp\\; what we forgot\\, in " + count
            + " words.\\n\\nA second\r\n  paragraph <b>with</b> markup.\r\nEND:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace

QList<Row> agendaRows(const QString &scratch)
{
    constexpr int runs = 11;
    const QByteArray bytes = calendar();
    const QString path = scratch + QStringLiteral("/large.ics");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    file.close();
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import icalendar, sys, time\ntext = open(sys.argv[1], 'rb').read()\nstart = time.time()\n"
                           "n = len([e['DTSTART'].dt for e in icalendar.Calendar.from_ical(text).walk('VEVENT')])\n"
                           "print((time.time() - start) * 1000)"),
            path});
    if (!python.waitForFinished(600'000) || python.exitCode() != 0) {
        qFatal("icalendar did not read the agenda: %s", python.readAllStandardError().constData());
    }
    const double ours = medianMs(runs, [&bytes] {
        const Result<Agenda> agenda = readAgenda(bytes, {});
        if (!agenda || agenda->sessions.size() != sessions) {
            qFatal("the large agenda was not read");
        }
    });
    return {{QStringLiteral("read an agenda of 2,000 sessions"), QStringLiteral("Python's icalendar"), ours,
        python.readAllStandardOutput().trimmed().toDouble()}};
}
