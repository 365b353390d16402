// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "countingserver.h"
#include "hostilepost.h"
#include "previewfixture.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace frontrow;

namespace {

const QPageLayout paper(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15));

QString textOfPdf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished(20'000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

/// Print, PDF and copy: the post as it is shown, by the page that shows it.
class TestPreviewOutput : public QObject
{
    Q_OBJECT

    std::unique_ptr<PreviewView> m_view;

    /// The post as it is shown, on A4; nothing when it cannot be made.
    QByteArray pdf()
    {
        std::optional<QByteArray> made;
        m_view->makePdf(paper, {}, [&](const QByteArray &bytes) { made = bytes; });
        return QTest::qWaitFor([&] { return made.has_value(); }, 30'000) ? *made : QByteArray();
    }

public:
    static void initMain() { preparePreview(); }

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<PreviewView>();
        m_view->resize(800, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void makesPdfOfAllBlocks()
    {
        QStringList blocks;
        for (int i = 0; i < 300; ++i) {
            blocks.append(QStringLiteral("<p>Paragraph number %1.</p>").arg(i));
        }
        QVERIFY(isShown(*m_view, frameOf(1, blocks)));
        const QString text = textOfPdf(pdf());
        for (const int i : {0, 150, 299}) {
            QVERIFY2(text.contains(QStringLiteral("Paragraph number %1.").arg(i)), qPrintable(text.left(500)));
        }
    }

    /// On paper there is room for more of a picture than the screen shows.
    void paperHasMorePixelsThanTheScreen()
    {
        const QTemporaryDir folder;
        QImage image(1600, 900, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(folder.filePath(QStringLiteral("a.png"))));
        QStringList blocks{QStringLiteral("<p>Text</p>")};
        blocks.resize(200, QStringLiteral("<p>Text</p>"));
        PageFrame frame = frameOf(1, blocks + QStringList{QStringLiteral("<p><img src=\"a.png\"></p>")});
        frame.pictures.insert(QStringLiteral("a.png"), folder.filePath(QStringLiteral("a.png")));
        QVERIFY(isShown(*m_view, frame));
        const QString address = QStringLiteral("document.images[0].src");
        const QString before = evaluated(*m_view, address).toString();
        QVERIFY(pdf().contains("/Width 1600"));
        QTRY_VERIFY_WITH_TIMEOUT(evaluated(*m_view, address).toString() != before, 10'000);
        const QString after = evaluated(*m_view, address).toString();
        QTest::qWait(300);
        QCOMPARE(evaluated(*m_view, address).toString(), after);
    }

    /// Chromium makes one at a time; who asks meanwhile gets theirs after it, also one that has no page.
    void pdfsAreMadeOneAfterTheOther()
    {
        QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>Words for paper</p>")})));
        QList<QByteArray> made;
        const auto keep = [&](const QByteArray &pdf) { made.append(pdf); };
        m_view->makePdf(paper, {}, keep);
        m_view->makePdf(paper, QPageRanges::fromString(QStringLiteral("1")), keep);
        m_view->makePdf(paper, {}, keep);
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 3, 30'000);
        for (const QByteArray &pdf : std::as_const(made)) {
            QVERIFY(textOfPdf(pdf).contains(QStringLiteral("Words for paper")));
        }
    }

    /// What is dark on the screen would take all of a printer's ink.
    void paperIsLight()
    {
        m_view->setDark(true);
        QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>Words for paper</p>")})));
        const auto theme = [this] {
            return evaluated(*m_view, QStringLiteral("document.documentElement.dataset.theme")).toString();
        };
        QTRY_COMPARE(theme(), QStringLiteral("dark"));
        QBuffer bytes;
        bytes.setData(pdf());
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QPdfDocument document;
        document.load(&bytes);
        QCOMPARE(document.pageCount(), 1);
        QImage page(document.pagePointSize(0).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter(&page).drawImage(0, 0, document.render(0, page.size()));
        QVERIFY(page.pixelColor(page.width() / 2, page.height() / 2).lightness() > 200);
        QVERIFY(page.pixelColor(page.width() / 2, page.height() - 60).lightness() > 200);
        QTRY_COMPARE(theme(), QStringLiteral("dark"));
    }

    void paperWithoutASizeIsAnswered()
    {
        QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>Words for paper</p>")})));
        std::optional<QByteArray> made;
        m_view->makePdf({}, {}, [&](const QByteArray &bytes) { made = bytes; });
        QCOMPARE(made, QByteArray());
    }

    /// Whoever closes the window meanwhile gets no answer, and nothing else.
    void aViewMayEndWhileAPdfIsMade()
    {
        QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>Words for paper</p>")})));
        bool isAnswered = false;
        m_view->makePdf(paper, {}, [&](const QByteArray &) { isAnswered = true; });
        m_view->makePdf(paper, {}, [&](const QByteArray &) { isAnswered = true; });
        m_view.reset();
        QTest::qWait(500); // what would come now
        QVERIFY(!isAnswered);
    }

    /// Paper is no way around the locks of the page.
    void hostilePostsDoNothingOnPaper()
    {
        const CountingServer server;
        QVERIFY(isShown(*m_view, frameOf(1, hostilePost(server.origin()))));
        QVERIFY(!pdf().isEmpty());
        QTest::qWait(1000); // what the page gets for what it must not do
        QCOMPARE(server.hits(), 0);
        QCOMPARE(evaluated(*m_view, QStringLiteral("document.documentElement.getAttribute('data-owned') ?? 'no'"))
                     .toString(),
            QStringLiteral("no"));
    }

    void copiesHtmlWithoutTheOwnOfThePreview()
    {
        PageFrame frame = frameOf(1,
            {QStringLiteral("<h2 id=\"a\">Head</h2>"),
                QStringLiteral("<p>A <a href=\"#a\">jump</a>, a "
                               "<a href=\"https://example.org/\">link</a></p>"),
                QStringLiteral("<figure><img src=\"../images/a.png\" alt=\"A\" onerror=\"x\"></figure>"),
                QStringLiteral("<ul><li data-fr-line=\"0\">Item</li></ul>")});
        QVERIFY(isShown(*m_view, frame));
        const auto copied = [&](TextRange part) {
            QGuiApplication::clipboard()->clear();
            m_view->copyRichText(part);
            return QTest::qWaitFor([] { return QGuiApplication::clipboard()->mimeData()->hasHtml(); })
                ? QGuiApplication::clipboard()->mimeData()->html()
                : QString();
        };
        const QString all = copied({});
        for (const char *part : {"<h2>Head</h2>", "<a>jump</a>", "<a href=\"https://example.org/\">link</a>",
                 "<img alt=\"A\" src=\"../images/a.png\">", "<li>Item</li>"}) {
            QVERIFY2(all.contains(QLatin1StringView(part)), qPrintable(all));
        }
        for (const char *part : {"fr-", "post:", "onerror", "p-a"}) {
            QVERIFY2(!all.contains(QLatin1StringView(part)), qPrintable(all));
        }
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Head")));
        const QString one = copied({frame.body.blocks[1].source.start + 2, 1});
        QVERIFY2(one.contains(QStringLiteral("link")) && !one.contains(QStringLiteral("Head")), qPrintable(one));
    }
};

QTEST_MAIN(TestPreviewOutput)
#include "test_preview_output.moc"
