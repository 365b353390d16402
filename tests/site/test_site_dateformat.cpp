// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/dateformat.h"

#include <QProcess>
#include <QTest>

using namespace frontrow;

/// Dates as themes print them, compared with Ruby's own Time#strftime, which Liquid calls.
class TestSiteDateFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asRubyPrintsThem_data();
    void asRubyPrintsThem();
    void theUsualOne();
};

void TestSiteDateFormat::asRubyPrintsThem_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"%B %-d, %Y", "%B %d, %Y", "%d.%m.%Y", "%-d. %b %y", "%Y-%m-%d", "%F", "%D", "%A, %e %B",
             "%a %_d %^b %C", "%j %u %w", "100 %% of %Y", "%-m/%-d", "am %d. %B", "%^A", "%0e"}) {
        QTest::newRow(format) << QString::fromLatin1(format);
    }
}

void TestSiteDateFormat::asRubyPrintsThem()
{
    QFETCH(const QString, format);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German)); // which a blog knows nothing of
    for (const QDate date : {QDate(2026, 3, 4), QDate(2022, 5, 19), QDate(1999, 12, 31), QDate(2028, 2, 29)}) {
        QProcess ruby;
        ruby.start(QStringLiteral("ruby"),
            {QStringLiteral("-e"), QStringLiteral("print Time.utc(*ARGV[0].split('-')).strftime(ARGV[1])"),
                date.toString(Qt::ISODate), format});
        QVERIFY(ruby.waitForFinished());
        QCOMPARE(ruby.exitCode(), 0);
        QCOMPARE(formattedDate(date, format), QString::fromUtf8(ruby.readAllStandardOutput()));
    }
    QLocale::setDefault(before);
}

void TestSiteDateFormat::theUsualOne()
{
    QCOMPARE(formattedDate(QDate(2026, 3, 4), usualDateFormat), QStringLiteral("March 4, 2026"));
    QCOMPARE(formattedDate(QDate(2026, 3, 4), u"%Y at %H:%M %"), QStringLiteral("2026 at %H:%M %"));
}

QTEST_GUILESS_MAIN(TestSiteDateFormat)
#include "test_site_dateformat.moc"
