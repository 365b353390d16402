// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

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

/// The text of each section without the white space at its end.
QStringList textsIn(const QString &post)
{
    QStringList texts;
    for (const SessionSection &section : sectionsIn(post)) {
        texts.append(slice(post, section.range).toString().trimmed());
    }
    return texts;
}

/// What stands before the first section and after the last, without white space at the seams.
QStringList around(const QString &post)
{
    const QList<SessionSection> sections = sectionsIn(post);
    return {post.first(sections.first().range.start).trimmed(), post.sliced(sections.last().range.end()).trimmed()};
}

/// Posts that look like reports: ours, and those at hand.
QStringList reports()
{
    constexpr qsizetype most = 150;
    constexpr qint64 largest = 100'000;
    QStringList posts{report};
    QDirIterator sample(QStringLiteral(FRONTROW_SOURCE_DIR "/resources/sample-blog/_posts"), {QStringLiteral("*.md")});
    QDirIterator corpus(sharedPath("corpus"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    for (QDirIterator *files : {&sample, &corpus}) {
        while (files->hasNext() && posts.size() < most) {
            QFile file(files->next());
            const bool isSmall = file.open(QIODevice::ReadOnly) && file.size() < largest;
            QString post = isSmall ? QString::fromUtf8(file.readAll()) : QString();
            post.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
            if (sessionHeadings(post).size() >= 2 && sectionsIn(post).size() >= 2) {
                posts.append(post);
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
    void theRestStaysInAnyReport()
    {
        const QStringList posts = reports();
        qInfo("%lld reports", static_cast<long long>(posts.size()));
        constexpr quint32 seed = 17;
        QRandomGenerator random(seed);
        for (const QString &post : posts) {
            const QList<SessionSection> sections = sectionsIn(post);
            const QStringList texts = textsIn(post);
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(sections.size())));
            const auto to = static_cast<qsizetype>(random.bounded(static_cast<quint32>(sections.size() + 1)));

            if (const Result<TextEdits> edits = renameSession(post, sections[at], QStringLiteral("Another name"))) {
                const QString after = applied(*edits, post);
                QStringList others = textsIn(after);
                QCOMPARE(others.size(), texts.size());
                QVERIFY2(others[at].section(u'\n', 1) == texts[at].section(u'\n', 1), qPrintable(post));
                QCOMPARE(titlesIn(after)[at], QStringLiteral("Another name"));
                others[at] = texts[at];
                QCOMPARE(others, texts);
                QCOMPARE(around(after), around(post));
            }
            const QString moved = done(post, moveSession(post, sections, at, to));
            QStringList all = texts;
            const QString text = all.takeAt(at);
            all.insert(to > at ? to - 1 : to, text);
            QStringList before = post.split(u'\n', Qt::SkipEmptyParts);
            QStringList after = moved.split(u'\n', Qt::SkipEmptyParts);
            std::ranges::sort(before);
            std::ranges::sort(after);
            QCOMPARE(after, before); // the lines are the same, in another order
            if (sections[at].level == sections[std::min(to, sections.size() - 1)].level && !namesDay(post)) {
                QCOMPARE(textsIn(moved), all);
            }
            const TextEdit note = addNote(post, sections[at], QStringLiteral("A note that is new."));
            QVERIFY(note.range.isEmpty());
            QCOMPARE(sectionAt(sections, note.range.start - 1), at);
            QCOMPARE(titlesIn(applied({note}, post)), titlesIn(post));
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
        QVERIFY(references(session, QStringLiteral("rust ada")));
        QVERIFY(!references(session, QStringLiteral("rust bo")));
    }
};

QTEST_APPLESS_MAIN(TestEventSections)

#include "test_event_sections.moc"
