// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/rubytime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <cstdlib>

using namespace frontrow;

namespace {

QDateTime now()
{
    return {QDate(2026, 5, 4), QTime(3, 2, 1), QTimeZone::UTC};
}

QJsonArray timesByRuby(const QStringList &texts)
{
    QProcess ruby;
    ruby.start(QStringLiteral("ruby"), {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/base/ruby_times.rb")});
    ruby.write(QJsonDocument(QJsonObject{{QStringLiteral("now"), now().toSecsSinceEpoch()},
                                 {QStringLiteral("texts"), QJsonArray::fromStringList(texts)}})
            .toJson());
    ruby.closeWriteChannel();
    ruby.waitForFinished(120'000);
    return QJsonDocument::fromJson(ruby.readAllStandardOutput()).array();
}

/// "YYYY-MM-DD HH:MM:SS" in UTC. Ruby counts a year 0 before the year 1, which Qt does not know.
QJsonValue timeByFrontrow(const QString &text)
{
    const std::optional<RubyTime> time = parseRubyTime(text, now());
    if (!time) {
        return QJsonValue::Null;
    }
    const QDateTime moment = time->moment(QTimeZone(QTimeZone::UTC)).toUTC();
    const int year = moment.date().year() > 0 ? moment.date().year() : moment.date().year() + 1;
    const QString digits = QString::number(std::abs(year)).rightJustified(4, u'0');
    return (year < 0 ? u'-' + digits : digits) + moment.toString(QStringLiteral("-MM-dd HH:mm:ss"));
}

/// A year that Qt does not know.
bool isFarAway(const QJsonValue &time)
{
    return time.toString().indexOf(u'-', 1) > 7;
}

/// Texts with a day, a time and a zone, each in one of many forms, in any order.
QStringList generatedTimes(QRandomGenerator &random, int count)
{
    const QStringList days{QStringLiteral("2021-03-04"), QStringLiteral("2021/3/4"), QStringLiteral("4.3.2021"),
        QStringLiteral("03/04/2021"), QStringLiteral("4 March 2021"), QStringLiteral("March 4, 2021"),
        QStringLiteral("Mar 4 2021"), QStringLiteral("4-Mar-2021"), QStringLiteral("Thu, 4 Mar 2021"),
        QStringLiteral("20210304"), QStringLiteral("2021-02-30"), QStringLiteral("'21"), QStringLiteral("4th March"),
        QStringLiteral("March"), QStringLiteral("2021"), QStringLiteral("2021-03"), QStringLiteral("21-03-04"),
        QStringLiteral("Sept. 4, 2021"), QStringLiteral("2021-3-4"), QStringLiteral("2021.03.04"),
        QStringLiteral("03-04-2021")};
    const QStringList times{QString(), QStringLiteral("10:20"), QStringLiteral("10:20:30"), QStringLiteral("9:05pm"),
        QStringLiteral("12:00 AM"), QStringLiteral("24:00:00"), QStringLiteral("25:00"), QStringLiteral("10:20:30.5"),
        QStringLiteral("10h20"), QStringLiteral("T10:20:30"), QStringLiteral("10:60"), QStringLiteral("7 p.m."),
        QStringLiteral("23:59:60")};
    const QStringList zones{QString(), QStringLiteral("+0200"), QStringLiteral("-03:30"), QStringLiteral("Z"),
        QStringLiteral("UTC"), QStringLiteral("CEST"), QStringLiteral("EST"), QStringLiteral("UTC+01:00"),
        QStringLiteral("+/-TTTT"), QStringLiteral("+2"), QStringLiteral("GMT"), QStringLiteral("PDT"),
        QStringLiteral("Europe/Berlin"), QStringLiteral("Z+0100")};
    const auto any = [&](const QStringList &list) { return list[random.bounded(list.size())]; };
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        const QString clock = any(times) + (random.bounded(4) == 0 ? QString() : QStringLiteral(" ")) + any(zones);
        texts.append(random.bounded(6) == 0 ? clock + u' ' + any(days) : any(days) + u' ' + clock);
    }
    return texts;
}

/// Texts of anything that Ruby looks for in a date, and of what it does not, with anything or nothing between.
QStringList mixedTimes(QRandomGenerator &random, int count)
{
    static const QStringList words = QStringLiteral(
        "2021|21|'21|3|03|4|04|31|30|29|0|00|12|13|24|25|59|60|99|007|123|366|2021-03-04|2021-3|2021-063|"
        "21-063|-063|--03-04|--0304|---04|2021-W10-4|w10|-w-4|20210304|210304|2021063|20210304T102030|"
        "202103041020|20210304102030|2021030410|03041020|102030.5|20210304102030.25|1020.5|10.5|123.4|"
        "12345|1234567|123456789|Mar|March|mar.|4Mar|Mar4|4-Mar-2021|Mar-4-2021|Mar-4|4.Mar.2021|Sept|May|"
        "4th|1st|2nd|3rd|22th|BC|b.c.|AD|B.C.E.|ce|2021 BC|Thu|Thursday|thu,|sun|H31.3.4|r3.3.4|S50.1.2|"
        "10:20|10:20:30|1:2:3|10:20:30.5|10:20:30,25|10:20pm|10pm|10 a.m.|12am|10h|10h20|10h20m|10h20m30s|"
        "T10:20|t1020|24:00|24:00:01|23:59:60|25:00|10:60|10:20:61|10::20|Z|z|UTC|utc+2|GMT-3|+0200|+02:00|"
        "-03:30|+2|-0330:15|+02:00:30|EST|est dst|CEST|Pacific Standard Time|A|J|K|Y|[+9]|[-3:BRT]|[9]|"
        "+/-TTTT|Europe/Berlin|4/3/2021|4/3|2021/3/4|3/'21|4.3.2021|4.3.|4. 3. 21|'21.3.4|'5.'6.7|"
        "o'clock|at|the|um|Uhr|März|日|2021年3月4日|½|²|x|-|:|/|.|,|(|)|@|#|+|_|\u00a0")
                                         .split(u'|');
    static const QStringList between{QString(), QString(), QStringLiteral(" "), QStringLiteral(" "),
        QStringLiteral(" "), QStringLiteral("  "), QStringLiteral("-"), QStringLiteral("/"), QStringLiteral("."),
        QStringLiteral(", "), QStringLiteral(":"), QStringLiteral("T"), QStringLiteral("'"), QStringLiteral("h")};
    const auto any = [&](const QStringList &list) { return list[random.bounded(list.size())]; };
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text = any(words);
        for (int left = random.bounded(4); left > 0; --left) {
            text += any(between) + any(words);
        }
        texts.append(text);
    }
    return texts;
}

} // namespace

/// Dates and times are read as Ruby reads them.
class TestRubyTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("time"); ///< empty: Ruby raises an error
        const auto row = [](const char *text, const char *time) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(time);
        };
        row("2019-06-06 10:51:00 +/-HHMM", "2019-06-06 10:51:00");
        row("2016-05-23 10:26:51 UTC+02:00", "2016-05-23 10:26:51");
        row("2017-02-10 00:10::00 -03:00", "2017-02-10 00:10:00");
        row("Fri Sep  3 11:21:31 CEST 2021", "2021-09-03 11:21:31");
        row("18.07.2023 18:00:00", "2023-07-18 18:00:00");
        row("05/08/2015", "2015-08-05 00:00:00");
        row("2015-01-01 24:00:00", "2015-01-02 00:00:00");
        row("2022-02-31", "2022-03-03 00:00:00");
        row("2021-063", "2021-03-04 00:00:00");
        row("2021-02-28 23:00 -0200", "2021-03-01 01:00:00");
        row("10h20  2021.03.04", "2026-05-04 10:20:03");
        row("10:00 5", "2026-05-05 10:00:00");
        row("20210304102030.25", "2021-03-04 10:20:30");
        row("H31.3.4", "2019-03-04 00:00:00");
        row("20210304+0200", "2021-03-03 22:00:00");
        row("soon", "");
        row("2021-00-01", "");
        row("2021-13-01", "");
        row("", "");
    }

    void dates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, time);
        QCOMPARE(timeByFrontrow(text).toString(), time);
    }

    void asRubyReadsThem()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ruby")).isEmpty()) {
            QSKIP("Ruby is not here");
        }
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed:" << seed;
        QRandomGenerator random(seed);
        QStringList texts = generatedTimes(random, 3'000);
        texts += mixedTimes(random, 6'000);
        // Hours of ten digits and more are no time that anybody meant.
        static const QRegularExpression manyHours(QStringLiteral("\\d{10}\\s*[:hapHAP]|[:hH]\\W*\\d{10}"));
        texts.removeIf([](const QString &text) { return text.contains(manyHours); });
        const QJsonArray theirs = timesByRuby(texts);
        QCOMPARE(theirs.size(), texts.size());
        int different = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonValue ours = timeByFrontrow(texts[i]);
            if (ours != theirs[i] && !isFarAway(theirs[i]) && ++different < 40) {
                qWarning() << texts[i].toUtf8() << "Ruby:" << theirs[i].toString() << "Frontrow:" << ours.toString();
            }
        }
        QCOMPARE(different, 0);
    }
};

QTEST_GUILESS_MAIN(TestRubyTime)

#include "test_base_rubytime.moc"
