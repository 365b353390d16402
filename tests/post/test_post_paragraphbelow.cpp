// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/editing/paragraphbelow.h"

#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class TestPostParagraphBelow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterBelowAFigureBeginsAParagraph_data();
    void aLetterBelowAFigureBeginsAParagraph();
};

void TestPostParagraphBelow::aLetterBelowAFigureBeginsAParagraph_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QChar>("letter");
    QTest::addColumn<QString>("after"); ///< empty where the letter is plain
    const auto addRow = [](const char *name, const char16_t *before, QChar letter, const char16_t *after) {
        QTest::newRow(name) << QString(before) << letter << QString(after);
    };
    addRow("text follows", u"</figure>\n¦\nNext\n", u'a', u"</figure>\n\na¦\n\nNext\n");
    addRow("an empty line follows", u"</figure>\n¦\n\nNext\n", u'a', u"</figure>\n\na¦\n\nNext\n");
    addRow("nothing follows", u"</figure>\n¦", u'a', u"</figure>\n\na¦");
    addRow("a line end follows", u"</figure>\n¦\n", u'a', u"</figure>\n\na¦\n");
    addRow("a list begins", u"</figure>\n¦\nNext\n", u'-', u"</figure>\n\n-¦\n\nNext\n");
    addRow("a figure on one line", u"<figure><img src=\"a\"></figure>\n¦\n", u'a',
        u"<figure><img src=\"a\"></figure>\n\na¦\n");
    addRow("upper case, spaces after it", u"</FIGURE>  \n¦\n", u'a', u"</FIGURE>  \n\na¦\n");
    addRow("one line below", u"</figure>\n\n¦\nNext\n", u'a', u"");
    addRow("words on the line", u"</figure>\nb¦\n", u'a', u"");
    addRow("another element", u"</div>\n¦\n", u'a', u"");
    addRow("an attribute list", u"</figure>\n¦\n", u'{', u"");
    addRow("a tag", u"</figure>\n¦\n", u'<', u"");
    addRow("a space", u"</figure>\n¦\n", u' ', u"");
    addRow("the first line", u"¦\n", u'a', u"");
}

void TestPostParagraphBelow::aLetterBelowAFigureBeginsAParagraph()
{
    QFETCH(const QString, before);
    QFETCH(const QChar, letter);
    QFETCH(const QString, after);
    const Marked marked(before);
    const std::optional<MarkupChange> change = paragraphBelowFigure(marked.text, marked.selection.start, letter);
    QCOMPARE(change ? shown(marked, *change) : QString(), after);
}

QTEST_APPLESS_MAIN(TestPostParagraphBelow)
#include "test_post_paragraphbelow.moc"
