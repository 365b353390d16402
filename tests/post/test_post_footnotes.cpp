// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/footnotes.h"

#include <QTest>

using namespace frontrow;

namespace {

/// A text with a caret at ¦.
struct Caret
{
    QString text;
    qsizetype offset;

    explicit Caret(QString marked)
        : offset(marked.indexOf(u'¦'))
    {
        text = marked.remove(offset, 1);
    }
};

} // namespace

/// Footnotes: new ones, and the way between their ends.
class TestPostFootnotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFootnoteHasAFreeNumber_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // empty where none is made
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("the first", "Text¦ more.\n", "Text[^1] more.\n\n[^1]: ¦\n");
        row("without an end of line", "Text¦", "Text[^1]\n\n[^1]: ¦\n");
        row("after others", "A[^1] b¦.\n\n[^1]: One.\n", "A[^1] b[^2].\n\n[^1]: One.\n[^2]: ¦\n");
        row("after one of two paragraphs", "A[^1] b¦.\n\n[^1]: One.\n\n    More.\n\nEnd.\n",
            "A[^1] b[^2].\n\n[^1]: One.\n\n    More.\n[^2]: ¦\n\nEnd.\n");
        row("a gap in the numbers", "A[^2] b¦.\n\n[^2]: Two.\n", "A[^2] b[^1].\n\n[^2]: Two.\n[^1]: ¦\n");
        row("definitions above", "[^a]: A.\n\nText¦.\n", "[^a]: A.\n\nText[^1].\n\n[^1]: ¦\n");
        row("in code", "```\nText¦\n```\n", "");
        row("in front matter", "---\ntitle: A¦\n---\n", "");
        row("code has none", "`[^1]` a¦\n", "`[^1]` a[^1]\n\n[^1]: ¦\n");
    }

    void aNewFootnoteHasAFreeNumber()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Caret caret(before);
        const std::optional<MarkupChange> change = withFootnote(caret.text, {caret.offset, 0});
        QCOMPARE(change.has_value(), !after.isEmpty());
        if (change) {
            QCOMPARE(applied(change->edits, caret.text).insert(change->selection.start, u'¦'), after);
        }
    }

    void eachEndLeadsToTheOther_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // empty where nothing leads on
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("to the definition", "A[^¦x] b.\n\n[^x]: Ex.\n", "A[^x] b.\n\n[^x]: ¦Ex.\n");
        row("after the reference", "A[^x]¦ b.\n\n[^x]: Ex.\n", "A[^x] b.\n\n[^x]: ¦Ex.\n");
        row("back", "A[^x] b.\n\n[^x]: E¦x.\n", "A[^x]¦ b.\n\n[^x]: Ex.\n");
        row("back from its second paragraph", "A[^x] b.\n\n[^x]: Ex.\n\n    M¦ore.\n",
            "A[^x]¦ b.\n\n[^x]: Ex.\n\n    More.\n");
        row("to the first of two", "A[^x] [^x].\n\n[^x]: E¦x.\n", "A[^x]¦ [^x].\n\n[^x]: Ex.\n");
        row("without a definition", "A[^x¦] b.\n", "");
        row("elsewhere", "A[^x] b¦.\n\n[^x]: Ex.\n", "");
        row("in code", "`[^x¦]`\n\n[^x]: Ex.\n", "");
    }

    void eachEndLeadsToTheOther()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const Caret caret(before);
        const std::optional<qsizetype> end = otherEndOfFootnote(caret.text, caret.offset);
        QCOMPARE(end ? QString(caret.text).insert(*end, u'¦') : QString(), after);
    }
};

QTEST_APPLESS_MAIN(TestPostFootnotes)
#include "test_post_footnotes.moc"
