// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "agendarows.h"

#include "event/agendareader.h"

#include <QDate>
#include <QFile>
#include <QLocale>
#include <QProcess>

using namespace frontrow;

namespace {

constexpr int days = 4;

/// One session of the large event, as each of its agendas says it.
struct Entry
{
    QByteArray number;
    QDate day;
    QByteArray start; ///< "HHMM"
    QByteArray end;
    QByteArray title;
    QByteArray speaker;
    QByteArray room;
    QByteArray words; ///< with markup as HTML has it
};

QByteArray clock(const QByteArray &digits)
{
    return digits.first(2) + ':' + digits.last(2);
}

QByteArray iso(const Entry &entry, const QByteArray &digits)
{
    return entry.day.toString(Qt::ISODate).toLatin1() + 'T' + clock(digits) + ":00";
}

QByteArray digitsOf(int minutes)
{
    return QByteArray::number(10'000 + minutes / 60 * 100 + minutes % 60).last(4);
}

/// \a count sessions, day after day.
QList<Entry> entriesOf(int count)
{
    constexpr int times = 12; // a day, of 45 minutes from nine o'clock on
    QList<Entry> entries;
    for (int number = 0; number < count; ++number) {
        const int perDay = (count + days - 1) / days;
        const int slot = number % perDay * times / perDay;
        const int minutes = 9 * 60 + slot * 45;
        const QByteArray text = QByteArray::number(number);
        entries.append({text, QDate(2026, 5, 18).addDays(number / perDay), digitsOf(minutes), digitsOf(minutes + 40),
            "Session " + text + " about what we learned", number % 3 == 0 ? "Ada Low" : "Bo Ray",
            "Room " + QByteArray::number(number % 20 + 1),
            "What we learned &amp; what we forgot in " + text + " words. A <b>second</b> sentence."});
    }
    return entries;
}

QByteArray calendarOf(const QList<Entry> &entries)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Large\r\n";
    for (const Entry &each : entries) {
        const QByteArray day = each.day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
        text += "BEGIN:VEVENT\r\nUID:" + each.number + "@example.org\r\nDTSTART;TZID=Europe/Berlin:" + day + 'T'
            + each.start + "00\r\nDTEND;TZID=Europe/Berlin:" + day + 'T' + each.end + "00\r\nSUMMARY:" + each.title
            + " -- " + each.speaker + "\r\nLOCATION:" + each.room + "\r\nDESCRIPTION:"
            + QByteArray(each.words).replace(';', "\\;") + "\\n\\nAnother\r\n  paragraph.\r\nEND:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

QByteArray frabOf(const QList<Entry> &entries)
{
    QByteArray text = "<?xml version=\"1.0\"?>\n<schedule><conference><title>Large</title></conference>\n";
    QDate day;
    for (const Entry &each : entries) {
        if (each.day != day) {
            text += (day.isValid() ? "</room></day>\n<day date=\"" : "<day date=\"")
                + each.day.toString(Qt::ISODate).toLatin1() + "\"><room name=\"All\">\n";
            day = each.day;
        }
        text += "<event id=\"" + each.number + "\"><date>" + iso(each, each.start) + "+02:00</date><start>"
            + clock(each.start) + "</start><duration>00:40</duration><room>" + each.room + "</room><title>" + each.title
            + "</title><abstract>" + QByteArray(each.words).replace('<', "&lt;")
            + "</abstract><persons><person id=\"1\">" + each.speaker + "</person></persons></event>\n";
    }
    return text + "</room></day></schedule>\n";
}

QByteArray sessionizeOf(const QList<Entry> &entries)
{
    QByteArray text = "{\"sessions\":[";
    for (const Entry &each : entries) {
        text += (each.number == "0" ? "\n{\"id\":\"" : ",\n{\"id\":\"") + each.number + R"(","title":")" + each.title
            + R"(","description":")" + each.words + R"(","startsAt":")" + iso(each, each.start) + R"(","endsAt":")"
            + iso(each, each.end) + R"(","isServiceSession":false,"isPlenumSession":false,"speakers":[")" + each.speaker
            + R"("],"categoryItems":[],"roomId":)" + each.room.sliced(5) + R"(,"status":"Accepted"})";
    }
    text += R"(],"speakers":[{"id":"Ada Low","fullName":"Ada Low"},{"id":"Bo Ray","fullName":"Bo Ray"}],"rooms":[)";
    for (int room = 1; room <= 20; ++room) {
        const QByteArray number = QByteArray::number(room);
        text += (room > 1 ? ",{\"id\":" : "{\"id\":") + number + R"(,"name":"Room )" + number + "\"}";
    }
    return text + R"(],"categories":[]})";
}

QByteArray sheetOf(const QList<Entry> &entries)
{
    QByteArray text = "Date,Start,End,Title,Speakers,Room,Abstract\r\n";
    for (const Entry &each : entries) {
        text += each.day.toString(Qt::ISODate).toLatin1() + ',' + clock(each.start) + ',' + clock(each.end) + ','
            + each.title + ",\"" + each.speaker + "\"," + each.room + ",\"" + each.words + "\"\r\n";
    }
    return text;
}

/// What begins each day of \a entries in a page or text, and what says each of them, by \a heading and \a line.
template <typename Heading, typename Line> QByteArray byDays(const QList<Entry> &entries, Heading heading, Line line)
{
    QByteArray text;
    QDate day;
    for (const Entry &each : entries) {
        if (each.day != day) {
            day = each.day;
            text += heading(QLocale::c().toString(day, QStringLiteral("dddd, d MMMM yyyy")).toLatin1());
        }
        text += line(each);
    }
    return text;
}

QByteArray pageOf(const QList<Entry> &entries)
{
    const auto heading = [](const QByteArray &day) {
        return "</table><h2>" + day
            + "</h2>\n<table><tr><th>Time</th><th>Title</th><th>Speakers</th><th>Room</th><th>Abstract</th></tr>\n";
    };
    const auto line = [](const Entry &each) {
        return "<tr><td class=\"time\">" + clock(each.start) + "–" + clock(each.end) + "</td><td><a href=\"/talks/"
            + each.number + "\">" + each.title + "</a></td><td>" + each.speaker + "</td><td>" + each.room
            + "</td><td><p>" + each.words + "</p></td></tr>\n";
    };
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Large</title></head><body><table>"
        + byDays(entries, heading, line) + "</table></body></html>\n";
}

QByteArray plainOf(const QList<Entry> &entries)
{
    const auto heading = [](const QByteArray &day) { return day + "\n\n"; };
    const auto line = [](const Entry &each) {
        return clock(each.start) + " – " + clock(each.end) + "  " + each.title + "\nSpeaker: " + each.speaker
            + "\nRoom: " + each.room + "\n" + each.words + "\n\n";
    };
    return "The Large Conference\n\n" + byDays(entries, heading, line);
}

/// What Python needs to read \a path, of \a format, in milliseconds by its own clock, when it finds \a count sessions.
double python(const QString &format, const QString &path, int count)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/bench/agenda_read.py"), format, path});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0) {
        qFatal("Python did not read %s: %s", qPrintable(path), process.readAllStandardError().constData());
    }
    const QByteArrayList told = process.readAllStandardOutput().trimmed().split(' ');
    if (told.value(0).toInt() != count) {
        qFatal("Python found %s sessions in %s", told.value(0).constData(), qPrintable(path));
    }
    return told.value(1).toDouble();
}

struct Format
{
    QString name; ///< for people
    QString suffix; ///< for Python
    QString peer;
    QByteArray (*written)(const QList<Entry> &entries);
};

Row rowOf(const Format &format, int count, const QString &scratch)
{
    constexpr int runs = 11;
    const QByteArray bytes = format.written(entriesOf(count));
    const QString path = QStringLiteral("%1/large-%2.%3").arg(scratch).arg(count).arg(format.suffix);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    file.close();
    AgendaHints hints;
    hints.zone = QTimeZone("Europe/Berlin");
    const Spread ours = timed(runs, [&] {
        const Result<Agenda> agenda = readAgenda(bytes, hints);
        if (!agenda || agenda->sessions.size() != count || !agenda->sessions.last().start.isValid()) {
            qFatal("the large agenda was not read: %s", qPrintable(path));
        }
    });
    return {QStringLiteral("read %1 sessions of %2").arg(QLocale(QLocale::English).toString(count), format.name),
        format.peer, ours, python(format.suffix, path, count)};
}

} // namespace

QList<Row> agendaRows(const QString &scratch)
{
    const QList<Format> formats{
        {QStringLiteral("iCalendar"), QStringLiteral("ics"), QStringLiteral("Python's icalendar"), calendarOf},
        {QStringLiteral("frab XML"), QStringLiteral("xml"), QStringLiteral("Python's ElementTree"), frabOf},
        {QStringLiteral("Sessionize"), QStringLiteral("json"), QStringLiteral("Python's json"), sessionizeOf},
        {QStringLiteral("a sheet"), QStringLiteral("csv"), QStringLiteral("Python's csv"), sheetOf},
        {QStringLiteral("a page"), QStringLiteral("html"), QStringLiteral("Python's html.parser"), pageOf},
        {QStringLiteral("plain text"), QStringLiteral("txt"), QStringLiteral("regular expressions in Python"), plainOf},
    };
    QList<Row> rows;
    for (const int count : {2'000, 10'000}) {
        for (const Format &format : formats) {
            rows.append(rowOf(format, count, scratch));
        }
    }
    return rows;
}
