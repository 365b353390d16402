// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "clianswer.h"
#include "post/figures/figure.h"
#include "support/samples.h"
#include "support/shared.h"
#include "support/testfiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace frontrow;
using namespace frontrow::test;

/// The contract that others script against: exit codes, one JSON object, sentences on stderr.
class TestCli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/frontrow cli ü XXXXXX")};
    Sample m_sample;

    QString path(const QString &name) { return m_folder.filePath(name); }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(path(QStringLiteral("reports"))));
        m_sample = bundledSample(path(QStringLiteral("reports")));
    }

    void renderPrintsTheBody()
    {
        const CliAnswer answer = runCli({QStringLiteral("render"), m_sample.post});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("<ul id=\"markdown-toc\">"));
        QVERIFY(answer.out.contains("<figcaption>"));
        QVERIFY(!answer.out.contains("overlay_image"));
        const CliAnswer json = runCli({QStringLiteral("render"), m_sample.post, QStringLiteral("--json")});
        QCOMPARE(json.json().value(QStringLiteral("html")).toString().toUtf8() + '\n', answer.out);
    }

    void renderAndCheckFollowTheEngineOfTheBlog()
    {
        QVERIFY(writeTestFile(path(QStringLiteral("_config.yml")), "markdown: GFM\nurl: https://ann.github.io\n"));
        QVERIFY(QDir().mkpath(path(QStringLiteral("_posts"))));
        QVERIFY(writeTestFile(
            path(QStringLiteral("_posts/2026-05-01-a.md")), "---\ntitle: A\n---\n## A *b*\n\n1) c\n{: .d}\n"));
        const QString post = path(QStringLiteral("_posts/2026-05-01-a.md"));
        const CliAnswer answer = runCli({QStringLiteral("render"), post, QStringLiteral("--json")});
        QCOMPARE(answer.json().value(QStringLiteral("engine")).toString(), QStringLiteral("commonmark-ghpages"));
        const QString html = answer.json().value(QStringLiteral("html")).toString();
        QVERIFY2(html.contains(QStringLiteral("<h2 id=\"a-embem\">A <em>b</em></h2>")), qPrintable(html));
        QVERIFY(html.contains(QStringLiteral("<ol>")));
        QVERIFY(html.contains(QStringLiteral("{: .d}")));
        const QByteArray kramdown =
            runCli({QStringLiteral("render"), QStringLiteral("--engine"), QStringLiteral("kramdown"), post}).out;
        QVERIFY(kramdown.contains("<h2 id=\"a-b\">"));
        QVERIFY(!kramdown.contains("<ol>"));
        for (const char *name : {"CommonMarkGhPages", "GFM", "commonmark-ghpages"}) {
            const QStringList words{
                QStringLiteral("render"), QStringLiteral("--engine"), QLatin1StringView(name), post};
            QCOMPARE(runCli(words).out.trimmed(), html.toUtf8());
        }
        QCOMPARE(
            runCli({QStringLiteral("render"), QStringLiteral("--engine"), QStringLiteral("redcarpet"), post}).code, 2);
    }

    void siteNamesTheEngineAndWhy()
    {
        QVERIFY(writeTestFile(path(QStringLiteral("_config.yml")), "markdown: redcarpet\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("CNAME")), "example.org\n"));
        const QJsonObject json = runCli({QStringLiteral("site"), m_folder.path(), QStringLiteral("--json")}).json();
        QCOMPARE(json.value(QStringLiteral("host")).toString(), QStringLiteral("github-pages"));
        const QJsonObject markdown = json.value(QStringLiteral("markdown")).toObject();
        QCOMPARE(markdown.value(QStringLiteral("engine")).toString(), QStringLiteral("kramdown"));
        QVERIFY(markdown.value(QStringLiteral("reason")).toString().contains(QStringLiteral("redcarpet")));
        QCOMPARE(markdown.value(QStringLiteral("better")).toString(), QStringLiteral("markdown: kramdown"));
    }

    void siteSaysWhatAnotherEngineChanges()
    {
        QVERIFY(writeTestFile(path(QStringLiteral("_config.yml")), "title: A\nplugins: [jekyll-commonmark]\n"));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("_posts")));
        QVERIFY(
            writeTestFile(path(QStringLiteral("_posts/2026-05-01-plain.md")), "---\ntitle: Plain\n---\nA *word*.\n"));
        QVERIFY(writeTestFile(
            path(QStringLiteral("_posts/2026-05-02-toc.md")), "---\ntitle: Toc\n---\n* a\n{:toc}\n\n# B\n"));
        const QStringList words{
            QStringLiteral("site"), m_folder.path(), QStringLiteral("--engine"), QStringLiteral("commonmark")};
        const CliAnswer answer = runCli(words + QStringList{QStringLiteral("--json")});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json().value(QStringLiteral("line")).toString(), QStringLiteral("markdown: CommonMark"));
        QCOMPARE(answer.json().value(QStringLiteral("posts")).toInt(), 2);
        const QJsonArray differences = answer.json().value(QStringLiteral("differences")).toArray();
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().toObject().value(QStringLiteral("file")).toString(),
            QStringLiteral("_posts/2026-05-02-toc.md"));
        const CliAnswer plain = runCli(words);
        QVERIFY2(plain.out.contains("{:toc}"), plain.out.constData());
        QVERIFY2(plain.err.contains("readers see 1 of 2 posts otherwise"), plain.err.constData());
        QCOMPARE(
            runCli({QStringLiteral("site"), m_folder.path(), QStringLiteral("--engine"), QStringLiteral("x")}).code, 2);
    }

    void renderWritesManyFiles()
    {
        QVERIFY(writeTestFile(path(QStringLiteral("a.md")), "*a*\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("a.markdown")), "**b**\n"));
        const CliAnswer answer =
            runCli({QStringLiteral("render"), QStringLiteral("--out"), path(QStringLiteral("html")),
                path(QStringLiteral("a.md")), path(QStringLiteral("a.markdown")), m_sample.post});
        QCOMPARE(answer.code, 0);
        QCOMPARE(contentOf(path(QStringLiteral("html/a.md.html"))), QByteArray("<p><em>a</em></p>"));
        QCOMPARE(contentOf(path(QStringLiteral("html/a.markdown.html"))), QByteArray("<p><strong>b</strong></p>"));
        QCOMPARE(QDir(path(QStringLiteral("html/reports"))).entryList(QDir::Files).size(), 1);
    }

    void showAnswersAsJson()
    {
        const CliAnswer answer = runCli({QStringLiteral("show"), QStringLiteral("--json"), m_sample.post});
        QCOMPARE(answer.code, 0);
        const QJsonObject json = answer.json();
        QCOMPARE(json.value(QStringLiteral("frontMatter")).toObject().value(QStringLiteral("layout")).toString(),
            QStringLiteral("posts"));
        QCOMPARE(json.value(QStringLiteral("figures")).toArray().size(), figuresIn(textOf(m_sample.post)).size());
        QVERIFY(json.value(QStringLiteral("outline")).toArray().size() > 3);
    }

    void agendaPrintsTheSessions()
    {
        const QString file = path(QStringLiteral("agenda.bin"));
        QVERIFY(writeTestFile(file,
            "Title;Start;End;Speaker\nRust;18.05.2026 10:00;18.05.2026 10:30;Ada Low & Bo Ray\nLate;18.05.2026 "
            "23:30;;\n"));
        const CliAnswer asked = runCli({QStringLiteral("agenda"), file});
        QCOMPARE(asked.code, 1); // in which zone?
        QVERIFY(asked.err.contains("--zone"));
        const CliAnswer answer = runCli({QStringLiteral("agenda"), file, QStringLiteral("--zone"),
            QStringLiteral("Europe/Berlin"), QStringLiteral("--json")});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json().value(QStringLiteral("zone")).toString(), QStringLiteral("Europe/Berlin"));
        const QJsonObject first = answer.json().value(QStringLiteral("sessions")).toArray().first().toObject();
        QCOMPARE(first.value(QStringLiteral("day")).toString(), QStringLiteral("2026-05-18"));
        QCOMPARE(first.value(QStringLiteral("start")).toString(), QStringLiteral("2026-05-18T10:00:00+02:00"));
        QCOMPARE(first.value(QStringLiteral("speakers")).toArray().size(), 2);
        QCOMPARE(runCli({QStringLiteral("agenda"), file, QStringLiteral("--zone"), QStringLiteral("Nowhere")}).code, 2);
        QVERIFY(writeTestFile(file,
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART;TZID=Europe/Paris:20260518T100000\nEND:VEVENT\n"
            "END:VCALENDAR\n"));
        const CliAnswer named = runCli({QStringLiteral("agenda"), file, QStringLiteral("--json")});
        QCOMPARE(named.code, 0);
        QCOMPARE(named.json().value(QStringLiteral("zone")).toString(), QStringLiteral("Europe/Paris"));
        QVERIFY(writeTestFile(file, "{\n\"sessions\": ["));
        const CliAnswer faulty = runCli({QStringLiteral("agenda"), file});
        QCOMPARE(faulty.code, 3);
        QVERIFY(faulty.err.contains("Line 2:"));
    }

    void newBeginsAReportForEachDay()
    {
        const QString file = path(QStringLiteral("agenda.csv"));
        QVERIFY(
            writeTestFile(file, "Title,Start\nOne,2026-05-18 10:00\nLunch,2026-05-18 12:00\nTwo,2026-05-19 10:00\n"));
        const QString blog = path(QStringLiteral("blog"));
        makeBlog(blog);
        const QStringList words{QStringLiteral("new"), QStringLiteral("--event"), file, QStringLiteral("--site"), blog,
            QStringLiteral("--zone"), QStringLiteral("UTC"), QStringLiteral("--name"), QStringLiteral("Conf 2026")};
        QCOMPARE(runCli(words + QStringList{QStringLiteral("--day"), QStringLiteral("3")}).code, 3);
        QCOMPARE(runCli(words).code, 0);
        const QByteArray first = contentOf(blog + QStringLiteral("/_posts/2026-05-18-day-1-conf-2026.md"));
        QVERIFY(first.contains("title: Conf 2026"));
        QVERIFY(first.contains("One"));
        QVERIFY(!first.contains("Lunch"));
        QVERIFY(contentOf(blog + QStringLiteral("/_posts/2026-05-19-day-2-conf-2026.md")).contains("Two"));
        const CliAnswer again = runCli(words);
        QCOMPARE(again.code, 3); // nothing is written over
        const QString second = blog + QStringLiteral("/_posts/2026-05-19-day-2-conf-2026.md");
        const CliAnswer added =
            runCli(QStringList{QStringLiteral("figure"), QStringLiteral("add"), second} + m_sample.slides.first(1));
        QVERIFY2(added.code == 0, added.err.constData());
        QVERIFY2(
            contentOf(second).contains("/images/conf-2026/"), contentOf(second).constData()); // one folder for all days
        QCOMPARE(contentOf(blog + QStringLiteral("/_posts/2026-05-18-day-1-conf-2026.md")), first);
    }

    void theEventIsKeptAndBroughtUpToDate()
    {
        const QString file = path(QStringLiteral("agenda.csv"));
        QVERIFY(
            writeTestFile(file, "Title,Start\nOne,2026-05-18 10:00\nLunch,2026-05-18 12:00\nTwo,2026-05-19 10:00\n"));
        const QString blog = path(QStringLiteral("blog"));
        makeBlog(blog);
        const QStringList words{QStringLiteral("new"), QStringLiteral("--event"), file, QStringLiteral("--site"), blog,
            QStringLiteral("--zone"), QStringLiteral("UTC"), QStringLiteral("--name"), QStringLiteral("Conf 2026"),
            QStringLiteral("--json")};
        const CliAnswer first = runCli(words
            + QStringList{
                QStringLiteral("--day"), QStringLiteral("1"), QStringLiteral("--pick"), QStringLiteral("One")});
        QVERIFY2(first.code == 0, first.err.constData());
        const QString event = blog + QStringLiteral("/_frontrow/events/conf-2026.yml");
        QCOMPARE(first.json().value(QStringLiteral("event")).toString(), event);
        QByteArray text = contentOf(event);
        QVERIFY2(text.contains(
                     "  - title: One\n    day: 2026-05-18\n    start: \"10:00\"\n    kind: talk\n    pick: true\n"),
            text.constData());
        text.replace("    pick: true\n", "    pick: true # of course\n    notes: Ask.\n");
        QVERIFY(writeTestFile(event, text));
        QVERIFY(
            writeTestFile(file, "Title,Start\nOne,2026-05-18 11:00\nLunch,2026-05-18 12:00\nThree,2026-05-19 10:00\n"));
        const CliAnswer second = runCli(words + QStringList{QStringLiteral("--event-only")});
        QVERIFY2(second.code == 0, second.err.constData());
        QCOMPARE(second.json().value(QStringLiteral("changes")).toArray().size(), 3);
        QVERIFY(contentOf(event).contains(
            "    start: \"11:00\"\n    kind: talk\n    pick: true # of course\n    notes: Ask.\n"));
        QVERIFY(!contentOf(event).contains("Two"));
        const CliAnswer third = runCli({QStringLiteral("new"), QStringLiteral("--event"), event,
            QStringLiteral("--site"), blog, QStringLiteral("--per"), QStringLiteral("session")});
        QVERIFY2(third.code == 0, third.err.constData());
        QVERIFY(QFile::exists(blog + QStringLiteral("/_posts/2026-05-18-one.md")));
        QVERIFY(!QFile::exists(blog + QStringLiteral("/_posts/2026-05-19-three.md"))); // not picked
    }

    void anEventIsMadeByHandOrFromAReport()
    {
        const QString blog = path(QStringLiteral("blog"));
        makeBlog(blog);
        QVERIFY(QDir().mkpath(blog + QStringLiteral("/_posts")));
        const QStringList byHand{QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("Meet-up"),
            QStringLiteral("--date"), QStringLiteral("2026-06-01"), QStringLiteral("--zone"),
            QStringLiteral("Europe/Berlin"), QStringLiteral("--site"), blog};
        QCOMPARE(runCli(byHand).code, 0);
        QCOMPARE(contentOf(blog + QStringLiteral("/_frontrow/events/meet-up.yml")),
            QByteArray("name: Meet-up\ndays: [2026-06-01]\nzone: Europe/Berlin\n"));
        QCOMPARE(runCli(byHand).code, 3);
        const QString post = blog + QStringLiteral("/_posts/2026-05-18-day-1.md");
        QVERIFY(writeTestFile(post,
            "---\ntitle: \"Conf: Day 1\"\ndate: 2026-05-18\ntags: [Conf, Report]\nheader:\n  overlay_image: "
            "/images/c.jpg\n"
            "  caption: Me\n---\n\n## Sessions\n\n### **One**\n\n<figure><img "
            "src=\"../images/conf/a.png\"></figure>\n\n"
            "### **Two**\n\nStay tuned!\n\n## Resources\n\n- [Conf](https://example.org/)\n"));
        const CliAnswer learned =
            runCli({QStringLiteral("new"), QStringLiteral("--event"), post, QStringLiteral("--site"), blog});
        QVERIFY2(learned.code == 0, learned.err.constData());
        QCOMPARE(contentOf(blog + QStringLiteral("/_frontrow/events/conf.yml")),
            QByteArray("name: Conf\ndays: [2026-05-18]\naddress: https://example.org/\ncover: /images/c.jpg\n"
                       "cover_credit: Me\ntags: [Conf, Report]\npictures: images/conf\nsessions:\n"
                       "  - title: One\n    day: 2026-05-18\n    kind: talk\n    pick: true\n    done: true\n"
                       "  - title: Two\n    day: 2026-05-18\n    kind: talk\n    pick: true\n    done: true\n"));
    }

    void sessionsOfAReportAreEdited()
    {
        const QString post = path(QStringLiteral("report.md"));
        const QByteArray before(
            "---\ntitle: A\n---\n\n## Sessions\n\n### **One**\n\nText.\n\n### **Two**\n\n## End\n\nBye.\n");
        QVERIFY(writeTestFile(post, before));
        const auto session = [&](const QStringList &words) {
            return runCli(QStringList{QStringLiteral("session"), words.first(), post} + words.sliced(1));
        };
        QCOMPARE(session({QStringLiteral("rename"), QStringLiteral("two"), QStringLiteral("Second")}).code, 0);
        QCOMPARE(session({QStringLiteral("note"), QStringLiteral("One"), QStringLiteral("A note.")}).code, 0);
        QCOMPARE(session({QStringLiteral("add"), QStringLiteral("Zero"), QStringLiteral("--before"),
                             QStringLiteral("One"), QStringLiteral("--speaker"), QStringLiteral("Ada Low"),
                             QStringLiteral("--room"), QStringLiteral("Hall")})
                     .code,
            0);
        QCOMPARE(session({QStringLiteral("move"), QStringLiteral("One")}).code, 0);
        QCOMPARE(contentOf(post),
            QByteArray("---\ntitle: A\n---\n\n## Sessions\n\n### **Zero**\n\nAda Low · Hall\n\n### **Second**\n\n"
                       "### **One**\n\nText.\n\n- A note.\n\n## End\n\nBye.\n"));
        QCOMPARE(session({QStringLiteral("drop"), QStringLiteral("One")}).code, 3); // something is written there
        QCOMPARE(session({QStringLiteral("drop"), QStringLiteral("Nothing")}).code, 3);
        QCOMPARE(session({QStringLiteral("drop"), QStringLiteral("Second")}).code, 0);
        QVERIFY(!contentOf(post).contains("Second"));
    }

    void eventPrintsTheEventsOfABlog()
    {
        const QString blog = path(QStringLiteral("blog"));
        makeBlog(blog);
        QVERIFY(QDir().mkpath(blog + QStringLiteral("/_posts")));
        QVERIFY(writeTestFile(blog + QStringLiteral("/_posts/2026-05-18-day-1.md"),
            "---\ntitle: \"Conf: Day 1\"\ndate: 2026-05-18\n---\n\n## Sessions\n\n### One\n\n### Two\n\nStay "
            "tuned!\n"));
        const CliAnswer reported = runCli({QStringLiteral("event"), blog, QStringLiteral("--json")});
        QCOMPARE(reported.code, 0);
        const auto eventOf = [](const CliAnswer &answer, const QString &name) {
            for (const QJsonValue &each : answer.json().value(QStringLiteral("events")).toArray()) {
                if (each.toObject().value(QStringLiteral("event")).toString() == name) {
                    return each.toObject();
                }
            }
            return QJsonObject();
        };
        const QJsonObject day =
            eventOf(reported, QStringLiteral("Conf")).value(QStringLiteral("days")).toArray().first().toObject();
        QCOMPARE(day.value(QStringLiteral("date")).toString(), QStringLiteral("2026-05-18"));
        QCOMPARE(day.value(QStringLiteral("sessions")).toArray().size(), 2);
        QCOMPARE(
            day.value(QStringLiteral("followUps")).toArray().first().toObject().value(QStringLiteral("line")).toInt(),
            12);
        QVERIFY(QDir().mkpath(blog + QStringLiteral("/_frontrow/events")));
        QVERIFY(writeTestFile(blog + QStringLiteral("/_frontrow/events/conf.yml"),
            "name: Conf\nzone: Europe/Berlin\nsessions:\n  - title: One\n    day: 2026-05-18\n    start: \"10:00\"\n"
            "    pick: true\n    done: true\n"));
        const CliAnswer both = runCli({QStringLiteral("event"), blog, QStringLiteral("--json")});
        const QJsonObject event = eventOf(both, QStringLiteral("Conf"));
        QCOMPARE(event.value(QStringLiteral("zone")).toString(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(event.value(QStringLiteral("days")).toArray().size(), 1);
        QVERIFY(event.value(QStringLiteral("programme"))
                .toArray()
                .first()
                .toObject()
                .value(QStringLiteral("done"))
                .toBool());
        QVERIFY(runCli({QStringLiteral("event"), blog}).out.contains("    [x] 2026-05-18 10:00        One\n"));
        QVERIFY(writeTestFile(blog + QStringLiteral("/_frontrow/events/bad.yml"), "a: ["));
        const CliAnswer faulty = runCli({QStringLiteral("event"), blog});
        QCOMPARE(faulty.code, 1);
        QVERIFY(faulty.err.contains("bad.yml"));
    }

    void setChangesOneValue()
    {
        const QByteArray before = contentOf(m_sample.post);
        const CliAnswer answer = runCli(
            {QStringLiteral("set"), m_sample.post, QStringLiteral("header.caption"), QStringLiteral("Photo: me")});
        QCOMPARE(answer.code, 0);
        const QList<QByteArray> linesBefore = before.split('\n');
        const QList<QByteArray> linesAfter = contentOf(m_sample.post).split('\n');
        QCOMPARE(linesAfter.size(), linesBefore.size());
        int changed = 0;
        for (qsizetype line = 0; line < linesAfter.size(); ++line) {
            changed += linesAfter[line] != linesBefore[line] ? 1 : 0;
        }
        QCOMPARE(changed, 1);
        const QJsonObject json = runCli({QStringLiteral("show"), m_sample.post, QStringLiteral("--json")}).json();
        QCOMPARE(json.value(QStringLiteral("frontMatter"))
                     .toObject()
                     .value(QStringLiteral("header"))
                     .toObject()
                     .value(QStringLiteral("caption"))
                     .toString(),
            QStringLiteral("Photo: me"));
    }

    void setTakesAnyValue_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const QStringList &words, const char *line) {
            QTest::newRow(name) << words << QByteArray(line);
        };
        const QString title = QStringLiteral("title");
        row("a dash", {title, QStringLiteral("-")}, "title: \"-\"");
        row("a number below zero", {QStringLiteral("weight"), QStringLiteral("-5")}, "weight: -5");
        row("a dash before words", {title, QStringLiteral("- a list?")}, "title: \"- a list?\"");
        row("like an option", {title, QStringLiteral("--json-like")}, "title: --json-like");
        row("like an option of others", {title, QStringLiteral("--site")}, "title: --site");
        row("like a short option", {title, QStringLiteral("-x")}, "title: -x");
        row("after what ends options", {QStringLiteral("--"), title, QStringLiteral("--json")}, "title: --json");
    }

    void setTakesAnyValue()
    {
        QFETCH(QStringList, words);
        QFETCH(const QByteArray, line);
        const QString post = path(QStringLiteral("dash.md"));
        QVERIFY(writeTestFile(post, "---\ntitle: A\nweight: 1\n---\n\nText\n"));
        words.insert(words.first() == u"--" ? 1 : 0, post);
        const CliAnswer answer = runCli(QStringList{QStringLiteral("set")} + words);
        QVERIFY2(answer.code == 0, answer.err.constData());
        QVERIFY2(contentOf(post).contains('\n' + line + '\n'), contentOf(post).constData());
        const CliAnswer json = runCli(QStringList{QStringLiteral("set"), QStringLiteral("--json")} + words);
        QCOMPARE(json.json().value(QStringLiteral("changed")).toBool(true), false);
    }

    /// Jekyll stops at a date that is empty.
    void aDateThatIsClearedHasNoKey()
    {
        const QString post = path(QStringLiteral("date.md"));
        const QByteArray rest("title: A\nother: 1\n---\n\nText\n");
        for (const QByteArray &date :
            {QByteArray("2026-01-02"), QByteArray("2026-01-02 10:00:00 +0200"), QByteArray()}) {
            QVERIFY(writeTestFile(post, "---\ndate: " + date + '\n' + rest));
            for (const QString &empty : {QString(), QStringLiteral("  ")}) {
                QCOMPARE(runCli({QStringLiteral("set"), post, QStringLiteral("date"), empty}).code, 0);
                QCOMPARE(contentOf(post), "---\n" + rest);
            }
        }
        QVERIFY(writeTestFile(post, "---\nlast_modified_at: 2026-01-02\n" + rest));
        QCOMPARE(runCli({QStringLiteral("set"), post, QStringLiteral("last_modified_at"), QString()}).code, 0);
        QCOMPARE(contentOf(post), "---\n" + rest);
    }

    void setKeepsCrlfAndByteOrderMark()
    {
        QVERIFY(writeTestFile(path(QStringLiteral("crlf.md")),
            "\xEF\xBB\xBF---\r\ntitle: One # why\r\ndate: 2026-01-02\r\n---\r\n\r\nText\r\n"));
        QCOMPARE(runCli({QStringLiteral("set"), path(QStringLiteral("crlf.md")), QStringLiteral("title"),
                            QStringLiteral("Two")})
                     .code,
            0);
        QCOMPARE(contentOf(path(QStringLiteral("crlf.md"))),
            QByteArray("\xEF\xBB\xBF---\r\ntitle: Two # why\r\ndate: 2026-01-02\r\n---\r\n\r\nText\r\n"));
    }

    void figureAddPutsFiguresUnderTheHeading()
    {
        const QString before = textOf(m_sample.post);
        const QJsonArray outline = runCli({QStringLiteral("show"), m_sample.post, QStringLiteral("--json")})
                                       .json()
                                       .value(QStringLiteral("outline"))
                                       .toArray();
        const QString heading = outline.last().toObject().value(QStringLiteral("text")).toString();
        const CliAnswer answer = runCli(QStringList{QStringLiteral("figure"), QStringLiteral("add"), m_sample.post}
            + m_sample.slides + QStringList{QStringLiteral("--after"), heading, QStringLiteral("--json")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QString after = textOf(m_sample.post);
        QCOMPARE(figuresIn(after).size(), figuresIn(before).size() + 3);
        QVERIFY(figuresIn(after).last().range.start > after.indexOf(heading));
        QCOMPARE(answer.json().value(QStringLiteral("figures")).toArray().size(), 3);
    }

    void figureCommandsEditTheFile_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray one = "![one](1.png)\r\n";
        const QByteArray two = "<figure>\r\n\t<img src=\"2.png\">\r\n</figure>\r\n";
        QTest::newRow("set, several values")
            << QStringList{QStringLiteral("set"), QStringLiteral("2"), QStringLiteral("--alt"),
                   QStringLiteral("A \"b\""), QStringLiteral("--caption"), QStringLiteral("C <em>d</em>"),
                   QStringLiteral("--class"), QStringLiteral("wide"), QStringLiteral("--link"), QStringLiteral("l")}
            << QByteArray("# H\r\n\r\n" + one
                   + "\r\n## I\r\n\r\n<figure class=\"wide\">\r\n\t<a href=\"l\"><img src=\"2.png\" alt=\"A "
                     "&quot;b&quot;\"></a>"
                     "<figcaption>C <em>d</em></figcaption>\r\n</figure>\r\n");
        QTest::newRow("set, the picture by its number")
            << QStringList{QStringLiteral("set"), QStringLiteral("1"), QStringLiteral("--image"), QStringLiteral("1"),
                   QStringLiteral("--source"), QStringLiteral("3.png"), QStringLiteral("--title"), QStringLiteral("t")}
            << QByteArray("# H\r\n\r\n![one](3.png \"t\")\r\n\r\n## I\r\n\r\n" + two);
        QTest::newRow("move after a section")
            << QStringList{QStringLiteral("move"), QStringLiteral("1"), QStringLiteral("--after"), QStringLiteral("I")}
            << QByteArray("# H\r\n\r\n## I\r\n\r\n" + two + "\r\n" + one);
        QTest::newRow("move before a figure")
            << QStringList{QStringLiteral("move"), QStringLiteral("2"), QStringLiteral("--before"), QStringLiteral("1")}
            << QByteArray("# H\r\n\r\n" + two + "\r\n" + one + "\r\n## I\r\n");
        QTest::newRow("remove") << QStringList{QStringLiteral("remove"), QStringLiteral("1")}
                                << QByteArray("# H\r\n\r\n## I\r\n\r\n" + two);
        QTest::newRow("group") << QStringList{QStringLiteral("group"), QStringLiteral("1"), QStringLiteral("2")}
                               << QByteArray(
                                      "# H\r\n\r\n<figure class=\"half\">\r\n\t<img src=\"1.png\" alt=\"one\">\r\n"
                                      "\t<img src=\"2.png\">\r\n</figure>\r\n\r\n## I\r\n");
        QTest::newRow("convert") << QStringList{QStringLiteral("convert"), QStringLiteral("1")}
                                 << QByteArray(
                                        "# H\r\n\r\n<figure>\r\n\t<img src=\"1.png\" alt=\"one\">\r\n</figure>\r\n"
                                        "\r\n## I\r\n\r\n"
                                        + two);
    }
    void figureCommandsEditTheFile()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, expected);
        const QString post = path(QStringLiteral("figures.md"));
        QVERIFY(writeTestFile(
            post, "# H\r\n\r\n![one](1.png)\r\n\r\n## I\r\n\r\n<figure>\r\n\t<img src=\"2.png\">\r\n</figure>\r\n"));
        const CliAnswer answer = runCli(QStringList{QStringLiteral("figure"), words.first(), post} + words.sliced(1)
            + QStringList{QStringLiteral("--json")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(contentOf(post), expected);
        QVERIFY(answer.json().value(QStringLiteral("changed")).toBool());
    }

    void figuresUngroup()
    {
        const QString post = path(QStringLiteral("row.md"));
        QVERIFY(writeTestFile(post, "<figure class=\"half\">\n\t<img src=\"1\">\n\t<img src=\"2\">\n</figure>\n"));
        QCOMPARE(runCli({QStringLiteral("figure"), QStringLiteral("ungroup"), post, QStringLiteral("1")}).code, 0);
        QCOMPARE(contentOf(post),
            QByteArray("<figure>\n\t<img src=\"1\">\n</figure>\n\n<figure>\n\t<img src=\"2\">\n</figure>\n"));
    }

    void showListsFiguresOfEveryKind()
    {
        const QString post = path(QStringLiteral("kinds.md"));
        QVERIFY(writeTestFile(post,
            "---\ngallery:\n  - image_path: g.png\n    alt: G\n---\n<figure class=\"half\"><img src=\"a\" "
            "title=\"t\"></figure>\n"
            "\n[![m](b)](c)\n\n{% include figure image_path=\"d\" caption=\"C\" %}\n\n{% include gallery %}\n"));
        const QJsonArray figures = runCli({QStringLiteral("show"), post, QStringLiteral("--json")})
                                       .json()
                                       .value(QStringLiteral("figures"))
                                       .toArray();
        QStringList kinds;
        for (const QJsonValue &figure : figures) {
            kinds.append(figure.toObject().value(QStringLiteral("kind")).toString());
        }
        QCOMPARE(kinds,
            (QStringList{QStringLiteral("element"), QStringLiteral("markdown"), QStringLiteral("include"),
                QStringLiteral("gallery")}));
        const QJsonObject first = figures.first().toObject();
        QCOMPARE(first.value(QStringLiteral("classes")).toString(), QStringLiteral("half"));
        QCOMPARE(first.value(QStringLiteral("firstLine")).toInt(), 6);
        QCOMPARE(first.value(QStringLiteral("lastLine")).toInt(), 6);
        const QJsonObject image = first.value(QStringLiteral("images")).toArray().first().toObject();
        QVERIFY(image.value(QStringLiteral("alt")).isNull());
        QCOMPARE(image.value(QStringLiteral("title")).toString(), QStringLiteral("t"));
        QCOMPARE(figures.at(1)
                     .toObject()
                     .value(QStringLiteral("images"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("link"))
                     .toString(),
            QStringLiteral("c"));
        QVERIFY(runCli({QStringLiteral("show"), post}).out.contains("figure 3: C\n  d | -\n"));
    }

    void exportWritesOnceAndThenNothing()
    {
        const QString blog = path(QStringLiteral("blog"));
        makeBlog(blog);
        QVERIFY(QDir().mkpath(blog + QStringLiteral("/_posts")));
        QVERIFY(writeTestFile(blog + QStringLiteral("/_posts/2026-09-30-notes-from-the-second-row.md"),
            "---\ntitle: Notes from the second row\n---\n\nThe sample links here.\n"));
        const QStringList empty = inventory(blog);
        const QStringList command{
            QStringLiteral("export"), m_sample.post, QStringLiteral("--site"), blog, QStringLiteral("--json")};
        const CliAnswer dry = runCli(command + QStringList{QStringLiteral("--dry-run")});
        QVERIFY2(dry.code == 0, dry.err.constData());
        QVERIFY(dry.json().value(QStringLiteral("files")).toArray().size() > 2);
        QCOMPARE(inventory(blog), empty);

        const CliAnswer first = runCli(command);
        QVERIFY2(first.code == 0, first.err.constData());
        QVERIFY(first.json().value(QStringLiteral("written")).toInt() > 2);
        const QStringList exported = inventory(blog);
        const CliAnswer second = runCli(command);
        QCOMPARE(second.code, 0);
        QCOMPARE(second.json().value(QStringLiteral("written")).toInt(), 0);
        QCOMPARE(inventory(blog), exported);
    }

    void exportStopsAtFilesOfOthers()
    {
        const QString blog = path(QStringLiteral("blog"));
        makeBlog(blog);
        const QJsonObject plan = runCli({QStringLiteral("export"), m_sample.post, QStringLiteral("--site"), blog,
                                            QStringLiteral("--dry-run"), QStringLiteral("--json")})
                                     .json();
        const QString post = plan.value(QStringLiteral("post")).toString();
        QVERIFY(QDir().mkpath(blog + QStringLiteral("/_posts")));
        QVERIFY(writeTestFile(blog + u'/' + post, "somebody else's\n"));
        const QStringList before = inventory(blog);
        const CliAnswer answer = runCli({QStringLiteral("export"), m_sample.post, QStringLiteral("--site"), blog});
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(post.toUtf8()), answer.err.constData());
        QCOMPARE(inventory(blog), before);
    }

    void checkTellsProblemsByItsExitCode()
    {
        QCOMPARE(runCli({QStringLiteral("check"), m_sample.post}).code, 0);
        QByteArray worse = contentOf(m_sample.post);
        worse.replace(" alt=\"", " data-was=\"");
        QVERIFY(writeTestFile(m_sample.post, worse));
        const CliAnswer answer = runCli({QStringLiteral("check"), m_sample.post, QStringLiteral("--json")});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.err.contains("figure-without-alt"));
        QVERIFY(!answer.json().value(QStringLiteral("diagnostics")).toArray().isEmpty());
    }

    void checkSaysWhereAndOffersWaysOut()
    {
        const QString post = path(QStringLiteral("twice.md"));
        QVERIFY(writeTestFile(post, "---\nlayout: nowhere\ntitle: x\n---\n\nÜber the the sea.\n"));
        const CliAnswer plain = runCli({QStringLiteral("check"), post});
        QCOMPARE(plain.code, 1);
        QVERIFY2(
            plain.err.contains("twice.md:6:6: warning: ") && plain.err.contains("[word-twice]"), plain.err.constData());
        QVERIFY(!plain.err.contains("[layout-unknown]")); // nothing is known about a blog

        const QString blog = path(QStringLiteral("blog"));
        makeBlog(blog);
        const CliAnswer inBlog =
            runCli({QStringLiteral("check"), QStringLiteral("--json"), post, QStringLiteral("--site"), blog});
        QCOMPARE(inBlog.code, 1);
        QJsonObject twice;
        for (const QJsonValue &each : inBlog.json().value(QStringLiteral("diagnostics")).toArray()) {
            const QJsonObject diagnostic = each.toObject();
            twice = diagnostic.value(QStringLiteral("code")) == QStringLiteral("word-twice") ? diagnostic : twice;
        }
        QCOMPARE(twice.value(QStringLiteral("line")).toInt(), 6);
        QCOMPARE(twice.value(QStringLiteral("column")).toInt(), 6);
        QCOMPARE(twice.value(QStringLiteral("length")).toInt(), 7);
        QCOMPARE(twice.value(QStringLiteral("fixes")).toArray().size(), 1);
        QVERIFY(inBlog.err.contains("[layout-unknown]"));
    }

    void theSharedReportHasSevenFiguresWithoutAlt()
    {
        const QString post = sharedPath("samples/aws-summit-2022-day1.md");
        if (!QFile::exists(post)) {
            QSKIP("there is no folder of shared samples beside the project");
        }
        const CliAnswer answer = runCli({QStringLiteral("check"), post});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.err.count("[figure-without-alt]"), 7);
        QCOMPARE(answer.err.count("[promise]"), 2);
        for (const char *code : {"[sentence-unfinished]", "[word-twice]", "[link-hash]"}) {
            QCOMPARE(answer.err.count(code), 1);
        }
    }

    void usageErrorsAreOneObjectUnderJson()
    {
        const QString json = QStringLiteral("--json");
        for (const QStringList &words :
            {QStringList{QStringLiteral("paint"), json}, QStringList{QStringLiteral("show"), json},
                QStringList{QStringLiteral("show"), QStringLiteral("--loud"), json},
                QStringList{QStringLiteral("render"), m_sample.post, m_sample.post, json}}) {
            const CliAnswer answer = runCli(words);
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.json().value(QStringLiteral("error")).isString(), answer.out.constData());
        }
        makeBlog(path(QStringLiteral("blog")));
        const CliAnswer undo = runCli({QStringLiteral("undo"), path(QStringLiteral("blog")), json});
        QCOMPARE(undo.code, 3);
        QVERIFY2(undo.json().value(QStringLiteral("error")).isString(), undo.out.constData());
    }

    void anAnswerThatCannotBePrintedIsAnError()
    {
        for (const char *redirection : {">/dev/full", ">&-"}) {
            QProcess shell;
            shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"), QStringLiteral("\"$0\" show \"$1\" ") + QString::fromLatin1(redirection),
                    QStringLiteral(FRONTROW_BIN_DIR "/frontrow-cli"), m_sample.post});
            QVERIFY(shell.waitForFinished(60'000));
            QCOMPARE(shell.exitCode(), 3);
            QVERIFY(shell.readAllStandardError().contains("printed"));
        }
    }

    /// All of them, whatever they change.
    void commandsAtTheSameTimeLoseNothing()
    {
        constexpr int many = 10;
        const QString post = path(QStringLiteral("together.md"));
        QVERIFY(writeTestFile(post, "---\ntitle: A\n---\n\n![a](a.png)\n\n![b](b.png)\n"));
        std::array<QProcess, many + 2> all;
        const auto start = [&all](int i, const QStringList &words) {
            all.at(i).start(QStringLiteral(FRONTROW_BIN_DIR "/frontrow-cli"), words);
        };
        for (int i = 0; i < many; ++i) {
            start(i, {QStringLiteral("set"), post, QStringLiteral("key%1").arg(i), QStringLiteral("word")});
        }
        start(many,
            {QStringLiteral("figure"), QStringLiteral("set"), post, QStringLiteral("1"), QStringLiteral("--alt"),
                QStringLiteral("other")});
        start(many + 1, {QStringLiteral("figure"), QStringLiteral("convert"), post, QStringLiteral("2")});
        for (int i = many; i < many + 2; ++i) {
            QVERIFY(all.at(i).waitForFinished(60'000));
            QCOMPARE(all.at(i).exitCode(), 0);
        }
        QVERIFY(contentOf(post).contains("![other](a.png)"));
        QVERIFY(contentOf(post).contains("<img src=\"b.png\""));
        for (int i = 0; i < many; ++i) {
            QVERIFY(all.at(i).waitForFinished(60'000));
            QCOMPARE(all.at(i).exitCode(), 0);
            QVERIFY(contentOf(post).contains(QStringLiteral("key%1: word").arg(i).toUtf8()));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*together*")}, QDir::Files | QDir::Hidden).size(), 1);
    }

    void aCommandThatDoesNotEndIsNotWaitedForWithoutEnd()
    {
        const QString post = path(QStringLiteral("held.md"));
        QVERIFY(writeTestFile(post, "---\ntitle: A\n---\n"));
        const int folder = ::open(QFile::encodeName(m_folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        QCOMPARE(::flock(folder, LOCK_EX), 0);
        QCOMPARE(runCli({QStringLiteral("show"), post}).code, 0);
        const CliAnswer answer = runCli({QStringLiteral("set"), post, QStringLiteral("title"), QStringLiteral("B")});
        ::close(folder);
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.err.contains("Another command"));
        QCOMPARE(contentOf(post), QByteArray("---\ntitle: A\n---\n"));
        QCOMPARE(runCli({QStringLiteral("set"), post, QStringLiteral("title"), QStringLiteral("B")}).code, 0);
    }

    void badInputIsASentenceAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const QString latin = QStringLiteral("latin1.md");
        QTest::newRow("no command") << QStringList() << 2 << QByteArray("Usage");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("paint")} << 2 << QByteArray("paint");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("show"), QStringLiteral("--loud"), latin} << 2
                                        << QByteArray("loud");
        QTest::newRow("too few") << QStringList{QStringLiteral("set"), latin, QStringLiteral("title")} << 2
                                 << QByteArray("KEY");
        QTest::newRow("not UTF-8") << QStringList{QStringLiteral("render"), latin} << 3 << QByteArray("line 2");
        QTest::newRow("folder") << QStringList{QStringLiteral("render"), QStringLiteral("reports")} << 3
                                << QByteArray("folder");
        QTest::newRow("missing") << QStringList{QStringLiteral("check"), QStringLiteral("none.md")} << 3
                                 << QByteArray("none.md");
        QTest::newRow("tab in front matter") << QStringList{QStringLiteral("set"), QStringLiteral("tab.md"),
            QStringLiteral("title"), QStringLiteral("x")}
                                             << 3 << QByteArray("Line 3");
        QTest::newRow("empty picture") << QStringList{QStringLiteral("figure"), QStringLiteral("add"),
            QStringLiteral("good.md"), QStringLiteral("empty.png")}
                                       << 3 << QByteArray("empty.png");
        QTest::newRow("text as picture") << QStringList{QStringLiteral("figure"), QStringLiteral("add"),
            QStringLiteral("good.md"), QStringLiteral("text.png")}
                                         << 3 << QByteArray("text.png");
        QTest::newRow("unknown heading") << QStringList{QStringLiteral("figure"), QStringLiteral("add"),
            QStringLiteral("good.md"), QStringLiteral("text.png"), QStringLiteral("--after"), QStringLiteral("Nowhere")}
                                         << 3 << QByteArray("Nowhere");
        QTest::newRow("figure that is not there") << QStringList{QStringLiteral("figure"), QStringLiteral("remove"),
            QStringLiteral("good.md"), QStringLiteral("1")}
                                                  << 3 << QByteArray("figure 1");
        QTest::newRow("no number") << QStringList{QStringLiteral("figure"), QStringLiteral("remove"),
            QStringLiteral("good.md"), QStringLiteral("first")}
                                   << 2 << QByteArray("number");
        QTest::newRow("nothing to set") << QStringList{QStringLiteral("figure"), QStringLiteral("set"),
            QStringLiteral("good.md"), QStringLiteral("1")}
                                        << 2 << QByteArray("--caption");
        QTest::newRow("no place to move to") << QStringList{QStringLiteral("figure"), QStringLiteral("move"),
            QStringLiteral("good.md"), QStringLiteral("1")}
                                             << 2 << QByteArray("--after");
        QTest::newRow("a refused value") << QStringList{QStringLiteral("figure"), QStringLiteral("set"),
            QStringLiteral("picture.md"), QStringLiteral("1"), QStringLiteral("--caption"), QStringLiteral("c")}
                                         << 3 << QByteArray("no caption");
        QTest::newRow("no blog") << QStringList{QStringLiteral("export"), QStringLiteral("good.md"),
            QStringLiteral("--site"), QStringLiteral("reports")}
                                 << 3 << QByteArray("_config.yml");
        QTest::newRow("no site said") << QStringList{QStringLiteral("export"), QStringLiteral("good.md")} << 2
                                      << QByteArray("--site");
        QTest::newRow("read-only blog") << QStringList{QStringLiteral("export"), QStringLiteral("good.md"),
            QStringLiteral("--site"), QStringLiteral("locked")}
                                        << 3 << QByteArray("locked");
    }
    void badInputIsASentenceAndChangesNothing()
    {
        QFETCH(QStringList, command);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        QVERIFY(writeTestFile(path(QStringLiteral("latin1.md")), "title\ncaf\xE9 caf\xE9\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("tab.md")), "---\nnested:\n\tkey: x\n---\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("good.md")), "---\ntitle: Good\ndate: 2026-01-02\n---\n\nText\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("picture.md")), "![a](b.png)\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("empty.png")), {}));
        QVERIFY(writeTestFile(path(QStringLiteral("text.png")), "no picture"));
        makeBlog(path(QStringLiteral("locked")));
        QFile::setPermissions(path(QStringLiteral("locked")), QFile::ReadOwner | QFile::ExeOwner);
        for (QString &word : command) {
            if (QFile::exists(path(word)) || word == u"none.md") {
                word = path(word);
            }
        }
        const QStringList before = inventory(m_folder.path());
        const CliAnswer answer = runCli(command);
        const QStringList after = inventory(m_folder.path());
        QFile::setPermissions(path(QStringLiteral("locked")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(answer.code == code, answer.err.constData());
        QVERIFY2(answer.err.contains(says), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(after, before);
    }
};

QTEST_GUILESS_MAIN(TestCli)

#include "test_cli.moc"
