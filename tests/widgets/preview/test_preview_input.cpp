// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "previewfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWheelEvent>

using namespace frontrow;

class TestPreviewInput : public QObject
{
    Q_OBJECT

    QPoint middleOf(const QString &selector);
    QWidget *surface() { return m_view->findChild<QWebEngineView *>()->focusProxy(); }

    std::unique_ptr<PreviewView> m_view;

public:
    static void initMain() { preparePreview(); }

private Q_SLOTS:
    void init();
    void clickGivesTheOffset_data();
    void clickGivesTheOffset();
    void clickOnLinkOnlyActivatesIt();
    void otherLinksDoNothing_data();
    void otherLinksDoNothing();
    void linkWithinThePostScrolls();
    void draggingIsNoClick();
    void clickGivesTheLine_data();
    void clickGivesTheLine();
    void scrollsToOffset();
    void staysWhereItIsAtAnotherWidth();
    void scrollsToTheLine();
    void waitsForTheFrameOfTheCaret();
    void offersTheCardOfAFigure();
    void finds();
    void zooms();
};

void TestPreviewInput::init()
{
    m_view = std::make_unique<PreviewView>();
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QPoint TestPreviewInput::middleOf(const QString &selector)
{
    const QVariantList place = evaluated(*m_view,
        QStringLiteral("(r => [r.left + r.width / 2, r.top + r.height / 2])"
                       "(document.querySelector('%1').getBoundingClientRect())")
            .arg(selector))
                                   .toList();
    return place.size() == 2 ? QPoint(qRound(place[0].toDouble() * pageOf(*m_view)->zoomFactor()),
                                   qRound(place[1].toDouble() * pageOf(*m_view)->zoomFactor()))
                             : QPoint();
}

void TestPreviewInput::clickGivesTheOffset_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<qreal>("zoom");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("title") << "[data-fr-slot=title]" << 1.0 << qsizetype(0);
    QTest::newRow("first block") << "#p-a" << 1.0 << qsizetype(0);
    QTest::newRow("second block") << "#p-b" << 1.0 << qsizetype(18);
    QTest::newRow("nested element") << "#p-c" << 1.0 << qsizetype(18);
    QTest::newRow("zoomed") << "#p-b" << 1.5 << qsizetype(18);
}

void TestPreviewInput::clickGivesTheOffset()
{
    QFETCH(const QString, selector);
    QFETCH(const qreal, zoom);
    PageFrame frame =
        frameOf(1, {QStringLiteral("<p id=a>First</p>"), QStringLiteral("<p id=b>And <em id=c>more</em></p>")});
    frame.hero.title = QStringLiteral("Title");
    QVERIFY(isShown(*m_view, frame));
    m_view->setZoomFactor(zoom);
    QVERIFY(QTest::qWaitFor(
        [&] { return evaluated(*m_view, QStringLiteral("Math.abs(innerWidth * %1 - 800) < 3").arg(zoom)).toBool(); }));
    QSignalSpy clicked(m_view.get(), &PreviewView::offsetClicked);
    QTest::mouseClick(surface(), Qt::LeftButton, {}, middleOf(selector));
    QVERIFY(clicked.wait());
    QTEST(clicked.first().first().value<qsizetype>(), "offset");
    QCOMPARE(clicked.size(), 1);
}

void TestPreviewInput::clickOnLinkOnlyActivatesIt()
{
    QVERIFY(isShown(*m_view,
        frameOf(
            1, {QStringLiteral("<p><a id=l target=_blank href=\"https://user@example.org/a?b=1#c\">Link</a></p>")})));
    QSignalSpy activated(m_view.get(), &PreviewView::linkActivated);
    const QSignalSpy clicked(m_view.get(), &PreviewView::offsetClicked);
    QTest::mouseClick(surface(), Qt::LeftButton, {}, middleOf(QStringLiteral("#p-l")));
    QVERIFY(activated.wait());
    QCOMPARE(activated.first().first().toUrl(), QUrl(QStringLiteral("https://user@example.org/a?b=1#c")));
    QCOMPARE(
        evaluated(*m_view, QStringLiteral("location.href + document.querySelector('#p-l').textContent")).toString(),
        QStringLiteral("post://app/shellLink"));
    QVERIFY(isShown(*m_view, frameOf(2, {QStringLiteral("<p>Next</p>")})));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(clicked.size(), 0);
}

void TestPreviewInput::otherLinksDoNothing_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
        {"javascript:document.title='x'", "file:///etc/passwd", "data:text/html,x", "smb://host/x", "post://app/shell",
            "../images/a.png", "vbscript:x", "about:blank", "view-source:https://example.org"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void TestPreviewInput::otherLinksDoNothing()
{
    QFETCH(const QString, address);
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p><a id=l href=\"%1\">Link</a></p>").arg(address)})));
    // Past the walk that takes such addresses away, a link by the page itself must do nothing either.
    evaluated(*m_view, QStringLiteral("document.querySelector('#p-l').setAttribute('href', `%1`); 0").arg(address));
    const QSignalSpy activated(m_view.get(), &PreviewView::linkActivated);
    QTest::mouseClick(surface(), Qt::LeftButton, {}, middleOf(QStringLiteral("#p-l")));
    QTest::qWait(300); // nothing may be followed in this time
    QVERIFY(isShown(*m_view, frameOf(2, {QStringLiteral("<p>Next</p>")})));
    QCOMPARE(activated.size(), 0);
    QCOMPARE(evaluated(*m_view, QStringLiteral("location.href + document.querySelector('.fr-block').textContent"))
                 .toString(),
        QStringLiteral("post://app/shellNext"));
}

void TestPreviewInput::linkWithinThePostScrolls()
{
    QStringList blocks{QStringLiteral("<ul id=\"markdown-toc\"><li><a id=l href=\"#über\">Go</a></li></ul>")};
    for (int i = 0; i < 300; ++i) {
        blocks.append(QStringLiteral("<p>Paragraph %1</p>").arg(i));
    }
    blocks.append(QStringLiteral("<h2 id=\"über\">There</h2>"));
    QVERIFY(isShown(*m_view, frameOf(1, blocks)));
    const QSignalSpy activated(m_view.get(), &PreviewView::linkActivated);
    QTest::mouseClick(surface(), Qt::LeftButton, {}, middleOf(QStringLiteral("#p-l")));
    QVERIFY(QTest::qWaitFor([&] {
        return evaluated(*m_view,
            QStringLiteral("(r => r.top >= 0 && r.bottom <= innerHeight)"
                           "(document.getElementById('p-über').getBoundingClientRect())"))
            .toBool();
    }));
    QCOMPARE(activated.size(), 0);
    QVERIFY(isShown(*m_view, frameOf(2, blocks + QStringList{QStringLiteral("<p>More</p>")})));
}

void TestPreviewInput::draggingIsNoClick()
{
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p id=a>Some words to select</p>")})));
    const QSignalSpy clicked(m_view.get(), &PreviewView::offsetClicked);
    const QPoint from = middleOf(QStringLiteral("#p-a"));
    QTest::mousePress(surface(), Qt::LeftButton, {}, from);
    QTest::mouseMove(surface(), from + QPoint(60, 0));
    QTest::mouseRelease(surface(), Qt::LeftButton, {}, from + QPoint(60, 0));
    QVERIFY(isShown(*m_view, frameOf(2, {QStringLiteral("<p>Next</p>")})));
    QCOMPARE(clicked.size(), 0);
}

void TestPreviewInput::clickGivesTheLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("line");
    const QString code = QStringLiteral("```\none\ntwo\nthree\n```\n");
    const QString codeHtml = QStringLiteral("<pre data-fr-line=\"1\"><code>one\n<b>two</b>\nthree\n</code></pre>");
    QTest::newRow("first line of code") << code << codeHtml << "one" << 1;
    QTest::newRow("coloured line of code") << code << codeHtml << "two" << 2;
    QTest::newRow("last line of code") << code << codeHtml << "three" << 3;
    const QString list = QStringLiteral("- one\n- two\n  - three\n");
    const QString listHtml = QStringLiteral("<ul><li data-fr-line=\"0\">one</li><li data-fr-line=\"1\">two<ul>"
                                            "<li data-fr-line=\"2\">three</li></ul></li></ul>");
    QTest::newRow("item") << list << listHtml << "two" << 1;
    QTest::newRow("nested item") << list << listHtml << "three" << 2;
    QTest::newRow("row") << QStringLiteral("| a |\n|---|\n| one |\n")
                         << QStringLiteral("<table><tr data-fr-line=\"0\"><th>a</th></tr><tr data-fr-line=\"2\"><td>one"
                                           "</td></tr></table>")
                         << "one" << 2;
    QTest::newRow("paragraph") << QStringLiteral("a\none\n") << QStringLiteral("<p>a\none</p>") << "one" << 0;
}

void TestPreviewInput::clickGivesTheLine()
{
    QFETCH(const QString, text);
    QFETCH(const QString, html);
    QFETCH(const QString, word);
    QFETCH(const int, line);
    PageFrame frame = frameOf(1, {QStringLiteral("<p>Before</p>"), html});
    frame.text = QStringLiteral("Before\n\n") + text;
    frame.body.blocks[0].source = {0, 7};
    frame.body.blocks[1].source = {8, text.size()};
    QVERIFY(isShown(*m_view, frame));
    const QVariantList place = evaluated(*m_view,
        QStringLiteral(
            "(() => { const w = document.createTreeWalker(document.querySelector('#fr-post'), 4);"
            "while (w.nextNode()) { const i = w.currentNode.data.indexOf('%1'); if (i >= 0) {"
            "const r = document.createRange(); r.setStart(w.currentNode, i); r.setEnd(w.currentNode, i + 2);"
            "const b = r.getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2]; } } })()")
            .arg(word))
                                   .toList();
    QCOMPARE(place.size(), 2);
    QSignalSpy clicked(m_view.get(), &PreviewView::offsetClicked);
    QTest::mouseClick(surface(), Qt::LeftButton, {}, QPoint(qRound(place[0].toDouble()), qRound(place[1].toDouble())));
    QVERIFY(clicked.wait());
    const qsizetype offset = clicked.first().first().value<qsizetype>();
    QCOMPARE(frame.text.sliced(8, offset - 8).count(QLatin1Char('\n')), line);
    QVERIFY(offset == 8 || frame.text[offset - 1] == QLatin1Char('\n'));
}

void TestPreviewInput::scrollsToTheLine()
{
    QString code;
    for (int i = 0; i < 300; ++i) {
        code += QStringLiteral("line %1\n").arg(i);
    }
    PageFrame frame = frameOf(1, {QStringLiteral("<pre data-fr-line=\"1\"><code>%1</code></pre>").arg(code)});
    frame.text = QStringLiteral("```\n") + code + QStringLiteral("```\n");
    frame.body.blocks[0].source = {0, frame.text.size()};
    QVERIFY(isShown(*m_view, frame));
    for (const int line : {250, 10, 299}) {
        m_view->setCaret(frame.text.indexOf(QStringLiteral("line %1\n").arg(line)), 1);
        const QString isInView =
            QStringLiteral("(() => { const n = document.querySelector('pre code').firstChild;"
                           "const i = n.data.indexOf('line %1\\n'); const r = document.createRange(); r.setStart(n, i);"
                           "r.setEnd(n, i + 4); const b = r.getBoundingClientRect();"
                           "return b.top >= 0 && b.bottom <= innerHeight; })()")
                .arg(line);
        QVERIFY2(
            QTest::qWaitFor([&] { return evaluated(*m_view, isInView).toBool(); }), qPrintable(QString::number(line)));
    }
}

void TestPreviewInput::waitsForTheFrameOfTheCaret()
{
    QStringList blocks;
    for (int i = 0; i < 200; ++i) {
        blocks.append(QStringLiteral("<p>Paragraph %1</p>").arg(i));
    }
    QVERIFY(isShown(*m_view, frameOf(1, blocks)));
    const QString top = QStringLiteral("scrollY");
    m_view->setCaret(frameOf(1, blocks).body.blocks[150].source.start, 2);
    QCOMPARE(evaluated(*m_view, top).toInt(), 0);
    QVERIFY(isShown(*m_view, frameOf(2, blocks)));
    QVERIFY(QTest::qWaitFor([&] { return evaluated(*m_view, top).toInt() > 500; }));
}

void TestPreviewInput::offersTheCardOfAFigure()
{
    PageFrame frame = frameOf(1,
        {QStringLiteral("<p>Text</p>"),
            QStringLiteral("<div><figure><p>One</p></figure><figure id=f><p>Two</p></figure></div>")});
    QVERIFY(isShown(*m_view, frame));
    auto *button = m_view->findChild<QToolButton *>(QStringLiteral("figureButton"));
    QVERIFY(button && button->isHidden());
    QTest::mouseMove(surface(), middleOf(QStringLiteral("#p-f")));
    QVERIFY(QTest::qWaitFor([&] { return button->isVisible(); }));
    QSignalSpy chosen(m_view.get(), &PreviewView::figureChosen);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<PreviewFigure>(), (PreviewFigure{frame.body.blocks[1].source, 1}));
    QVERIFY(button->isHidden());
    QTest::mouseMove(surface(), middleOf(QStringLiteral("#p-f")));
    QTest::mouseMove(surface(), QPoint(5, 5));
    QTest::qWait(200); // nothing may appear in this time
    QVERIFY(button->isHidden());
}

void TestPreviewInput::finds()
{
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>One word</p>"), QStringLiteral("<p>word, word</p>")})));
    m_view->openFind();
    auto *edit = m_view->findChild<QLineEdit *>();
    QVERIFY(edit && edit->isVisible());
    edit->setText(QStringLiteral("word"));
    const auto says = [&](const QString &text) {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(QTest::qWaitFor([&] { return says(QStringLiteral("1 of 3")); }));
    m_view->findNext(false);
    QVERIFY(QTest::qWaitFor([&] { return says(QStringLiteral("2 of 3")); }));
    m_view->findNext(true);
    QVERIFY(QTest::qWaitFor([&] { return says(QStringLiteral("1 of 3")); }));
    edit->setText(QStringLiteral("nowhere"));
    QVERIFY(QTest::qWaitFor([&] { return says(QStringLiteral("Not found")); }));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(edit->isHidden() || !edit->isVisible());
}

void TestPreviewInput::scrollsToOffset()
{
    QStringList blocks;
    for (int i = 0; i < 400; ++i) {
        blocks.append(QStringLiteral("<p id=\"b%1\">Paragraph %1</p>").arg(i));
    }
    const PageFrame frame = frameOf(1, blocks);
    QVERIFY(isShown(*m_view, frame));
    const auto isVisible = [&](int block) {
        return evaluated(*m_view,
            QStringLiteral("(r => r.top >= 0 && r.bottom <= innerHeight)"
                           "(document.querySelector('#p-b%1').getBoundingClientRect())")
                .arg(block))
            .toBool();
    };
    QVERIFY(isVisible(0));
    for (const int block : {350, 20, 399, 200}) {
        m_view->setCaret(frame.body.blocks[block].source.start + 3, 1);
        QVERIFY2(QTest::qWaitFor([&] { return isVisible(block); }), qPrintable(QString::number(block)));
    }
    const QString top = QStringLiteral("Math.round(document.querySelector('#p-b200').getBoundingClientRect().top)");
    const int before = evaluated(*m_view, top).toInt();
    m_view->setCaret(frame.body.blocks[201].source.start, 1);
    // A pixel may come and go as sizes of distant chunks settle; a jump is a third of the window.
    QVERIFY(qAbs(evaluated(*m_view, top).toInt() - before) <= 2);
}

/// As when the panels beside it come and go.
void TestPreviewInput::staysWhereItIsAtAnotherWidth()
{
    QStringList blocks;
    for (int i = 0; i < 300; ++i) {
        blocks.append(QStringLiteral("<p id=\"b%1\">%2</p>").arg(i).arg(QStringLiteral("Many words. ").repeated(30)));
    }
    const PageFrame frame = frameOf(1, blocks);
    QVERIFY(isShown(*m_view, frame));
    const auto topOf = [&](int block) {
        return evaluated(*m_view,
            QStringLiteral("Math.round(document.querySelector('#p-b%1').getBoundingClientRect().top)").arg(block))
            .toInt();
    };
    m_view->setCaret(frame.body.blocks[150].source.start + 3, 1);
    const auto isInView = [&] { return topOf(150) > -50 && topOf(150) < m_view->height(); };
    QTRY_VERIFY_WITH_TIMEOUT(isInView(), 20'000);
    for (const int width : {400, 1100, 800}) {
        m_view->resize(width, 600);
        QTRY_VERIFY_WITH_TIMEOUT(
            evaluated(*m_view, QStringLiteral("Math.abs(innerWidth - %1) < 3").arg(width)).toBool(), 20'000);
        QVERIFY2(QTest::qWaitFor(isInView, 20'000), qPrintable(QString::number(topOf(150))));
    }
}

void TestPreviewInput::zooms()
{
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>A</p>")})));
    m_view->setZoomFactor(1.25);
    QCOMPARE(pageOf(*m_view)->zoomFactor(), 1.25);
    QWheelEvent up({10, 10}, surface()->mapToGlobal(QPointF(10, 10)), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(surface(), &up);
    QCOMPARE(pageOf(*m_view)->zoomFactor(), 1.25 * 1.1);
}

QTEST_MAIN(TestPreviewInput)
#include "test_preview_input.moc"
