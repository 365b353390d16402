// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendareader.h"
#include "event/agendatext.h"
#include "event/agendatime.h"

#include <QStringConverter>
#include <QTest>

#include <ctime>

using namespace frontrow;

namespace {

QByteArray calendar(const QByteArray &events, const QByteArray &head = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + head + events + "END:VCALENDAR\r\n";
}

/// JSON that is written with single quotation marks.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

AgendaHints in(const char *zone, QDate firstDay = {})
{
    AgendaHints hints;
    hints.zone = zoneOf(QString::fromLatin1(zone));
    hints.firstDay = firstDay;
    return hints;
}

Agenda read(const QByteArray &bytes, const AgendaHints &hints = {})
{
    const Result<Agenda> agenda = readAgenda(bytes, hints);
    if (!agenda) {
        qWarning("%s", qPrintable(agenda.error().message));
    }
    return agenda.value_or(Agenda());
}

/// A session on one line: day, start with offset, end, title, people, room.
QString told(const Session &session)
{
    const auto time = [](const QDateTime &moment) {
        return moment.isValid() ? moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate) : QString();
    };
    return QStringList{session.day.toString(Qt::ISODate), time(session.start),
        session.end.isValid() ? session.end.time().toString(QStringLiteral("HH:mm")) : QString(), session.title,
        session.speakers.join(u'+'), session.room}
        .join(u'|');
}

QStringList told(const Agenda &agenda)
{
    QStringList lines;
    for (const Session &session : agenda.sessions) {
        lines.append(told(session));
    }
    return lines;
}

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestEventAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zonesHaveTheNameThatGivesThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::newRow("Olson") << "Europe/Berlin" << "Europe/Berlin";
        QTest::newRow("Windows") << "W. Europe Standard Time" << "Europe/Berlin";
        QTest::newRow("east") << "+05:30" << "UTC+05:30";
        QTest::newRow("west") << "UTC-3" << "UTC-03:00";
    }
    void zonesHaveTheNameThatGivesThem()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        QCOMPARE(nameOf(zoneOf(name)), written);
        QCOMPARE(nameOf(zoneOf(written)), written);
    }
    void formats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const QString noon = QStringLiteral("2026-05-18|2026-05-18T12:00:00+02:00|12:30|Rust|Ada Low|Room 1");
        QTest::newRow("calendar, Olson") << calendar(
            vevent("DTSTART;TZID=Europe/Berlin:20260518T120000\r\nDURATION:PT30M\r\nSUMMARY:Rust -- Ada "
                   "Low\r\nLOCATION:Room 1\r\n"))
                                         << QStringList{noon};
        QTest::newRow("calendar, Windows name, folded")
            << calendar(vevent("DTSTART;TZID=W. Europe Standard Time:20260518T120000\r\nDTEND;TZID=W. Europe Standard "
                               "Time:20260518T123000\r\nSUMMARY:Ru\r\n st -- Ada Low\r\nLOCATION:Room 1\r\n"))
            << QStringList{noon};
        QTest::newRow("calendar, own rules") << calendar(
            vevent("DTSTART;TZID=Home:20260518T120000\r\nDTEND;TZID=Home:20260518T123000\r\nSUMMARY:Rust -- "
                   "Ada Low\r\nLOCATION:Room 1\r\n"),
            "BEGIN:VTIMEZONE\r\nTZID:Home\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0200\r\n"
            "TZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n")
                                             << QStringList{noon};
        QTest::newRow("frab") << QByteArray(
            "<?xml version='1.0'?><schedule><conference><title>C</title><day_change>04:00</day_change>"
            "</conference><day date='2026-05-18'><room name='Room 1'><event id='1'><start>12:00</start>"
            "<duration>00:30</duration><title>Rust</title><persons><person>Ada Low</person></persons>"
            "</event><event id='2'><start>00:15</start><duration>00:30</duration><title>Late</title>"
            "</event></room></day></schedule>")
                              << QStringList{
                                     noon, QStringLiteral("2026-05-18|2026-05-19T00:15:00+02:00|00:45|Late||Room 1")};
        QTest::newRow("Sessionize, groups")
            << json("[{'groupName':'All','sessions':[{'id':'1','title':'Rust','startsAt':'2026-05-18T10:00:00Z',"
                    "'endsAt':'2026-05-18T10:30:00Z','speakers':[{'id':'a','name':'Ada Low'}],'room':'Room 1'}]}]")
            << QStringList{noon};
        QTest::newRow("Sessionize, grid with a plenum session in each room") << json(
            "[{'date':'2026-05-18T00:00:00','rooms':["
            "{'id':1,'name':'Room 1','sessions':[{'id':'1','title':'Rust','startsAt':'2026-05-18T12:00:00',"
            "'endsAt':'2026-05-18T12:30:00','isPlenumSession':false,'speakers':[{'name':'Ada Low'}],'room':'Room 1'},"
            "{'id':'2','title':'Welcome','startsAt':'2026-05-18T13:00:00','isPlenumSession':true,'room':'Room 1'},"
            "{'id':'3','title':'Keynote','startsAt':'2026-05-18T14:00:00','isPlenumSession':true,'room':'Room 1'}]},"
            "{'id':2,'name':'Room 2','sessions':["
            "{'id':'2','title':'Welcome','startsAt':'2026-05-18T13:00:00','isPlenumSession':true,'room':'Room 2'}]}]}]")
                                                                             << QStringList{noon,
                                                                                    QStringLiteral(
                                                                                        "2026-05-18|2026-05-18T13:00:"
                                                                                        "00+02:00||Welcome||"),
                                                                                    QStringLiteral(
                                                                                        "2026-05-18|2026-05-18T14:00:"
                                                                                        "00+02:00||Keynote||Room 1")};
        QTest::newRow("a date above the times")
            << QByteArray("18 May 2026,Title,Speaker,Room\n12:00-12:30,Rust,Ada Low,Room 1\n14:00,Late,,\n")
            << QStringList{noon, QStringLiteral("2026-05-18|2026-05-18T14:00:00+02:00||Late||")};
        QTest::newRow("days across") << QByteArray(
            "Time,18 May 2026,19 May 2026\n09:00,Opening,Second day\n12:00 - 12:30,Ada Low - Rust,\n")
                                     << QStringList{QStringLiteral("2026-05-18|2026-05-18T09:00:00+02:00||Opening||"),
                                            QStringLiteral("2026-05-18|2026-05-18T12:00:00+02:00|12:30|Rust|Ada Low|"),
                                            QStringLiteral("2026-05-19|2026-05-19T09:00:00+02:00||Second day||")};
        QTest::newRow("JSON-LD in a page") << json(
            "<!doctype html><html><head><script type='application/ld+json'>{'@context':'https://schema.org',"
            "'@graph':[{'@type':'Event','name':'C','startDate':'2026-05-18','subEvent':[{'@type':'Event',"
            "'name':'Rust','startDate':'2026-05-18T12:00','endDate':'2026-05-18T12:30','performer':"
            "{'@type':'Person','name':'Ada Low'},'location':{'@type':'Place','name':'Room 1'}}]}]}</script>"
            "</head><body></body></html>") << QStringList{noon};
        QTest::newRow("microdata") << QByteArray(
            "<html><body><div itemscope itemtype='https://schema.org/Event'><h1 itemprop='name'>C</h1>"
            "<div itemprop='subEvent' itemscope itemtype='https://schema.org/Event'><span itemprop='name'>"
            "Rust</span><time itemprop='startDate' datetime='2026-05-18T12:00:00+02:00'></time>"
            "<time itemprop='endDate' datetime='2026-05-18T12:30:00+02:00'></time><span itemprop='performer'>"
            "Ada Low</span><span itemprop='location'>Room 1</span></div></div></body></html>")
                                   << QStringList{noon};
        QTest::newRow("semicolons, German, Windows-1252")
            << QByteArray("Raum;Vortrag;Datum;Beginn;Ende;Referent\nRoom 1;Rust;18.05.2026;12:00;12:30;Ada Low\n"
                          "Saal;Gr\xFC\xDF"
                          "e;18.05.2026;14:00;;M. B\xF6ll und J. Doe\n")
            << QStringList{noon, QStringLiteral("2026-05-18|2026-05-18T14:00:00+02:00||Grüße|M. Böll+J. Doe|Saal")};
        QTest::newRow("UTF-16, tabs") << utf16(QStringLiteral(
            "Title\tStart\tEnd\tSpeakers\tRoom\nRust\t2026-05-18 12:00\t2026-05-18 12:30\tAda Low\tRoom 1\n"))
                                      << QStringList{noon};
        QTest::newRow("month first, by another row") << QByteArray(
            "\xEF\xBB\xBFTitle,Start,End,Speaker,Room\nOld,5/4/26 9:00 AM,5/4/26 9:30 AM,,\n\"Rust\",5/18/26 12:00 "
            "PM,5/18/26 12:30 PM,Ada Low,\"Room 1\"\n")
                                                     << QStringList{
                                                            QStringLiteral(
                                                                "2026-05-04|2026-05-04T09:00:00+02:00|09:30|Old||"),
                                                            noon};
        QTest::newRow("table of a page, rooms across") << QByteArray(
            "<h2>18 May 2026</h2><table><tr><th></th><th>Room 1</th><th>Room 2</th></tr><tr><td>12:00 - "
            "12:30</td><td>Ada Low - Rust</td><td></td></tr><tr><td>1:30</td><td colspan=2>Closing</td></tr></table>")
                                                       << QStringList{noon,
                                                              QStringLiteral(
                                                                  "2026-05-18|2026-05-18T13:30:00+02:00||Closing||")};
        QTest::newRow("Markdown table below its day")
            << QByteArray("# Conf\n\n## Day 1: 18 May 2026\n\n| Time | Talk | Speaker | Room |\n|---|---|---|---|\n"
                          "| 12:00 - 12:30 | Rust | Ada Low | Room 1 |\n")
            << QStringList{noon};
        QTest::newRow("pasted text") << QByteArray(
            "My Conf\n\nMonday, 18 May 2026\n\n12:00 – 12:30 Rust\nAda Low\nRoom: Room 1\n\n13:00 Lunch\n")
                                     << QStringList{
                                            noon, QStringLiteral("2026-05-18|2026-05-18T13:00:00+02:00||Lunch||")};
        QTest::newRow("site data") << QByteArray(
            "- date: 2026-05-18\n  slots:\n    - time: \"12:00 - 12:30\"\n      title: Rust\n      speaker: Ada "
            "Low\n      room: Room 1\n")
                                   << QStringList{noon};
        QTest::newRow("other XML") << QByteArray(
            "<programme><day date='2026-05-18'><talk><start>1200</start><duration>30</duration><title>Rust</title>"
            "<speakers><speaker><name>Ada Low</name></speaker></speakers><room>Room 1</room></talk></day></programme>")
                                   << QStringList{noon};
    }

    void formats()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, expected);
        QCOMPARE(told(read(bytes, in("Europe/Berlin"))), expected);
    }

    void repetitionsStopAtTheirEndAndKeepTheClockOverSummerTime()
    {
        const Agenda agenda = read(calendar(
            vevent(
                "UID:1\r\nDTSTART;TZID=Europe/Berlin:20260328T100000\r\nDTEND;TZID=Europe/Berlin:20260328T110000\r\n"
                "RRULE:FREQ=DAILY;UNTIL=20260330T080000Z\r\nEXDATE;TZID=Europe/Berlin:20260329T100000\r\nSUMMARY:A\r\n")
            + vevent("UID:2\r\nDTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260403\r\nSUMMARY:Hack days\r\n")));
        QCOMPARE(told(agenda),
            (QStringList{QStringLiteral("2026-03-28|2026-03-28T10:00:00+01:00|11:00|A||"),
                QStringLiteral("2026-03-30|2026-03-30T10:00:00+02:00|11:00|A||"),
                QStringLiteral("2026-04-01|2026-04-01T00:00:00+02:00|00:00|Hack days||")}));
        QVERIFY(agenda.sessions.last().isAllDay);
        QCOMPARE(agenda.zone, QStringLiteral("Europe/Berlin"));
    }

    void repetitionsWithoutAnEndStopWithTheOtherSessions()
    {
        const QByteArray coffee =
            vevent("UID:1\r\nDTSTART;TZID=Europe/Berlin:20260518T083000\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Coffee\r\n");
        const QByteArray talks = vevent("UID:2\r\nDTSTART;TZID=Europe/Berlin:20260518T100000\r\nSUMMARY:A\r\n")
            + vevent("UID:3\r\nDTSTART;TZID=Europe/Berlin:20260520T223000\r\nDTEND;TZID=Europe/Berlin:20260521T000000"
                     "\r\nSUMMARY:B\r\n")
            + vevent("UID:4\r\nDTSTART;TZID=Europe/Berlin:20260601T100000\r\nSTATUS:CANCELLED\r\nSUMMARY:C\r\n");
        const Agenda agenda = read(calendar(coffee + talks));
        QCOMPARE(told(agenda),
            (QStringList{QStringLiteral("2026-05-18|2026-05-18T08:30:00+02:00||Coffee||"),
                QStringLiteral("2026-05-18|2026-05-18T10:00:00+02:00||A||"),
                QStringLiteral("2026-05-19|2026-05-19T08:30:00+02:00||Coffee||"),
                QStringLiteral("2026-05-20|2026-05-20T08:30:00+02:00||Coffee||"),
                QStringLiteral("2026-05-20|2026-05-20T22:30:00+02:00|00:00|B||")}));
        QVERIFY2(agenda.notes.first().contains(QStringLiteral("“Coffee”")), qPrintable(agenda.notes.join(u'\n')));

        const Agenda ofDays = read(calendar(coffee
            + vevent("UID:5\r\nDTSTART;VALUE=DATE:20260518\r\nDTEND;VALUE=DATE:20260520\r\nSUMMARY:Conference\r\n")));
        QCOMPARE(ofDays.lastDay, QDate(2026, 5, 19)); // the day before the one that DTEND says
    }

    void repetitionsThatNothingStopsAreCutWithASentence()
    {
        const QByteArray weekly =
            vevent("UID:1\r\nDTSTART;TZID=Europe/Berlin:20260518T190000\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Meetup\r\n");
        const QByteArray before = vevent("UID:2\r\nDTSTART;TZID=Europe/Berlin:20250518T100000\r\nSUMMARY:A\r\n");
        const QByteArray moved = vevent("UID:1\r\nRECURRENCE-ID;TZID=Europe/Berlin:20260525T190000\r\n"
                                        "DTSTART;TZID=Europe/Berlin:20260526T190000\r\nSUMMARY:Meetup\r\n");
        for (const QByteArray &bytes : {calendar(weekly), calendar(before + weekly), calendar(weekly + moved)}) {
            const Agenda agenda = read(bytes);
            QVERIFY(agenda.sessions.size() >= 500);
            QVERIFY(agenda.lastDay > QDate(2035, 1, 1));
            QVERIFY2(agenda.notes.first().contains(QStringLiteral("more than 500 times")),
                qPrintable(agenda.notes.join(u'\n')));
        }
        QVERIFY(read(calendar(vevent("DTSTART;TZID=Europe/Berlin:20260518T190000\r\nRRULE:FREQ=DAILY;COUNT=500\r\n"
                                     "SUMMARY:Meetup\r\n")))
                .notes.isEmpty());
    }

    void timesInUtcAreShownInTheZoneThatIsSaid()
    {
        const QByteArray bytes = calendar(vevent("DTSTART:20260518T223000Z\r\nSUMMARY:Late\r\n"));
        QCOMPARE(told(read(bytes, in("Asia/Tokyo"))).first(),
            QStringLiteral("2026-05-19|2026-05-19T07:30:00+09:00||Late||"));
        QVERIFY(!read(bytes).questions.isEmpty());
        QVERIFY(read(bytes, in("Asia/Tokyo")).questions.isEmpty());
    }

    void hoursBeyondMidnightAreOfTheirDay()
    {
        const QByteArray sheet =
            "name,start_day,start_at,end_day,end_at\nA,1126,23:00,1126,25:00\nB,1126,25:30,1126,28:00\n";
        const QStringList expected{QStringLiteral("2021-11-26|2021-11-26T23:00:00+09:00|01:00|A||"),
            QStringLiteral("2021-11-26|2021-11-27T01:30:00+09:00|04:00|B||")};
        QCOMPARE(told(read(sheet, in("Asia/Tokyo", QDate(2021, 11, 26)))), expected);
        AgendaHints hints = in("Asia/Tokyo");
        hints.year = 2021;
        QCOMPARE(told(read(sheet, hints)), expected);
    }

    void markupBecomesText()
    {
        const Agenda agenda =
            read(json("[{'sessions':[{'title':'<b>List&lt;T&gt;</b> &amp;amp; <script>x()</script>C++ <T>',"
                      "'description':'<p>One<br>two</p><style>p{}</"
                      "style>&lt;p&gt;','startsAt':'2026-05-18T10:00:00','isServiceSession':false}]}]"),
                in("UTC"));
        QCOMPARE(agenda.sessions.first().title, QStringLiteral("List<T> & C++ <T>"));
        QVERIFY(agenda.sessions.first().abstract.startsWith(QStringLiteral("One\ntwo")));
    }

    void faultsHaveTheirLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("calendar, no end") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\n") << 4;
        QTest::newRow("calendar, no date") << calendar(vevent("SUMMARY:A\r\nDTSTART:soon\r\n")) << 5;
        QTest::newRow("JSON") << QByteArray("{\n \"sessions\": [\n  {\"title\": }\n]}") << 3;
        QTest::newRow("XML") << QByteArray("<schedule>\n<day>\n</schedule>") << 3;
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE s [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>\n<schedule>&b;</schedule>")
                                  << 2;
        QTest::newRow("external entity") << QByteArray(
            "<!DOCTYPE s [<!ENTITY a SYSTEM "
            "'file:///etc/passwd'>]>\n<schedule><day><event><title>&a;</title></event></day></schedule>")
                                         << 1;
        QTest::newRow("quotation mark") << QByteArray("Title,Start\nA,2026-05-18 10:00\n\"B,2026-05-18 11:00\n") << 3;
        QTest::newRow("YAML") << QByteArray("days:\n  - a: [1\n  - b: }\n") << 3;
        QTest::newRow("nothing") << QByteArray("Just a few words.\n") << 1;
    }

    void faultsHaveTheirLine()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, line);
        const Result<Agenda> agenda = readAgenda(bytes, {});
        QVERIFY(!agenda);
        QVERIFY2(
            agenda.error().message.contains(QStringLiteral("Line %1:").arg(line)), qPrintable(agenda.error().message));
    }

    void people_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const char *names, const QStringList &people) {
            QTest::newRow(names) << QString::fromUtf8(names) << people;
        };
        const QStringList two{QStringLiteral("Ada Low"), QStringLiteral("Bo Ray")};
        row("Ada Low, Bo Ray", two);
        row("Ada Low and Bo Ray", two);
        row("Ada Low & Bo Ray", two);
        row("Ada Low / Bo Ray", two);
        row("Ada Low; Bo Ray", two);
        row("Ada Low und Bo Ray", two);
        row("Low, Ada", {QStringLiteral("Ada Low")});
        row("Ada Low (X, Inc and Y), Bo Ray", {QStringLiteral("Ada Low (X, Inc and Y)"), QStringLiteral("Bo Ray")});
        row("Ada Low, Jr., Bo Ray", {QStringLiteral("Ada Low, Jr."), QStringLiteral("Bo Ray")});
        row("Alexander Anderson", {QStringLiteral("Alexander Anderson")});
        row("n/a", {});
        row("Jane Doe, Company", {QStringLiteral("Jane Doe")});
        row("Jane Doe, Acme Research Labs", {QStringLiteral("Jane Doe")});
        row("Jane Doe, Acme GmbH; Bo Ray", {QStringLiteral("Jane Doe"), QStringLiteral("Bo Ray")});
        row("Jane Doe, Ada Low, Bo Ray", {QStringLiteral("Jane Doe"), two.first(), two.last()});
    }

    void people()
    {
        QFETCH(const QString, names);
        QFETCH(const QStringList, people);
        QCOMPARE(peopleIn(names), people);
    }

    void largeAgendasAreQuick_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("count");
        const auto repeated = [](int count, const QByteArray &before, const QByteArray &between,
                                  const QByteArray &after) {
            QByteArray bytes = before;
            for (int row = 0; row < count; ++row) {
                bytes += QByteArray(between).replace('#', QByteArray::number(row));
            }
            return bytes + after;
        };
        QTest::newRow("sheet") << repeated(10'000, "Title,Start,End,Speaker,Room,Abstract\n",
            "Talk #,2026-05-18 10:00,2026-05-18 10:30,Ada Low,Room 1,<p>Words &amp; words</p>\n", {})
                               << 10'000;
        QTest::newRow("calendar with its zone's rules") << calendar(repeated(5'000,
            "BEGIN:VTIMEZONE\r\nTZID:Here\r\nBEGIN:STANDARD\r\nDTSTART:20200101T000000\r\nTZOFFSETFROM:+0200\r\n"
            "TZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
            vevent("UID:#\r\nDTSTART;TZID=Here:20260518T100000\r\nSUMMARY:Talk #\r\nDESCRIPTION:Track: 1\r\n"), {}))
                                                        << 5'000;
        QTest::newRow("plain text") << repeated(
            5'000, "Monday, 18 May 2026\n\n", "10:00 – 10:30 Talk #\nSpeaker: Ada Low\nWords, and more words.\n\n", {})
                                    << 5'000;
        QTest::newRow("page") << repeated(5'000, "<h1>Large</h1><table><tr><th>Start<th>Title<th>Speaker</tr>",
            "<tr><td>2026-05-18 10:00<td>Talk #<td>Ada Low</tr>\n", "</table>")
                              << 5'000;
    }

    void largeAgendasAreQuick()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, count);
        const std::clock_t before = std::clock();
        const Agenda agenda = read(bytes, in("Europe/Berlin"));
        const double needed = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        QCOMPARE(agenda.sessions.size(), count);
        constexpr double most = 10; // seconds of a processor, in a debug build
        QVERIFY2(needed < most, qPrintable(QString::number(needed)));
    }
};

QTEST_APPLESS_MAIN(TestEventAgenda)

#include "test_event_agenda.moc"
