// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/editing/textplace.h"

#include <QElapsedTimer>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class TestPostTextPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreKnown_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<TextPlace>("place");
        const auto row = [](const char *name, const char16_t *marked, TextPlace place) {
            QTest::newRow(name) << QString(marked) << place;
        };
        row("words", u"a¦b", TextPlace::Markdown);
        row("item", u"- a¦", TextPlace::Markdown);
        row("front matter", u"---\ntags:\n- a¦\n---\n\nb", TextPlace::FrontMatter);
        row("below front matter", u"---\na: b\n---\n\n¦b", TextPlace::Markdown);
        row("empty line below front matter", u"---\na: b\n---\n¦\n", TextPlace::Markdown);
        row("fenced code", u"```\n- a¦\n```\n", TextPlace::Code);
        row("fence that is open yet", u"a\n\n```sh\n- a¦", TextPlace::Code);
        row("fence of tildes that is open yet", u"~~~~\n- a¦\n\nb", TextPlace::Code);
        row("behind a fence", u"```\na\n```\n¦b", TextPlace::Markdown);
        row("indented code", u"a\n\n    - a¦\n", TextPlace::Code);
        row("code span", u"`a¦b`", TextPlace::Code);
        row("behind a code span", u"- `ab`¦", TextPlace::Markdown);
        row("figure", u"<figure>\n- a¦\n</figure>\n", TextPlace::Html);
        row("tag", u"<img src=\"a¦\">", TextPlace::Html);
        row("Markdown in an element", u"<div markdown=\"1\">\n- a¦\n</div>\n", TextPlace::Markdown);
        row("highlight", u"{% highlight sh %}\n- a¦\n{% endhighlight %}", TextPlace::Code);
        row("Liquid tag", u"{% include a.html¦ %}", TextPlace::Liquid);
        row("Liquid output", u"- {{ a¦ }}", TextPlace::Liquid);
        row("behind Liquid output", u"- {{ a }}¦", TextPlace::Markdown);
        row("comment", u"<!-- - a¦ -->", TextPlace::Code);
    }

    void placesAreKnown()
    {
        QFETCH(QString, marked);
        QFETCH(TextPlace, place);
        const Marked at(marked);
        QCOMPARE(placeAt(at.text, 0, at.selection.start), place);
    }

    /// Where nobody knows a block's start nearby, nothing is read, and no key waits.
    void farAwayIsNotRead()
    {
        const QString text = QStringLiteral("words\n\n").repeated(200'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(placeAt(text, 0, text.size()), TextPlace::Unread);
        QCOMPARE(placeAt(text, text.size() - 700, text.size()), TextPlace::Markdown);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestPostTextPlace)

#include "test_post_textplace.moc"
