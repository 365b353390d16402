// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/markup/writingplace.h"

#include <QElapsedTimer>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class TestPostWritingPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreKnown_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<WritingPlace>("place");
        const auto row = [](const char *name, const char16_t *marked, WritingPlace place) {
            QTest::newRow(name) << QString(marked) << place;
        };
        row("words", u"a¦b", WritingPlace::Markdown);
        row("item", u"- a¦", WritingPlace::Markdown);
        row("front matter", u"---\ntags:\n- a¦\n---\n\nb", WritingPlace::FrontMatter);
        row("below front matter", u"---\na: b\n---\n\n¦b", WritingPlace::Markdown);
        row("empty line below front matter", u"---\na: b\n---\n¦\n", WritingPlace::Markdown);
        row("fenced code", u"```\n- a¦\n```\n", WritingPlace::Code);
        row("fence that is open yet", u"a\n\n```sh\n- a¦", WritingPlace::Code);
        row("fence of tildes that is open yet", u"~~~~\n- a¦\n\nb", WritingPlace::Code);
        row("after a fence", u"```\na\n```\n¦b", WritingPlace::Markdown);
        row("indented code", u"a\n\n    - a¦\n", WritingPlace::Code);
        row("code span", u"`a¦b`", WritingPlace::Code);
        row("after a code span", u"- `ab`¦", WritingPlace::Markdown);
        row("figure", u"<figure>\n- a¦\n</figure>\n", WritingPlace::Html);
        row("tag", u"<img src=\"a¦\">", WritingPlace::Html);
        row("Markdown in an element", u"<div markdown=\"1\">\n- a¦\n</div>\n", WritingPlace::Markdown);
        row("highlight", u"{% highlight sh %}\n- a¦\n{% endhighlight %}", WritingPlace::Code);
        row("Liquid tag", u"{% include a.html¦ %}", WritingPlace::Liquid);
        row("Liquid output", u"- {{ a¦ }}", WritingPlace::Liquid);
        row("after Liquid output", u"- {{ a }}¦", WritingPlace::Markdown);
        row("before a code span", u"a ¦`b`", WritingPlace::Markdown);
        row("above a fence", u"¦```\na\n```\n", WritingPlace::Code);
        row("before a comment", u"a ¦<!-- b -->", WritingPlace::Markdown);
        row("comment", u"<!-- - a¦ -->", WritingPlace::Code);
    }

    void placesAreKnown()
    {
        QFETCH(QString, marked);
        QFETCH(WritingPlace, place);
        const Marked at(marked);
        QCOMPARE(WritingPlaces(at.text).at(at.selection.start), place);
        QCOMPARE(WritingPlaces(at.text, 0, at.selection.start).at(at.selection.start), place);
    }

    /// Where nobody knows a block's start nearby, nothing is read, and no key waits.
    void farAwayIsNotRead()
    {
        const QString text = QStringLiteral("words\n\n").repeated(200'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(WritingPlaces(text, 0, text.size()).at(text.size()), WritingPlace::Unread);
        QCOMPARE(WritingPlaces(text, text.size() - 700, text.size()).at(text.size()), WritingPlace::Markdown);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestPostWritingPlace)

#include "test_post_writingplace.moc"
