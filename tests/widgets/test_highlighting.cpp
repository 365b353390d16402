// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/eventloop.h"
#include "widgets/appearance.h"
#include "widgets/design.h"
#include "widgets/editor/editorlayout.h"
#include "widgets/editor/posthighlighter.h"

#include <QPaintEvent>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

using namespace frontrow;

/// How much of a widget is drawn.
class DrawnArea : public QObject
{
public:
    explicit DrawnArea(QWidget *widget) { widget->installEventFilter(this); }

    QRect area;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            area |= static_cast<QPaintEvent *>(event)->rect();
        }
        return false;
    }
};

class TestHighlighting : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;

    [[nodiscard]] static QList<QList<QTextLayout::FormatRange>> coloursOf(const QTextDocument &document)
    {
        QList<QList<QTextLayout::FormatRange>> colours;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            colours.append(block.layout()->formats());
        }
        return colours;
    }

    /// \a text as a document that is coloured from the start.
    [[nodiscard]] QList<QList<QTextLayout::FormatRange>> coloursOf(const QString &text)
    {
        QTextDocument document(text);
        document.setDocumentLayout(new EditorLayout(&document));
        PostHighlighter highlighter(&document, m_repository.definitionForName(QStringLiteral("Markdown")));
        highlighter.useTheme(m_repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
        [&] { QTRY_VERIFY(highlighter.isDone()); }();
        return coloursOf(document);
    }

private Q_SLOTS:
    void attributeListsAreMarkupWhereTheEngineReadsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lists"); // that are coloured, line by line
        QTest::newRow("of a link") << QStringLiteral("[a](b){:target=\"_blank\"} c")
                                   << QStringList{QStringLiteral("{:target=\"_blank\"}")};
        QTest::newRow("of a block") << QStringLiteral("* toc\n{:toc}\n") << QStringList{QStringLiteral("{:toc}")};
        QTest::newRow("definition") << QStringLiteral("{:note: .note}")
                                    << QStringList{QStringLiteral("{:note: .note}")};
        QTest::newRow("extension") << QStringLiteral("{::comment}\nx\n{:/comment}")
                                   << QStringList{QStringLiteral("{::comment}"), QStringLiteral("{:/comment}")};
        QTest::newRow("code in a line") << QStringLiteral("`{:toc}` a") << QStringList();
        QTest::newRow("code") << QStringLiteral("```\n{:toc}\n```") << QStringList();
    }
    void attributeListsAreMarkupWhereTheEngineReadsThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lists);
        QTextDocument document(text);
        document.setDocumentLayout(new EditorLayout(&document));
        PostHighlighter highlighter(&document, m_repository.definitionForName(QStringLiteral("Markdown")));
        highlighter.useTheme(m_repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
        QTRY_VERIFY(highlighter.isDone());
        const QList<QList<QTextLayout::FormatRange>> plain = coloursOf(document);
        highlighter.setReadsAttributeLists(true);
        QTRY_VERIFY(highlighter.isDone());
        QStringList found;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                const QString words = block.text().sliced(range.start, range.length);
                if (words.startsWith(QStringLiteral("{:")) && !plain[block.blockNumber()].contains(range)) {
                    found.append(words);
                }
            }
        }
        QCOMPARE(found, lists);
        highlighter.setReadsAttributeLists(false);
        QTRY_VERIFY(highlighter.isDone());
        QCOMPARE(coloursOf(document), plain);
    }

    void codeEndsWithItsFence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("an apostrophe") << QStringLiteral("```python\nprint('never ends)\n```\n");
        QTest::newRow("a long string") << QStringLiteral("```python\n\"\"\"\nIt's open.\n```\n");
        QTest::newRow("a remark") << QStringLiteral("~~~css\n/* open\n~~~\n");
        QTest::newRow("a heredoc") << QStringLiteral("````bash\ncat <<EOF\n```\nopen\n````\n");
        QTest::newRow("a template") << QStringLiteral("```js\nlet a = `open\n```\n");
        QTest::newRow("HTML") << QStringLiteral("```html\n<!-- open\n<b a='\n```\n");
        QTest::newRow("a quote's") << QStringLiteral("> ```php\n> <?php $a = 'open\n> ```\n");
        QTest::newRow("an item's") << QStringLiteral("* a\n\n  ```ruby\n  a = 'open\n  ```\n");
    }
    /// What the code leaves open does not colour what is below it.
    void codeEndsWithItsFence()
    {
        QFETCH(const QString, code);
        const QString below = QStringLiteral("\nWords that *matter*, and `code`.\n\n## Head\n\n* an item\n");
        const QList<QList<QTextLayout::FormatRange>> wanted = coloursOf(QStringLiteral("Words.\n") + below);
        const QList<QList<QTextLayout::FormatRange>> found = coloursOf(code + below);
        QCOMPARE(found.last(wanted.size() - 2), wanted.last(wanted.size() - 2));
    }

    void everyColourCanBeRead_data()
    {
        QTest::addColumn<QString>("appearance");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }

    void everyColourCanBeRead()
    {
        QFETCH(const QString, appearance);
        applyAppearance(appearance);
        const QPalette palette = QGuiApplication::palette();
        QTextDocument document(QStringLiteral(
            "---\ntitle: Two Days\ntags: [one, two]\ndate: 2026-03-04\n# a remark\n---\n\n# Head\n\n## Head\n\n"
            "Words, *slanted*, **bold**, `code`, [a link](https://example.org) and ![a picture](../x.png).\n\n"
            "> Quoted\n\n* an item\n1. another\n\n<figure>\n<img src=\"x.png\" alt=\"y\">\n</figure>\n\n"
            "```python\ndef f(x): # remark\n    return \"text\" + 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n"));
        PostHighlighter highlighter(&document, m_repository.definitionForName(QStringLiteral("Markdown")));
        highlighter.useTheme(m_repository.themeForPalette(palette));
        QTRY_VERIFY(highlighter.isDone());
        int looked = 0;
        for (const QList<QTextLayout::FormatRange> &line : coloursOf(document)) {
            for (const QTextLayout::FormatRange &range : line) {
                const bool hasGround = range.format.hasProperty(QTextFormat::BackgroundBrush);
                const QColor ground =
                    hasGround ? range.format.background().color() : palette.color(QPalette::Active, QPalette::Base);
                const double found = contrast(range.format.foreground().color(), ground);
                QVERIFY2(found >= readableContrast,
                    qPrintable(range.format.foreground().color().name() + u' ' + QString::number(found)));
                ++looked;
            }
        }
        QVERIFY(looked > 40);
        applyAppearance(QStringLiteral("system"));
    }

    /// However the colours came about, in slices or with a key, they are those of the text as it is.
    void coloursAreThoseOfTheText()
    {
        QString text;
        for (int i = 0; i < 3000; ++i) {
            text +=
                QStringLiteral("Line %1 with *words* and `code`\n%2").arg(i).arg(i % 40 == 0 ? u"\n## Head\n\n" : u"");
        }
        QTextDocument document(text);
        document.setDocumentLayout(new EditorLayout(&document));
        PostHighlighter highlighter(&document, m_repository.definitionForName(QStringLiteral("Markdown")));
        highlighter.useTheme(m_repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
        QTRY_VERIFY(highlighter.isDone());
        QVERIFY(coloursOf(document).first().size() > 1);
        QCOMPARE(coloursOf(document), coloursOf(text));

        QTextCursor cursor(&document);
        cursor.setPosition(document.findBlockByNumber(20).position());
        cursor.insertText(QStringLiteral("\n```\n"));
        QVERIFY2(!highlighter.isDone(), "a fence that opens colours the rest later");
        cursor.setPosition(document.findBlockByNumber(2000).position());
        cursor.insertText(QStringLiteral("> "));
        QTRY_VERIFY(highlighter.isDone());
        QCOMPARE(coloursOf(document), coloursOf(document.toPlainText()));

        document.undo();
        document.undo();
        QTRY_VERIFY(highlighter.isDone());
        QCOMPARE(coloursOf(document), coloursOf(document.toPlainText()));

        highlighter.useTheme(m_repository.defaultTheme(KSyntaxHighlighting::Repository::DarkTheme));
        QTRY_VERIFY(highlighter.isDone());
        QVERIFY(coloursOf(document) != coloursOf(document.toPlainText()));
    }

    /// A line that is typed has its colours at once.
    void newLineIsColouredAtOnce()
    {
        QTextDocument document(QStringLiteral("one\ntwo\n"));
        document.setDocumentLayout(new EditorLayout(&document));
        PostHighlighter highlighter(&document, m_repository.definitionForName(QStringLiteral("Markdown")));
        highlighter.useTheme(m_repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
        QTRY_VERIFY(highlighter.isDone());
        QTextCursor cursor(document.findBlockByNumber(1));
        cursor.insertText(QStringLiteral("# Heading\n"));
        QVERIFY(!document.findBlockByNumber(1).layout()->formats().isEmpty());
    }

    /// A key draws the line that it changes, and lines after it only where they move or get other colours.
    void keyDrawsItsLine()
    {
        QTextDocument document(QStringLiteral("Some *words* and `code`\n").repeated(40));
        document.setDocumentLayout(new EditorLayout(&document));
        PostHighlighter highlighter(&document, m_repository.definitionForName(QStringLiteral("Markdown")));
        highlighter.useTheme(m_repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
        QPlainTextEdit editor;
        editor.setDocument(&document);
        editor.resize(400, 600);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QTRY_VERIFY(highlighter.isDone());
        const int line = editor.fontMetrics().height();
        QTextCursor cursor(document.findBlockByNumber(5));
        cursor.movePosition(QTextCursor::EndOfBlock);
        editor.setTextCursor(cursor);
        test::turnEventLoop(); // all is painted

        DrawnArea drawn(editor.viewport());
        const auto areaOf = [&](Qt::Key key) {
            drawn.area = QRect();
            QTest::keyClick(&editor, key);
            [&] { QTRY_VERIFY(!drawn.area.isEmpty()); }();
            return drawn.area;
        };
        const QRect ofLetter = areaOf(Qt::Key_W);
        QVERIFY2(ofLetter.height() <= 3 * line, qPrintable(QString::number(ofLetter.height())));
        const QRect ofBackspace = areaOf(Qt::Key_Backspace);
        QVERIFY2(ofBackspace.height() <= 3 * line, qPrintable(QString::number(ofBackspace.height())));
        const QRect ofReturn = areaOf(Qt::Key_Return);
        QVERIFY2(ofReturn.height() > 20 * line, qPrintable(QString::number(ofReturn.height())));
    }
};

QTEST_MAIN(TestHighlighting)
#include "test_highlighting.moc"
