// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/preview/wordcount.h"

#include <QElapsedTimer>
#include <QTest>

using namespace frontrow;

namespace {

RenderedBody bodyOf(const QString &text)
{
    return renderBody(text, {0, text.size()});
}

} // namespace

/// The words of a selection.
class TestWordCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsHaveTheirWords_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<qsizetype>("words");
        QTest::newRow("whole blocks") << QStringLiteral("One *two* [three](four.html \"five\").\n\n## Six")
                                      << qsizetype(4);
        QTest::newRow("words") << QStringLiteral("One *two*") << qsizetype(2);
        QTest::newRow("a link") << QStringLiteral("[three](four.html \"five\")") << qsizetype(1);
        QTest::newRow("over blocks") << QStringLiteral("five\").\n\n## Six") << qsizetype(2);
    }

    void partsHaveTheirWords()
    {
        QFETCH(const QString, selected);
        const QString text = QStringLiteral("One *two* [three](four.html \"five\").\n\n## Six\n");
        const qsizetype start = text.indexOf(selected);
        QVERIFY(start >= 0);
        QTEST(wordsIn(bodyOf(text), text, {start, selected.size()}), "words");
    }

    /// It is counted while the selection is drawn.
    void partsOfLongLinesAreCountedAtOnce_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"[", "*a ", "`a ``b ", "<b ", "a ", "{{ a }}"}) {
            QTest::newRow(piece) << QString::fromLatin1(piece);
        }
    }

    void partsOfLongLinesAreCountedAtOnce()
    {
        QFETCH(const QString, piece);
        constexpr qsizetype letters = 300'000;
        const QString text = piece.repeated(letters / piece.size());
        RenderedBody body;
        body.blocks.append({QString(), {0, text.size()}});
        QElapsedTimer timer;
        timer.start();
        (void)wordsIn(body, text, {1, text.size() - 1});
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestWordCount)

#include "test_wordcount.moc"
