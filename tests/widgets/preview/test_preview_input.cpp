// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "previewfixture.h"

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
    void scrollsToOffset();
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
    QTest::newRow("title") << "#fr-title" << 1.0 << qsizetype(0);
    QTest::newRow("first block") << "#p-a" << 1.0 << qsizetype(0);
    QTest::newRow("second block") << "#p-b" << 1.0 << qsizetype(18);
    QTest::newRow("nested element") << "#p-c" << 1.0 << qsizetype(18);
    QTest::newRow("zoomed") << "#p-b" << 1.5 << qsizetype(18);
}

void TestPreviewInput::clickGivesTheOffset()
{
    QFETCH(const QString, selector);
    QFETCH(const qreal, zoom);
    PreviewFrame frame =
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
    QTest::qWait(300);
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

void TestPreviewInput::scrollsToOffset()
{
    QStringList blocks;
    for (int i = 0; i < 400; ++i) {
        blocks.append(QStringLiteral("<p id=\"b%1\">Paragraph %1</p>").arg(i));
    }
    const PreviewFrame frame = frameOf(1, blocks);
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
        m_view->scrollToOffset(frame.body.blocks[block].source.start + 3);
        QVERIFY2(QTest::qWaitFor([&] { return isVisible(block); }), qPrintable(QString::number(block)));
    }
    const QString top = QStringLiteral("Math.round(document.querySelector('#p-b200').getBoundingClientRect().top)");
    const int before = evaluated(*m_view, top).toInt();
    m_view->scrollToOffset(frame.body.blocks[201].source.start);
    QCOMPARE(evaluated(*m_view, top).toInt(), before);
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
