// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "post/frontmatter/frontmatter.h"
#include "shownpopover.h"
#include "site/jekyll/site.h"
#include "support/eventloop.h"
#include "support/inputdriver.h"
#include "support/samples.h"
#include "support/scriptedprompt.h"
#include "support/sessionsteps.h"
#include "widgets/editor/posteditor.h"
#include "widgets/fields/fieldeditor.h"
#include "widgets/mainwindow.h"
#include "widgets/panels/frontmatterpanel.h"
#include "widgets/panels/noticebar.h"
#include "widgets/preview/previewview.h"
#include "workspace/settings/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <memory>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// What \a script returns in the preview's page.
QVariant evaluated(PreviewView &preview, const QString &script)
{
    bool isDone = false;
    QVariant value;
    preview.evaluate(script, [&](const QVariant &result) {
        value = result;
        isDone = true;
    });
    return QTest::qWaitFor([&] { return isDone; }, 10'000) ? value : QVariant();
}

QString shownText(PreviewView &preview)
{
    return evaluated(preview, QStringLiteral("document.body.textContent")).toString();
}

QStringList linesOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).split(u'\n');
}

} // namespace

/// The main job on a real report, as a person does it: with keyboard, mouse, drag and clipboard.
class TestJourney : public QObject
{
    Q_OBJECT

private:
    /// A window on a fresh copy of the sample named by the test's row.
    struct WindowFixture
    {
        QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/mein blog ü XXXXXX")};
        Sample sample;
        std::unique_ptr<Settings> settings;
        ScriptedPrompt prompt;
        std::unique_ptr<MainWindow> window;

        [[nodiscard]] QString blog() const { return folder.filePath(QStringLiteral("blog")); }
        [[nodiscard]] PostSession &session() { return window->session(); }
        [[nodiscard]] QString text() { return session().document().text(); }
    };

    std::unique_ptr<WindowFixture> m_fixture;

    static void addSamples()
    {
        QTest::addColumn<bool>("isShared");
        QTest::newRow("bundled report") << false;
        QTest::newRow("shared report") << true;
    }

    void openWindow()
    {
        QFETCH(bool, isShared);
        m_fixture = std::make_unique<WindowFixture>();
        const QString reports = m_fixture->folder.filePath(QStringLiteral("reports"));
        QDir().mkpath(reports);
        m_fixture->sample = isShared ? sharedSample(reports) : bundledSample(reports);
        if (m_fixture->sample.post.isEmpty()) {
            QSKIP("there is no folder of shared samples beside the project");
        }
        makeBlog(m_fixture->blog());
        m_fixture->settings = std::make_unique<Settings>(m_fixture->folder.filePath(QStringLiteral("settings.ini")));
        m_fixture->window = std::make_unique<MainWindow>(*m_fixture->settings, m_fixture->prompt);
        MainWindow &window = *m_fixture->window;
        window.setGeometry(140, 0, 1400, 860);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(opens(window.session(), m_fixture->sample.post));
        waitForPreview();
    }

    void waitForPreview()
    {
        PostSession &session = m_fixture->session();
        QTRY_COMPARE_WITH_TIMEOUT(session.frame().revision, session.document().revision(), 10'000);
        const QString title = session.frame().frontMatter.value(u"title").toString();
        QTRY_VERIFY_WITH_TIMEOUT(shownText(m_fixture->window->preview()).contains(title), 20'000);
    }

    /// Where \a word stands in the editor, scrolled into view.
    QPoint placeOf(const QString &word)
    {
        PostEditor &editor = m_fixture->window->editor();
        editor.setCaret(m_fixture->text().lastIndexOf(word));
        turnEventLoop(); // the view has scrolled to the caret
        return editor.cursorRect().center() + QPoint(2, 0);
    }

    /// Until the text on the slides that were dropped is their alternative text, where Tesseract is installed.
    void waitUntilRead()
    {
        const auto isUnread = [](const Figure &figure) {
            return figure.images.constFirst().alt && figure.images.constFirst().alt == plainCaption(figure);
        };
        if (!QStandardPaths::findExecutable(QStringLiteral("tesseract")).isEmpty()) {
            QTRY_VERIFY_WITH_TIMEOUT(std::ranges::none_of(figuresIn(m_fixture->text()), isUnread), 60'000);
        }
    }

    QPlainTextEdit *excerptEdit()
    {
        const auto *form = m_fixture->window->findChild<FrontMatterPanel *>(QStringLiteral("formPanel"));
        return form->editorOf(QStringLiteral("excerpt"))->findChild<QPlainTextEdit *>();
    }

    void clickOnWidgetAction(const QString &action)
    {
        for (const QWidget *widget : m_fixture->window->findChildren<QToolButton *>()) {
            const auto *button = qobject_cast<const QToolButton *>(widget);
            if (button->isVisible() && button->defaultAction() && button->defaultAction()->objectName() == action) {
                InputDriver::click(*button, QPoint(12, button->height() / 2));
                return;
            }
        }
        QFAIL("no such button");
    }

private Q_SLOTS:
    void openingAndSavingKeepsTheBytes_data() { addSamples(); }
    void openingAndSavingKeepsTheBytes()
    {
        openWindow();
        const QByteArray before = contentOf(m_fixture->sample.post);
        InputDriver::click(m_fixture->window->editor());
        InputDriver::press(QStringLiteral("ctrl+s"));
        QCOMPARE(contentOf(m_fixture->sample.post), before);
        QVERIFY(!m_fixture->session().document().isModified());
    }

    void aTypedWordAppearsInThePreview_data() { addSamples(); }
    void aTypedWordAppearsInThePreview()
    {
        openWindow();
        const QString heading = m_fixture->session().frame().body.outline.last().text;
        InputDriver::click(*m_fixture->window->editor().viewport(), placeOf(heading));
        InputDriver::press(QStringLiteral("Home"));
        InputDriver::press(QStringLiteral("Return"));
        InputDriver::press(QStringLiteral("Up"));
        InputDriver::type(QStringLiteral("Zebrafinken waren auch da.\n"));
        QVERIFY(m_fixture->text().contains(QStringLiteral("Zebrafinken waren auch da.")));
        QTRY_VERIFY_WITH_TIMEOUT(
            shownText(m_fixture->window->preview()).contains(QStringLiteral("Zebrafinken")), 5'000);
    }

    void thePreviewShowsHeroContentsAndPictures_data() { addSamples(); }
    void thePreviewShowsHeroContentsAndPictures()
    {
        openWindow();
        PreviewView &preview = m_fixture->window->preview();
        const FrontMatter &frontMatter = m_fixture->session().frame().frontMatter;
        const QString shown = shownText(preview);
        QVERIFY(shown.contains(frontMatter.value(u"excerpt").toString()));
        const qsizetype figures = m_fixture->session().frame().figures.size();
        QVERIFY(figures > 0);
        QCOMPARE(evaluated(preview, QStringLiteral("document.querySelectorAll('#fr-post figure img').length")).toInt(),
            static_cast<int>(figures));
        QTRY_COMPARE_WITH_TIMEOUT(evaluated(preview,
                                      QStringLiteral("Array.from(document.querySelectorAll('#fr-post figure "
                                                     "img')).filter(i => i.naturalWidth > 0).length"))
                                      .toInt(),
            static_cast<int>(figures), 20'000);
        QVERIFY(evaluated(preview,
                    QStringLiteral("document.querySelectorAll('#markdown-toc a, [id$=markdown-toc] a').length"))
                    .toInt()
            > 3);
        QVERIFY(evaluated(preview, QStringLiteral("document.querySelectorAll('figcaption').length")).toInt() > 0);
    }

    void changingTheExcerptInTheFormChangesOneLine_data() { addSamples(); }
    void changingTheExcerptInTheFormChangesOneLine()
    {
        openWindow();
        const QStringList before = linesOf(contentOf(m_fixture->sample.post));
        InputDriver::click(*excerptEdit());
        InputDriver::press(QStringLiteral("ctrl+a"));
        InputDriver::type(QStringLiteral("What we saw: birds, and more"));
        InputDriver::press(QStringLiteral("ctrl+s"));
        QTRY_VERIFY(!m_fixture->session().document().isModified());
        const QStringList after = linesOf(contentOf(m_fixture->sample.post));
        QCOMPARE(after.size(), before.size());
        QStringList changed;
        for (qsizetype line = 0; line < before.size(); ++line) {
            if (before[line] != after[line]) {
                changed.append(after[line]);
            }
        }
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().startsWith(QStringLiteral("excerpt: ")));
        const FrontMatter written = FrontMatter::parse(textOf(m_fixture->sample.post));
        QCOMPARE(written.value(u"excerpt").toString(), QStringLiteral("What we saw: birds, and more"));
        QTRY_VERIFY2_WITH_TIMEOUT(shownText(m_fixture->window->preview()).contains(QStringLiteral("birds, and more")),
            qPrintable(shownText(m_fixture->window->preview()).left(300)), 10'000);
    }

    void typingInTheTextChangesTheForm_data() { addSamples(); }
    void typingInTheTextChangesTheForm()
    {
        openWindow();
        const QString excerpt = m_fixture->session().frame().frontMatter.value(u"excerpt").toString();
        PostEditor &editor = m_fixture->window->editor();
        editor.setCaret(m_fixture->text().indexOf(excerpt));
        InputDriver::type(QStringLiteral("Quickly, "));
        QTRY_COMPARE(excerptEdit()->toPlainText(), QStringLiteral("Quickly, ") + excerpt);
    }

    void threeDroppedSlidesBecomeFiguresAndOneUndoRemovesThem_data() { addSamples(); }
    void threeDroppedSlidesBecomeFiguresAndOneUndoRemovesThem()
    {
        openWindow();
        const QString before = m_fixture->text();
        const qsizetype figures = figuresIn(before).size();
        const QString heading = m_fixture->session().frame().body.outline.last().text;
        const QPoint place = placeOf(heading);
        InputDriver::dragFiles(m_fixture->sample.slides, *m_fixture->window->editor().viewport(), place);
        QTRY_COMPARE_WITH_TIMEOUT(figuresIn(m_fixture->text()).size(), figures + 3, 20'000);

        QStringList hashes;
        for (const Figure &figure : figuresIn(m_fixture->text())) {
            QVERIFY(figure.images.first().alt || figures > 0);
            const QString source = figure.images.first().source;
            const std::optional<RepoPath> path = sitePath(source, m_fixture->session().frame().pageUrl, QString());
            QVERIFY2(path.has_value(), qPrintable(source));
            const PostPlace &home = m_fixture->session().place();
            QVERIFY2(home.pictures.find(*path).has_value(), qPrintable(source));
            const QString file = home.staging.original(*path).value_or(*home.pictures.find(*path)); // as it came
            hashes.append(
                QString::fromLatin1(contentOf(file).toHex().first(64)) + QString::number(contentOf(file).size()));
        }
        QStringList dropped;
        for (const QString &slide : m_fixture->sample.slides) {
            dropped.append(
                QString::fromLatin1(contentOf(slide).toHex().first(64)) + QString::number(contentOf(slide).size()));
        }
        const qsizetype first = hashes.indexOf(dropped.first());
        QVERIFY(first >= 0);
        QCOMPARE(hashes.sliced(first, 3), dropped);

        QTRY_VERIFY(shownPopover(m_fixture->window->editor()) != nullptr);
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(m_fixture->window->editor().hasFocus());
        InputDriver::press(QStringLiteral("ctrl+z"));
        QCOMPARE(m_fixture->text(), before);
        InputDriver::press(QStringLiteral("ctrl+shift+z"));
        QCOMPARE(figuresIn(m_fixture->text()).size(), figures + 3);
    }

    void aPictureOnTheClipboardIsPastedAsAFigure_data() { addSamples(); }
    void aPictureOnTheClipboardIsPastedAsAFigure()
    {
        openWindow();
        const qsizetype figures = figuresIn(m_fixture->text()).size();
        InputDriver::copyPicture(m_fixture->sample.slides.first());
        QTRY_VERIFY(QApplication::clipboard()->mimeData() && QApplication::clipboard()->mimeData()->hasImage());
        const QString heading = m_fixture->session().frame().body.outline.last().text;
        InputDriver::click(*m_fixture->window->editor().viewport(), placeOf(heading));
        InputDriver::press(QStringLiteral("ctrl+v"));
        QTRY_COMPARE_WITH_TIMEOUT(figuresIn(m_fixture->text()).size(), figures + 1, 20'000);
    }

    void theExportedPostIsBuiltByJekyllWithAllItsPictures_data() { addSamples(); }
    void theExportedPostIsBuiltByJekyllWithAllItsPictures()
    {
        openWindow();
        const QString heading = m_fixture->session().frame().body.outline.last().text;
        const qsizetype figures = figuresIn(m_fixture->text()).size();
        InputDriver::dragFiles(m_fixture->sample.slides, *m_fixture->window->editor().viewport(), placeOf(heading));
        QTRY_COMPARE_WITH_TIMEOUT(figuresIn(m_fixture->text()).size(), figures + 3, 20'000);
        waitUntilRead();
        InputDriver::press(QStringLiteral("ctrl+s"));

        m_fixture->prompt.site = m_fixture->blog();
        clickOnWidgetAction(QStringLiteral("actionExport"));
        QTRY_VERIFY_WITH_TIMEOUT(QDir(m_fixture->blog() + QStringLiteral("/_posts")).exists(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->findChild<NoticeBar *>(QStringLiteral("Export")), 10'000);
        QCOMPARE(m_fixture->prompt.asked, QStringList{QStringLiteral("site")});
        const QStringList exported = inventory(m_fixture->blog());

        // A second export with nothing changed writes nothing, and does not ask again.
        clickOnWidgetAction(QStringLiteral("actionExport"));
        QTRY_VERIFY(m_fixture->window->findChild<NoticeBar *>(QStringLiteral("Export"))
                ->text()
                .startsWith(QStringLiteral("The blog has all of it already")));
        QCOMPARE(inventory(m_fixture->blog()), exported);
        QCOMPARE(m_fixture->prompt.asked.size(), 1);

        bool succeeded = false;
        const QString site = m_fixture->folder.filePath(QStringLiteral("site"));
        const QString word = buildWithJekyll(m_fixture->blog(), site, &succeeded);
        QVERIFY2(succeeded, qPrintable(word));
        const Result<Site> blog = Site::open(m_fixture->blog());
        QVERIFY(blog.has_value());
        const PreviewFrame &frame = m_fixture->session().frame();
        const QString url = m_fixture->session().place().address(frame.frontMatter, QDate::currentDate()).url;
        QCOMPARE(brokenLinks(site, url), QStringList());
        QVERIFY(textOf(site + url + QStringLiteral("index.html")).count(QStringLiteral("<figure>")) >= figures + 3);
    }

    void looksAreRemembered_data()
    {
        QTest::addColumn<bool>("isShared");
        QTest::newRow("bundled report") << false;
    }
    void looksAreRemembered()
    {
        openWindow();
        MainWindow &window = *m_fixture->window;
        auto *splitter = window.findChild<QSplitter *>(QStringLiteral("splitter"));
        const int whole = splitter->sizes()[0] + splitter->sizes()[1];
        splitter->setSizes({whole / 3, whole - whole / 3});
        const double share = static_cast<double>(splitter->sizes()[0]) / whole;
        window.findChild<QDockWidget *>(QStringLiteral("outlineDock"))->hide();
        const QSize size = window.size();
        window.close();

        MainWindow again(*m_fixture->settings, m_fixture->prompt);
        again.show();
        QVERIFY(QTest::qWaitForWindowActive(&again));
        QVERIFY(opens(again.session(), m_fixture->sample.post));
        QCOMPARE(again.size(), size);
        QVERIFY(again.findChild<QDockWidget *>(QStringLiteral("outlineDock"))->isHidden());
        auto *restored = again.findChild<QSplitter *>(QStringLiteral("splitter"));
        const auto restoredShare = [restored] {
            return static_cast<double>(restored->sizes()[0]) / (restored->sizes()[0] + restored->sizes()[1]);
        };
        QTRY_VERIFY2(std::abs(restoredShare() - share) < 0.03, qPrintable(QString::number(restoredShare())));
    }

    void cleanup() { m_fixture.reset(); }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestJourney test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_journey.moc"
