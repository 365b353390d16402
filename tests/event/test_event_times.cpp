// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendatime.h"
#include "event/dayheading.h"
#include "event/sheetmoments.h"
#include "support/seeded.h"

#include <QLocale>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// "2026-05-18 10:00 +02:00", as far as it is said; "-" for nothing.
QString shown(const std::optional<Moment> &moment)
{
    if (!moment) {
        return QStringLiteral("-");
    }
    QStringList parts;
    if (moment->date.isValid()) {
        parts.append(moment->date.toString(Qt::ISODate));
    }
    if (moment->hasTime()) {
        parts.append(
            QStringLiteral("%1:%2").arg(moment->minutes / 60).arg(moment->minutes % 60, 2, 10, QLatin1Char('0')));
    }
    if (moment->zone.isValid()) {
        parts.append(nameOf(moment->zone));
    }
    return parts.join(u' ');
}

QString shownMinutes(std::optional<int> minutes)
{
    return minutes ? QString::number(*minutes) : QStringLiteral("-");
}

using Rows = std::initializer_list<std::pair<const char *, const char *>>;

void addRows(const Rows &rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const auto &[text, expected] : rows) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    }
}

} // namespace

/// Dates and times as agendas write them, and what only looks like one.
class TestEventTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoMoments_data()
    {
        addRows({{"2024-09-24", "2024-09-24"}, {"2024-09-24T10:00:00+02:00", "2024-09-24 10:00 UTC+02:00"},
            {"20240924T100000Z", "2024-09-24 10:00 UTC"}, {"2024-09-24 10:00", "2024-09-24 10:00"},
            {"2024-09-24T10:00:00.123Z", "2024-09-24 10:00 UTC"}, {"2024-09-24T24:00", "2024-09-24 24:00"},
            {"2024-02-29", "2024-02-29"}, {"2023-02-29", "-"}, {"2024-13-01", "-"}, {"2024-00-10", "-"},
            {"2024-09-24T25:61", "-"}, {"2024-9-24x", "-"}, {"", "-"}, {"1727172000", "2024-09-24 10:00 UTC"},
            {"1727172000000", "2024-09-24 10:00 UTC"}, {"12", "-"},
            {"2024-09-24T10:00:00-0330", "2024-09-24 10:00 UTC-03:30"}});
    }

    void isoMoments()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(shown(isoMoment(text)), expected);
    }

    void times_data()
    {
        addRows(
            {{"9:30", "570"}, {"09.30", "570"}, {"9h30", "570"}, {"0930", "570"}, {"2 pm", "840"}, {"14 Uhr", "840"},
                {"28:00", "1680"}, {"12 am", "0"}, {"12 pm", "720"}, {"12:30 a.m.", "30"}, {"12:30 PM", "750"},
                {"0:00", "0"}, {"24:00", "1440"}, {"23:59", "1439"}, {"23:60", "-"}, {"13 pm", "780"}, {"0 am", "0"},
                {"9:5", "-"}, {"9:30:00", "570"}, {"9:30 Uhr", "570"}, {"2460", "-"}, {"99:00", "-"}, {"", "-"},
                {"pm", "-"}, {"9", "-"}, {"9:30 - 10:00", "-"}, {"noon", "720"}, {"１０:００", "-"}, {"9h", "540"}});
    }

    void times()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(shownMinutes(timeIn(text)), expected);
    }

    void timeRanges_data()
    {
        addRows({{"10:45-11:45am", "645 705"}, {"14:00 – 15:30 Uhr", "840 930"}, {"9:00 to 10:00", "540 600"},
            {"9 bis 10 Uhr", "540 600"}, {"11-1 pm", "660 780"}, {"9:30", "570 -1"}, {"10:00 until 11:00", "600 660"},
            {"23:00-01:00", "1380 60"}, {"10:00—11:00", "600 660"}, {"11-12am", "1380 0"}, {"12-1 pm", "720 780"},
            {"9-10-11", "-"}, {"a-b", "-"}, {"10:00-", "600 -1"}});
    }

    void timeRanges()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const std::optional<TimeRange> range = timeRangeIn(text);
        QCOMPARE(range ? QStringLiteral("%1 %2").arg(range->start).arg(range->end) : QStringLiteral("-"), expected);
    }

    void durations_data()
    {
        addRows({{"1:00:00", "60"}, {"00:30", "30"}, {"45", "45"}, {"45 min", "45"}, {"1h 30m", "90"}, {"PT30M", "30"},
            {"PT1H30M", "90"}, {"P1D", "1440"}, {"90 minutes", "90"}, {"2 h", "120"}, {"1:30", "90"}, {"0", "0"},
            {"-30", "-"}, {"", "-"}, {"soon", "-"}, {"999999999999", "-"}});
    }

    void durations()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(shownMinutes(durationIn(text)), expected);
    }

    void moments_data()
    {
        addRows({{"24.09.2024", "2024-09-24"}, {"9/24/24 14:00", "2024-09-24 14:00"}, {"mar 5 abr 2061", "2061-04-05"},
            {"Mar 24, 2024", "2024-03-24"}, {"Mar 24 10:00", "2026-03-24 10:00"}, {"24 September 2024", "2024-09-24"},
            {"Sep 24, 2024", "2024-09-24"}, {"2020-Nov-09", "2020-11-09"}, {"20240924", "2024-09-24"},
            {"Tuesday, 24 September 2024, 10:00", "2024-09-24 10:00"}, {"24. September 2024 um 10:00 Uhr", "-"},
            {"1126", "2026-11-26"}, {"24.9.", "2026-09-24"}, {"31.4.2024", "-"}, {"29.02.2023", "-"},
            {"29.02.2024", "2024-02-29"}, {"September", "-"}, {"24", "-"}, {"2024", "-"}, {"", "-"}});
    }

    void moments()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(shown(momentIn(text, DateOrder::DayFirst, 2026)), expected);
    }

    /// Every month, by its name and its short name, in the languages that agendas are read in.
    void datesOfEachLanguageAreRead()
    {
        QRandomGenerator random = seededRandom();
        QStringList unread;
        for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish,
                 QLocale::Portuguese, QLocale::Italian}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const QString &format : {QStringLiteral("d MMMM yyyy"), QStringLiteral("d. MMMM yyyy"),
                         QStringLiteral("MMMM d, yyyy"), QStringLiteral("dddd, d MMMM yyyy"),
                         QStringLiteral("d MMM yyyy"), QStringLiteral("ddd d MMM yyyy")}) {
                    const QDate date(random.bounded(1995, 2090), month, random.bounded(1, 29));
                    const QString text = locale.toString(date, format);
                    if (const std::optional<Moment> read = momentIn(text, DateOrder::DayFirst, {});
                        !read || read->date != date) {
                        unread.append(text + QStringLiteral(" → ") + shown(read));
                    }
                }
            }
        }
        QVERIFY2(unread.isEmpty(), qPrintable(unread.join(u'\n')));
    }

    void anyTimeIsReadAsItIsWritten()
    {
        const QLocale english(QLocale::English);
        for (int minutes = 0; minutes < 24 * 60; ++minutes) {
            const QTime time(minutes / 60, minutes % 60);
            for (const char *format : {"H:mm", "HH:mm", "HH.mm", "HH:mm:ss", "h:mm AP", "h:mm ap", "HHmm", "H'h'mm"}) {
                const QString text = english.toString(time, QString::fromLatin1(format));
                QVERIFY2(timeIn(text) == minutes, qPrintable(text));
            }
        }
    }

    void orders_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<bool>("isMonthFirst");
        const auto row = [](const char *name, const QStringList &texts, bool isMonthFirst) {
            QTest::newRow(name) << texts << isMonthFirst;
        };
        row("a day above 12 first", {QStringLiteral("1/2/2024"), QStringLiteral("13/2/2024")}, false);
        row("a day above 12 second", {QStringLiteral("1/2/2024"), QStringLiteral("2/13/2024")}, true);
        row("short years", {QStringLiteral("1/2/24")}, true);
        row("long years", {QStringLiteral("1/2/2024")}, false);
        row("am and pm", {QStringLiteral("1/2/2024 3:00 PM")}, true);
        row("dots", {QStringLiteral("1.2.24")}, false);
        row("nothing", {}, false);
    }

    void orders()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const bool, isMonthFirst);
        QCOMPARE(dateOrderOf(texts) == DateOrder::MonthFirst, isMonthFirst);
    }

    void dayHeadings_data()
    {
        addRows({{"Monday, 18 May 2026", "2026-05-18"}, {"Day 1 – May 18, 2026", "2026-05-18"}, {"DAY 2", "DAY 2"},
            {"## Tag 1 (18.5.2026)", "2026-05-18"}, {"Mittwoch", "Mittwoch"}, {"Keynotes on Monday", "-"}, {"Day", "-"},
            {"18.5.", "2026-05-18"}, {"Opening on Monday, 18 May 2026", "-"}, {"", "-"},
            {"Dimanche 17 mai 2026", "2026-05-17"}, {"10:00", "-"}});
    }

    void dayHeadings()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const std::optional<DayHeading> heading = dayHeadingIn(text, 2026);
        QCOMPARE(!heading                 ? QStringLiteral("-")
                : heading->date.isValid() ? heading->date.toString(Qt::ISODate)
                                          : heading->name,
            expected);
    }

    /// Nothing that stands in a cell ends the program or makes a time that no clock has.
    void anyTextIsATimeOrNone()
    {
        static const QStringList parts{QStringLiteral("1"), QStringLiteral("24"), QStringLiteral("2026"),
            QStringLiteral(":"), QStringLiteral("."), QStringLiteral("-"), QStringLiteral("/"), QStringLiteral(" "),
            QStringLiteral("am"), QStringLiteral("May"), QStringLiteral("Uhr"), QStringLiteral("T"),
            QStringLiteral("Z"), QStringLiteral("+02:00"), QStringLiteral("99999999999999999999"),
            QStringLiteral("Monday"), QStringLiteral("🎤"), QStringLiteral("00"), QStringLiteral("–"),
            QStringLiteral("h"), QStringLiteral(",")};
        QRandomGenerator random = seededRandom();
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int count = random.bounded(1, 9); count > 0; --count) {
                text += parts[random.bounded(parts.size())];
            }
            for (const std::optional<Moment> &moment : {isoMoment(text), momentIn(text, DateOrder::MonthFirst, 2026)}) {
                QVERIFY2(!moment || moment->date.isValid() || moment->hasTime(), qPrintable(text));
                QVERIFY2(!moment || (moment->minutes >= -1 && moment->minutes < 3 * 24 * 60), qPrintable(text));
            }
            if (const std::optional<TimeRange> range = timeRangeIn(text)) {
                QVERIFY2(range->start >= 0 && range->start < 3 * 24 * 60, qPrintable(text));
                QVERIFY2(range->end >= -1 && range->end < 3 * 24 * 60, qPrintable(text));
            }
            QVERIFY2(durationIn(text).value_or(0) >= 0, qPrintable(text));
            const RowTimes times = timesOfCells({text, text, {}, text}, {});
            QVERIFY2(!times.end.hasTime() || times.start.hasTime(), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestEventTimes)

#include "test_event_times.moc"
