// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "countingserver.h"
#include "hostilepost.h"
#include "previewfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

using namespace frontrow;

namespace {

QString textOfPdf(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
    return reader.waitForFinished(20'000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

/// Print, PDF and copy: the post as it is shown, by the page that shows it.
class TestPreviewOutput : public QObject
{
    Q_OBJECT

    std::unique_ptr<PreviewView> m_view;
    QTemporaryDir m_folder;

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

    void writesPdfOfAllBlocks()
    {
        QStringList blocks;
        for (int i = 0; i < 300; ++i) {
            blocks.append(QStringLiteral("<p>Paragraph number %1.</p>").arg(i));
        }
        QVERIFY(isShown(*m_view, frameOf(1, blocks)));
        const QString file = m_folder.filePath(QStringLiteral("a post.pdf"));
        std::optional<bool> isWritten;
        m_view->writePdf(file, [&](bool is) { isWritten = is; });
        QVERIFY(QTest::qWaitFor([&] { return isWritten.has_value(); }, 30'000));
        QVERIFY(*isWritten);
        const QString text = textOfPdf(file);
        for (const int i : {0, 150, 299}) {
            QVERIFY2(text.contains(QStringLiteral("Paragraph number %1.").arg(i)), qPrintable(text.left(500)));
        }
    }

    void saysThatAFileCannotBeWritten()
    {
        QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>Text</p>")})));
        std::optional<bool> isWritten;
        m_view->writePdf(m_folder.filePath(QStringLiteral("nowhere/a.pdf")), [&](bool is) { isWritten = is; });
        QVERIFY(QTest::qWaitFor([&] { return isWritten.has_value(); }, 30'000));
        QVERIFY(!*isWritten);
    }

    void printsWhatIsShown()
    {
        QVERIFY(isShown(*m_view, frameOf(1, {QStringLiteral("<p>Words for paper</p>")})));
        QPrinter printer;
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("printed.pdf")));
        std::optional<bool> isPrinted;
        m_view->print(printer, [&](bool is) { isPrinted = is; });
        QVERIFY(QTest::qWaitFor([&] { return isPrinted.has_value(); }, 30'000));
        QVERIFY(*isPrinted);
        QVERIFY(QFileInfo(printer.outputFileName()).size() > 1000);
    }

    /// Paper is no way around the locks of the page.
    void hostilePostsDoNothingOnPaper()
    {
        const CountingServer server;
        QVERIFY(isShown(*m_view, frameOf(1, hostilePost(server.origin()))));
        std::optional<bool> isWritten;
        m_view->writePdf(m_folder.filePath(QStringLiteral("hostile.pdf")), [&](bool is) { isWritten = is; });
        QVERIFY(QTest::qWaitFor([&] { return isWritten.has_value(); }, 30'000));
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
