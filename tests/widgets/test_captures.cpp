// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "shownpopover.h"
#include "support/eventloop.h"
#include "support/inputdriver.h"
#include "support/patterns.h"
#include "support/portal.h"
#include "widgets/inbox/inboxpanel.h"
#include "widgets/inbox/regionpicker.h"
#include "widgets/panels/noticebar.h"
#include "widgets/pdf/pdfpagesdialog.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString post = QStringLiteral("---\n"
                                    "title: Two Days by the River\n"
                                    "---\n\n"
                                    "## Morning\n\n"
                                    "Mist over the water.\n\n"
                                    "## Evening\n\n"
                                    "The end.\n");

} // namespace

/// The inbox, regions of the screen and pages of PDFs, as a person uses them.
class TestCaptures : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    [[nodiscard]] QString shot(const QString &name) { return m_fixture->path(QStringLiteral("shots/") + name); }

    /// A screenshot program writes a picture.
    void takeShot(const QString &name)
    {
        const int known = inbox().rowCount();
        QVERIFY(patternOf(static_cast<quint32>(qHash(name)), {640, 360}).save(shot(name)));
        QTRY_COMPARE_WITH_TIMEOUT(inbox().rowCount(), known + 1, 2'000);
    }

    InboxPanel &panel() { return *m_fixture->window->findChild<InboxPanel *>(); }
    QListView &list() { return *panel().findChild<QListView *>(); }
    QAbstractItemModel &inbox() { return *list().model(); }
    QDockWidget &dock() { return *m_fixture->window->findChild<QDockWidget *>(QStringLiteral("inboxDock")); }

    void goTo(const QString &words)
    {
        m_fixture->editor().setCaret(m_fixture->text().indexOf(words));
        turnEventLoop(); // the view has scrolled to the caret
    }

    QList<Figure> figures() { return figuresIn(m_fixture->text()); }

    void keepTheDefaults()
    {
        QTRY_VERIFY_WITH_TIMEOUT(shownPopover(m_fixture->editor()) != nullptr, 5'000);
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(m_fixture->editor().hasFocus());
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QDir().mkpath(m_fixture->path(QStringLiteral("shots")));
        m_fixture->settings.setValue(setting::inboxFolders, QStringList{m_fixture->path(QStringLiteral("shots"))});
        m_fixture->open(QStringLiteral("post.md"), post);
    }
    void cleanup() { m_fixture.reset(); }

    void aScreenshotOpensTheInboxAndTheKeyTakesIt()
    {
        QVERIFY(dock().isHidden());
        goTo(QStringLiteral("Mist"));
        takeShot(QStringLiteral("Screenshot 1.png"));
        QTRY_VERIFY(dock().isVisible());
        QVERIFY(m_fixture->editor().hasFocus());
        QVERIFY(inbox().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Morning")));
        goTo(QStringLiteral("The end"));
        InputDriver::press(QStringLiteral("ctrl+alt+v"));
        QTRY_COMPARE_WITH_TIMEOUT(figures().size(), 1, 5'000);
        QVERIFY(figures().constFirst().range.start < m_fixture->text().indexOf(QStringLiteral("## Evening")));
        QCOMPARE(plainCaption(figures().constFirst()), QStringLiteral("Morning"));
        QTRY_COMPARE(inbox().rowCount(), 0);
        QVERIFY(QFileInfo::exists(shot(QStringLiteral("Screenshot 1.png"))));
        keepTheDefaults();
    }

    void theKeySaysWhenNothingWaits()
    {
        InputDriver::press(QStringLiteral("ctrl+alt+v"));
        QTRY_VERIFY(m_fixture->window->findChild<NoticeBar *>(QStringLiteral("Form")));
    }

    void severalAreTakenAndRejectedByKeyboard()
    {
        goTo(QStringLiteral("The end"));
        for (const char *name : {"one.png", "two.png", "three.png", "four.png"}) {
            takeShot(QLatin1StringView(name));
        }
        list().setFocus();
        InputDriver::press(QStringLiteral("Home"));
        InputDriver::press(QStringLiteral("Delete"));
        QTRY_COMPARE(inbox().rowCount(), 3);
        QVERIFY(QFileInfo::exists(shot(QStringLiteral("one.png"))));
        InputDriver::press(QStringLiteral("shift+Right"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_COMPARE_WITH_TIMEOUT(figures().size(), 2, 5'000);
        QCOMPARE(plainCaption(figures()[0]), QStringLiteral("Two"));
        QCOMPARE(plainCaption(figures()[1]), QStringLiteral("Three"));
        QTRY_COMPARE(inbox().rowCount(), 1);
        keepTheDefaults();
        InputDriver::press(QStringLiteral("ctrl+z"));
        QCOMPARE(m_fixture->text(), post);
    }

    void aCaptureIsDraggedOntoTheText()
    {
        goTo(QStringLiteral("The end"));
        takeShot(QStringLiteral("one.png"));
        const QRect place = list().visualRect(inbox().index(0, 0));
        QWidget &text = *m_fixture->editor().viewport();
        goTo(QStringLiteral("Mist"));
        InputDriver::drag(list().viewport()->mapToGlobal(place.center()),
            text.mapToGlobal(m_fixture->editor().cursorRect().center()));
        QTRY_COMPARE_WITH_TIMEOUT(figures().size(), 1, 5'000);
        QVERIFY(figures().constFirst().range.start < m_fixture->text().indexOf(QStringLiteral("## Evening")));
        QTRY_COMPARE(inbox().rowCount(), 0);
    }

    void aClosedInboxStaysClosed()
    {
        takeShot(QStringLiteral("one.png"));
        QTRY_VERIFY(dock().isVisible());
        InputDriver::press(QStringLiteral("ctrl+shift+b"));
        QTRY_VERIFY(dock().isHidden());
        takeShot(QStringLiteral("two.png"));
        turnEventLoop();
        QVERIFY(dock().isHidden());
    }

    /// A picture that is pasted while the caret is on a heading is in its section; to be pasted, it opens no inbox.
    void pastedOnAHeadingItComesIntoItsSection()
    {
        goTo(QStringLiteral("## Evening"));
        QVERIFY(patternOf(7, {640, 360}).save(m_fixture->path(QStringLiteral("copied.png"))));
        InputDriver::copyPicture(m_fixture->path(QStringLiteral("copied.png")));
        QTRY_COMPARE_WITH_TIMEOUT(inbox().rowCount(), 1, 5'000);
        QVERIFY(dock().isHidden());
        InputDriver::press(QStringLiteral("ctrl+v"));
        QTRY_COMPARE_WITH_TIMEOUT(figures().size(), 1, 5'000);
        QVERIFY(figures().constFirst().range.start > m_fixture->text().indexOf(QStringLiteral("## Evening")));
        QCOMPARE(plainCaption(figures().constFirst()), QStringLiteral("Evening"));
        QTRY_COMPARE(inbox().rowCount(), 0);
        keepTheDefaults();
    }

    void aRegionIsChosenAndCapturedAgain()
    {
        Portal portal;
        QVERIFY(portal.appear());
        portal.screen = patternOf(1, {1600, 1000});
        InputDriver::press(QStringLiteral("ctrl+alt+r"));
        QTRY_VERIFY(m_fixture->window->findChild<RegionPicker *>());
        QTRY_VERIFY(m_fixture->window->findChild<RegionPicker *>()->isActiveWindow());
        InputDriver::drag(QPoint(300, 200), QPoint(700, 500));
        QTRY_COMPARE(inbox().rowCount(), 1);
        QVERIFY(!m_fixture->window->findChild<RegionPicker *>());
        const QRect region = m_fixture->settings.value(setting::capturedRegion);
        QVERIFY2(std::abs(region.width() - 400) < 8 && std::abs(region.height() - 300) < 8,
            qPrintable(QStringLiteral("%1 × %2").arg(region.width()).arg(region.height())));

        QTRY_VERIFY(m_fixture->window->isActiveWindow());
        portal.screen = patternOf(2, {1600, 1000});
        InputDriver::press(QStringLiteral("ctrl+alt+g"));
        QTRY_COMPARE(inbox().rowCount(), 2);
        QVERIFY(!m_fixture->window->findChild<RegionPicker *>());
    }

    void theKeyboardAloneChoosesARegion()
    {
        QCOMPARE(regionAfterKey({10, 10, 100, 50}, {400, 300}, Qt::Key_Left, {}), QRect(0, 10, 100, 50));
        QCOMPARE(
            regionAfterKey({10, 10, 100, 50}, {400, 300}, Qt::Key_Down, Qt::ShiftModifier), QRect(10, 10, 100, 70));
        QCOMPARE(
            regionAfterKey({10, 10, 100, 50}, {400, 300}, Qt::Key_Right, Qt::ControlModifier), QRect(11, 10, 100, 50));
        QCOMPARE(
            regionAfterKey({300, 10, 100, 50}, {400, 300}, Qt::Key_Right, Qt::ShiftModifier), QRect(300, 10, 100, 50));
        Portal portal;
        QVERIFY(portal.appear());
        InputDriver::press(QStringLiteral("ctrl+alt+r"));
        QTRY_VERIFY(m_fixture->window->findChild<RegionPicker *>());
        QTRY_VERIFY(m_fixture->window->findChild<RegionPicker *>()->isActiveWindow());
        InputDriver::press(QStringLiteral("shift+Right"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_COMPARE(inbox().rowCount(), 1);
        QCOMPARE(m_fixture->settings.value(setting::capturedRegion).size(), QSize(340, 200));
    }

    void pagesOfAPdfBecomeFigures()
    {
        const QString file = m_fixture->path(QStringLiteral("slides.pdf"));
        {
            QPdfWriter writer(file);
            writer.setTitle(QStringLiteral("Rivers at Work"));
            writer.setPageSize(QPageSize(QSizeF(160, 90), QPageSize::Millimeter));
            QPainter painter(&writer);
            for (int page = 1; page <= 4; ++page) {
                painter.drawText(400, 400, QStringLiteral("Slide %1").arg(page));
                if (page < 4) {
                    writer.newPage();
                }
            }
        }
        m_fixture->prompt.pdf = file;
        goTo(QStringLiteral("The end"));
        m_fixture->window->findChild<QAction *>(QStringLiteral("actionPdfPages"))->trigger();
        QTRY_VERIFY(m_fixture->window->findChild<PdfPagesDialog *>());
        auto &dialog = *m_fixture->window->findChild<PdfPagesDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.findChild<QListWidget *>()->count(), 4);
        const QListWidget &pages = *dialog.findChild<QListWidget *>();
        QTRY_VERIFY(pages.hasFocus());
        InputDriver::press(QStringLiteral("Right"));
        QTRY_COMPARE(pages.currentRow(), 1);
        InputDriver::press(QStringLiteral("shift+Right"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_COMPARE_WITH_TIMEOUT(figures().size(), 2, 10'000);
        QCOMPARE(plainCaption(figures()[0]), QStringLiteral("Evening")); // a page's number says nothing
        QCOMPARE(plainCaption(figures()[1]), QStringLiteral("Evening (2)"));
        m_fixture->waitForFrame();
        const QString source = figures()[0].images.constFirst().source;
        const QImage page(m_fixture->session().frame().pictures.value(source));
        QVERIFY2(
            page.width() >= 1200, qPrintable(QString::number(page.width()))); // as wide as the blog's recipe has it
        QTRY_VERIFY(!m_fixture->window->findChild<PdfPagesDialog *>());
    }

    void aFileThatIsNoPdfIsRefused()
    {
        QFile file(m_fixture->path(QStringLiteral("broken.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no pdf");
        file.close();
        m_fixture->prompt.pdf = file.fileName();
        m_fixture->window->findChild<QAction *>(QStringLiteral("actionPdfPages"))->trigger();
        auto *bar = m_fixture->window->findChild<NoticeBar *>(QStringLiteral("Form"));
        QVERIFY(bar && bar->text().contains(QStringLiteral("broken.pdf")));
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestCaptures test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_captures.moc"
