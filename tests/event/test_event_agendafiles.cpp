// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendareader.h"
#include "support/shared.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace frontrow;
using namespace frontrow::test;

namespace {

struct Row
{
    QString day;
    QString start;
    QString title;
    QStringList speakers;
};

QString isoOf(const QDateTime &moment)
{
    const QString text =
        moment.isValid() ? moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate) : QString();
    return text.endsWith(u'Z') ? text.chopped(1) + QStringLiteral("+00:00") : text;
}

QList<Row> independentlyRead(const QString &format, const QString &path, const QString &zone)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/event/independent.py"), format, path, zone});
    process.waitForFinished(60'000);
    if (process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    QList<Row> rows;
    for (const QJsonValue &each : QJsonDocument::fromJson(process.readAllStandardOutput()).array()) {
        QStringList speakers;
        for (const QJsonValue &speaker : each[3].toArray()) {
            speakers.append(speaker.toString());
        }
        rows.append({each[0].toString(), each[1].toString(), each[2].toString(), speakers});
    }
    return rows;
}

} // namespace

/// The agendas beside the project against readers that share nothing with ours.
class TestEventAgendaFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySessionIsAsAnotherReaderSees_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("zone");
        const auto row = [](const char *format, const char *name, const char *zone) {
            QTest::newRow(name) << QString::fromLatin1(format) << QString::fromLatin1(name)
                                << QString::fromLatin1(zone);
        };
        row("ics", "01-pycon-india-2021-icalendar.ics", "Asia/Kolkata");
        row("ics", "02-esug-2011-icalendar.ics", "Europe/London");
        row("ics", "03-devfest-toulouse-2019-icalendar.ics", "Europe/Paris");
        row("ics", "04-bristol-data-week-2025-icalendar.ics", "Europe/London");
        row("ics", "05-ml-winterschool-2023-icalendar.ics", "Europe/Berlin");
        row("ics", "06-dlf-forum-2020-one-event-icalendar.ics", "America/New_York");
        row("ics", "20-baufak-2025-icalendar.ics", "Europe/Berlin");
        row("frab-xml", "07-28c3-2011-frab.xml", "Europe/Berlin");
        row("frab-xml", "08-fosdem-2012-pentabarf.xml", "Europe/Brussels");
        row("frab-json", "09-36c3-2019-frab.json", "Europe/Berlin");
        row("sessionize", "10-global-azure-linz-2020-sessionize-all.json", "Europe/Vienna");
        row("sessionize", "11-ddd-perth-2015-sessionize-gridsmart.json", "Australia/Perth");
        row("csv", "12-orconf-2019-sheet.csv", "Europe/Paris");
        row("csv", "13-kumano-dormitory-festival-2021-sheet.csv", "Asia/Tokyo");
        row("csv", "14-swanapalooza-2016-guidebook.csv", "America/New_York");
    }

    void everySessionIsAsAnotherReaderSees()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, name);
        QFETCH(const QString, zone);
        const QString path = sharedPath("agendas/") + name;
        if (!QFile::exists(path)) {
            QSKIP("no such agenda here");
        }
        AgendaHints hints;
        hints.zone = zoneOf(zone);
        const Result<Agenda> agenda = readAgendaFile(path, hints);
        QVERIFY2(agenda, qPrintable(agenda ? QString() : agenda.error().message));
        QCOMPARE(agenda->zone, zone);
        QList<Row> ours;
        for (const Session &session : agenda->sessions) {
            ours.append({session.day.toString(Qt::ISODate), isoOf(session.start), session.title, session.speakers});
        }
        QList<Row> theirs = independentlyRead(format, path, zone);
        const auto before = [](const Row &a, const Row &b) {
            return std::tie(a.day, a.start, a.title) < std::tie(b.day, b.start, b.title);
        };
        std::ranges::sort(ours, before);
        std::ranges::sort(theirs, before);
        QCOMPARE(ours.size(), theirs.size());
        QVERIFY(!ours.isEmpty());
        for (qsizetype at = 0; at < ours.size(); ++at) {
            QCOMPARE(ours[at].day, theirs[at].day);
            QCOMPARE(ours[at].start, theirs[at].start);
            const QString rest = theirs[at].title.sliced(std::min(ours[at].title.size(), theirs[at].title.size()));
            const bool isSame = ours[at].title == theirs[at].title
                || (format == u"ics" && theirs[at].title.startsWith(ours[at].title) && rest.trimmed().startsWith(u'-'))
                || (format == u"frab-xml" && theirs[at].title.contains(u'&'));
            QVERIFY2(isSame, qPrintable(ours[at].title + QStringLiteral(" | ") + theirs[at].title));
            if (format != u"ics" && format != u"csv") {
                QCOMPARE(ours[at].speakers, theirs[at].speakers);
            }
        }
    }

    void filesWithoutAnotherReaderAreCounted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("firstDay");
        QTest::addColumn<QList<int>>("perDay");
        QTest::newRow("table") << QStringLiteral("15-bsides-jax-2019-table.html") << QDate(2019, 10, 12)
                               << QList<int>{27};
        QTest::newRow("JSON-LD") << QStringLiteral("16-bitcoin-custody-summit-2025-jsonld.html") << QDate()
                                 << QList<int>{};
        QTest::newRow("zeppelin") << QStringLiteral("17-devfest-ukraine-2014-zeppelin") << QDate() << QList<int>{8, 33};
        QTest::newRow("site data") << QStringLiteral("18-bsides-rio-2026-jekyll.yml") << QDate(2026, 5, 1)
                                   << QList<int>{52};
        QTest::newRow("XML") << QStringLiteral("19-europython-2014-not-frab.xml") << QDate() << QList<int>{};
        QTest::newRow("TSV") << QStringLiteral("21-icca10-2014-sheet.tsv") << QDate(2014, 8, 4)
                             << QList<int>{16, 27, 25, 16, 2};
    }

    void filesWithoutAnotherReaderAreCounted()
    {
        QFETCH(const QString, name);
        QFETCH(const QDate, firstDay);
        QFETCH(const QList<int>, perDay);
        const QString path = sharedPath("agendas/") + name;
        if (!QFile::exists(path)) {
            QSKIP("no such agenda here");
        }
        AgendaHints hints;
        hints.zone = zoneOf(QStringLiteral("Europe/Berlin"));
        hints.firstDay = firstDay;
        const Result<Agenda> agenda = readAgendaFile(path, hints);
        QVERIFY2(agenda, qPrintable(agenda ? QString() : agenda.error().message));
        QMap<QDate, int> counts;
        for (const Session &session : agenda->sessions) {
            ++counts[session.day];
        }
        if (name.startsWith(u"19")) {
            QCOMPARE(agenda->sessions.size(), 188);
            QCOMPARE(counts.size(), 7);
            return;
        }
        QCOMPARE(counts.values(), perDay);
    }
};

QTEST_APPLESS_MAIN(TestEventAgendaFiles)

#include "test_event_agendafiles.moc"
