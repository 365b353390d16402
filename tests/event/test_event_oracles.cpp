// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendatext.h"
#include "event/eventfile.h"
#include "event/eventmerge.h"
#include "event/icalendartimes.h"
#include "event/sheetcells.h"
#include "support/seeded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace frontrow;
using namespace frontrow::test;

namespace {

QByteArray answerOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);
    return process.readAllStandardOutput();
}

/// Texts that YAML would read as something else, or as nothing, if they were written as they are.
const QStringList &trickyTexts()
{
    static const QStringList texts{QStringLiteral("plain words"), QStringLiteral("yes"), QStringLiteral("null"),
        QStringLiteral("~"), QStringLiteral("1:30"), QStringLiteral("0x1F"), QStringLiteral("1_000"),
        QStringLiteral("2026-01-01"), QStringLiteral("2026-01-01 10:00:00"), QStringLiteral("- item"),
        QStringLiteral("? key"), QStringLiteral("key: value"), QStringLiteral("ends:"), QStringLiteral("a #b"),
        QStringLiteral("#b"), QStringLiteral("[x]"), QStringLiteral("{x}"), QStringLiteral("&a"), QStringLiteral("*a"),
        QStringLiteral("!a"), QStringLiteral("%a"), QStringLiteral("@a"), QStringLiteral("`a`"), QStringLiteral("|"),
        QStringLiteral(">"), QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("it's \"so\""),
        QStringLiteral("back\\slash"), QStringLiteral("a, b"), QStringLiteral("<<"), QStringLiteral("="),
        QStringLiteral("---"), QStringLiteral("..."), QStringLiteral("a\tb"), QStringLiteral("🎤 Ünï"),
        QStringLiteral("a\u00a0b"), QStringLiteral("a\u2028b"), QStringLiteral("a\u0085b"), QStringLiteral("a\ufeffb"),
        QStringLiteral(".inf"), QStringLiteral("1e3"), QStringLiteral("+1"), QStringLiteral(".5"),
        QStringLiteral("0o7"), QStringLiteral("07"), QStringLiteral(":sym"), QStringLiteral("y"), QStringLiteral("No"),
        QStringLiteral("x").repeated(300)};
    return texts;
}

QString anyText(QRandomGenerator &random)
{
    return trickyTexts()[random.bounded(trickyTexts().size())];
}

QString anyNotes(QRandomGenerator &random)
{
    QStringList lines;
    for (int count = random.bounded(4); count > 0; --count) {
        lines.append(random.bounded(4) == 0 ? QString() : QString(random.bounded(3), u' ') + anyText(random));
    }
    return lines.join(u'\n').trimmed();
}

Event anyEvent(QRandomGenerator &random)
{
    Event event;
    event.name = QStringLiteral("Conf ") + anyText(random);
    event.place = random.bounded(2) == 0 ? QString() : anyText(random);
    event.zone = QStringLiteral("Europe/Berlin");
    event.tags = {anyText(random), anyText(random)};
    event.coverCredit = anyText(random);
    for (int count = random.bounded(6); count > 0; --count) {
        EventSession each;
        each.session.title = anyText(random) + QString::number(count);
        each.session.day = QDate(2026, 5, 18).addDays(random.bounded(3));
        each.session.start = QDateTime(
            each.session.day, QTime(random.bounded(24), random.bounded(60)), QTimeZone(event.zone.toLatin1()));
        each.session.room = anyText(random);
        each.session.speakers = {anyText(random), anyText(random)};
        each.session.id = random.bounded(3) == 0 ? QString() : QStringLiteral("id%1").arg(count);
        each.isPicked = random.bounded(2) == 0;
        each.notes = anyNotes(random);
        event.sessions.append(each);
    }
    arrange(event);
    return event;
}

/// What Ruby should find in the file of \a event.
QJsonArray expectedOf(const Event &event)
{
    const auto listOf = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    QJsonArray sessions;
    for (const EventSession &each : event.sessions) {
        sessions.append(QJsonArray{each.session.title, each.session.room, listOf(each.session.speakers), each.notes,
            each.session.start.toString(QStringLiteral("HH:mm")), each.isPicked});
    }
    return {event.name, event.place, event.coverCredit, listOf(event.tags), sessions};
}

/// \a event as expectedOf() gives it, its sessions in an order that does not depend on where they stand.
QByteArrayList inAnyOrder(const QJsonArray &event)
{
    QByteArrayList sessions;
    for (const QJsonValue &session : event[4].toArray()) {
        sessions.append(QJsonDocument(session.toArray()).toJson());
    }
    std::ranges::sort(sessions);
    return QByteArrayList{QJsonDocument(QJsonArray{event[0], event[1], event[2], event[3]}).toJson()} + sessions;
}

const QString readingScript = QStringLiteral(R"ruby(
require 'json'; require 'yaml'; require 'date'
texts = JSON.parse($stdin.read)
print JSON.generate(texts.map { |text|
  e = YAML.safe_load(text, permitted_classes: [Date, Time])
  sessions = (e['sessions'] || []).map { |s|
    [s['title'], s['room'], s['speakers'], (s['notes'] || '').chomp, s['start'], s['pick'] || false] }
  [e['name'], e['place'] || '', e['cover_credit'], e['tags'], sessions]
})
)ruby");

/// What Psych reads in each of the events' \a files, as expectedOf() has it; nothing when Ruby could not.
QJsonArray readByRuby(const QStringList &files)
{
    const QByteArray input = QJsonDocument(QJsonArray::fromStringList(files)).toJson();
    return QJsonDocument::fromJson(answerOf(QStringLiteral("ruby"), {QStringLiteral("-e"), readingScript}, input))
        .array();
}

} // namespace

/// What other programs make of calendars, tables and events.
class TestEventOracles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray answer = answerOf(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/event/oracles.py"),
                QString::number(m_random.bounded(100'000))});
        m_python = QJsonDocument::fromJson(answer).object();
        QVERIFY(!m_python.isEmpty());
    }

    /// By rules, with exceptions and further dates, over summer time's beginning and end.
    void repetitionsAreThoseOfDateutil()
    {
        for (const QJsonValue &each : m_python[u"repetitions"].toArray()) {
            const QString text = decodedAgenda(each[u"calendar"].toString().toUtf8());
            const Result<Calendar> calendar = calendarIn(text);
            QVERIFY2(calendar && calendar->events.size() == 1, qPrintable(text));
            const Component &event = calendar->events.constFirst();
            const ContentLine *beginning = find(event, u"DTSTART");
            QVERIFY(beginning);
            const Result<Moment> first = momentOf(*beginning, beginning->value, *calendar);
            QVERIFY2(first, qPrintable(text));
            const Result<Occurrences> found = occurrencesOf(event, *first, *calendar, {});
            QVERIFY2(found, qPrintable(found ? QString() : found.error().message + text));
            QList<qint64> ours;
            for (const Occurrence &occurrence : found->times) {
                ours.append(instantOf(occurrence.start, *calendar).toSecsSinceEpoch());
            }
            std::ranges::sort(ours);
            QList<qint64> theirs;
            for (const QJsonValue &start : each[u"starts"].toArray()) {
                theirs.append(start.toInteger());
            }
            QVERIFY2(ours == theirs,
                qPrintable(text + QStringLiteral("%1 of %2").arg(ours.size()).arg(theirs.size())
                    + QDateTime::fromSecsSinceEpoch(ours.value(0), QTimeZone::utc()).toString(Qt::ISODate)));
        }
    }

    void tablesAreReadAsTheyWereWritten()
    {
        for (const QJsonValue &each : m_python[u"tables"].toArray()) {
            const QString text = each[u"text"].toString();
            const Result<QList<QStringList>> rows = rowsOf(text, each[u"separator"].toString().front());
            QVERIFY2(rows, qPrintable(text));
            QList<QStringList> theirs;
            for (const QJsonValue &row : each[u"rows"].toArray()) {
                QStringList cells;
                for (const QJsonValue &cell : row.toArray()) {
                    cells.append(cell.toString());
                }
                theirs.append(cells);
            }
            QVERIFY2(*rows == theirs, qPrintable(text));
        }
    }

    void eventsSayToRubyWhatTheySayToUs()
    {
        QStringList files;
        QJsonArray expected;
        for (int round = 0; round < 150; ++round) {
            const Event event = anyEvent(m_random);
            const QString text = eventText(event);
            const Result<Event> read = readEvent(text);
            QVERIFY2(read, qPrintable(text));
            QCOMPARE(expectedOf(*read), expectedOf(event));
            QCOMPARE(eventText(*read), text);
            files.append(text);
            expected.append(expectedOf(event));
        }
        const QJsonArray answers = readByRuby(files);
        QCOMPARE(answers.size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            QVERIFY2(answers[i] == expected[i], qPrintable(files[i]));
        }
    }

    /// Whatever an event was, it becomes another by edits of its file, and says to Ruby what the other does.
    void anyEventBecomesAnyOther()
    {
        QStringList files;
        QJsonArray expected;
        for (int round = 0; round < 150; ++round) {
            const QString text = eventText(anyEvent(m_random));
            const Result<Event> read = readEvent(text);
            QVERIFY(read);
            Event wanted = anyEvent(m_random);
            for (qsizetype i = 0; i < std::min(wanted.sessions.size(), read->sessions.size()); ++i) {
                if (m_random.bounded(3) > 0) {
                    wanted.sessions[i].item = read->sessions[i].item; // changed, else new
                }
            }
            const Result<TextEdits> edits = eventEdits(text, wanted);
            QVERIFY2(edits, qPrintable(text));
            files.append(applied(*edits, text));
            expected.append(expectedOf(wanted));
        }
        const QJsonArray answers = readByRuby(files);
        QCOMPARE(answers.size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            const Result<Event> read = readEvent(files[i]);
            QVERIFY2(read && expectedOf(*read) == expected[i].toArray(), qPrintable(files[i]));
            QVERIFY2(inAnyOrder(answers[i].toArray()) == inAnyOrder(expected[i].toArray()),
                (files[i].toUtf8() + inAnyOrder(answers[i].toArray()).join() + inAnyOrder(expected[i].toArray()).join())
                    .constData());
        }
    }

    void anAgendaReadAgainChangesNothing()
    {
        for (int round = 0; round < 200; ++round) {
            const Event event = anyEvent(m_random);
            const MergedEvent merge = merged(event, agendaOf(event));
            QCOMPARE(merge.changes, QStringList());
            QCOMPARE(eventText(merge.event), eventText(event));
        }
    }

    /// However much of it is new, what a person wrote is there afterwards, once; and reading it once more changes
    /// nothing.
    void anotherAgendaKeepsWhatThePersonWrote()
    {
        for (int round = 0; round < 200; ++round) {
            const Event event = anyEvent(m_random);
            Agenda agenda = agendaOf(anyEvent(m_random));
            agenda.zone = event.zone;
            const MergedEvent merge = merged(event, agenda);
            for (const EventSession &each : event.sessions) {
                if (!each.notes.isEmpty()) {
                    const auto hasNotes = [&](const EventSession &other) { return other.notes == each.notes; };
                    QCOMPARE(std::ranges::count_if(merge.event.sessions, hasNotes),
                        std::ranges::count_if(event.sessions, hasNotes));
                }
            }
            QCOMPARE(merged(merge.event, agenda).changes, QStringList());
        }
    }

private:
    QRandomGenerator m_random = seededRandom();
    QJsonObject m_python;
};

QTEST_GUILESS_MAIN(TestEventOracles)

#include "test_event_oracles.moc"
