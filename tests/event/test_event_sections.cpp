// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/sourcetext.h"
#include "event/reportshape.h"
#include "event/sessionpick.h"
#include "event/sessionsections.h"
#include "post/markup/postlayout.h"
#include "support/shared.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString report =
    QStringLiteral("---\ntitle: Conf\n---\n\n## Intro\n\nText.\n\n## Day 1 Sessions\n\n"
                   "### **One** {#one}\n\nAda · Room 1\n\nWords.\n\n- a\n- b\n\n### **Two**\n\n"
                   "```\n### no heading\n```\n\n### **Three**\n\nBo Ray · Room 2\n\n## Summary\n\nEnd.\n");

QList<SessionSection> sectionsIn(const QString &post)
{
    return sessionSections(post, renderBody(post, layoutOf(post).body).outline);
}

QStringList titlesIn(const QString &post)
{
    QStringList titles;
    for (const SessionSection &section : sectionsIn(post)) {
        titles.append(section.title);
    }
    return titles;
}

QString done(const QString &post, const Result<TextEdits> &edits)
{
    return edits ? applied(*edits, post) : edits.error().message;
}

/// A post with what it has in its sections and around them; without white space at the seams, which headings need.
struct Taken
{
    explicit Taken(const QString &text)
        : post(text)
        , sections(sectionsIn(text))
    {
        for (const SessionSection &section : std::as_const(sections)) {
            titles.append(section.title);
            texts.append(slice(post, section.range).toString().trimmed());
        }
        if (!sections.isEmpty()) {
            around = {
                post.first(sections.first().range.start).trimmed(), post.sliced(sections.last().range.end()).trimmed()};
        }
    }

    QString post;
    QList<SessionSection> sections;
    QStringList titles;
    QStringList texts; ///< the texts of the sections
    QStringList around; ///< before the first and after the last
};

/// Posts that look like reports: ours, and all at hand.
QList<Taken> reports()
{
    constexpr qint64 largest = 100'000;
    QList<Taken> posts{Taken(report)};
    const QStringList names{QStringLiteral("*.md"), QStringLiteral("*.markdown")};
    QDirIterator sample(QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog/_posts"), names);
    QDirIterator corpus(sharedPath("corpus"), names, QDir::Files, QDirIterator::Subdirectories);
    for (QDirIterator *files : {&sample, &corpus}) {
        while (files->hasNext()) {
            QFile file(files->next());
            const bool isSmall = file.open(QIODevice::ReadOnly) && file.size() < largest;
            const Result<SourceText> text = SourceText::decode(isSmall ? file.readAll() : QByteArray());
            if (text && sessionHeadings(text->text()).size() >= 2) {
                const Taken taken(text->text());
                if (taken.sections.size() >= 2) {
                    posts.append(taken);
                }
            }
        }
    }
    return posts;
}

} // namespace

class TestEventSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsAreThoseOfSessions()
    {
        QCOMPARE(
            titlesIn(report), (QStringList{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")}));
        const QList<SessionSection> sections = sectionsIn(report);
        QCOMPARE(sectionAt(sections, report.indexOf(QStringLiteral("Words"))), 0);
        QCOMPARE(sectionAt(sections, report.indexOf(QStringLiteral("Intro"))), -1);
        QCOMPARE(sectionAt(sections, report.indexOf(QStringLiteral("End"))), -1);
        QCOMPARE(sectionOf(sections, QStringLiteral("TWO!")), 1);
        QString days = report;
        days.replace(QStringLiteral("## Summary"), QStringLiteral("## Day 2 Sessions\n\n### **Four**\n\n## Summary"));
        QCOMPARE(titlesIn(days).last(), QStringLiteral("Four"));
    }

    void commandsChangeWhatTheySay()
    {
        const QList<SessionSection> sections = sectionsIn(report);
        QString expected = report;
        expected.replace(QStringLiteral("**One**"), QStringLiteral("**A & B**"));
        QCOMPARE(done(report, renameSession(report, sections[0], QStringLiteral(" A &  B"))), expected);

        const QString moved = done(report, moveSession(report, sections, 2, 0));
        QCOMPARE(titlesIn(moved), (QStringList{QStringLiteral("Three"), QStringLiteral("One"), QStringLiteral("Two")}));
        QCOMPARE(done(report, moveSession(report, sections, 1, 1)), report);

        QVERIFY(!dropSession(report, sections[0]));
        QVERIFY(!dropSession(report, sections[1]));
        QCOMPARE(titlesIn(done(report, dropSession(report, sections[2]))),
            (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));

        Session session;
        session.title = QStringLiteral("New {{ x }}");
        session.speakers = {QStringLiteral("Ada Low")};
        const TextEdit added = addSession(report, sections, session, 1);
        const QString with = applied({added}, report);
        QCOMPARE(sectionsIn(with).size(), 4);
        QVERIFY2(with.contains(QStringLiteral("- b\n\n### **New ")), qPrintable(with));
        QVERIFY(!with.contains(QStringLiteral("{{")));
        QVERIFY(with.contains(QStringLiteral("**\n\nAda Low\n\n### **Two**")));

        expected = report;
        expected.replace(QStringLiteral("- b\n"), QStringLiteral("- b\n- A note.\n"));
        QCOMPARE(applied({addNote(report, sections[0], QStringLiteral("A note."))}, report), expected);
        expected = report;
        expected.replace(QStringLiteral("Room 2\n"), QStringLiteral("Room 2\n\n- A note.\n"));
        QCOMPARE(applied({addNote(report, sections[2], QStringLiteral("A\n note."))}, report), expected);
    }

    /// Whatever is done to one session, the others and what is around them stay, byte by byte.
    void theRestStaysInAnyReport_data()
    {
        QTest::addColumn<int>("command");
        QTest::newRow("rename") << 0;
        QTest::newRow("move") << 1;
        QTest::newRow("note") << 2;
        QTest::newRow("add") << 3;
        QTest::newRow("drop") << 4;
    }

    void theRestStaysInAnyReport()
    {
        QFETCH(const int, command);
        static const QList<Taken> posts = reports();
        constexpr quint32 seed = 17;
        QRandomGenerator random(seed);
        for (const Taken &post : posts) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(post.sections.size())));
            const auto to = static_cast<qsizetype>(random.bounded(static_cast<quint32>(post.sections.size() + 1)));
            switch (command) {
            case 0:
                renamed(post, at);
                break;
            case 1:
                moved(post, at, to);
                break;
            case 2:
                noted(post, at);
                break;
            case 3:
                added(post, to);
                break;
            default:
                for (qsizetype each = 0; each < post.sections.size(); ++each) {
                    dropped(post, each);
                }
            }
        }
    }

    void picksClashWhereTheyOverlap()
    {
        const auto at = [](const char *start, const char *end, bool isPicked) {
            Session session;
            session.day = QDate(2026, 5, 18);
            session.start = QDateTime(session.day, QTime::fromString(QLatin1String(start), QStringLiteral("HH:mm")));
            session.end = QDateTime(session.day, QTime::fromString(QLatin1String(end), QStringLiteral("HH:mm")));
            session.title = QLatin1String(start);
            return EventSession{.session = session, .isPicked = isPicked};
        };
        QCOMPARE(clashesIn({at("10:00", "11:00", true), at("10:30", "10:45", false), at("11:00", "12:00", true),
                     at("11:30", "11:40", true), at("11:50", "12:30", true), at("13:00", "14:00", true)}),
            (QList<bool>{false, false, true, true, true, false}));
        Session session;
        session.title = QStringLiteral("Rust at Work");
        session.speakers = {QStringLiteral("Ada Low")};
        QVERIFY(matchesQuery(session, QStringLiteral("rust ada")));
        QVERIFY(!matchesQuery(session, QStringLiteral("rust bo")));
    }

private:
    static void renamed(const Taken &before, qsizetype at)
    {
        const Result<TextEdits> edits = renameSession(before.post, before.sections[at], QStringLiteral("Another name"));
        if (!edits) {
            return; // a heading of another form
        }
        const Taken after(applied(*edits, before.post));
        QCOMPARE(after.texts.size(), before.texts.size());
        QCOMPARE(after.titles[at], QStringLiteral("Another name"));
        QCOMPARE(after.texts[at].section(u'\n', 1), before.texts[at].section(u'\n', 1));
        QStringList others = after.texts;
        others[at] = before.texts[at];
        QCOMPARE(others, before.texts);
        QCOMPARE(after.around, before.around);
    }

    static void moved(const Taken &before, qsizetype at, qsizetype to)
    {
        const QString text = done(before.post, moveSession(before.post, before.sections, at, to));
        QStringList lines = before.post.split(u'\n', Qt::SkipEmptyParts);
        QStringList movedLines = text.split(u'\n', Qt::SkipEmptyParts);
        std::ranges::sort(lines);
        std::ranges::sort(movedLines);
        QCOMPARE(movedLines, lines); // the same, in another order
        const int level = before.sections[std::min(to, before.sections.size() - 1)].level;
        if (before.sections[at].level == level && !namesDay(before.post)) {
            QStringList all = before.texts;
            const QString section = all.takeAt(at);
            all.insert(to > at ? to - 1 : to, section);
            QCOMPARE(Taken(text).texts, all);
        }
    }

    static void noted(const Taken &before, qsizetype at)
    {
        const TextEdit note = addNote(before.post, before.sections[at], QStringLiteral("A note that is new."));
        QVERIFY(note.range.isEmpty());
        QCOMPARE(sectionAt(before.sections, note.range.start - 1), at);
        QCOMPARE(titlesIn(applied({note}, before.post)), before.titles);
    }

    static void added(const Taken &before, qsizetype at)
    {
        Session session;
        session.title = QStringLiteral("A session that is new");
        session.speakers = {QStringLiteral("Ada Low")};
        const TextEdit edit = addSession(before.post, before.sections, session, at);
        QVERIFY(edit.range.isEmpty());
        const Taken after(applied({edit}, before.post));
        QCOMPARE(after.texts.size(), before.texts.size() + 1);
        QStringList others = after.texts;
        const qsizetype place = after.titles.indexOf(session.title);
        QVERIFY2(place >= 0, qPrintable(after.titles.join(u'|')));
        QVERIFY(others.takeAt(place).contains(QStringLiteral("Ada Low")));
        QCOMPARE(others, before.texts);
        QCOMPARE(after.around, before.around);
    }

    static void dropped(const Taken &before, qsizetype at)
    {
        const Result<TextEdits> edits = dropSession(before.post, before.sections[at]);
        QCOMPARE(edits.has_value(), !isWritten(before.post, before.sections[at])); // what is written stays
        if (!edits) {
            return;
        }
        QString rest = before.post;
        rest.remove(before.sections[at].range.start, before.sections[at].range.length);
        const auto words = [](const QString &text) { return text.split(u'\n', Qt::SkipEmptyParts); };
        QCOMPARE(words(applied(*edits, before.post)), words(rest));
    }
};

QTEST_APPLESS_MAIN(TestEventSections)

#include "test_event_sections.moc"
