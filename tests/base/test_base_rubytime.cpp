// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/rubytime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace frontrow;

namespace {

QJsonArray timesByRuby(const QStringList &texts)
{
    QProcess ruby;
    ruby.start(QStringLiteral("ruby"), {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/base/ruby_times.rb")});
    ruby.write(QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
    ruby.closeWriteChannel();
    ruby.waitForFinished(120'000);
    return QJsonDocument::fromJson(ruby.readAllStandardOutput()).array();
}

QJsonValue timeByFrontrow(const QString &text)
{
    const std::optional<RubyTime> time = parseRubyTime(text, QDateTime::currentDateTimeUtc().date());
    return time
        ? QJsonValue(time->moment(QTimeZone(QTimeZone::UTC)).toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
        : QJsonValue(QJsonValue::Null);
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
        // The year after "10h20" is seconds to Ruby, and what it makes of the rest is no time that anybody meant.
        static const QRegularExpression yearForSeconds(QStringLiteral("\\dh\\d+\\s+\\d"));
        texts.removeIf([](const QString &text) { return text.contains(yearForSeconds); });
        const QJsonArray theirs = timesByRuby(texts);
        QCOMPARE(theirs.size(), texts.size());
        int different = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonValue ours = timeByFrontrow(texts[i]);
            if (ours != theirs[i] && ++different < 40) {
                qWarning() << texts[i] << "Ruby:" << theirs[i].toString() << "Frontrow:" << ours.toString();
            }
        }
        QCOMPARE(different, 0);
    }
};

QTEST_GUILESS_MAIN(TestRubyTime)

#include "test_base_rubytime.moc"
