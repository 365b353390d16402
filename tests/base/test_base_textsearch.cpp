// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/textsearch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace frontrow;

namespace {

constexpr qsizetype all = 100'000;

QStringList found(const SearchTerms &terms, const QString &text)
{
    QStringList words;
    const QList<TextRange> matches = TextSearch(terms).find(text, {0, text.size()}, all).matches;
    for (const TextRange &match : matches) {
        words.append(QStringLiteral("%1:%2").arg(match.start).arg(slice(text, match)));
    }
    return words;
}

} // namespace

/// What a search finds, and what it gives up.
class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesTellWhereNothingIs()
    {
        const QStringList texts{QStringLiteral("One Kelvin"), QStringLiteral("300 \u212a and \u017fo"),
            QStringLiteral("gr\u00f6\u00dfe GR\u00d6SSE"), QStringLiteral("a\nb"), QString()};
        const QStringList patterns{QStringLiteral("k"), QStringLiteral("so"), QStringLiteral("ONE"),
            QStringLiteral("one"), QStringLiteral("gr\u00d6"), QStringLiteral("a\nb"), QStringLiteral("zz")};
        for (const QString &pattern : patterns) {
            for (const bool matchesCase : {true, false}) {
                const SearchTerms terms{.pattern = pattern, .matchesCase = matchesCase};
                for (const QString &text : texts) {
                    const bool isThere = !found(terms, text).isEmpty();
                    QVERIFY2(!isThere || TextSearch(terms).mayBeIn(text.toUtf8()), qPrintable(pattern + u' ' + text));
                }
            }
        }
        QVERIFY(!TextSearch({QStringLiteral("one")}).mayBeIn("two and three"));
        QVERIFY(!TextSearch({.pattern = QStringLiteral("One"), .matchesCase = true}).mayBeIn("one"));
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("switches"); // r: regex, c: case, w: whole words
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *pattern, const char *switches, const char *text,
                             const char *found) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(switches) << QString::fromUtf8(text)
                                << QString::fromUtf8(found);
        };
        row("plain", "a.", "", "A. b a.a", "0:A. 5:a.");
        row("case", "a", "c", "A a", "2:a");
        row("whole words", "art", "w", "art party art_ Art's", "0:art 15:Art");
        row("whole words of marks", "C++", "w", "C++ C++17 xC++", "0:C++ 4:C++ ");
        row("overlapping", "aa", "", "aaaaa", "0:aa 2:aa");
        row("regex", "[a-c]\\d", "r", "a1 d2 C3", "0:a1 6:C3");
        row("regex in lines", "^x.*$", "r", "x1\ny\nx2", "0:x1 5:x2");
        row("regex whole words", "a|ab", "rw", "ab abc", "0:ab");
        row("regex over lines", "a\\nb", "r", "a\nb a\nb", "0:a\nb 4:a\nb");
        row("a class does not leave its line", "a[^b]*", "r", "ac\nd", "0:ac");
        row("empty matches", "^", "r", "a\nb\n", "0: 2: 4:");
        row("emoji are whole", ".", "r", "😀x", "0:😀 2:x");
        row("empty matches between emoji", "(?=x)|(?<=x)", "r", "😀x😀", "2: 3:");
        row("umlauts", "ö\\w+", "r", "Öffnen", "0:Öffnen");
        row("nothing", "", "r", "a", "");
    }

    void searchFinds()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, switches);
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        const SearchTerms terms{pattern, switches.contains(u'r'), switches.contains(u'c'), switches.contains(u'w')};
        QCOMPARE(::found(terms, text).join(u' ').trimmed(), found.trimmed());
    }

    void searchStaysInItsRange()
    {
        const QString text = QStringLiteral("ab ab ab");
        for (const bool isRegex : {false, true}) {
            const QList<TextRange> matches =
                TextSearch({QStringLiteral("ab"), isRegex}).find(text, {1, 5}, all).matches;
            QCOMPARE(matches, (QList<TextRange>{{3, 2}}));
        }
    }

    void aFaultIsSaid()
    {
        const TextSearch search({QStringLiteral("a(b"), true});
        QVERIFY2(search.fault().contains(QStringLiteral("letter 4")), qPrintable(search.fault()));
        QVERIFY(search.find(u"a(b", {0, 3}, all).matches.isEmpty());
    }

    void patternsThatTakeForeverAreGivenUp_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"(a+)+$", "(a|aa)+$", "(.*)*x", "(a*)*b", "(\\w+\\s?)+!"}) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern);
        }
    }

    void patternsThatTakeForeverAreGivenUp()
    {
        QFETCH(const QString, pattern);
        const QString text = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac\n").repeated(2'000);
        QElapsedTimer clock;
        clock.start();
        const SearchResult result = TextSearch({pattern, true}).find(text, {0, text.size()}, all);
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!result.isComplete || result.matches.isEmpty());
    }

    void groupsAreReplaced()
    {
        const QString text = QStringLiteral("x 2022-05-18\n");
        const TextSearch search({QStringLiteral("(\\d+)-(\\d+)"), true});
        const QList<TextRange> matches = search.find(text, {0, text.size()}, all).matches;
        QCOMPARE(matches.size(), 1);
        QCOMPARE(search.replacement(text, matches[0], QStringLiteral("\\2/\\1 \\0\\t\\\\")),
            QStringLiteral("05/2022 2022-05\t\\"));
        QCOMPARE(
            TextSearch({QStringLiteral("x")}).replacement(text, {0, 1}, QStringLiteral("\\1")), QStringLiteral("\\1"));
    }
};

QTEST_APPLESS_MAIN(TestTextSearch)
#include "test_base_textsearch.moc"
