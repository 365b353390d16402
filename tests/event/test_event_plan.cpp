// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendatime.h"
#include "event/sessionplan.h"
#include "post/markup/postlayout.h"

#include <QTest>

#include <algorithm>

using namespace frontrow;

namespace {

const QString front = QStringLiteral("---\ntitle: Big Conf\ndate: 2026-05-18\n---\n\n");

QList<SessionSection> sectionsIn(const QString &post)
{
    return sessionSections(post, renderBody(post, layoutOf(post).body).outline);
}

QDateTime at(const QString &clock, int day = 18)
{
    return {QDate(2026, 5, day), QTime::fromString(clock, QStringLiteral("HH:mm")),
        zoneOf(QStringLiteral("Europe/Berlin"))};
}

EventSession session(
    const QString &title, const QString &start, const QString &end, const QStringList &speakers = {}, int day = 18)
{
    EventSession each;
    each.session.title = title;
    each.session.day = QDate(2026, 5, day);
    each.session.start = at(start, day);
    each.session.end = end.isEmpty() ? QDateTime() : at(end, day);
    each.session.speakers = speakers;
    each.isPicked = true;
    return each;
}

Event conference()
{
    Event event;
    event.name = QStringLiteral("Big Conf");
    event.zone = QStringLiteral("Europe/Berlin");
    event.sessions = {session(QStringLiteral("Opening"), QStringLiteral("09:00"), QStringLiteral("09:30"),
                          {QStringLiteral("Ada Low")}),
        session(QStringLiteral("Rust at work"), QStringLiteral("10:00"), QString(), {QStringLiteral("Bo Ray")}),
        session(QStringLiteral("Closing"), QStringLiteral("17:00"), QStringLiteral("17:30")),
        session(QStringLiteral("Opening"), QStringLiteral("09:00"), QStringLiteral("09:30"), {}, 19)};
    event.days = {QDate(2026, 5, 18), QDate(2026, 5, 19)};
    return event;
}

QList<PlannedSession> planOf(const QString &post, const Event *event)
{
    return plannedSessions(post, sectionsIn(post), event, QDate(2026, 5, 18));
}

/// "Title", with its section's index where it has one.
QStringList rowsOf(const QList<PlannedSession> &plan)
{
    QStringList rows;
    for (const PlannedSession &each : plan) {
        rows.append(each.section < 0 ? each.session.title
                                     : QStringLiteral("%1 [%2]").arg(each.session.title).arg(each.section));
    }
    return rows;
}

/// \a post after \a written, with a sign for the caret.
QString withCaret(const QString &post, const WrittenEdit &written)
{
    return applied({written.edit}, post).insert(written.edit.range.start + written.caret, u'|');
}

} // namespace

/// What is on in a report: its sections beside the event's programme, by the clock.
class TestEventPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsAndProgrammeMeet_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("all there") << QStringLiteral("## Day 1\n\n### Opening\n\n### Rust at work\n\n### Closing\n")
                                   << QStringList{QStringLiteral("Opening [0]"), QStringLiteral("Rust at work [1]"),
                                          QStringLiteral("Closing [2]")};
        QTest::newRow("one missing in the middle")
            << QStringLiteral("## Day 1\n\n### Opening\n\n### Closing\n")
            << QStringList{
                   QStringLiteral("Opening [0]"), QStringLiteral("Rust at work"), QStringLiteral("Closing [1]")};
        QTest::newRow("one of the author's own")
            << QStringLiteral("## Day 1\n\n### Opening\n\n### Hallway\n\n### Rust at work\n\n### Closing\n")
            << QStringList{QStringLiteral("Opening [0]"), QStringLiteral("Hallway [1]"),
                   QStringLiteral("Rust at work [2]"), QStringLiteral("Closing [3]")};
        QTest::newRow("renamed, by its speaker")
            << QStringLiteral("## Day 1\n\n### Opening\n\n### Oxide\n\nBo Ray · Room\n\n### Closing\n")
            << QStringList{QStringLiteral("Opening [0]"), QStringLiteral("Oxide [1]"), QStringLiteral("Closing [2]")};
        QTest::newRow("renamed, by its words")
            << QStringLiteral("## Day 1\n\n### Opening\n\n### Why Rust works\n\n### Closing\n")
            << QStringList{
                   QStringLiteral("Opening [0]"), QStringLiteral("Why Rust works [1]"), QStringLiteral("Closing [2]")};
        QTest::newRow("signs and case are no difference")
            << QStringLiteral("## Day 1\n\n### **opening!**\n\n### Rust, at *work*\n\n### Closing\n")
            << QStringList{
                   QStringLiteral("opening! [0]"), QStringLiteral("Rust, at work [1]"), QStringLiteral("Closing [2]")};
        QTest::newRow("none") << QStringLiteral("Text.\n")
                              << QStringList{QStringLiteral("Opening"), QStringLiteral("Rust at work"),
                                     QStringLiteral("Closing")};
    }

    void sectionsAndProgrammeMeet()
    {
        QFETCH(const QString, body);
        QFETCH(const QStringList, rows);
        const Event event = conference();
        const QList<PlannedSession> plan = planOf(front + body, &event);
        QCOMPARE(rowsOf(plan), rows);
        const auto rust = std::ranges::find(
            plan, at(QStringLiteral("10:00")), [](const PlannedSession &each) { return each.session.start; });
        QVERIFY(rust != plan.end() && rust->item == 1);
    }

    void withoutAnEventThereAreTheSections()
    {
        const QList<PlannedSession> plan =
            planOf(front + QStringLiteral("## Day 1\n\n### One\n\nText.\n\n### Two\n"), nullptr);
        QCOMPARE(rowsOf(plan), QStringList({QStringLiteral("One [0]"), QStringLiteral("Two [1]")}));
        QVERIFY(plan[0].isWritten && !plan[1].isWritten);
    }

    void whatIsNotPickedIsNotMissing()
    {
        Event event = conference();
        event.sessions[1].isPicked = false;
        QCOMPARE(rowsOf(planOf(front + QStringLiteral("Text.\n"), &event)),
            QStringList({QStringLiteral("Opening"), QStringLiteral("Closing")}));
        event.sessions[0].isPicked = event.sessions[2].isPicked = event.sessions[3].isPicked = false;
        event.sessions[2].session.kind = QStringLiteral("break");
        QCOMPARE(rowsOf(planOf(front + QStringLiteral("Text.\n"), &event)),
            QStringList({QStringLiteral("Opening"), QStringLiteral("Rust at work")}));
    }

    void ofTheSameTitleThePickedIsMeant()
    {
        Event event = conference();
        EventSession early = session(QStringLiteral("Lightning talks"), QStringLiteral("11:00"), {});
        early.isPicked = false;
        event.sessions.insert(2, early);
        event.sessions.insert(3, session(QStringLiteral("Lightning talks"), QStringLiteral("15:00"), {}));
        const QList<PlannedSession> plan =
            planOf(front + QStringLiteral("## Sessions\n\n### Opening\n\n### Lightning talks\n"), &event);
        const auto talks = std::ranges::find(plan, 1, &PlannedSession::section);
        QVERIFY(talks != plan.end());
        QCOMPARE(talks->session.start, at(QStringLiteral("15:00")));
        QCOMPARE(std::ranges::count(plan, QStringLiteral("Lightning talks"),
                     [](const PlannedSession &each) { return each.session.title; }),
            1);
    }

    void theClockSaysWhatIsOn_data()
    {
        using enum PlannedSession::State;
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QList<int>>("states");
        const auto row = [](const char *name, const QDateTime &now, const QList<PlannedSession::State> &states) {
            QList<int> numbers;
            std::ranges::transform(
                states, std::back_inserter(numbers), [](auto state) { return static_cast<int>(state); });
            QTest::newRow(name) << now << numbers;
        };
        row("weeks before", at(QStringLiteral("09:00")).addDays(-20), {Later, Later, Later});
        row("before breakfast", at(QStringLiteral("07:00")), {Next, Later, Later});
        row("on the dot", at(QStringLiteral("09:00")), {Now, Next, Later});
        row("at its end", at(QStringLiteral("09:30")), {Over, Next, Later});
        row("without an end, an hour", at(QStringLiteral("10:59")), {Over, Now, Next});
        row("after that hour", at(QStringLiteral("11:00")), {Over, Over, Next});
        row("the same moment in another zone", at(QStringLiteral("10:30")).toUTC(), {Over, Now, Next});
        row("afterwards", at(QStringLiteral("20:00")), {Over, Over, Over});
    }

    void theClockSaysWhatIsOn()
    {
        QFETCH(const QDateTime, now);
        QFETCH(const QList<int>, states);
        const Event event = conference();
        QList<PlannedSession> plan =
            planOf(front + QStringLiteral("## Day 1\n\n### Opening\n\n### Rust at work\n\n### Closing\n"), &event);
        setMoment(plan, now);
        QList<int> found;
        std::ranges::transform(
            plan, std::back_inserter(found), [](const PlannedSession &each) { return static_cast<int>(each.state); });
        QCOMPARE(found, states);
    }

    void aReportHasItsEvent()
    {
        const QList<Event> events{conference()};
        const QDate day(2026, 5, 19);
        QVERIFY(eventOfReport(events, QStringLiteral("big conf"), {}) == &events[0]);
        QVERIFY(eventOfReport(events, QStringLiteral("Day 2 of Big Conf"), {}) == &events[0]);
        QVERIFY(eventOfReport(events, QStringLiteral("Big Conf in Berlin"), day) == &events[0]);
        QVERIFY(eventOfReport(events, QStringLiteral("Big Conf in Berlin"), day.addYears(1)) == nullptr);
        QVERIFY(eventOfReport(events, QStringLiteral("Holiday"), day) == nullptr);
    }

    void aSessionBeginsOnALineOfItsOwn_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("written");
        QTest::newRow("between two") << QStringLiteral("## Day 1\n\n### **A**\n\n### **B**\n") << 0
                                     << QStringLiteral("New")
                                     << QStringLiteral("## Day 1\n\n### **A**\n\n### **New**\n\n|\n\n### **B**\n");
        QTest::newRow("at the end") << QStringLiteral("## Day 1\n\n### A\n\n### B\n\nText.") << 1
                                    << QStringLiteral("New")
                                    << QStringLiteral("## Day 1\n\n### A\n\n### B\n\nText.\n\n### New\n\n|");
        QTest::newRow("first") << QStringLiteral("## Day 1\n\n### A\n\n### B\n") << -1 << QStringLiteral("New")
                               << QStringLiteral("## Day 1\n\n### New\n\n|\n\n### A\n\n### B\n");
        QTest::newRow("before what follows")
            << QStringLiteral("## Day 1\n\n### A\n\n### B\n\n## Summary\n") << 1 << QStringLiteral("New")
            << QStringLiteral("## Day 1\n\n### A\n\n### B\n\n### New\n\n|\n\n## Summary\n");
        QTest::newRow("without a title") << QStringLiteral("## Day 1\n\n### **A**\n\n### **B**\n") << 1 << QString()
                                         << QStringLiteral("## Day 1\n\n### **A**\n\n### **B**\n\n### **|**\n\n");
        QTest::newRow("without a title, plain") << QStringLiteral("## Day 1\n\n### A\n\n### B\n") << 1 << QString()
                                                << QStringLiteral("## Day 1\n\n### A\n\n### B\n\n### |\n\n");
    }

    void aSessionBeginsOnALineOfItsOwn()
    {
        QFETCH(const QString, body);
        QFETCH(const int, after);
        QFETCH(const QString, title);
        QFETCH(const QString, written);
        Session added;
        added.title = title;
        const QString post = front + body;
        QCOMPARE(withCaret(post, addSessionToWrite(post, sectionsIn(post), planOf(post, nullptr), added, after)),
            front + written);
    }

    void aSessionStaysOnItsDay()
    {
        const Event event = conference();
        const QString post = front + QStringLiteral("## Day 1\n\n### Rust at work\n\n## Day 2\n\n### Opening\n");
        const QList<SessionSection> sections = sectionsIn(post);
        const QList<PlannedSession> plan = plannedSessions(post, sections, &event, QDate(2026, 5, 19));
        const auto row = [&plan](const QString &title) {
            return std::ranges::find(plan, title, [](const PlannedSession &each) { return each.session.title; })
                - plan.begin();
        };
        const QString closed = applied(
            {addSessionToWrite(post, sections, plan, event.sessions[2].session, row(QStringLiteral("Rust at work")))
                    .edit},
            post);
        QVERIFY2(
            closed.contains(QStringLiteral("### Rust at work\n\n### Closing\n\n\n\n## Day 2\n")), qPrintable(closed));
        Session early = event.sessions[3].session;
        early.title = QStringLiteral("Breakfast");
        const QString begun =
            applied({addSessionToWrite(post, sections, plan, early, row(QStringLiteral("Rust at work"))).edit}, post);
        QVERIFY2(begun.contains(QStringLiteral("## Day 2\n\n### Breakfast\n\n\n\n### Opening\n")), qPrintable(begun));
    }

    void writingGoesOnWhereNothingElseIs_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("written");
        QTest::newRow("empty") << QStringLiteral("## Day 1\n\n### A\n\n### B\n")
                               << QStringLiteral("## Day 1\n\n### A\n\n|\n\n### B\n");
        QTest::newRow("with speakers") << QStringLiteral("## Day 1\n\n### A\n\nBo Ray · Room 1\n\n### B\n")
                                       << QStringLiteral("## Day 1\n\n### A\n\nBo Ray · Room 1\n\n|\n\n### B\n");
        QTest::newRow("lines are there already") << QStringLiteral("## Day 1\n\n### A\n\n\n\n### B\n")
                                                 << QStringLiteral("## Day 1\n\n### A\n\n|\n\n### B\n");
        QTest::newRow("written") << QStringLiteral("## Day 1\n\n### A\n\nIt was good.\n\n### B\n")
                                 << QStringLiteral("## Day 1\n\n### A\n\nIt was good.|\n\n### B\n");
    }

    void writingGoesOnWhereNothingElseIs()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, written);
        const QString post = front + body;
        QCOMPARE(withCaret(post, beginWriting(post, sectionsIn(post).first())), front + written);
        const QString last = front + QStringLiteral("## Day 1\n\n### A\n\n### B\n");
        QCOMPARE(withCaret(last, beginWriting(last, sectionsIn(last).last())), last + QStringLiteral("\n|"));
    }

    void whatIsLeftUnwrittenLeavesNoLines()
    {
        for (const char *body : {"## Day 1\n\n### A\n\n### B\n", "## Day 1\n\n### A\n\nBo Ray · Room 1\n\n### B\n"}) {
            const QString post = front + QString::fromUtf8(body);
            const WrittenEdit begun = beginWriting(post, sectionsIn(post).first());
            const QString open = applied({begun.edit}, post);
            const qsizetype caret = begun.edit.range.start + begun.caret;
            QVERIFY(open != post);
            QCOMPARE(applied(leaveUnwritten(open, sectionsIn(open).first(), caret), open), post);
            // The caret is elsewhere, or something was written.
            QVERIFY(leaveUnwritten(open, sectionsIn(open).first(), caret - 1).isEmpty());
            QString written = open;
            written.insert(caret, QStringLiteral("Good."));
            QVERIFY(leaveUnwritten(written, sectionsIn(written).first(), caret + 5).isEmpty());
        }
    }

    void manyAreQuick()
    {
        constexpr int count = 2'000;
        Event event = conference();
        QString body = QStringLiteral("## Day 1\n\n");
        for (int index = 0; index < count; ++index) {
            event.sessions.append(session(QStringLiteral("Talk %1").arg(index), QStringLiteral("11:00"), QString()));
            body += QStringLiteral("### Session %1\n\nText about it.\n\n").arg(index);
        }
        const QString post = front + body;
        const QList<SessionSection> sections = sectionsIn(post);
        QElapsedTimer timer;
        timer.start();
        const QList<PlannedSession> plan = plannedSessions(post, sections, &event, QDate(2026, 5, 18));
        QVERIFY(plan.size() >= count);
        constexpr int most = 2'000; // milliseconds, of a debug build on a busy machine
        QVERIFY2(timer.elapsed() < most, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestEventPlan)

#include "test_event_plan.moc"
