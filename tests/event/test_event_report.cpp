// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/report.h"
#include "event/reportedevents.h"
#include "post/frontmatter/frontmatter.h"
#include "site/blog/newpost.h"
#include "support/shared.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

QStringList headingsIn(const QString &post)
{
    static const QRegularExpression heading(QStringLiteral("^#+ .+$"), QRegularExpression::MultilineOption);
    QStringList headings;
    for (auto match = heading.globalMatch(post); match.hasNext();) {
        headings.append(match.next().captured().trimmed());
    }
    return headings;
}

QStringList keysOf(const QString &post)
{
    QStringList keys;
    const FrontMatter frontMatter = FrontMatter::parse(post);
    for (const Field &field : frontMatter.fields()) {
        keys.append(field.key);
    }
    return keys;
}

Session session(const QString &title, QDate day = QDate(2022, 5, 18), const QString &kind = QStringLiteral("talk"))
{
    Session made;
    made.title = title;
    made.day = day;
    made.kind = kind;
    return made;
}

/// A report as a blog may have it.
const QString report =
    QStringLiteral("---\nlayout: post\ntitle: Big Conf 2026\nexcerpt: Day 1 summary\ndate: 2026-05-18\n"
                   "tags: [Big Conf]\ncomments: true\n---\n\n* toc\n{:toc}\n\n## Big Conf - the web\n\nText.\n\n"
                   "## Day 1 Sessions\n\n### **One**\n\nText.\n\n```\n### no heading\n```\n\n### **Two**\n\n"
                   "## Summary\n\nText.\n\n## Resources\n- [Big Conf](https://example.org/){:target=\"_blank\"}\n");

QString skeletonLike(const QString &post, const ReportDay &day, QDate date)
{
    const Result<RepoPath> file = RepoPath::parse(u"_posts/2022-05-18-report.md");
    const BlogPost last{*file, FrontMatter::parse(post), post};
    return reportPost(newPostLike({last}, day.event, date), day, reportBody(ReportShape::of(post), day));
}

} // namespace

class TestEventReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextDayHasTheStructureOfTheLast()
    {
        const ReportDay day{
            QStringLiteral("Big Conf 2026"), 2, 2, {session(QStringLiteral("Three")), session(QStringLiteral("Four"))}};
        const QString post = skeletonLike(report, day, QDate(2026, 5, 19));
        QCOMPARE(keysOf(post), keysOf(report));
        QCOMPARE(headingsIn(post),
            (QStringList{QStringLiteral("## Big Conf - the web"), QStringLiteral("## Day 2 Sessions"),
                QStringLiteral("### **Three**"), QStringLiteral("### **Four**"), QStringLiteral("## Summary"),
                QStringLiteral("## Resources")}));
        QCOMPARE(FrontMatter::parse(post).value(u"excerpt").toString(), QStringLiteral("Day 2 summary"));
        QVERIFY(post.contains(QStringLiteral("* toc\n{:toc}\n")));
    }

    void anotherEventKeepsWhatIsOfNoEvent()
    {
        ReportDay day{QStringLiteral("Small Meeting"), 1, 1, {session(QStringLiteral("Talk"))}};
        day.sessions[0].url = QStringLiteral("https://example.org/talk");
        day.sessions[0].speakers = {QStringLiteral("Ada Low"), QStringLiteral("Bo Ray")};
        day.sessions[0].room = QStringLiteral("Room 1");
        const QString post = skeletonLike(report, day, QDate(2026, 6, 1));
        QCOMPARE(headingsIn(post),
            (QStringList{QStringLiteral("## Sessions"), QStringLiteral("### **Talk**"), QStringLiteral("## Summary"),
                QStringLiteral("## Resources")}));
        QVERIFY(post.contains(QStringLiteral("Ada Low, Bo Ray · Room 1\n")));
        QVERIFY(post.contains(QStringLiteral("- [Talk](https://example.org/talk){:target=\"_blank\"}\n")));
    }

    void reportsOfOneEventAreTogetherWithTheirPromises()
    {
        const auto post = [](const QString &name, const QString &title, const QString &date, const QString &last) {
            QString text = report;
            text.replace(QStringLiteral("title: Big Conf 2026"), QStringLiteral("title: ") + title);
            text.replace(QStringLiteral("date: 2026-05-18"), QStringLiteral("date: ") + date);
            text += last;
            return BlogPost{*RepoPath::parse(name), FrontMatter::parse(text), text};
        };
        const QList<ReportedEvent> events =
            reportedEvents({post(QStringLiteral("_posts/2026-05-19-b.md"), QStringLiteral("\"Big Conf 2026: Day 2\""),
                                QStringLiteral("2026-05-19"), QString()),
                post(QStringLiteral("_posts/2026-05-18-a.md"), QStringLiteral("\"Big Conf 2026: Day 1\""),
                    QStringLiteral("2026-05-18"), QStringLiteral("\nKeep an eye out for my Day 2 wrap later!\n"))});
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().name, QStringLiteral("Big Conf 2026"));
        QCOMPARE(events.first().days.size(), 2);
        const ReportedDay &first = events.first().days.first();
        QCOMPARE(first.date, QDate(2026, 5, 18));
        QCOMPARE(first.sessions, (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
        QCOMPARE(first.followUps.size(), 1);
        QVERIFY(events.first().days.last().followUps.isEmpty());
    }

    void whatTheAgendaSaysIsText()
    {
        ReportDay day{
            QStringLiteral("Conf"), 1, 1, {session(QStringLiteral("{{ site.secret }} <script> *a* {% raw %}"))}};
        day.sessions[0].url = QStringLiteral("javascript:alert(1)");
        const QString body = reportBody(ReportShape::of(report), day);
        QVERIFY(!body.contains(QStringLiteral("{{")));
        QVERIFY(!body.contains(QStringLiteral("{%")));
        QVERIFY(!body.contains(QStringLiteral("<script>")));
        QVERIFY(!body.contains(QStringLiteral("javascript:")));
    }

    void picksAreFoundByTheirTitles()
    {
        Agenda agenda;
        agenda.sessions = {session(QStringLiteral("Lunch"), QDate(2022, 5, 18), QStringLiteral("break")),
            session(QStringLiteral("Rust at work")), session(QStringLiteral("Rust at home")),
            session(QStringLiteral("Later"), QDate(2022, 5, 19))};
        QStringList unknown;
        QCOMPARE(pickedSessions(agenda, QDate(2022, 5, 18), {}, &unknown).size(), 2);
        const QList<Session> picked = pickedSessions(agenda, QDate(2022, 5, 18),
            {QStringLiteral("rust AT home"), QStringLiteral("work"), QStringLiteral("Rust"), QStringLiteral("Nothing")},
            &unknown);
        QCOMPARE(picked.size(), 2);
        QCOMPARE(picked.first().title, QStringLiteral("Rust at work"));
        QCOMPARE(unknown, (QStringList{QStringLiteral("Rust"), QStringLiteral("Nothing")}));
        QCOMPARE(daysOf(agenda), (QList<QDate>{QDate(2022, 5, 18), QDate(2022, 5, 19)}));
    }

    void theSamplesEventGivesTheSamplesStructure()
    {
        QFile file(sharedPath("samples/aws-summit-2022-day1.md"));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no sample here");
        }
        const QString sample = QString::fromUtf8(file.readAll()).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        ReportDay day{QStringLiteral("AWS Summit 2022 Australia and New Zealand"), 1, 2, {}};
        for (const QString &heading : headingsIn(sample)) {
            if (heading.startsWith(u"### ")) {
                day.sessions.append(session(QString(heading).remove(u'#').remove(u'*').trimmed()));
            }
        }
        const QString post = skeletonLike(sample, day, QDate(2022, 5, 18));
        QCOMPARE(day.sessions.size(), 5);
        QCOMPARE(keysOf(post), keysOf(sample));
        QCOMPARE(headingsIn(post), headingsIn(sample));
        QCOMPARE(tableOfContentsIn(post), tableOfContentsIn(sample));
    }
};

QTEST_APPLESS_MAIN(TestEventReport)

#include "test_event_report.moc"
