// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/panels/noticebar.h"
#include "widgets/preview/previewview.h"
#include "widgets/previewcontroller.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPdfDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString post =
    QStringLiteral("---\ntitle: One\ndate: 2026-01-02\n---\n\nFirst paragraph\n\nSecond *paragraph*\n");

} // namespace

/// The commands on the preview, as the window has them.
class TestPreviewController : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    void press(const QKeySequence &keys)
    {
        const QKeyCombination key = keys[0];
        QTest::keyClick(m_fixture->window.get(), key.key(), key.keyboardModifiers());
    }

    /// What \a script returns in the preview's page.
    QVariant evaluated(const QString &script)
    {
        auto answer = std::make_shared<std::optional<QVariant>>();
        m_fixture->window->preview().evaluate(script, [answer](const QVariant &value) { *answer = value; });
        static_cast<void>(QTest::qWaitFor([&] { return answer->has_value(); }, 2'000));
        return answer->value_or(QVariant());
    }

    /// How many pages the PDF \a file has; 0 for none that can be read.
    static int pagesOf(const QString &file)
    {
        QPdfDocument document;
        return document.load(file) == QPdfDocument::Error::None ? document.pageCount() : 0;
    }

    /// The notice of the preview, or of another \a topic, says \a part.
    [[nodiscard]] bool hasNotice(const QString &part, const char *topic = "Preview") const
    {
        const auto *bar = m_fixture->window->findChild<NoticeBar *>(QLatin1StringView(topic));
        return bar && bar->text().contains(part);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open(QStringLiteral("2026-01-02-one.md"), post);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->preview().isReady(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            evaluated(QStringLiteral("document.body.textContent.includes('Second')")).toBool(), 20'000);
    }
    void cleanup() { m_fixture.reset(); }

    void printsAndWritesPdf()
    {
        m_fixture->prompt.printedTo = m_fixture->path(QStringLiteral("paper.pdf"));
        press(QKeySequence::Print);
        m_fixture->prompt.pdfToWrite = m_fixture->path(QStringLiteral("written.pdf"));
        press(QKeySequence(QStringLiteral("Ctrl+Alt+P"))); // at once: what is printed is not waited for
        QTRY_COMPARE_WITH_TIMEOUT(pagesOf(*m_fixture->prompt.pdfToWrite), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(pagesOf(*m_fixture->prompt.printedTo), 1, 30'000);
        QCOMPARE(m_fixture->prompt.asked, (QStringList{QStringLiteral("printer"), QStringLiteral("pdf to write")}));
        QTRY_VERIFY(hasNotice(QStringLiteral("written.pdf")));
    }

    /// What was handed to the printer is printed when the window closes meanwhile.
    void theWindowMayCloseWhileItPrints()
    {
        const QTemporaryDir folder;
        for (const int wait : {0, 100, 200, 300, 400}) { // milliseconds, all of making and drawing
            m_fixture->prompt.printedTo = folder.filePath(QStringLiteral("%1.pdf").arg(wait));
            press(QKeySequence::Print);
            QTest::qWait(wait);
            m_fixture->window.reset();
            const QString printed = *m_fixture->prompt.printedTo;
            QVERIFY2(!QFileInfo::exists(printed) || pagesOf(printed) == 1, qPrintable(printed));
            cleanup();
            init();
        }
    }

    /// Pages that Chromium has not made yet are waited for.
    void aWindowThatIsClosedWritesItsPdfFirst()
    {
        m_fixture->prompt.pdfToWrite = m_fixture->path(QStringLiteral("written.pdf"));
        press(QKeySequence(QStringLiteral("Ctrl+Alt+P")));
        m_fixture->window->close();
        QVERIFY(m_fixture->window->isVisible() && hasNotice(QStringLiteral("then Frontrow closes"), "Form"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window->isVisible(), 30'000);
        QCOMPARE(pagesOf(*m_fixture->prompt.pdfToWrite), 1);
    }

    void itIsNotClosedOverAPdfThatWasNotWritten()
    {
        m_fixture->prompt.pdfToWrite = m_fixture->path(QStringLiteral("nowhere/written.pdf"));
        press(QKeySequence(QStringLiteral("Ctrl+Alt+P")));
        m_fixture->window->close();
        QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("nowhere")), 30'000);
        QVERIFY(m_fixture->window->isVisible());
        m_fixture->window->close();
        QVERIFY(!m_fixture->window->isVisible());
    }

    void whoClosesItTwiceMeansIt()
    {
        m_fixture->prompt.pdfToWrite = m_fixture->path(QStringLiteral("written.pdf"));
        press(QKeySequence(QStringLiteral("Ctrl+Alt+P")));
        m_fixture->window->close();
        QVERIFY(m_fixture->window->isVisible());
        m_fixture->window->close();
        QTRY_VERIFY(!m_fixture->window->isVisible());
    }

    void aPdfThatCannotBeWrittenIsSaid()
    {
        m_fixture->prompt.pdfToWrite = m_fixture->path(QStringLiteral("nowhere/written.pdf"));
        press(QKeySequence(QStringLiteral("Ctrl+Alt+P")));
        QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("nowhere")), 30'000);
    }

    void whatIsHeldBackIsSaid()
    {
        const auto *held = m_fixture->window->findChild<QLabel *>(QStringLiteral("heldBack"));
        QVERIFY(held && !held->isVisible());
        PostDocument &document = m_fixture->session().document();
        document.apply({{{post.size(), 0},
            QStringLiteral("\n<iframe src=\"https://video.example/1\"></iframe>\n\n<script>alert(1)</script>\n")}});
        QTRY_VERIFY_WITH_TIMEOUT(held->isVisible(), 10'000);
        QTRY_VERIFY2(held->text().startsWith(QStringLiteral("2 ")), qPrintable(held->text()));
        QVERIFY(held->toolTip().contains(QStringLiteral("embedded pages")));
        document.textDocument()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!held->isVisible(), 10'000);
    }

    void copiesTheSelectedBlocks()
    {
        const qsizetype second = post.indexOf(QStringLiteral("Second"));
        m_fixture->editor().select({second, 6});
        press(QKeySequence(QStringLiteral("Ctrl+Shift+C")));
        QTRY_COMPARE(
            QGuiApplication::clipboard()->mimeData()->html(), QStringLiteral("<p>Second <em>paragraph</em></p>"));
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), QStringLiteral("Second paragraph"));
    }

    /// A click on the box of a task ticks that one in the text; nothing else is changed where the text has no box
    /// there.
    void aClickOnABoxTicksItsTask()
    {
        PostDocument &document = m_fixture->session().document();
        document.apply({{{post.size(), 0}, QStringLiteral("\n- [ ] one\n- [x] two\n  more\n- [ ] three\n")}});
        QTRY_COMPARE_WITH_TIMEOUT(
            evaluated(QStringLiteral("document.querySelectorAll('.fr-checkbox').length")).toInt(), 3, 20'000);
        PreviewView &preview = m_fixture->window->preview();
        const auto click = [&](int box) {
            const QVariantList place = evaluated(QStringLiteral("(() => { const r = document.querySelectorAll("
                                                                "'.fr-checkbox')[%1].getBoundingClientRect();"
                                                                " return [r.x + r.width / 2, r.y + r.height / 2]; })()")
                                                     .arg(box))
                                           .toList();
            QCOMPARE(place.size(), 2);
            InputDriver::click(preview, QPointF(place[0].toDouble(), place[1].toDouble()).toPoint());
        };
        click(2);
        QTRY_VERIFY2(m_fixture->text().endsWith(QStringLiteral("- [ ] one\n- [x] two\n  more\n- [x] three\n")),
            qPrintable(m_fixture->text()));
        QTRY_COMPARE_WITH_TIMEOUT(
            evaluated(QStringLiteral("document.querySelectorAll('.fr-checked').length")).toInt(), 2, 20'000);
        click(1);
        QTRY_VERIFY2(m_fixture->text().endsWith(QStringLiteral("- [ ] one\n- [ ] two\n  more\n- [x] three\n")),
            qPrintable(m_fixture->text()));
        const QString before = m_fixture->text();
        Q_EMIT preview.taskClicked(before.indexOf(QStringLiteral("more")), false);
        Q_EMIT preview.taskClicked(before.indexOf(QStringLiteral("- [x] three")), false); // it is ticked now
        QCOMPARE(m_fixture->text(), before);
    }

    void aSlideDroppedOnThePageComesBetweenItsBlocks_data()
    {
        QTest::addColumn<QString>("near"); // the words of the block in whose upper half it is dropped
        QTest::addColumn<QString>("before");
        QTest::newRow("before the second") << QStringLiteral("Second") << QStringLiteral("Second *paragraph*");
        QTest::newRow("before the first") << QStringLiteral("First") << QStringLiteral("First paragraph");
    }
    void aSlideDroppedOnThePageComesBetweenItsBlocks()
    {
        QFETCH(QString, near);
        QFETCH(QString, before);
        const QString slide = m_fixture->path(QStringLiteral("slide.png"));
        QImage picture(320, 180, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(slide));
        const PreviewView &preview = m_fixture->window->preview();
        const double top = evaluated(QStringLiteral("[...document.querySelectorAll('.fr-block')].find((it) => "
                                                    "it.textContent.includes('%1')).getBoundingClientRect().top")
                                         .arg(near))
                               .toDouble();
        InputDriver::dragFiles({slide}, preview, QPoint(preview.width() / 2, qRound(top * preview.zoomFactor()) + 4));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->text().contains(QStringLiteral("<figure")), 10'000);
        const QString text = m_fixture->text();
        const qsizetype figure = text.indexOf(QStringLiteral("<figure"));
        QVERIFY2(figure < text.indexOf(before), qPrintable(text));
        QCOMPARE(text.indexOf(QStringLiteral("First")) < figure, near == QStringLiteral("Second"));
        QVERIFY(preview.findChild<QWidget *>(QStringLiteral("dropLine"))->isHidden());
    }

    void aClickOnATaskTicksIt()
    {
        m_fixture->open(QStringLiteral("2026-01-03-tasks.md"),
            QStringLiteral("---\ntitle: Two\n---\n\n- [ ] First\n  - [x] Second\n- [ ] Third\n"));
        QTRY_COMPARE_WITH_TIMEOUT(
            evaluated(QStringLiteral("document.querySelectorAll('.fr-checkbox').length")).toInt(), 3, 20'000);
        const PreviewView &preview = m_fixture->window->preview();
        const auto click = [&](int box) {
            const QVariantList place =
                evaluated(QStringLiteral("(() => { const { left, top, width, height } = "
                                         "document.querySelectorAll('.fr-checkbox')[%1].getBoundingClientRect(); "
                                         "return [left + width / 2, top + height / 2]; })()")
                              .arg(box))
                    .toList();
            InputDriver::click(preview,
                QPoint(qRound(place[0].toDouble() * preview.zoomFactor()),
                    qRound(place[1].toDouble() * preview.zoomFactor())));
        };
        const auto ticked = [&] {
            return evaluated(QStringLiteral("[...document.querySelectorAll('.fr-checkbox')].map((it) => "
                                            "it.matches('.fr-checked') ? 'x' : ' ').join('')"))
                .toString();
        };
        click(2);
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("- [x] Third")));
        QTRY_COMPARE(ticked(), QStringLiteral(" xx"));
        click(1);
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("  - [ ] Second")));
        QTRY_COMPARE(ticked(), QStringLiteral("  x"));
        m_fixture->session().document().textDocument()->undo();
        QVERIFY(m_fixture->text().contains(QStringLiteral("  - [x] Second")));
        QVERIFY(m_fixture->text().contains(QStringLiteral("- [ ] First")));
    }

    void remembersItsSize()
    {
        press(QKeySequence(QStringLiteral("Ctrl+Alt+-")));
        QVERIFY(m_fixture->window->preview().zoomFactor() < 1);
        QCOMPARE(m_fixture->settings.value(setting::previewZoom), m_fixture->window->preview().zoomFactor());
        press(QKeySequence(QStringLiteral("Ctrl+Alt+0")));
        QCOMPARE(m_fixture->window->preview().zoomFactor(), 1.0);
    }

    void findsWhereTheKeyboardIs()
    {
        press(QKeySequence(QStringLiteral("Ctrl+Alt+F")));
        const auto *bar = m_fixture->window->preview().findChild<QWidget *>(QStringLiteral("previewFindBar"));
        QVERIFY(bar && bar->isVisible());
        QVERIFY(m_fixture->window->preview().hasKeyboard());
    }

    void opensThePageOnTheWeb()
    {
        PageFrame page;
        page.pageUrl = QStringLiteral("/blog/one/");
        QCOMPARE(publishedUrl(QStringLiteral("https://example.org"), page),
            QUrl(QStringLiteral("https://example.org/blog/one/")));
        QCOMPARE(publishedUrl(QStringLiteral("https://example.org/"), page),
            QUrl(QStringLiteral("https://example.org/blog/one/")));
        QVERIFY(!publishedUrl(QString(), page).isValid());
        QVERIFY(!publishedUrl(QStringLiteral("javascript:alert(1)"), page).isValid());
        QVERIFY(!publishedUrl(QStringLiteral("file:///etc"), page).isValid());

        QFile config(m_fixture->path(QStringLiteral("blog/_config.yml")));
        QDir().mkpath(m_fixture->path(QStringLiteral("blog/_posts")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("url: https://example.org\npermalink: /:title/\n");
        config.close();
        m_fixture->open(QStringLiteral("blog/_posts/2026-01-02-one.md"), post);
        press(QKeySequence(QStringLiteral("Ctrl+Alt+B")));
        QCOMPARE(m_fixture->prompt.links, QList{QUrl(QStringLiteral("https://example.org/one/"))});
    }

    /// Nothing is asked of another host before somebody says so, and then by us, not by the page.
    void loadsRemotePicturesWhenAsked()
    {
        QTcpServer server;
        const auto asked = std::make_shared<QByteArray>();
        connect(&server, &QTcpServer::newConnection, &server, [&server, asked] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [asked, socket] {
                asked->append(socket->readAll());
                QFile picture(QStringLiteral(FRONTROW_SOURCE_DIR "/resources/icons/io.github.frontrow.Frontrow.png"));
                if (picture.open(QIODevice::ReadOnly)) {
                    const QByteArray bytes = picture.readAll();
                    socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                        + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes);
                }
                socket->disconnectFromHost();
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString source = QStringLiteral("http://127.0.0.1:%1/a.png").arg(server.serverPort());
        m_fixture->open(QStringLiteral("2026-01-02-two.md"), post + QStringLiteral("\n![A](%1)\n").arg(source));
        const auto findButton = [&] {
            const QList<QAbstractButton *> buttons = m_fixture->window->findChildren<QAbstractButton *>();
            const auto found = std::ranges::find_if(
                buttons, [](const QAbstractButton *each) { return each->text() == QStringLiteral("Load Once"); });
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(findButton(), 20'000);
        QVERIFY(asked->isEmpty());
        findButton()->click();
        const QString width = QStringLiteral("document.querySelector('#fr-post img')?.naturalWidth ?? 0");
        QTRY_VERIFY_WITH_TIMEOUT(evaluated(width).toInt() > 0, 20'000);
        QCOMPARE(asked->count("GET "), 1);
        QTRY_VERIFY(!findButton());
    }
};

int main(int argc, char **argv)
{
    preparePreview();
    QApplication application(argc, argv);
    TestPreviewController test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_previewcontroller.moc"
