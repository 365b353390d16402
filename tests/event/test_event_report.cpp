// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/report.h"
#include "event/reportedevents.h"
#include "event/reporttemplate.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/tableofcontents.h"
#include "site/blog/newpost.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
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

BlogPost blogPost(const QString &text)
{
    return {*RepoPath::parse(u"_posts/2022-05-18-report.md"), FrontMatter::parse(text), text};
}

/// The topic of day \a number of \a count of the event \a name.
ReportTopic topicOf(const QString &name, int number, int count, QDate date, const QList<Session> &sessions)
{
    ReportTopic topic{Event{.name = name}, count, ReportUnit::Day, {}};
    topic.days = {{number, date, sessions}};
    return topic;
}

ReportMaterial materialLike(const QString &post, const ReportTopic &topic)
{
    const BlogPost last = blogPost(post);
    return {newPostLike({last}, topic.title(), topic.date()), ReportShape::ofLastIn({last}), topic.title(),
        topic.date(), topic};
}

QString skeletonLike(const QString &post, const ReportTopic &topic)
{
    const Result<QString> made = filledReport(builtInReportTemplate(), materialLike(post, topic));
    return made ? *made : made.error().message;
}

QString filledWith(const QString &text, const ReportTopic &topic)
{
    const Result<QString> made = filledReport(text, materialLike(report, topic));
    return made ? *made : made.error().message;
}

} // namespace

class TestEventReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextDayHasTheStructureOfTheLast()
    {
        const QString post = skeletonLike(report,
            topicOf(QStringLiteral("Big Conf 2026"), 2, 2, QDate(2026, 5, 19),
                {session(QStringLiteral("Three")), session(QStringLiteral("Four"))}));
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
        Session talk = session(QStringLiteral("Talk"));
        talk.url = QStringLiteral("https://example.org/talk");
        talk.speakers = {QStringLiteral("Ada Low"), QStringLiteral("Bo Ray")};
        talk.room = QStringLiteral("Room 1");
        const QString post =
            skeletonLike(report, topicOf(QStringLiteral("Small Meeting"), 1, 1, QDate(2026, 6, 1), {talk}));
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
        Session odd = session(QStringLiteral("{{ site.secret }} <script> *a* {% raw %}"));
        odd.url = QStringLiteral("javascript:alert(1)");
        const QString body = skeletonLike(report, topicOf(QStringLiteral("Conf"), 1, 1, QDate(2026, 5, 18), {odd}));
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

    void aTemplateOfTheAuthorSaysItAll()
    {
        ReportTopic topic = topicOf(QStringLiteral("Conf: \"2026\""), 1, 2, QDate(2026, 5, 18),
            {session(QStringLiteral("A & B")), session(QStringLiteral("C"))});
        topic.event.tags = {QStringLiteral("a, b"), QStringLiteral("c")};
        topic.event.place = QStringLiteral("Berlin");
        const QString text = QStringLiteral(
            "---\ntitle: {{ event.name }}\nsubtitle: \"Day {{ day.number }}: {{ event.place }}\"\ndate: {{ date }}\n"
            "tags: {{ event.tags }}\nexcerpt: {{ event.hashtag }}\nlist:\n  - {{ event.place }}\n---\n"
            "{% for session in sessions %}{{ session.title }};{% endfor %}\n\n\n{% raw %}{% include x %}{% endraw "
            "%}\n");
        const QString post = filledWith(text, topic);
        const FrontMatter front = FrontMatter::parse(post);
        QVERIFY2(front.isReadable(), qPrintable(post));
        QCOMPARE(front.value(u"title").toString(), QStringLiteral("Conf: \"2026\""));
        QCOMPARE(front.value(u"subtitle").toString(), QStringLiteral("Day 1: Berlin"));
        QCOMPARE(front.value(u"date"), FieldValue::date(QStringLiteral("2026-05-18")));
        QCOMPARE(front.value(u"tags").toList(), (QStringList{QStringLiteral("a, b"), QStringLiteral("c")}));
        QCOMPARE(front.value(u"excerpt").kind(), FieldValue::Kind::Null);
        QCOMPARE(front.value(u"list").toList(), QStringList(QStringLiteral("Berlin")));
        QVERIFY2(post.endsWith(QStringLiteral("---\n\nA & B;C;\n\n{% include x %}\n")), qPrintable(post));
    }

    void aFaultOfATemplateIsSaidWithItsLine()
    {
        const ReportTopic topic =
            topicOf(QStringLiteral("Conf"), 1, 1, QDate(2026, 5, 18), {session(QStringLiteral("A"))});
        QVERIFY(filledWith(QStringLiteral("---\ntitle: A\n---\n\n{% if %}\n"), topic)
                .startsWith(QStringLiteral("Line 5 ")));
        QVERIFY(filledWith(QStringLiteral("A\n{% include x.html %}\n"), topic).startsWith(QStringLiteral("Line 2 ")));
        QVERIFY(filledWith(QStringLiteral("---\na: [\n---\n\nA\n"), topic).startsWith(QStringLiteral("The template")));
        QVERIFY(filledWith(
            QStringLiteral("{% for a in (1..9999999) %}{% for b in (1..9999999) %}x{% endfor %}{% endfor %}"), topic)
                .contains(QStringLiteral("too much")));
    }

    void theFileOfTheBlogComesBeforeThePersons()
    {
        const QTemporaryDir home;
        const QTemporaryDir blog;
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
        const auto write = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(blog.filePath(QStringLiteral("_config.yml")), "title: A\n");
        write(blog.filePath(QStringLiteral("_posts/2026-01-01-a.md")), report.toUtf8());
        const auto made = [&blog] {
            const Result<QString> post =
                newReport(blog.path(), readBlogPosts(blog.path()), QStringLiteral("New report"), QDate(2026, 1, 2));
            return post ? *post : post.error().message;
        };
        QVERIFY(reportTemplateFile(blog.path()).isEmpty());
        QCOMPARE(made(),
            newPostOf(blog.path(), readBlogPosts(blog.path()), QStringLiteral("New report"), QDate(2026, 1, 2)));
        write(home.filePath(QStringLiteral("frontrow/report.md")), "The person's {{ title }}\n");
        QVERIFY2(made().endsWith(QStringLiteral("---\n\nThe person's New report\n\n")), qPrintable(made()));
        write(blog.filePath(QStringLiteral("_frontrow/report.md")), "The blog's {{ date }}\n");
        QVERIFY2(made().endsWith(QStringLiteral("---\n\nThe blog's 2026-01-02\n\n")), qPrintable(made()));
        write(blog.filePath(QStringLiteral("_frontrow/report.md")), "{% nothing %}");
        QVERIFY(made().contains(QStringLiteral("_frontrow/report.md: Line 1 ")));
        qunsetenv("XDG_CONFIG_HOME");
    }

    void aReportIsOfADayTheEventOrASession()
    {
        Agenda agenda;
        agenda.sessions = {session(QStringLiteral("A")), session(QStringLiteral("B")),
            session(QStringLiteral("C"), QDate(2022, 5, 19))};
        const Event event{.name = QStringLiteral("Big Conf 2026")};
        QStringList unknown;
        QCOMPARE(reportTopics(event, agenda, {1, 2}, ReportUnit::Day, {}, &unknown).size(), 2);
        const QList<ReportTopic> each = reportTopics(event, agenda, {1, 2}, ReportUnit::Session, {}, &unknown);
        QCOMPARE(each.size(), 3);
        QCOMPARE(each.last().title(), QStringLiteral("C"));
        QCOMPARE(each.last().date(), QDate(2022, 5, 19));
        const QList<ReportTopic> whole = reportTopics(event, agenda, {1, 2}, ReportUnit::Event, {}, &unknown);
        QCOMPARE(whole.size(), 1);
        QCOMPARE(headingsIn(skeletonLike(report, whole.first())),
            (QStringList{QStringLiteral("## Big Conf - the web"), QStringLiteral("## Day 1 Sessions"),
                QStringLiteral("### **A**"), QStringLiteral("### **B**"), QStringLiteral("## Day 2 Sessions"),
                QStringLiteral("### **C**"), QStringLiteral("## Summary"), QStringLiteral("## Resources")}));
        const QString days = skeletonLike(report, whole.first());
        QCOMPARE(ReportShape::of(days).unit, ReportUnit::Event);
        QCOMPARE(headingsIn(skeletonLike(days, whole.first())), headingsIn(days));
    }

    void whatIsSaidOfTheEventIsInItsReports()
    {
        ReportTopic topic = topicOf(QStringLiteral("Conf"), 1, 1, QDate(2026, 5, 18), {session(QStringLiteral("A"))});
        topic.event.tags = {QStringLiteral("Conf"), QStringLiteral("Report")};
        topic.event.cover = QStringLiteral("/images/conf.jpg");
        topic.event.coverCredit = QStringLiteral("Photo: me");
        QString last = report;
        last.replace(
            QStringLiteral("comments: true"), QStringLiteral("header:\n  overlay_image: /a.jpg\n  caption: You"));
        const FrontMatter front = FrontMatter::parse(skeletonLike(last, topic));
        QCOMPARE(front.value(u"tags").toList(), topic.event.tags);
        QCOMPARE(front.value(u"header.overlay_image").toString(), topic.event.cover);
        QCOMPARE(front.value(u"header.caption").toString(), topic.event.coverCredit);
    }

    void theSamplesEventGivesTheSamplesStructure()
    {
        QFile file(sharedPath("samples/aws-summit-2022-day1.md"));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no sample here");
        }
        const QString sample = QString::fromUtf8(file.readAll()).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        QList<Session> sessions;
        for (const QString &heading : headingsIn(sample)) {
            if (heading.startsWith(u"### ")) {
                sessions.append(session(QString(heading).remove(u'#').remove(u'*').trimmed()));
            }
        }
        const QString post = skeletonLike(sample,
            topicOf(QStringLiteral("AWS Summit 2022 Australia and New Zealand"), 1, 2, QDate(2022, 5, 18), sessions));
        QCOMPARE(sessions.size(), 5);
        QCOMPARE(keysOf(post), keysOf(sample));
        QCOMPARE(headingsIn(post), headingsIn(sample));
        QCOMPARE(tableOfContentsIn(post), tableOfContentsIn(sample));
    }
};

QTEST_APPLESS_MAIN(TestEventReport)

#include "test_event_report.moc"
