// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "previewfixture.h"

using namespace frontrow;

namespace {

QStringList paragraphs(int count)
{
    QStringList blocks;
    for (int i = 0; i < count; ++i) {
        blocks.append(QStringLiteral("<p id=\"b%1\">Paragraph %1</p>").arg(i));
    }
    return blocks;
}

} // namespace

class TestPreviewPatching : public QObject
{
    Q_OBJECT

    QString bodyText();

    std::unique_ptr<PreviewView> m_view;

public:
    static void initMain() { preparePreview(); }

private Q_SLOTS:
    void init();
    void showsTextAndHero();
    void keepsUnchangedElements();
    void matchesTheFrameAfterAnyEdit();
    void showsTheNewestOfManyFrames();
    void acknowledgesWhileHidden();
    void showsFramesOfOneRevisionAgain();
    void takesAnyCharacters();
    void readsBlocksAsPagesAreRead();
    void needsNoDocumentForEachBlock();
    void splitsLongPostsIntoChunks();
    void followsTheme();
    void isDarkBeforeTheFirstFrame();
};

void TestPreviewPatching::init()
{
    m_view = std::make_unique<PreviewView>();
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QString TestPreviewPatching::bodyText()
{
    return evaluated(
        *m_view, QStringLiteral("[...document.querySelectorAll('.fr-block')].map(b => b.textContent.trim()).join('|')"))
        .toString();
}

void TestPreviewPatching::showsTextAndHero()
{
    PageFrame frame = frameOf(1, {QStringLiteral("<h2 id=\"one\">One</h2>"), QStringLiteral("<p>Two</p>")});
    frame.hero.title = QStringLiteral("Day <em>1</em>");
    frame.hero.excerpt = QStringLiteral("A summary");
    frame.hero.credit = QStringLiteral("Photo: <a href=\"https://example.org\">A. Person</a>");
    frame.hero.image = QStringLiteral("/images/none.jpg");
    QVERIFY(isShown(*m_view, frame));
    QCOMPARE(bodyText(), QStringLiteral("One|Two"));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('[data-fr-slot=title]').innerHTML")).toString(),
        QStringLiteral("Day <em>1</em>"));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('[data-fr-slot=credit] a').href")).toString(),
        QStringLiteral("https://example.org/"));
    QVERIFY(evaluated(*m_view, QStringLiteral("document.querySelector('[data-fr-slot=hero]').clientHeight >= 150"))
            .toBool());
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelector('h2').id")).toString(), QStringLiteral("p-one"));
}

void TestPreviewPatching::keepsUnchangedElements()
{
    QStringList blocks = paragraphs(100);
    QVERIFY(isShown(*m_view, frameOf(1, blocks)));
    evaluated(*m_view, QStringLiteral("window.before = [...document.querySelectorAll('.fr-block > p')]; 0"));
    blocks[50] = QStringLiteral("<p>Changed</p>");
    blocks.insert(20, QStringLiteral("<p>Inserted</p>"));
    blocks.removeAt(90);
    QVERIFY(isShown(*m_view, frameOf(2, blocks)));
    QCOMPARE(evaluated(*m_view,
                 QStringLiteral("[...document.querySelectorAll('.fr-block > p')].filter(p => !before.includes(p))"
                                ".map(p => p.textContent).join()"))
                 .toString(),
        QStringLiteral("Inserted,Changed"));
    QCOMPARE(evaluated(*m_view, QStringLiteral("before.filter(p => !p.isConnected).map(p => p.id).join()")).toString(),
        QStringLiteral("p-b50,p-b89"));
}

void TestPreviewPatching::matchesTheFrameAfterAnyEdit()
{
    QStringList blocks = paragraphs(90);
    quint64 revision = 0;
    quint32 seed = 7;
    const auto random = [&seed](qsizetype limit) {
        seed = seed * 1'664'525 + 1'013'904'223;
        return qsizetype((seed >> 8) % quint32(qMax(qsizetype(1), limit)));
    };
    for (int round = 0; round < 60; ++round) {
        for (qsizetype edit = random(4); edit >= 0; --edit) {
            const qsizetype count = blocks.size();
            switch (random(5)) {
            case 0:
                blocks.insert(random(count), QStringLiteral("<p>New %1</p>").arg(random(1000)));
                break;
            case 1:
                blocks.remove(random(count), qMin(count - 1, random(8)));
                break;
            case 2:
                blocks[random(count)] = QStringLiteral("<p>Changed %1</p>").arg(random(1000));
                break;
            case 3:
                blocks.move(random(count), random(count));
                break;
            default:
                blocks += paragraphs(int(random(40)));
                break;
            }
        }
        QVERIFY(isShown(*m_view, frameOf(++revision, blocks)));
        QStringList expected;
        for (const QString &html : std::as_const(blocks)) {
            expected.append(QString(html).remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
        }
        QCOMPARE(bodyText(), expected.join(QLatin1Char('|')));
        QVERIFY(evaluated(*m_view,
            QStringLiteral("[...document.querySelectorAll('.fr-chunk')].every(c => c.childElementCount > 0 && "
                           "c.childElementCount <= 128)"))
                .toBool());
    }
}

void TestPreviewPatching::showsTheNewestOfManyFrames()
{
    QSignalSpy spy(m_view.get(), &PreviewView::frameShown);
    for (quint64 revision = 1; revision <= 50; ++revision) {
        m_view->setFrame(frameOf(revision, {QStringLiteral("<p>Text %1</p>").arg(revision)}));
    }
    QVERIFY(QTest::qWaitFor([&] { return !spy.isEmpty() && spy.last().first().toULongLong() == 50; }, 20'000));
    QVERIFY2(spy.size() < 50, "frames that were overtaken are not shown");
    quint64 last = 0;
    for (const QList<QVariant> &shown : std::as_const(spy)) {
        QVERIFY(shown.first().toULongLong() > last);
        last = shown.first().toULongLong();
    }
    QCOMPARE(bodyText(), QStringLiteral("Text 50"));
}

void TestPreviewPatching::acknowledgesWhileHidden()
{
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>Seen</p>")})));
    m_view->hide();
    QVERIFY(isShown(*m_view, frameOf(2, {QStringLiteral("<p>Unseen</p>")})));
    QCOMPARE(bodyText(), QStringLiteral("Unseen"));
}

void TestPreviewPatching::showsFramesOfOneRevisionAgain()
{
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>A</p>")})));
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>B</p>")})));
    QCOMPARE(bodyText(), QStringLiteral("B"));
}

void TestPreviewPatching::takesAnyCharacters()
{
    const QString odd = QStringLiteral("\\ ' \" ` ${x} </script> \u2028\u2029 \u00a0 \U0001F600 *") + QChar(0xd800);
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>") + odd.toHtmlEscaped() + QStringLiteral("</p>")})));
    const QString shown =
        evaluated(*m_view, QStringLiteral("document.querySelector('.fr-block p').textContent")).toString();
    QCOMPARE(shown.chopped(1), odd.chopped(1));
}

/// In a page with a doctype, as blogs have, a table ends the paragraph that it stands in.
void TestPreviewPatching::readsBlocksAsPagesAreRead()
{
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>One<table><tr><td>Two</td></tr></table>")})));
    QCOMPARE(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.fr-block > table').length")).toInt(), 1);
    QVERIFY(evaluated(*m_view, QStringLiteral("document.querySelector('.fr-block p table') === null")).toBool());
}

/// Each would take memory until the browser collects it, which it does not hurry with.
void TestPreviewPatching::needsNoDocumentForEachBlock()
{
    QVERIFY(isShown(*m_view, frameOf(1, paragraphs(1))));
    evaluated(*m_view,
        QStringLiteral("globalThis.documents = 0;"
                       "for (const [type, name] of [[DOMParser, 'parseFromString'], [DOMImplementation, "
                       "'createHTMLDocument']]) {"
                       "const make = type.prototype[name];"
                       "type.prototype[name] = function(...given) { ++documents; return make.apply(this, given); }; }"
                       "0"));
    QVERIFY(isShown(*m_view, frameOf(2, paragraphs(300))));
    QCOMPARE(evaluated(*m_view, QStringLiteral("documents")).toInt(), 0);
}

void TestPreviewPatching::splitsLongPostsIntoChunks()
{
    QVERIFY(isShown(*m_view, frameOf(1, paragraphs(1000))));
    QVERIFY(evaluated(*m_view, QStringLiteral("document.querySelectorAll('.fr-chunk').length")).toInt() >= 1000 / 64);
    QCOMPARE(
        evaluated(*m_view, QStringLiteral("getComputedStyle(document.querySelector('.fr-chunk')).contentVisibility"))
            .toString(),
        QStringLiteral("auto"));
}

void TestPreviewPatching::followsTheme()
{
    const QString background = QStringLiteral("getComputedStyle(document.documentElement).backgroundColor");
    QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>A</p>")})));
    QCOMPARE(evaluated(*m_view, background).toString(), QStringLiteral("rgb(255, 255, 255)"));
    m_view->setDark(true);
    QCOMPARE(evaluated(*m_view, background).toString(), QStringLiteral("rgb(37, 42, 52)"));
    QCOMPARE(pageOf(*m_view)->backgroundColor(), QColor(37, 42, 52));
}

void TestPreviewPatching::isDarkBeforeTheFirstFrame()
{
    m_view->setDark(true);
    QVERIFY(QTest::qWaitFor(
        [&] { return evaluated(*m_view, QStringLiteral("typeof frontrow === 'object'")).toBool(); }, 10'000));
    QVERIFY(QTest::qWaitFor([&] { return m_view->grab().toImage().pixelColor(400, 300) == QColor(37, 42, 52); }));
}

QTEST_MAIN(TestPreviewPatching)
#include "test_preview_patching.moc"
