// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendareader.h"
#include "event/eventmerge.h"
#include "support/seeded.h"
#include "support/whynot.h"

#include <QRegularExpression>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QByteArray head = "Title,Start,End,Room,Speaker,Track\n";

/// The agenda of a table; ends the test where it is none.
Agenda agendaIn(const QByteArray &rows)
{
    Result<Agenda> agenda = readAgenda(head + rows, {});
    QVERIFY2(agenda, qPrintable(whyNot(agenda)));
    return *agenda;
}

/// Small agendas of every format that is read, with line ends as files have them.
const QList<std::pair<const char *, QByteArray>> formats{
    {"iCalendar",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Ferries\r\nDTSTART:20260518T100000Z\r\n"
        "DTEND:20260518T110000Z\r\nRRULE:FREQ=DAILY;COUNT=2\r\nLOCATION:Hall\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"},
    {"frab XML",
        "<?xml version='1.0'?>\n<schedule><conference><title>C</title></conference>\n<day date='2026-05-18' index='1'>"
        "<room name='Hall'>\n<event id='1'><date>2026-05-18T10:00:00+02:00</date><start>10:00</start>"
        "<duration>01:00</duration><title>Ferries &amp; more</title></event>\n</room></day></schedule>\n"},
    {"frab JSON",
        "{\"schedule\": {\"conference\": {\"title\": \"C\", \"days\": [{\"index\": 1, \"date\": \"2026-05-18\",\n"
        "\"rooms\": {\"Hall\": [{\"id\": 1, \"date\": \"2026-05-18T10:00:00+02:00\", \"start\": \"10:00\",\n"
        "\"duration\": \"01:00\", \"title\": \"Ferries \\u00fc\"}]}}]}}}\n"},
    {"table", "Title,Start,Room\n\"Ferries, and more\",2026-05-18 10:00,Hall\nNight,2026-05-18 20:00,\n"},
    {"tabs", "Title\tStart\tRoom\nFerries\t2026-05-18 10:00\tHall\nNight\t2026-05-18 20:00\t\n"},
    {"page",
        "<html><body><table>\n<tr><th>Time</th><th>Talk</th></tr>\n<tr><td>10:00</td><td>Ferries</td></tr>\n"
        "<tr><td>11:00</td><td>Night</td></tr></table></body></html>\n"},
    {"YAML",
        "- title: Ferries\n  date: 2026-05-18\n  start: '10:00'\n- title: \"Night\"\n  date: 2026-05-18\n"
        "  start: '20:00'\n"},
    {"words", "Monday, 18 May 2026\n10:00 Ferries\n11:00 – 12:00 Night on the river\n"},
};

} // namespace

/// An agenda that changes, and one that cannot be read: what is said of it.
class TestEventChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("said");
        const auto row = [](const char *name, const char *before, const char *after, const QStringList &said) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << said;
        };
        const char *one = "Ferries,2026-05-18 10:00,2026-05-18 11:00,Hall,Ann,Water\n";
        const char *two = "Ferries,2026-05-18 10:00,2026-05-18 11:00,Hall,Ann,Water\n"
                          "Night,2026-05-18 20:00,,Deck,Bo,\n";
        row("nothing", two, two, {});
        row("the order of rows", two,
            "Night,2026-05-18 20:00,,Deck,Bo,\nFerries,2026-05-18 10:00,2026-05-18 11:00,Hall,Ann,Water\n", {});
        row("name", one, "Boats,2026-05-18 10:00,2026-05-18 11:00,Hall,Ann,Water\n",
            {QStringLiteral("Renamed: “Ferries” is “Boats” now.")});
        row("time", one, "Ferries,2026-05-19 09:30,2026-05-19 10:30,Hall,Ann,Water\n",
            {QStringLiteral("Moved: “Ferries” from 2026-05-18 10:00 to 2026-05-19 09:30.")});
        row("end", one, "Ferries,2026-05-18 10:00,2026-05-18 12:00,Hall,Ann,Water\n",
            {QStringLiteral("Changed: “Ferries” ends at another time.")});
        row("room", one, "Ferries,2026-05-18 10:00,2026-05-18 11:00,Deck,Ann,Water\n",
            {QStringLiteral("Changed: “Ferries” is in Deck now.")});
        row("no room", one, "Ferries,2026-05-18 10:00,2026-05-18 11:00,,Ann,Water\n",
            {QStringLiteral("Changed: “Ferries” has no room any more.")});
        row("people", one, "Ferries,2026-05-18 10:00,2026-05-18 11:00,Hall,Cem,Water\n",
            {QStringLiteral("Changed: “Ferries” has other speakers.")});
        row("track", one, "Ferries,2026-05-18 10:00,2026-05-18 11:00,Hall,Ann,Sea\n",
            {QStringLiteral("Changed: “Ferries” has another track, kind or address.")});
        row("added", one, two, {QStringLiteral("Added: “Night” (2026-05-18 20:00).")});
        row("dropped", two, one, {QStringLiteral("Dropped: “Night” (2026-05-18 20:00).")});
        row("two at once", one, "Boats,2026-05-18 10:00,2026-05-18 11:00,Deck,Ann,Water\n",
            {QStringLiteral("Renamed: “Ferries” is “Boats” now."), QStringLiteral("Changed: “Boats” is in Deck now.")});
    }

    void whatChangedIsSaid()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QStringList, said);
        const Event event = eventOf(agendaIn(before));
        const MergedEvent merge = merged(event, agendaIn(after));
        QCOMPARE(merge.changes, said);
        QCOMPARE(merge.event.sessions.size(), agendaIn(after).sessions.size());
        QCOMPARE(merged(merge.event, agendaIn(after)).changes, QStringList());
    }

    /// What a person picked or wrote outlives any row of agendas, however often sessions go and come.
    void whatThePersonSaidStays()
    {
        QRandomGenerator random = seededRandom();
        for (int round = 0; round < 40; ++round) {
            Event event = eventOf(anyAgenda(random));
            QSet<QString> notes;
            for (qsizetype at = 0; at < event.sessions.size(); ++at) {
                EventSession &each = event.sessions[at];
                each.isPicked = random.bounded(2) == 0;
                each.notes = random.bounded(2) == 0 ? QStringLiteral("note %1").arg(at) : QString();
                notes += each.notes.isEmpty() ? QSet<QString>() : QSet{each.notes};
            }
            const auto picked = [&event] {
                return std::ranges::count_if(event.sessions, [](const EventSession &each) { return each.isPicked; });
            };
            const qsizetype picks = picked();
            for (int again = 0; again < 6; ++again) {
                const Agenda agenda = anyAgenda(random);
                event = merged(event, agenda).event;
                QSet<QString> left;
                qsizetype listed = 0;
                for (const EventSession &each : std::as_const(event.sessions)) {
                    left += each.notes.isEmpty() ? QSet<QString>() : QSet{each.notes};
                    listed += each.isDropped ? 0 : 1;
                    QVERIFY(!each.isDropped || each.isTouched());
                }
                QCOMPARE(left, notes);
                QCOMPARE(picked(), picks);
                QCOMPARE(listed, agenda.sessions.size());
            }
        }
    }

    void aSessionThatComesBackIsSaidToBe()
    {
        const QByteArray one = "Ferries,2026-05-18 10:00,,Hall,Ann,\n";
        const QByteArray two = one + "Night,2026-05-18 20:00,,Deck,Bo,\n";
        Event event = eventOf(agendaIn(two));
        event.sessions[1].notes = QStringLiteral("ask for the slides");
        event = merged(event, agendaIn(one)).event;
        QCOMPARE(event.sessions.size(), 2);
        QVERIFY(event.sessions[1].isDropped);
        QCOMPARE(merged(event, agendaIn(one)).changes, QStringList()); // said once
        const MergedEvent back = merged(event, agendaIn(two));
        QCOMPARE(back.changes, QStringList{QStringLiteral("Back in the agenda: “Night”.")});
        QCOMPARE(back.event.sessions[1].notes, QStringLiteral("ask for the slides"));
    }

    void whatCannotBeReadIsSaidWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
            QTest::newRow(name) << bytes << QString::fromUtf8(said);
        };
        row("nothing", " \n", "There is nothing in it.");
        row("end of nothing", "BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VEVENT\n", "Line 3: “END:VEVENT” ends nothing.");
        row("crossed ends", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n",
            "Line 3: “END:VCALENDAR” stands where “END:VEVENT” should.");
        row("no end", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n", "“BEGIN:VEVENT” of line 2 has no “END:VEVENT”.");
        row("no date", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:soon\nEND:VEVENT\nEND:VCALENDAR\n",
            "Line 4: “soon” is no date in DTSTART.");
        row("JSON cut off", "{\"sessions\": [{\"title\": \"x\"\n", "Line 2: A comma or “}” is missing in the JSON.");
        row("JSON without a colon", "{\"sessions\" []}\n", "Line 1: A colon is missing in the JSON.");
        row("JSON with another word", "{\"sessions\": yes}\n", "Line 1: “yes” is no value in JSON.");
        row("JSON with an escape", "{\"sessions\":\n\"\\q\"}\n", "Line 2: A text in the JSON has an escape");
        row("deep JSON", QByteArray(5000, '['), "This JSON is nested too deeply or too large.");
        row("deep YAML", "a:\n  - " + QByteArray(3000, '[') + QByteArray(3000, ']') + "\n",
            "Line 2: This YAML is nested too deeply or too large.");
        row("deep XML", QByteArray("<?xml version='1.0'?>\n") + QByteArray("<a>").repeated(3000), "Line ");
        row("a cell that does not end", "Title,Start\nA,2026-05-18 10:00\n\"B,2026-05-18 11:00\n",
            "Line 3: The quotation mark that begins a cell here has no second one.");
        row("no session", "Title,Start\n,\n", "No session with a title and a time was found");
    }

    void whatCannotBeReadIsSaidWithItsLine()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        const Result<Agenda> agenda = readAgenda(bytes, {});
        QVERIFY(!agenda);
        QVERIFY2(agenda.error().message.contains(said), qPrintable(agenda.error().message));
    }

    void everyFormatIsRead_data() { addFormats(); }
    void everyFormatIsRead()
    {
        QFETCH(const QByteArray, bytes);
        AgendaHints hints;
        hints.firstDay = QDate(2026, 5, 18);
        const Result<Agenda> agenda = readAgenda(bytes, hints);
        QVERIFY2(agenda, qPrintable(whyNot(agenda)));
        QCOMPARE(agenda->sessions.size(), 2 - (bytes.contains("schedule") ? 1 : 0));
        QVERIFY(agenda->sessions[0].title.startsWith(u"Ferries"));
    }

    /// A file that was cut off anywhere, or has any letter twice or not at all, is read or refused with a line that it
    /// has; what is read has titles and no times that run backwards.
    void damagedFilesAreReadOrRefused_data() { addFormats(); }
    void damagedFilesAreReadOrRefused()
    {
        QFETCH(const QByteArray, bytes);
        static const QRegularExpression line(QStringLiteral("Line (\\d+)"));
        QRandomGenerator random = seededRandom();
        for (int round = 0; round < 400; ++round) {
            QByteArray damaged = bytes;
            const qsizetype at = random.bounded(damaged.size());
            switch (random.bounded(4)) {
            case 0:
                damaged.truncate(at);
                break;
            case 1:
                damaged.remove(at, 1);
                break;
            case 2:
                damaged[at] = "<>\"'{}[]:,-\n\0\xff&;09"[random.bounded(20)];
                break;
            default:
                damaged.insert(at, damaged.sliced(at, std::min<qsizetype>(damaged.size() - at, 20)));
            }
            const Result<Agenda> agenda = readAgenda(damaged, {});
            if (!agenda) {
                const QByteArray lines = QByteArray(damaged).replace("\r\n", "\n").replace('\r', '\n');
                const QRegularExpressionMatch match = line.match(agenda.error().message);
                QVERIFY2(!agenda.error().message.isEmpty(), damaged.constData());
                QVERIFY2(!match.hasMatch()
                        || (match.captured(1).toInt() >= 1 && match.captured(1).toInt() <= lines.count('\n') + 1),
                    (agenda.error().message.toUtf8() + '\n' + damaged).constData());
                continue;
            }
            for (const Session &session : agenda->sessions) {
                QVERIFY2(!session.title.trimmed().isEmpty(), damaged.constData());
                QVERIFY2(!session.start.isValid() || !session.end.isValid() || session.end >= session.start,
                    damaged.constData());
            }
        }
    }

private:
    static void addFormats()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const auto &[name, bytes] : formats) {
            QTest::newRow(name) << bytes;
        }
    }

    /// Some of eight sessions, at times and in rooms that differ each time.
    static Agenda anyAgenda(QRandomGenerator &random)
    {
        QByteArray rows;
        for (int session = 0; session < 8; ++session) {
            if (session == 0 || random.bounded(4) > 0) {
                rows += "Talk " + QByteArray::number(session) + ",2026-05-1" + QByteArray::number(random.bounded(7, 10))
                    + ' ' + QByteArray::number(session + 10) + ":00,,Hall " + QByteArray::number(random.bounded(3))
                    + ",Person " + QByteArray::number(random.bounded(4)) + ",\n";
            }
        }
        return agendaIn(rows);
    }
};

QTEST_GUILESS_MAIN(TestEventChanges)
#include "test_event_changes.moc"
