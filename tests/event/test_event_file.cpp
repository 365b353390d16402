// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/eventfile.h"
#include "event/eventmerge.h"
#include "event/eventstore.h"
#include "site/faultyops.h"
#include "support/testfiles.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace frontrow;

namespace {

/// A file as a person may have it: comments, keys of their own, other quotation marks than ours.
const QString written = QStringLiteral("# My year\n"
                                       "name: 'Big Conf 2026' # the second\n"
                                       "mood: great\n"
                                       "days:\n  - 2026-05-18\n  - 2026-05-19\n"
                                       "zone: Europe/Berlin\n"
                                       "tags: [ \"Big Conf\", Report ]\n\n"
                                       "sessions:\n"
                                       "  # the first\n"
                                       "  - title: One\n"
                                       "    day: 2026-05-18\n"
                                       "    start: 10:00\n"
                                       "    pick: yes # of course\n"
                                       "    rating: 5\n"
                                       "    notes: |\n"
                                       "      Take the slides.\n\n"
                                       "      Ask.\n"
                                       "  - start: \"24:30\"\n"
                                       "    title: \"Night: two\"\n"
                                       "    day: 2026-05-18\n"
                                       "    speakers:\n"
                                       "      - Ada Low # yes\n"
                                       "      - Bo Ray\n"
                                       "\n"
                                       "  - title: Three\n"
                                       "    day: Someday\n"
                                       "    start: '11:00'\n");

Session sessionOn(const QString &title, const QString &day, const QString &time, const QString &id = QString())
{
    Session session;
    session.title = title;
    session.day = QDate::fromString(day, Qt::ISODate);
    session.start =
        QDateTime(session.day, QTime::fromString(time, QStringLiteral("HH:mm")), QTimeZone("Europe/Berlin"));
    session.room = QStringLiteral("Hall ") + title;
    session.kind = QStringLiteral("talk");
    session.id = id;
    return session;
}

Event read(const QString &text)
{
    const Result<Event> event = readEvent(text);
    return event ? *event : Event();
}

QString edited(const QString &text, const Event &event)
{
    const Result<TextEdits> edits = eventEdits(text, event);
    return edits ? applied(*edits, text) : edits.error().message;
}

Agenda agendaWith(const QList<Session> &sessions)
{
    Agenda agenda;
    agenda.event = QStringLiteral("Conf");
    agenda.zone = QStringLiteral("Europe/Berlin");
    agenda.sessions = sessions;
    return agenda;
}

/// The lines of \a text that are not ours: whatever is done, they stay.
QStringList ownLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) {
        return !line.contains(QStringLiteral("mood:")) && !line.contains(QStringLiteral("rating:"))
            && !line.trimmed().startsWith(u'#');
    });
    return lines;
}

} // namespace

class TestEventFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonWroteIsRead()
    {
        const Event event = read(written);
        QCOMPARE(event.name, QStringLiteral("Big Conf 2026"));
        QCOMPARE(event.days, (QList<QDate>{QDate(2026, 5, 18), QDate(2026, 5, 19)}));
        QCOMPARE(event.tags, (QStringList{QStringLiteral("Big Conf"), QStringLiteral("Report")}));
        QCOMPARE(event.sessions.size(), 3);
        const auto one =
            std::ranges::find_if(event.sessions, [](const EventSession &each) { return each.session.title == u"One"; });
        QVERIFY(one != event.sessions.end());
        QVERIFY(one->isPicked);
        QCOMPARE(one->notes, QStringLiteral("Take the slides.\n\nAsk."));
        QCOMPARE(one->session.start, QDateTime(QDate(2026, 5, 18), QTime(10, 0), QTimeZone("Europe/Berlin")));
        const Session &night = event.sessions.last().session;
        QCOMPARE(night.start, QDateTime(QDate(2026, 5, 19), QTime(0, 30), QTimeZone("Europe/Berlin")));
        QCOMPARE(night.day, QDate(2026, 5, 18));
        QCOMPARE(event.sessions.first().session.dayName, QStringLiteral("Someday"));
        QCOMPARE(event.sessions.first().session.clock, QTime(11, 0));
    }

    void whatIsWrittenIsReadAgain()
    {
        Event event = read(written);
        event.place = QStringLiteral("online");
        event.hashtag = QStringLiteral("#big: conf");
        event.coverCredit = QStringLiteral("Photo credit: [**Unsplash**](https://unsplash.com)");
        event.sessions[1].notes = QStringLiteral("- not a list\n  but: text");
        Session whole = sessionOn(QStringLiteral("Fair"), QStringLiteral("2026-05-18"), QStringLiteral("00:00"));
        whole.isAllDay = true;
        whole.end = whole.start.addDays(2);
        event.sessions.append(EventSession{.session = whole});
        arrange(event);
        const QString text = eventText(event);
        QCOMPARE(eventText(read(text)), text);
        QVERIFY2(text.contains(QStringLiteral("days: [2026-05-18, 2026-05-19]\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("  - title: One\n    day: 2026-05-18\n    start: \"10:00\"\n")),
            qPrintable(text));
        QCOMPARE(edited(text, read(text)), text);
        QCOMPARE(edited(written, read(written)), written);
    }

    void onlyWhatDiffersIsChanged()
    {
        Event event = read(written);
        event.place = QStringLiteral("Berlin");
        for (EventSession &each : event.sessions) {
            each.isDone = each.session.title == u"One";
            each.session.room = each.session.title == u"One" ? QStringLiteral("Hall") : QString();
            if (each.session.title == u"Night: two") {
                each.session.speakers = {QStringLiteral("Ada Low")};
            }
        }
        QString expected = written;
        expected.replace(QStringLiteral("# the second\n"), QStringLiteral("# the second\nplace: Berlin\n"));
        expected.replace(QStringLiteral("10:00\n"), QStringLiteral("10:00\n    room: Hall\n"));
        expected.replace(QStringLiteral("# of course\n"), QStringLiteral("# of course\n    done: true\n"));
        expected.replace(QStringLiteral("      - Bo Ray\n"), QString());
        QCOMPARE(edited(written, event), expected);
    }

    void sessionsComeAndGoWhereTheyBelong()
    {
        Event event = read(written);
        event.sessions.removeIf([](const EventSession &each) { return each.session.title == u"Night: two"; });
        event.sessions.append(EventSession{
            .session = sessionOn(QStringLiteral("Noon"), QStringLiteral("2026-05-18"), QStringLiteral("12:00"))});
        const QString text = edited(written, event);
        QString expected = written;
        expected.replace(
            QStringLiteral("  - start: \"24:30\"\n    title: \"Night: two\"\n    day: 2026-05-18\n    speakers:\n"
                           "      - Ada Low # yes\n      - Bo Ray\n"),
            QStringLiteral(
                "  - title: Noon\n    day: 2026-05-18\n    start: \"12:00\"\n    room: Hall Noon\n    kind: talk\n"));
        QCOMPARE(text, expected);
    }

    /// Events change at random, and what is the author's own stays byte by byte.
    void anyChangeKeepsTheRest()
    {
        QRandomGenerator random(20261129);
        for (int round = 0; round < 300; ++round) {
            QString text = round % 3 == 0 ? written.chopped(1) : written;
            for (int step = 0; step < 4; ++step) {
                Event event = read(text);
                const auto any = random.bounded(event.sessions.isEmpty() ? 1 : static_cast<int>(event.sessions.size()));
                const QStringList words{QString(), QStringLiteral("a: b"), QStringLiteral("- c\nd"),
                    QStringLiteral("“e”"), QStringLiteral("true"), QStringLiteral("f # g"),
                    QStringLiteral("2026-01-01")};
                const QString word = words[random.bounded(static_cast<int>(words.size()))];
                switch (random.bounded(6)) {
                case 0:
                    event.place = word.simplified();
                    break;
                case 1:
                    event.tags = random.bounded(2) == 0 ? QStringList() : QStringList{word.simplified() + u'x'};
                    break;
                case 2:
                    event.sessions[any].notes = word;
                    event.sessions[any].isPicked = !event.sessions[any].isPicked;
                    break;
                case 3:
                    event.sessions[any].session.speakers = {QStringLiteral("A"), word.simplified() + u'y'};
                    event.sessions[any].session.room = word.simplified();
                    break;
                case 4:
                    event.sessions.append(EventSession{.session = sessionOn(QStringLiteral("New ") + word.simplified(),
                                                           QStringLiteral("2026-05-1%1").arg(random.bounded(8, 10)),
                                                           QStringLiteral("1%1:00").arg(random.bounded(10)))});
                    break;
                default:
                    event.sessions.removeIf(
                        [&](const EventSession &each) { return each.item == any && each.session.title != u"One"; });
                }
                const Result<TextEdits> edits = eventEdits(text, event);
                QVERIFY2(edits, qPrintable(text + QStringLiteral("\nshould say\n") + eventText(event)));
                const QString after = applied(*edits, text);
                QCOMPARE(ownLines(after), ownLines(text));
                QCOMPARE(edited(after, read(after)), after);
                text = after;
            }
        }
    }

    void whatIsNoEventIsSaidWithItsLine()
    {
        const auto messageOf = [](const QString &text) {
            const Result<Event> event = readEvent(text);
            return event ? QString() : event.error().message;
        };
        QVERIFY(messageOf(QStringLiteral("name: A\nsessions:\n  - day: 2026-05-18\n"))
                .startsWith(QStringLiteral("Line 3:")));
        QVERIFY(messageOf(QStringLiteral("name: A\nb: [\n")).startsWith(QStringLiteral("Line ")));
        QVERIFY(messageOf(QStringLiteral("- a\n")).startsWith(QStringLiteral("Line 1:")));
        QVERIFY(!messageOf(QString()).isEmpty());
        const Result<TextEdits> edits = eventEdits(QStringLiteral("{name: A}\n"), Event{.name = QStringLiteral("B")});
        QVERIFY(!edits);
        QCOMPARE(edits.error().kind, Error::Kind::Refused);
    }

    void anAgendaReadAgainKeepsPicksAndNotes()
    {
        const QString day = QStringLiteral("2026-05-18");
        Event event =
            eventOf(agendaWith({sessionOn(QStringLiteral("A"), day, QStringLiteral("10:00"), QStringLiteral("1")),
                sessionOn(QStringLiteral("B"), day, QStringLiteral("11:00")),
                sessionOn(QStringLiteral("C"), day, QStringLiteral("12:00")),
                sessionOn(QStringLiteral("D"), day, QStringLiteral("13:00")),
                sessionOn(QStringLiteral("E"), day, QStringLiteral("14:00"))}));
        for (EventSession &each : event.sessions) {
            each.isPicked = each.session.title != u"E";
            each.notes = each.session.title;
        }
        event.sessions.last().notes.clear();
        Session renamed = sessionOn(QStringLiteral("C"), day, QStringLiteral("12:00"));
        renamed.title = QStringLiteral("C, again");
        const Session moved = sessionOn(QStringLiteral("B"), QStringLiteral("2026-05-19"), QStringLiteral("09:00"));
        const Session added = sessionOn(QStringLiteral("F"), day, QStringLiteral("15:00"));
        const MergedEvent after = merged(event,
            agendaWith({sessionOn(QStringLiteral("A"), day, QStringLiteral("10:30"), QStringLiteral("1")), moved,
                renamed, added, added}));
        QStringList titles;
        for (const EventSession &each : after.event.sessions) {
            titles.append(each.session.title + u'/' + each.notes + (each.isPicked ? u'+' : u'-')
                + (each.isDropped ? QStringLiteral(" dropped") : QString()));
        }
        QCOMPARE(titles,
            (QStringList{QStringLiteral("A/A+"), QStringLiteral("C, again/C+"), QStringLiteral("D/D+ dropped"),
                QStringLiteral("F/-"), QStringLiteral("B/B+")}));
        QCOMPARE(after.changes,
            (QStringList{QStringLiteral("Moved: “A” from 2026-05-18 10:00 to 2026-05-18 10:30."),
                QStringLiteral("Moved: “B” from 2026-05-18 11:00 to 2026-05-19 09:00."),
                QStringLiteral("Renamed: “C” is “C, again” now."), QStringLiteral("Dropped: “D” (2026-05-18 13:00)."),
                QStringLiteral("Dropped: “E” (2026-05-18 14:00)."), QStringLiteral("Added: “F” (2026-05-18 15:00).")}));
        const MergedEvent again = merged(after.event, agendaOf(after.event));
        QVERIFY2(again.changes.isEmpty(), qPrintable(again.changes.join(u'\n')));
    }

    void aBlogsEventsAreSavedAndFound()
    {
        const QTemporaryDir blog;
        const Event event = read(written);
        const Result<RepoPath> file = saveEvent(blog.path(), std::nullopt, event);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(file->toString(), QStringLiteral("_frontrow/events/big-conf-2026.yml"));
        const Result<RepoPath> second = saveEvent(blog.path(), std::nullopt, event);
        QVERIFY(second && *second != *file);
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_frontrow/events/bad.yml")), "a: ["));
        const StoredEvents found = readStoredEvents(blog.path());
        QCOMPARE(found.events.size(), 2);
        QCOMPARE(found.faults.size(), 1);
        QVERIFY(found.faults.first().contains(QStringLiteral("bad.yml")));
        QVERIFY(findEvent(found.events, QStringLiteral("big CONF 2026")) != nullptr);
    }

    void aFileThatChangedMeanwhileIsNotWrittenOver()
    {
        const QTemporaryDir blog;
        const QString path = blog.filePath(QStringLiteral("_frontrow/events/conf.yml"));
        QVERIFY(writeTestFile(path, "name: Conf\r\nplace: here\r\n"));
        const StoredEvent stored = readStoredEvents(blog.path()).events.first();
        Event event = stored.event;
        event.place = QStringLiteral("there");
        QVERIFY(saveEvent(blog.path(), stored, event));
        QCOMPARE(contentOf(path), QByteArray("name: Conf\r\nplace: there\r\n"));
        const Result<RepoPath> late = saveEvent(blog.path(), stored, event);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
    }

    void aDiskThatFailsLeavesTheOldFile()
    {
        const QTemporaryDir blog;
        const QString path = blog.filePath(QStringLiteral("_frontrow/events/conf.yml"));
        QVERIFY(writeTestFile(path, "name: Conf\n"));
        const StoredEvent stored = readStoredEvents(blog.path()).events.first();
        Event event = stored.event;
        event.place = QStringLiteral("there");
        bool hasFailed = true;
        for (int call = 1; hasFailed; ++call) {
            FaultyOps ops(call, ENOSPC, FaultyOps::Lasts::FromThenOn);
            const Result<RepoPath> saved = saveEvent(blog.path(), stored, event, ops);
            hasFailed = ops.hasFailed();
            QVERIFY(hasFailed || saved);
            const QByteArray now = contentOf(path);
            QVERIFY2(now == "name: Conf\n" || now == "name: Conf\nplace: there\n", now.constData());
            QVERIFY(writeTestFile(path, "name: Conf\n"));
        }
    }

    void linksOutOfTheBlogAreNotFollowed()
    {
        const QTemporaryDir blog;
        const QTemporaryDir elsewhere;
        QVERIFY(writeTestFile(elsewhere.filePath(QStringLiteral("events/secret.yml")), "name: Secret\n"));
        QVERIFY(QFile::link(elsewhere.path(), blog.filePath(QStringLiteral("_frontrow"))));
        QVERIFY(readStoredEvents(blog.path()).events.isEmpty());
        QVERIFY(!saveEvent(blog.path(), std::nullopt, Event{.name = QStringLiteral("Mine")}));
        QVERIFY(!QFileInfo::exists(elsewhere.filePath(QStringLiteral("events/mine.yml"))));
    }

    /// Jekyll neither copies what is in the folder nor stops at it, whatever it is.
    void jekyllLeavesTheFolderAlone()
    {
        const QTemporaryDir blog;
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_config.yml")), "title: A\n"));
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_posts/2026-05-18-a.md")), "---\ntitle: A\n---\n\nText\n"));
        QVERIFY(saveEvent(blog.path(), std::nullopt, read(written)));
        QVERIFY(writeTestFile(
            blog.filePath(QStringLiteral("_frontrow/events/bad.yml")), "---\na: [\n---\n{% nothing %}\n"));
        QVERIFY(writeTestFile(
            blog.filePath(QStringLiteral("_frontrow/report.md")), "---\ntitle: \"{% x\"\n---\n{% nothing %}\n"));
        QProcess jekyll;
        jekyll.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        jekyll.start(QStringLiteral("jekyll"),
            {QStringLiteral("build"), QStringLiteral("--quiet"), QStringLiteral("-s"), blog.path(),
                QStringLiteral("-d"), blog.filePath(QStringLiteral("_site"))});
        QVERIFY(jekyll.waitForFinished(120'000));
        QCOMPARE(jekyll.exitCode(), 0);
        QStringList built;
        QDirIterator files(
            blog.filePath(QStringLiteral("_site")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            built.append(files.next());
        }
        QCOMPARE(built.size(), 1);
        QVERIFY(built.first().endsWith(QStringLiteral("/2026/05/18/a.html")));
    }

    void aLargeEventIsReadAndChangedAtOnce()
    {
        Event event{.name = QStringLiteral("Large"), .zone = QStringLiteral("Europe/Berlin")};
        for (int number = 0; number < 2'000; ++number) {
            event.sessions.append(
                EventSession{.session = sessionOn(QStringLiteral("Session %1").arg(number),
                                 QStringLiteral("2026-05-18"), QStringLiteral("10:00"), QString::number(number))});
        }
        arrange(event);
        const QString text = eventText(event);
        Event changed = read(text);
        QCOMPARE(changed.sessions.size(), 2'000);
        changed.sessions[1'000].isPicked = true;
        QElapsedTimer clock;
        clock.start();
        const QString after = edited(text, changed);
        QVERIFY(after.size() == text.size() + QStringLiteral("    pick: true\n").size());
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed()))); // not quadratic
    }
};

QTEST_APPLESS_MAIN(TestEventFile)

#include "test_event_file.moc"
