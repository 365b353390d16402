// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "clianswer.h"
#include "support/samples.h"
#include "support/testfiles.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using test::CliAnswer;
using test::runCli;

namespace {

} // namespace

/// `frontrow-cli` on events: what it writes is built by Jekyll, and what it is told wrongly has a sentence and its
/// code.
class CliEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeTestFile(path("blog/_config.yml"), "title: A\nurl: https://blog.example\npermalink: pretty\n"));
        QVERIFY(writeTestFile(path("agenda.csv"),
            "Title,Start,Speaker\nOne,2026-05-18 10:00,Ada Low\nLunch,2026-05-18 12:00,\nOther,2026-05-18 14:00,\n"
            "Two,2026-05-19 10:00,Bo Ray\nLast,2026-05-19 11:00,\n"));
    }

    void theIndexListsTheDays()
    {
        QVERIFY(begin());
        const QStringList words{QStringLiteral("--index"), QStringLiteral("--json")};
        const CliAnswer made = ofEvent(words);
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json().value(QStringLiteral("isNew")).toBool(), true);
        const QString file = made.json().value(QStringLiteral("file")).toString();
        QCOMPARE(file, path("blog/_posts/%1-conf-2026-all-days.md").arg(QDate::currentDate().toString(Qt::ISODate)));
        build();
        const QString page = pageOf(file);
        QCOMPARE(test::brokenLinks(path("site"), page), QStringList());
        QVERIFY(textOf(path("site") + page + QStringLiteral("index.html"))
                .contains(QStringLiteral("href=\"/2026/05/19/day-2-conf-2026/\"")));
        // A day is called differently, and another one comes: the list follows, and nothing else of the post does.
        QVERIFY(writeTestFile(file, textOf(file).toUtf8() + "\nMy own words.\n"));
        const QString second = path("blog/_posts/2026-05-19-day-2-conf-2026.md");
        QVERIFY(QFile::rename(second, path("blog/_posts/2026-05-19-tuesday.md")));
        QVERIFY(writeTestFile(
            path("agenda.csv"), "Title,Start\nOne,2026-05-18 10:00\nTwo,2026-05-19 10:00\nThree,2026-05-20 10:00\n"));
        QCOMPARE(runCli(begun({QStringLiteral("--day"), QStringLiteral("3"), QStringLiteral("--pick"),
                            QStringLiteral("Three")}))
                     .code,
            0);
        const CliAnswer again = ofEvent(words);
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json().value(QStringLiteral("isNew")).toBool(), false);
        QCOMPARE(again.json().value(QStringLiteral("file")).toString(), file);
        QVERIFY2(textOf(file).endsWith(QStringLiteral("\n\nMy own words.\n")), qPrintable(textOf(file)));
        build();
        QCOMPARE(test::brokenLinks(path("site"), page), QStringList());
        const QString list = textOf(path("site") + page + QStringLiteral("index.html"));
        QCOMPARE(list.count(QStringLiteral("<li>")), 3);
        QVERIFY(list.contains(QStringLiteral("href=\"/2026/05/19/tuesday/\"")));
        QVERIFY(list.contains(QStringLiteral("href=\"/2026/05/20/day-3-conf-2026/\"")));
    }

    void theWrapUpIsOverAllDays()
    {
        QVERIFY(begin());
        const CliAnswer made = ofEvent({QStringLiteral("--wrap-up"), QStringLiteral("--json")});
        QCOMPARE(made.code, 0);
        const QString file = made.json().value(QStringLiteral("file")).toString();
        QCOMPARE(file, path("blog/_posts/%1-conf-2026-wrap-up.md").arg(QDate::currentDate().toString(Qt::ISODate)));
        build();
        const QString page = pageOf(file);
        QCOMPARE(test::brokenLinks(path("site"), page), QStringList());
        const QString html = textOf(path("site") + page + QStringLiteral("index.html"));
        for (const char *wanted :
            {"href=\"/2026/05/18/day-1-conf-2026/\"", "<li>One", "<li>Two", "Ada Low", "Bo Ray"}) {
            QVERIFY2(html.contains(QLatin1StringView(wanted)), qPrintable(html));
        }
        const QString before = textOf(file);
        QCOMPARE(ofEvent({QStringLiteral("--wrap-up")}).code, 3); // nothing is written over
        QCOMPARE(textOf(file), before);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("words"); // with %1 for the folder
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *words, int code, const char *sentence) {
            QTest::newRow(words) << QString::fromUtf8(words) << code << QString::fromUtf8(sentence);
        };
        row("agenda", 2, "agenda");
        row("agenda %1/missing.ics", 3, "missing.ics");
        row("agenda %1/empty.csv", 3, "There is nothing in it.");
        row("agenda %1/words.txt", 3, "No session with a title and a time");
        row("agenda %1/blog", 3, "No YAML or JSON file in this folder");
        row("agenda %1/agenda.csv --date soon", 2, "“soon” is no date.");
        row("agenda %1/agenda.csv --zone Nowhere", 2, "“Nowhere” is no time zone.");
        row("agenda %1/agenda.csv", 1, "--zone");
        row("event", 2, "event");
        row("event %1/missing", 3, "missing");
        row("event %1", 3, "_config.yml");
        row("event %1/blog", 0, "");
        row("new", 2, "--event");
        row("new --event %1/agenda.csv", 2, "--site");
        row("new --event %1/agenda.csv --site %1", 3, "_config.yml");
        row("new --event %1/missing.ics --site %1/blog", 3, "missing.ics");
        row("new --event %1/agenda.csv --site %1/blog", 3, "--name");
        row("new --event %1/agenda.csv --site %1/blog --name Conf --zone Nowhere", 2, "“Nowhere” is no time zone.");
        row("new --event %1/agenda.csv --site %1/blog --name Conf --date soon", 2, "“soon” is no date.");
        row("new --event %1/agenda.csv --site %1/blog --name Conf --per week", 2, "--per day, event or session");
        row("new --event %1/agenda.csv --site %1/blog --name Conf --day 9", 3, "no day “9”");
        row("new --event %1/agenda.csv --site %1/blog --name Conf --pick Nobody", 3, "called “Nobody”");
        row("new --event %1/agenda.csv --site %1/blog --name Conf --index --wrap-up", 2, "two posts");
        row("new --event %1/agenda.csv --site %1/blog --name Conf --index", 3, "“Conf”");
        row("new --event %1/agenda.csv --site %1/blog --name Conf --wrap-up", 3, "“Conf”");
        row("new --event %1/blog/_frontrow/events/no.yml --site %1/blog", 3, "no.yml");
        row("new --event %1/blog/_config.yml --site %1/blog --name Conf", 3, "_config.yml");
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(const QString, words);
        QFETCH(const int, code);
        QFETCH(const QString, sentence);
        QVERIFY(writeTestFile(path("empty.csv"), "\n\n"));
        QVERIFY(writeTestFile(path("words.txt"), "Just a few words.\n"));
        QStringList arguments = words.split(u' ');
        for (QString &word : arguments) {
            word.replace(QStringLiteral("%1"), m_folder->path());
        }
        const CliAnswer answer = runCli(arguments);
        QVERIFY2(answer.code == code, qPrintable(QString::number(answer.code) + u' ' + answer.said()));
        QVERIFY2(answer.said().contains(sentence), qPrintable(answer.said()));
        QCOMPARE(QDir(path("blog")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
            QStringList{QStringLiteral("_config.yml")}); // nothing is written
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    /// The command that begins reports of the agenda, with \a more.
    [[nodiscard]] QStringList begun(const QStringList &more) const
    {
        return QStringList{QStringLiteral("new"), QStringLiteral("--event"), path("agenda.csv"),
                   QStringLiteral("--site"), path("blog"), QStringLiteral("--zone"), QStringLiteral("UTC"),
                   QStringLiteral("--name"), QStringLiteral("Conf 2026")}
        + more;
    }

    [[nodiscard]] bool begin() const
    {
        return runCli(begun({})).code == 0 && QFile::exists(path("blog/_posts/2026-05-19-day-2-conf-2026.md"));
    }

    [[nodiscard]] CliAnswer ofEvent(const QStringList &more) const
    {
        return runCli(QStringList{QStringLiteral("new"), QStringLiteral("--event"),
                          path("blog/_frontrow/events/conf-2026.yml"), QStringLiteral("--site"), path("blog")}
            + more);
    }

    void build() const
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty(), "Jekyll is not here");
        bool succeeded = false;
        const QString said = test::buildWithJekyll(path("blog"), path("site"), &succeeded);
        QVERIFY2(succeeded, qPrintable(said));
    }

    /// The path below the site of the page that is made of \a file.
    [[nodiscard]] static QString pageOf(const QString &file)
    {
        const QString name = QFileInfo(file).completeBaseName();
        return QStringLiteral("/%1/%2/").arg(QString(name.first(10)).replace(u'-', u'/'), name.sliced(11));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CliEventsTest)
#include "test_cli_events.moc"
