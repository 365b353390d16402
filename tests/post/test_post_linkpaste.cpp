// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/linkpaste.h"
#include "post/markup/writingplace.h"

#include <QTest>

using namespace frontrow;

/// Addresses that are pasted over words, and where they make no link.
class TestPostLinkpaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreKnown_data()
    {
        QTest::addColumn<bool>("isAddress");
        for (const char *text : {"https://example.com", " http://a.b/c?d=e#f \n", "mailto:a@b.c", "/day-1/", "/",
                 "/a/#b", "https://de.wikipedia.org/wiki/K%C3%B6ln_(Stadt)"}) {
            QTest::newRow(text) << true;
        }
        for (const char *text : {"", "self::x", "example.com", "javascript:alert(1)", "https://", "https://a b", "a/b",
                 "//", "/* comment */", "ftp://a.b", "https://a.b\nhttps://c.d"}) {
            QTest::newRow(text) << false;
        }
    }

    void addressesAreKnown()
    {
        QFETCH(const bool, isAddress);
        QCOMPARE(linkAddress(QString::fromUtf8(QTest::currentDataTag())).has_value(), isAddress);
    }

    void anAddressOverWordsIsALink_data()
    {
        QTest::addColumn<QString>("before"); // the selection between « and »
        QTest::addColumn<QString>("after"); // empty where no link is made
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("words", "See «the talk» now", "See [the talk](https://a.b/c) now");
        row("spaces stay outside", "See« the talk »now", "See [the talk](https://a.b/c) now");
        row("code span", "Run «`make`» now", "Run [`make`](https://a.b/c) now");
        row("one bracket", "an «array[» x", "an [array\\[](https://a.b/c) x");
        row("a pair of brackets", "a «[1]» x", "a [[1]](https://a.b/c) x");
        row("several lines", "«a\nb»", "");
        row("white space", "a«  »b", "");
        row("an address", "«https://x.y/»", "");
        row("words of a link", "a [«b»](c) d", "");
        row("address of a link", "a [b](«c») d", "");
        row("a definition", "[b]: «c»", "");
        row("in code", "a `b «c» d` e", "");
        row("in a fence", "```\n«c»\n```\n", "");
        row("indented code", "a\n\n    «c»\n", "");
        row("front matter", "---\ntitle: «A»\n---\nText\n", "");
        row("Liquid", "{% include «a» %}", "");
        row("an attribute", "<a href=\"«x»\">b</a>", "");
        row("raw HTML", "<div>\n«x»\n</div>\n", "");
        row("Markdown in HTML", "<div markdown=\"1\">\n«x»\n</div>\n",
            "<div markdown=\"1\">\n[x](https://a.b/c)\n</div>\n");
    }

    void anAddressOverWordsIsALink()
    {
        QFETCH(QString, before);
        QFETCH(const QString, after);
        const qsizetype start = before.indexOf(u'«');
        const qsizetype end = before.indexOf(u'»') - 1;
        before.remove(u'«').remove(u'»');
        const std::optional<MarkupChange> change =
            linkOverSelection(before, TextRange::between(start, end), QStringLiteral("https://a.b/c"), {});
        QCOMPARE(change.has_value(), !after.isEmpty());
        if (change) {
            const QString text = applied(change->edits, before);
            QCOMPARE(text, after);
            QVERIFY(change->selection.isEmpty());
            QCOMPARE(text.first(change->selection.start).last(14), QStringLiteral("https://a.b/c)"));
        }
    }

    void anAddressThatNeedsItStandsInAngleBrackets()
    {
        const auto change =
            linkOverSelection(u"word", {0, 4}, QStringLiteral("https://a.b/c)"), QStringLiteral("{:x}"));
        QVERIFY(change);
        QCOMPARE(applied(change->edits, QStringLiteral("word")), QStringLiteral("[word](<https://a.b/c)>){:x}"));
    }

    void theLinkCommandOffersAnAddress()
    {
        const MarkupChange change =
            linkedTo(u"a word b", {2, 4}, QStringLiteral("https://a.b"), QStringLiteral("{:x}"));
        const QString text = applied(change.edits, QStringLiteral("a word b"));
        QCOMPARE(text, QStringLiteral("a [word](https://a.b){:x} b"));
        QCOMPARE(slice(text, change.selection), QStringLiteral("https://a.b"));
        const MarkupChange over = linkedTo(u"https://x.y", {0, 11}, QStringLiteral("https://a.b"), {});
        QCOMPARE(applied(over.edits, QStringLiteral("https://x.y")), QStringLiteral("[](https://x.y)"));
    }
};

QTEST_APPLESS_MAIN(TestPostLinkpaste)
#include "test_post_linkpaste.moc"
