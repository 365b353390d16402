// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "clianswer.h"
#include "support/samples.h"
#include "support/seeded.h"
#include "support/testfiles.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// Whatever words `frontrow-cli` is given: it ends with one of its codes, says why in sentences, answers one object to
/// `--json`, and changes nothing where it could not do what it was told.
class CliRefusalsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/Wörter für nichts XXXXXX")};

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The commands that the program lists, by what it says of how to call them.
    [[nodiscard]] static QList<std::pair<QStringList, QString>> commands()
    {
        static const QRegularExpression line(
            QStringLiteral("^  ([a-z]+(?: [a-z]+)?) (.*)$"), QRegularExpression::MultilineOption);
        QList<std::pair<QStringList, QString>> found;
        const QString usage = runCli({QStringLiteral("--help")}).text();
        for (const QRegularExpressionMatch &match : line.globalMatch(usage)) {
            found.append({match.captured(1).split(u' '), match.captured(2)});
        }
        return found;
    }

    void makeFiles()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
        QVERIFY(QDir::setCurrent(m_folder.path()));
        QVERIFY(writeTestFile(path(QStringLiteral("good.md")),
            "---\ntitle: Good\ndate: 2026-01-02\n---\n\n## First\n\n### One\n\nText\n\n### Two\n\n![a](b.png)\n\n"
            "<figure><img src=\"c.png\" alt=\"c\"></figure>\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("plain.md")), "Words only.\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("latin1.md")), "title\ncaf\xE9 caf\xE9\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("tab.md")), "---\nnested:\n\tkey: x\n---\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("empty.md")), {}));
        QVERIFY(writeTestFile(
            path(QStringLiteral("one.csv")), "Title,Start\nTalk,2026-05-18 10:00\nOther,2026-05-19 11:00\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("times.csv")), "Title,Start\nTalk,10:00\nOther,11:00\n"));
        QVERIFY(writeTestFile(path(QStringLiteral("breaks.csv")), "Title,Start\nLunch,2026-05-18 12:00\n"));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkBlue);
        QVERIFY(image.save(path(QStringLiteral("picture.png"))));
        makeBlog(path(QStringLiteral("blog")));
        QVERIFY(writeTestFile(
            path(QStringLiteral("blog/_posts/2026-03-04-first.md")), "---\ntitle: First\n---\n\nText.\n"));
        QVERIFY(QDir().mkpath(path(QStringLiteral("folder"))));
    }

    /// Something is said, without a mark of what was to be put in.
    [[nodiscard]] static bool areSentences(const QString &said)
    {
        static const QRegularExpression mark(QStringLiteral("%(?:L?\\d|n)"));
        return !said.trimmed().isEmpty() && !mark.match(said).hasMatch();
    }

private Q_SLOTS:
    void init() { makeFiles(); }

    void sentencesOfRefusals_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *command, int code, const char *says) {
            QTest::newRow(command) << QString::fromUtf8(command) << code << QString::fromUtf8(says);
        };
        row("figure add good.md picture.png --after Nowhere", 3, "good.md has no heading “Nowhere”");
        row("figure remove good.md 0", 2, "Say which figure by its number");
        row("figure remove good.md -1", 2, "");
        row("figure remove good.md 3", 3, "The post has no figure 3.");
        row("figure remove good.md 99999999999999999999", 2, "Say which figure by its number");
        row("figure set good.md 1 --image 2 --alt x", 3, "Figure 1 has no picture 2.");
        row("figure set good.md 2 --image 0 --alt x", 2, "");
        row("figure set good.md 1 --no-alt", 3, "A Markdown picture always has an alt text");
        row("figure set good.md 1 --source=", 3, "Say which picture to show.");
        row("figure move good.md 1", 2, "Say where to: --after HEADING or --before NUMBER.");
        row("figure move good.md 1 --before 9", 3, "The post has no figure 9.");
        row("figure ungroup good.md 2", 3, "The figure has only one picture.");
        row("figure group good.md 1 1", 3, "");
        row("session drop plain.md Talk", 3, "plain.md has no sessions: no heading with others one level below it.");
        row("session note good.md Nobody words", 3, "The post has no session “Nobody”");
        row("session move good.md One --before Nobody", 3, "The post has no session “Nobody”");
        row("render good.md plain.md", 2, "Several files need --out DIR to be written to.");
        row("render good.md --engine maruku", 2, "There is no Markdown engine “maruku”.");
        row("export good.md --to folder --commit", 2, "--to and --commit exclude each other.");
        row("export good.md --to folder --site blog", 2, "--to and --site exclude each other.");
        row("export good.md", 2, "good.md is in no blog; say where to publish it with --site DIR.");
        row("export good.md --site blog --commit", 3, "");
        row("undo blog", 3, "Nothing was published to “blog”");
        row("site folder", 3, "_config.yml");
        row("site good.md", 3, "is a file, not a blog's folder. Choose the folder that holds _config.yml.");
        row("event folder", 3, "_config.yml");
        row("agenda plain.md", 3, "");
        row("agenda missing.ics", 3, "missing.ics");
        row("agenda one.csv --zone Europe/Nowhere", 2, "“Europe/Nowhere” is no time zone. One is “Europe/Berlin”.");
        row("new --site blog", 2, "Say the agenda with --event and the blog with --site.");
        row("new --event one.csv --site blog", 3, "The agenda does not say what the event is called");
        row("new --event times.csv --site blog --name Conf", 3, "The agenda has no dates: say the event's first day");
        row("new --event one.csv --site blog --name Conf --day 3", 3, "The event has 2 days, and no day “3”.");
        row("new --event one.csv --site blog --name Conf --day x", 3, "no day “x”");
        row("new --event one.csv --site blog --name Conf --pick Nothing", 3,
            "No session, or more than one, is called “Nothing”.");
        row("new --event breaks.csv --site blog --name Conf", 3, "");
        row("new --event one.csv --site blog --name Conf --per hour", 2, "A report is --per day, event or session.");
        row("new --event one.csv --site blog --index --wrap-up", 2, "--index and --wrap-up are two posts");
        row("new --event good.md --site blog", 3, "");
        row("set tab.md title x", 3, "Line 3: tabs cannot indent front matter.");
        row("set good.md a..b x", 3, "");
        row("show folder", 3, "folder");
    }

    void sentencesOfRefusals()
    {
        QFETCH(const QString, command);
        QFETCH(const int, code);
        QFETCH(const QString, says);
        const QStringList before = inventory(m_folder.path());
        const QStringList words = command.split(u' ');
        const CliAnswer answer = runCli(words);
        QVERIFY2(answer.code == code, (QByteArray::number(answer.code) + ' ' + answer.err + answer.out).constData());
        QVERIFY2(answer.said().contains(says), answer.err.constData());
        QVERIFY2(areSentences(answer.said()), answer.err.constData());
        QVERIFY2(answer.out.isEmpty(), answer.out.constData());
        QCOMPARE(inventory(m_folder.path()), before);
        const CliAnswer json = runCli(words + QStringList{QStringLiteral("--json")});
        QCOMPARE(json.code, code);
        const QString error = json.json().value(QStringLiteral("error")).toString();
        QVERIFY2(!error.isEmpty() && answer.said().contains(error.section(u'\n', 0, 0)), json.out.constData());
    }

    void everyCommandWantsItsWords()
    {
        const auto all = commands();
        QVERIFY(all.size() > 20);
        for (const auto &[name, usage] : all) {
            if (usage.startsWith(u"--")) {
                continue; // all that it wants are options
            }
            const CliAnswer none = runCli(name);
            QVERIFY2(none.code == 2, qPrintable(name.join(u' ')));
            QVERIFY2(none.said().contains(name.join(u' ') + u' ' + usage), none.err.constData());
        }
    }

    /// Words and options in any number, also where they make no sense.
    void anyWordsGetAnAnswer()
    {
        static const QStringList words{QStringLiteral("good.md"), QStringLiteral("plain.md"),
            QStringLiteral("latin1.md"), QStringLiteral("tab.md"), QStringLiteral("empty.md"),
            QStringLiteral("missing.md"), QStringLiteral("one.csv"), QStringLiteral("picture.png"),
            QStringLiteral("blog"), QStringLiteral("blog/_posts/2026-03-04-first.md"), QStringLiteral("folder"),
            QString(), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("-1"), QStringLiteral("title"),
            QStringLiteral("a.b.c"), QStringLiteral("[x"), QStringLiteral("ü \"'\n"), QStringLiteral("First"),
            QStringLiteral("One"), QStringLiteral("--"), QStringLiteral("--dry-run"), QStringLiteral("--commit")};
        static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
        const auto all = commands();
        QRandomGenerator random = seededRandom();
        QList<int> codes(4, 0);
        for (int round = 0; round < 30; ++round) {
            const auto &[name, usage] = all[random.bounded(all.size())];
            QStringList command = name;
            const QStringList wanted = usage.section(u'[', 0, 0).split(u' ', Qt::SkipEmptyParts);
            for (const QString &each : wanted) {
                command.append(each.startsWith(u"--")               ? each
                        : each == u"FILE" && random.bounded(2) == 0 ? QStringLiteral("good.md")
                                                                    : words[random.bounded(words.size())]);
            }
            QStringList options;
            for (const QRegularExpressionMatch &match : option.globalMatch(usage)) {
                options.append(match.captured());
            }
            if (!options.isEmpty() && random.bounded(2) == 0) {
                command += {options[random.bounded(options.size())], words[random.bounded(words.size())]};
            }
            if (random.bounded(6) == 0) {
                command.append(words[random.bounded(words.size())]);
            }
            const bool isJson = random.bounded(2) == 0;
            command += isJson ? QStringList{QStringLiteral("--json")} : QStringList();
            const QStringList before = inventory(m_folder.path());
            const CliAnswer answer = runCli(command);
            const QByteArray story = command.join(u'|').toUtf8() + '\n' + answer.err + answer.out;
            QVERIFY2(answer.code >= 0 && answer.code <= 3, story.constData());
            ++codes[answer.code];
            const bool isValue = command.value(command.size() - 2).startsWith(u"--") || command[0] == u"set";
            const bool wantsJson = isJson && !isValue && !command.contains(QStringLiteral("--"));
            QVERIFY2(!wantsJson || !answer.json().isEmpty(), story.constData());
            if (answer.code >= 2) {
                QVERIFY2(isJson || areSentences(answer.said()), story.constData());
                QVERIFY2(inventory(m_folder.path()) == before, story.constData());
            } else if (inventory(m_folder.path()) != before) {
                makeFiles();
            }
        }
        QVERIFY2(codes[0] + codes[1] > 0 && codes[2] > 3 && codes[3] > 3,
            qPrintable(QStringLiteral("%1 %2 %3 %4").arg(codes[0]).arg(codes[1]).arg(codes[2]).arg(codes[3])));
    }
};

QTEST_GUILESS_MAIN(CliRefusalsTest)

#include "test_cli_refusals.moc"
