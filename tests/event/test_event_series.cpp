// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/dayseries.h"
#include "event/eventoverview.h"
#include "site/checks/checks.h"
#include "support/testfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace frontrow;

namespace {

IndexedPost indexed(const QString &path, const QString &title, QDate date, const QString &url = QString())
{
    IndexedPost post;
    post.path = path;
    post.title = title;
    post.date = date;
    post.url = url.isEmpty() ? QStringLiteral("/") + path.section(u'/', -1) : url;
    return post;
}

QList<SeriesDay> days()
{
    return {{QStringLiteral("_posts/1.md"), 1, QStringLiteral("/one/")},
        {QStringLiteral("_posts/2.md"), 2, QStringLiteral("/two/")}, {QStringLiteral("_posts/3.md"), 3, QString()}};
}

Diagnostics promisesIn(const QString &post)
{
    CheckedPost checked;
    checked.text = post;
    checked.frontMatter = FrontMatter::parse(post);
    Diagnostics found = checkPost(checked);
    found.removeIf([](const Diagnostic &each) { return each.code != u"promise"; });
    return found;
}

QString linked(const QString &post, const QString &file)
{
    const Result<TextEdits> edits = seriesEdits(post, days(), file, promisesIn(post));
    return edits ? applied(*edits, post) : edits.error().message;
}

} // namespace

/// The days of an event know each other, and what remains to be done of them.
class TestEventSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDaysOfAnEventAreFound()
    {
        const QDate first(2026, 5, 18);
        const QList<IndexedPost> posts{
            indexed(QStringLiteral("_posts/2026-05-19-day-2-conf.md"), QStringLiteral("Conf"), first.addDays(1)),
            indexed(QStringLiteral("_posts/2026-05-18-day-1-conf.md"), QStringLiteral("Conf"), first),
            indexed(QStringLiteral("_posts/2026-05-20-conf-end.md"), QStringLiteral("Conf – Day 3"), first.addDays(2)),
            indexed(QStringLiteral("_posts/2025-05-18-day-1-conf.md"), QStringLiteral("Conf"), first.addYears(-1)),
            indexed(QStringLiteral("_posts/2026-05-19-holiday.md"), QStringLiteral("Holiday"), first)};
        const QList<SeriesDay> found = seriesOf(posts, QStringLiteral("_posts/2026-05-18-day-1-conf.md"));
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].file, QStringLiteral("_posts/2026-05-18-day-1-conf.md"));
        QCOMPARE(found[1].file, QStringLiteral("_posts/2026-05-19-day-2-conf.md"));
        QCOMPARE(found[2].number, 3);
        QVERIFY(seriesOf(posts, QStringLiteral("_posts/2026-05-19-holiday.md")).isEmpty());
        QVERIFY(seriesOf(posts, QStringLiteral("_posts/none.md")).isEmpty());
    }

    void aDraftHasNoAddress()
    {
        QList<IndexedPost> posts{
            indexed(QStringLiteral("_drafts/day-2.md"), QStringLiteral("Conf"), QDate(2026, 5, 19)),
            indexed(QStringLiteral("_posts/2026-05-18-day-1.md"), QStringLiteral("Conf"), QDate(2026, 5, 18))};
        posts[0].kind = DocumentKind::Draft;
        QCOMPARE(seriesOf(posts, posts[1].path)[1].url, QString());
    }

    void daysLeadToEachOther_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const QString one = QStringLiteral("_posts/1.md");
        const QString two = QStringLiteral("_posts/2.md");
        QTest::newRow("a promise becomes a link")
            << one << QStringLiteral("Text.\n\nKeep an eye out for my Day 2 wrap later!\n")
            << QStringLiteral("Text.\n\nKeep an eye out for my [Day 2](/two/) wrap later!\n\n[Day 2](/two/) →\n");
        QTest::newRow("the next report")
            << one << QStringLiteral("Text.\n\nKeep an eye out for my next report!\n")
            << QStringLiteral("Text.\n\nKeep an eye out for my [next report](/two/)!\n\n[Day 2](/two/) →\n");
        QTest::newRow("a day without a page waits")
            << two << QStringLiteral("Text.\n\nKeep an eye out for my Day 3 wrap later!\n")
            << QStringLiteral("Text.\n\nKeep an eye out for my Day 3 wrap later!\n\n← [Day 1](/one/)\n");
        QTest::newRow("an address that has changed")
            << one << QStringLiteral("See [Day 2](/former/) and [my day 2 notes](/notes/).\n\n[Day 2](/former/) →\n")
            << QStringLiteral("See [Day 2](/two/) and [my day 2 notes](/notes/).\n\n[Day 2](/two/) →\n");
        QTest::newRow("nothing to do")
            << one << QStringLiteral("Keep an eye out for my [Day 2 wrap](/two/) later!\n\n[Day 2](/two/) →\n")
            << QStringLiteral("Keep an eye out for my [Day 2 wrap](/two/) later!\n\n[Day 2](/two/) →\n");
        QTest::newRow("as the post says day")
            << two << QStringLiteral("Das war Tag 2.\n") << QStringLiteral("Das war Tag 2.\n\n← [Tag 1](/one/)\n");
        QTest::newRow("a reference that is no promise stays")
            << one << QStringLiteral("Day 2 starts at nine.\n\n[Day 2](/two/) →\n")
            << QStringLiteral("Day 2 starts at nine.\n\n[Day 2](/two/) →\n");
        QTest::newRow("of no series") << QStringLiteral("_posts/9.md") << QStringLiteral("Keep an eye out for Day 2!\n")
                                      << QStringLiteral("Keep an eye out for Day 2!\n");
    }

    void daysLeadToEachOther()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, body);
        QFETCH(const QString, expected);
        const QString front = QStringLiteral("---\ntitle: Conf # ours\n---\n\n");
        const QString once = linked(front + body, file);
        QCOMPARE(once, front + expected);
        QCOMPARE(linked(once, file), once);
    }

    void fieldsThatThePostHasAreFilled()
    {
        const QString post = QStringLiteral("---\ntitle: Conf\nprevious: \"\"\nnext: /old/ # there\n---\n\nText.\n");
        QCOMPARE(linked(post, QStringLiteral("_posts/1.md")),
            QStringLiteral("---\ntitle: Conf\nprevious: \"\"\nnext: /two/ # there\n---\n\nText.\n"));
    }

    void aKeptPromiseIsNone()
    {
        QCOMPARE(
            promisesIn(QStringLiteral("---\ntitle: A\n---\n\nKeep an eye out for my Day 2 wrap later!\n")).size(), 1);
        QCOMPARE(promisesIn(QStringLiteral("---\ntitle: A\n---\n\nKeep an eye out for my [Day 2](/two/) wrap later!\n"))
                     .size(),
            0);
        QCOMPARE(promisesIn(QStringLiteral(
                                "---\ntitle: A\n---\n\nStay tuned, I will write about [Rust](https://a.org) soon.\n"))
                     .size(),
            1);
    }

    void videosAndSlidesAreSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isVideo");
        QTest::addColumn<bool>("isSlides");
        QTest::newRow("neither") << QStringLiteral("We watched slides and a video. [Bo](https://bo.org)") << false
                                 << false;
        QTest::newRow("host of videos") << QStringLiteral("[here](https://youtu.be/abc)") << true << false;
        QTest::newRow("frame") << QStringLiteral(
            "<iframe width=\"1\" src=\"https://www.youtube.com/embed/x\"></iframe>")
                               << true << false;
        QTest::newRow("include") << QStringLiteral("{% include video id=\"x\" provider=\"youtube\" %}") << true
                                 << false;
        QTest::newRow("words") << QStringLiteral("[Recording](https://example.org/1), [Slides](https://example.org/2)")
                               << true << true;
        QTest::newRow("a file") << QStringLiteral("<https://example.org/talk.pdf>") << false << true;
        QTest::newRow("a picture of slides") << QStringLiteral("![Slides](slides.png)") << false << false;
        QTest::newRow("German") << QStringLiteral("[Folien](/a) und [Aufzeichnung](/b)") << true << true;
    }

    void videosAndSlidesAreSeen()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isVideo);
        QFETCH(const bool, isSlides);
        QCOMPARE(hasVideo(text), isVideo);
        QCOMPARE(hasSlides(text), isSlides);
    }

    void aBlogsEventsAreSeenWhole()
    {
        const QTemporaryDir blog;
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_config.yml")), "title: A\n"));
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_frontrow/events/conf.yml")),
            "name: Conf\nsessions:\n  - title: One\n    day: 2026-05-18\n    pick: true\n"
            "  - title: Missed\n    day: 2026-05-18\n    pick: true\n"));
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("images/a.png")), "x"));
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_posts/2026-05-18-day-1-conf.md")),
            "---\ntitle: Conf\ndate: 2026-05-18\n---\n\n## Sessions\n\n### One\n\nText. [Video](https://youtu.be/a)\n\n"
            "![A](/images/a.png)\n\n### Two\n\n## Summary\n\nKeep an eye out for my Day 2 wrap later!\n"));
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_posts/2026-05-19-day-2-conf.md")),
            "---\ntitle: Conf\ndate: 2026-05-19\npublished: false\n---\n\n## Sessions\n\n### Three\n\n### Four\n"));
        const QList<EventOverview> events = readEventOverviews(blog.path());
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].file, QStringLiteral("_frontrow/events/conf.yml"));
        QCOMPARE(events[0].missing, QStringList{QStringLiteral("Missed")});
        QCOMPARE(events[0].followUpCount(), 1);
        QCOMPARE(events[0].days.size(), 2);
        const OverviewDay &day = events[0].days[0];
        QCOMPARE(day.url, QStringLiteral("/2026/05/18/day-1-conf.html"));
        QCOMPARE(day.pictures, QStringList{QStringLiteral("images/a.png")});
        QCOMPARE(day.sessions.size(), 2);
        QVERIFY(day.sessions[0].isWritten && day.sessions[0].hasVideo && !day.sessions[0].hasSlides);
        QVERIFY(!day.sessions[1].isWritten);
        QCOMPARE(events[0].days[1].url, QString());
    }
};

QTEST_GUILESS_MAIN(TestEventSeries)

#include "test_event_series.moc"
