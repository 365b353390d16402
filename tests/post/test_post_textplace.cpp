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
        QTest::addColumn<EditingPlace>("place");
        const auto row = [](const char *name, const char16_t *marked, EditingPlace place) {
            QTest::newRow(name) << QString(marked) << place;
        };
        row("words", u"a¦b", EditingPlace::Markdown);
        row("item", u"- a¦", EditingPlace::Markdown);
        row("front matter", u"---\ntags:\n- a¦\n---\n\nb", EditingPlace::FrontMatter);
        row("below front matter", u"---\na: b\n---\n\n¦b", EditingPlace::Markdown);
        row("empty line below front matter", u"---\na: b\n---\n¦\n", EditingPlace::Markdown);
        row("fenced code", u"```\n- a¦\n```\n", EditingPlace::Code);
        row("fence that is open yet", u"a\n\n```sh\n- a¦", EditingPlace::Code);
        row("fence of tildes that is open yet", u"~~~~\n- a¦\n\nb", EditingPlace::Code);
        row("behind a fence", u"```\na\n```\n¦b", EditingPlace::Markdown);
        row("indented code", u"a\n\n    - a¦\n", EditingPlace::Code);
        row("code span", u"`a¦b`", EditingPlace::Code);
        row("behind a code span", u"- `ab`¦", EditingPlace::Markdown);
        row("figure", u"<figure>\n- a¦\n</figure>\n", EditingPlace::Html);
        row("tag", u"<img src=\"a¦\">", EditingPlace::Html);
        row("Markdown in an element", u"<div markdown=\"1\">\n- a¦\n</div>\n", EditingPlace::Markdown);
        row("highlight", u"{% highlight sh %}\n- a¦\n{% endhighlight %}", EditingPlace::Code);
        row("Liquid tag", u"{% include a.html¦ %}", EditingPlace::Liquid);
        row("Liquid output", u"- {{ a¦ }}", EditingPlace::Liquid);
        row("behind Liquid output", u"- {{ a }}¦", EditingPlace::Markdown);
        row("comment", u"<!-- - a¦ -->", EditingPlace::Code);
    }

    void placesAreKnown()
    {
        QFETCH(QString, marked);
        QFETCH(EditingPlace, place);
        const Marked at(marked);
        QCOMPARE(placeAt(at.text, 0, at.selection.start), place);
    }

    /// Where nobody knows a block's start nearby, nothing is read, and no key waits.
    void farAwayIsNotRead()
    {
        const QString text = QStringLiteral("words\n\n").repeated(200'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(placeAt(text, 0, text.size()), EditingPlace::Unread);
        QCOMPARE(placeAt(text, text.size() - 700, text.size()), EditingPlace::Markdown);
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestPostTextPlace)

#include "test_post_textplace.moc"
