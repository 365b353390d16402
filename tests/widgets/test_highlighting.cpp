// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/posthighlighter.h"

#include <QPlainTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

using namespace frontrow;

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
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        PostHighlighter highlighter(&document, m_repository.definitionForName(QStringLiteral("Markdown")));
        highlighter.useTheme(m_repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
        [&] { QTRY_VERIFY(highlighter.isDone()); }();
        return coloursOf(document);
    }

private Q_SLOTS:
    /// However the colours came about, in slices or with a key, they are those of the text as it is.
    void coloursAreThoseOfTheText()
    {
        QString text;
        for (int i = 0; i < 3000; ++i) {
            text +=
                QStringLiteral("Line %1 with *words* and `code`\n%2").arg(i).arg(i % 40 == 0 ? u"\n## Head\n\n" : u"");
        }
        QTextDocument document(text);
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
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
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        PostHighlighter highlighter(&document, m_repository.definitionForName(QStringLiteral("Markdown")));
        highlighter.useTheme(m_repository.defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
        QTRY_VERIFY(highlighter.isDone());
        QTextCursor cursor(document.findBlockByNumber(1));
        cursor.insertText(QStringLiteral("# Heading\n"));
        QVERIFY(!document.findBlockByNumber(1).layout()->formats().isEmpty());
    }
};

QTEST_MAIN(TestHighlighting)
#include "test_highlighting.moc"
