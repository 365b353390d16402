// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/dayindex.h"
#include "event/reportplan.h"
#include "event/seriesplan.h"
#include "event/weblinks.h"
#include "event/wrapupplan.h"
#include "support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

QList<SeriesDay> days()
{
    return {{QStringLiteral("_posts/1.md"), 1, QStringLiteral("/one/"), QStringLiteral("Conf"), QDate(2026, 5, 18)},
        {QStringLiteral("_posts/2.md"), 2, QStringLiteral("/two/"), QStringLiteral("Second thoughts [draft]"),
            QDate(2026, 5, 19)},
        {QStringLiteral("_posts/3.md"), 3, QString(), QStringLiteral("Conf"), QDate(2026, 5, 20)}};
}

QString listed(const QString &post)
{
    return applied(dayListEdits(post, days(), QStringLiteral("Conf")), post);
}

} // namespace

/// The posts over all days of an event: the index that lists them, and the wrap-up.
class TestEventOverDays : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString blog() const { return m_folder->filePath(QStringLiteral("blog")); }
    [[nodiscard]] QString stores() const { return m_folder->filePath(QStringLiteral("stores")); }
    [[nodiscard]] QList<IndexedPost> posts() const { return readBlogIndex(*Site::open(blog()), {}).posts; }

    void makeBlog() const
    {
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_config.yml"), "title: A\nurl: https://blog.example\n"));
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_frontrow/events/conf.yml"),
            "name: Conf\nsessions:\n  - title: One\n    day: 2026-05-18\n    speakers: [Ada Low]\n"));
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_posts/2026-05-18-day-1-conf.md"),
            "---\ntitle: Conf\ndate: 2026-05-18\ntags: [a]\n---\n\n## Sessions\n\n### One\n\n[Ada "
            "Low](https://ada.example) "
            "told [everything](https://x.example/a), see "
            "[slides](https://x.example/s){:target=\"_blank\"} and [ours](https://blog.example/b).\n\n"
            "![first](/images/a.png)\n\n<figure><img src=\"/images/b.png\"><figcaption>Best</figcaption></figure>\n\n"
            "<figure><img src=\"/images/c.png\"><figcaption>Better</figcaption></figure>\n\n### Two\n\nBo Li · Hall\n\n"
            "Text [everything](https://x.example/a).\n\n## Summary\n"));
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_posts/2026-05-19-day-2-conf.md"),
            "---\ntitle: Conf\ndate: 2026-05-19\ntags: [a]\n---\n\n## Sessions\n\n### Three\n\nText "
            "<https://y.example/>\n\n"
            "### Four\n\nText.\n\n## Summary\n"));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aListSaysWhereTheDaysAre()
    {
        const QString list = dayList(days(), QStringLiteral("Conf"), QStringLiteral("---\na: b\n---\nTag 2 war gut."));
        QCOMPARE(list,
            QStringLiteral(
                "- [Tag 1](/one/) (18. Mai 2026)\n- [Tag 2: Second thoughts &#91;draft&#93;](/two/) (19. Mai "
                "2026)\n- Tag 3 (20. Mai 2026)\n"));
        QVERIFY(isDayIndex(list, days()));
        QCOMPARE(listed(list), list);
    }

    void aListFollowsItsDays_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected");
        const QString second = QStringLiteral("[Day 2: Second thoughts &#91;draft&#93;](/two/) (19 May 2026)");
        QTest::newRow("addresses, titles and dates")
            << QStringLiteral("# All\n\n- [Day 1: Old](/old/) (1 May 2026) – the best\n- [Day 2](/b/)\n")
            << QStringLiteral("# All\n\n- [Day 1](/one/) (18 May 2026) – the best\n- %1\n").arg(second);
        QTest::newRow("a day is added in its place")
            << QStringLiteral("* [Day 1](/one/) (18 May 2026)\n  with more\n  to say\n* [Day 3](/three/)\n\nEnd\n")
            << QStringLiteral(
                   "* [Day 1](/one/) (18 May 2026)\n  with more\n  to say\n* %1\n* Day 3 (20 May 2026)\n\nEnd\n")
                   .arg(second);
        QTest::newRow("before all") << QStringLiteral(
            "- [Day 2: Second thoughts &#91;draft&#93;](/two/) (19 May 2026)\n")
                                    << QStringLiteral("- [Day 1](/one/) (18 May 2026)\n- %1\n").arg(second);
        QTest::newRow("no list") << QStringLiteral("Day 1 was good.\n") << QStringLiteral("Day 1 was good.\n");
    }

    void aListFollowsItsDays()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        QCOMPARE(listed(post), expected);
        QCOMPARE(listed(expected), expected);
    }

    void anIndexIsMadeOnceAndKeptInStep()
    {
        makeBlog();
        const QDate today(2026, 5, 20);
        const Result<DayIndex> made = dayIndexOf(blog(), QStringLiteral("Conf"), today);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(!made->isThere);
        QCOMPARE(made->file.path, blog() + QStringLiteral("/_posts/2026-05-20-conf-all-days.md"));
        QVERIFY2(
            made->file.text.endsWith(QStringLiteral("\n\n- [Day 1](/2026/05/18/day-1-conf.html) (18 May 2026)\n- [Day "
                                                    "2](/2026/05/19/day-2-conf.html) (19 May 2026)\n")),
            qPrintable(made->file.text));
        const Result<ExportPlan> plan = planPost(blog(), made->file, false, QStringLiteral("Conf"));
        QVERIFY(plan && makeReports(*plan, stores()));
        QVERIFY(!planPost(blog(), made->file, false, QStringLiteral("Conf"))); // it is there
        const Result<DayIndex> again = dayIndexOf(blog(), QStringLiteral("Conf"), today.addDays(1));
        QVERIFY(again && again->isThere);
        QCOMPARE(again->file, made->file);
        // Day 2 moves to another date, and gets another name.
        QVERIFY(QFile::rename(blog() + QStringLiteral("/_posts/2026-05-19-day-2-conf.md"),
            blog() + QStringLiteral("/_posts/2026-05-20-conf-day-2.md")));
        QByteArray second = contentOf(blog() + QStringLiteral("/_posts/2026-05-20-conf-day-2.md"));
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_posts/2026-05-20-conf-day-2.md"),
            second.replace("date: 2026-05-19", "date: 2026-05-20")));
        const Result<ExportPlan> step = planSeries(blog(), posts(), QStringLiteral("_posts/2026-05-20-conf-day-2.md"),
            QDateTime(QDate(2026, 5, 21), QTime(12, 0)), ExportStore(stores(), blog()));
        QVERIFY2(step, step ? "" : qPrintable(step.error().message));
        QStringList files;
        for (const ExportFile &file : step->files) {
            files.append(file.path.toString());
            if (files.last().endsWith(QStringLiteral("all-days.md"))) {
                QVERIFY2(file.bytes.contains("- [Day 2](/2026/05/20/conf-day-2.html) (20 May 2026)\n"),
                    file.bytes.constData());
            }
        }
        QVERIFY2(files.contains(QStringLiteral("_posts/2026-05-20-conf-all-days.md")), qPrintable(files.join(u' ')));
    }

    void anIndexIsKnownWhenItsOnlyDayMoves()
    {
        makeBlog();
        QVERIFY(QFile::remove(blog() + QStringLiteral("/_posts/2026-05-19-day-2-conf.md")));
        const QDate today(2026, 5, 20);
        const Result<DayIndex> made = dayIndexOf(blog(), QStringLiteral("Conf"), today);
        QVERIFY(made && !made->isThere);
        const Result<ExportPlan> plan = planPost(blog(), made->file, false, QStringLiteral("Conf"));
        QVERIFY(plan && makeReports(*plan, stores()));
        QVERIFY(QFile::rename(blog() + QStringLiteral("/_posts/2026-05-18-day-1-conf.md"),
            blog() + QStringLiteral("/_posts/2026-05-18-the-first-day.md")));
        const Result<DayIndex> again = dayIndexOf(blog(), QStringLiteral("Conf"), today);
        QVERIFY(again && again->isThere);
        QVERIFY2(again->file.text.contains(QStringLiteral("- [Day 1](/2026/05/18/the-first-day.html) (18 May 2026)\n")),
            qPrintable(again->file.text));
        // Another post's links to other places are its own.
        QVERIFY(
            !isDayIndex(QStringLiteral("---\ntitle: Conf talks\n---\n\n- [Day 1](/files/day-1.pdf)\n"), made->days));
        QVERIFY(
            !isDayIndex(QStringLiteral("---\ntitle: Conf talks\n---\n\n- [Day 1](https://x.example/1) (18 May 2026)\n"),
                made->days));
    }

    void aWrapUpGathersWhatTheReportsHave()
    {
        makeBlog();
        const Result<ReportFile> made = wrapUpOf(blog(), QStringLiteral("Conf"), QDate(2026, 5, 20));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->path, blog() + QStringLiteral("/_posts/2026-05-20-conf-wrap-up.md"));
        const QString body = made->text.sliced(made->text.indexOf(QStringLiteral("\n---\n")) + 5).trimmed();
        QCOMPARE(body.toUtf8(),
            QByteArray("Conf: 2 days, 4 sessions, 2 speakers, 3 pictures.\n\n"
                       "## [Day 1](/2026/05/18/day-1-conf.html)\n\n- One – Ada Low\n- Two – Bo Li\n\n"
                       "<figure><img src=\"/images/b.png\"><figcaption>Best</figcaption></figure>\n\n"
                       "<figure><img src=\"/images/c.png\"><figcaption>Better</figcaption></figure>\n\n"
                       "## [Day 2](/2026/05/19/day-2-conf.html)\n\n- Three\n- Four\n\n## Summary\n\n"
                       "## Speakers\n\n- [Ada Low](https://ada.example)\n- Bo Li\n\n## Resources\n\n"
                       "- [everything](https://x.example/a)\n- [One: slides](https://x.example/s)\n"
                       "- [Three](https://y.example/)"));
        QVERIFY(!wrapUpOf(blog(), QStringLiteral("Another"), QDate(2026, 5, 20)));
    }

    void theAuthorsTemplateCounts()
    {
        makeBlog();
        QVERIFY(writeTestFile(blog() + QStringLiteral("/_frontrow/wrapup.md"),
            "---\ntitle: \"{{ title }}\"\ncount: {{ counts.sessions }}\n---\n\n"
            "{% for day in days %}{{ day.number }}: {{ day.picture_count }} {% endfor %}\n"));
        const Result<ReportFile> made = wrapUpOf(blog(), QStringLiteral("Conf"), QDate(2026, 5, 20));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->text, QStringLiteral("---\ntitle: \"Conf: Wrap-up\"\ncount: 4\n---\n\n1: 3 2: 0\n"));
    }

    void linksToTheWebAreFound()
    {
        const QString post = QStringLiteral("---\na: https://no.example\n---\n\n[A `b`](https://a.example \"t\") "
                                            "<https://b.example> `https://no.example` "
                                            "<a href=\"http://c.example/?a&amp;b\">C <b>d</b></a> [own](/x) "
                                            "[m](mailto:a@b.example) ![p](https://no.example/p)\n");
        const QList<WebLink> links = webLinksIn(post);
        QCOMPARE(links.size(), 3);
        QCOMPARE(links[0].address + u'|' + links[0].text, QStringLiteral("https://a.example|A b"));
        QCOMPARE(links[1].address, QStringLiteral("https://b.example"));
        QCOMPARE(links[2].address + u'|' + links[2].text, QStringLiteral("http://c.example/?a&b|C d"));
        QCOMPARE(post.indexOf(QStringLiteral("[A")), links[0].offset);
    }
};

QTEST_GUILESS_MAIN(TestEventOverDays)

#include "test_event_overdays.moc"
