// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/editor/folding.h"
#include "widgets/figures/figurecardspanel.h"
#include "windowfixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QThread>

using namespace frontrow;
using frontrow::test::InputDriver;
using frontrow::test::WindowFixture;

namespace {

constexpr qsizetype longLine = 300'000; // letters
constexpr qint64 answer = 6000; // ms: three times what is promised, for a machine that does other things, too

QString post(const QString &body)
{
    return QStringLiteral("---\ntitle: Long\n---\n\n") + body;
}

QString repeated(QStringView text, qsizetype size)
{
    QString all;
    while (all.size() < size) {
        all += text;
    }
    return all;
}

} // namespace

/// Posts with lines that no page has room for, and with thousands of figures: a key is answered all the same.
class TestLongLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreAnswered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters without a space") << post(QString(longLine, u'a'));
        QTest::newRow("tags") << post(repeated(u"<div>", 110'000));
        QTest::newRow("words") << post(repeated(u"some words ", longLine));
        QTest::newRow("words that are misspelt") << post(repeated(u"sxme wxrds ", longLine));
        QTest::newRow("character references") << post(repeated(u"&amp;", 250'000));
        QTest::newRow("marks") << post(repeated(u"*a _b ", 250'000));
        QTest::newRow("brackets") << post(repeated(u"[", 250'000));
        QTest::newRow("a picture in the text")
            << post(QStringLiteral("<img src=\"data:image/png;base64,%1\">").arg(repeated(u"iVBO/Rw0+KGgo", longLine)));
        QTest::newRow("figures") << post(figures(3'000));
    }

    /// Also where the caret is at the end of a line of 300,000 letters; and nothing else changes.
    void keysAreAnswered()
    {
        QFETCH(const QString, text);
        WindowFixture fixture;
        fixture.openShortPost();
        fixture.open(QStringLiteral("long.md"), text);
        fixture.editor().setCaret(text.size());
        QElapsedTimer timer;
        timer.start();
        InputDriver::type(QStringLiteral("xxxxxx"));
        [&] { QTRY_COMPARE(fixture.text().size(), text.size() + 6); }();
        QVERIFY2(timer.elapsed() < answer, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(fixture.text(), text + QStringLiteral("xxxxxx"));
        QVERIFY(fixture.editor().viewport()->rect().intersects(fixture.editor().cursorRect())); // and it is seen
        QVERIFY(longestWait(fixture) < answer);
    }

    void longLinesAreWrapped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isAtSpaces");
        QTest::newRow("words") << repeated(u"some words ", 20'000) << true;
        QTest::newRow("letters") << QString(20'000, u'a') << false;
        QTest::newRow("letters after words") << QStringLiteral("some words ") + QString(20'000, u'a') << false;
    }

    void longLinesAreWrapped()
    {
        QFETCH(const QString, line);
        QFETCH(const bool, isAtSpaces);
        WindowFixture fixture;
        fixture.open(QStringLiteral("long.md"), post(line + QStringLiteral("\n\nThe next\n")));
        PostEditor &editor = fixture.editor();
        const auto check = [&] {
            const QTextBlock block = editor.document()->findBlockByNumber(4);
            const QTextLayout &layout = *block.layout();
            qsizetype letters = 0;
            for (int i = 0; i < layout.lineCount(); ++i) {
                const QTextLine row = layout.lineAt(i);
                QVERIFY(row.naturalTextWidth() <= editor.viewport()->width());
                const QStringView text = QStringView(line).sliced(row.textStart(), row.textLength());
                QVERIFY2(
                    !isAtSpaces || text.endsWith(u' ') || i + 1 == layout.lineCount(), qPrintable(text.toString()));
                letters += row.textLength();
            }
            QCOMPARE(letters, line.size());
            QVERIFY(editor.lineRect(block.next().position()).top() >= editor.lineRect(block.position()).bottom() - 1);
        };
        check();
        const int rows = editor.document()->lineCount();
        fixture.window->resize(1200, 700); // narrower
        [&] { QTRY_VERIFY(editor.document()->lineCount() >= rows); }();
        check();
    }

    void thousandsOfFiguresHaveCards()
    {
        constexpr qsizetype count = 300;
        WindowFixture fixture;
        fixture.open(QStringLiteral("figures.md"),
            post(QStringLiteral("## One\n\n") + figures(count) + QStringLiteral("## Two\n\n") + figures(1)));
        auto *panel = fixture.window->findChild<FigureCardsPanel *>();
        [&] { QTRY_VERIFY(panel->card(count) != nullptr); }();
        QCOMPARE(
            panel->card(count)->content().figure.range.start, fixture.session().frame().figures[count].range.start);
        int above = -1;
        for (qsizetype figure = 0; figure <= count; ++figure) {
            QVERIFY(panel->card(figure)->y() > above);
            above = panel->card(figure)->y();
        }
        QCOMPARE(panel->card(count + 1), nullptr);
        fixture.session().document().apply(
            {{TextRange::between(fixture.text().indexOf(u"<figure>"), fixture.text().size()), QString()}});
        fixture.waitForFrame();
        QCOMPARE(panel->card(0), nullptr);
    }

    void foldsAreThoseInView()
    {
        constexpr qsizetype count = 300;
        WindowFixture fixture;
        fixture.open(QStringLiteral("figures.md"), post(figures(count)));
        QTextDocument &document = *fixture.editor().document();
        const auto hidden = [&document] {
            int lines = 0;
            for (QTextBlock line = document.begin(); line.isValid(); line = line.next()) {
                lines += line.isVisible() ? 0 : 1;
            }
            return lines;
        };
        fixture.editor().folding().setAllFolded(true);
        QCOMPARE(hidden(), 3 * count + 2); // all lines of a figure but the first, and of the front matter
        QVERIFY(!fixture.editor().folding().isAnyOpen());
        fixture.editor().folding().setAllFolded(false);
        QCOMPARE(hidden(), 0);
    }

private:
    [[nodiscard]] static QString figures(qsizetype count)
    {
        return QStringLiteral(
            "<figure>\n<img src=\"/images/a.jpg\" alt=\"A\">\n<figcaption>Words.</figcaption>\n</figure>\n\n")
            .repeated(count);
    }

    /// The longest that the window did not answer until everything shows the text, in milliseconds.
    [[nodiscard]] static qint64 longestWait(WindowFixture &fixture)
    {
        qint64 longest = 0;
        QElapsedTimer timer;
        const auto isShown = [&fixture] {
            return fixture.session().frame().revision == fixture.session().document().revision();
        };
        QElapsedTimer all;
        all.start();
        while (!isShown() && !all.hasExpired(20'000)) {
            timer.start();
            QCoreApplication::processEvents();
            longest = std::max(longest, timer.elapsed());
            QThread::msleep(1); // the thread that draws gets its turn
        }
        return isShown() ? longest : all.elapsed();
    }
};

QTEST_MAIN(TestLongLines)

#include "test_adversary_longlines.moc"
