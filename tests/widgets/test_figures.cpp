// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "shownpopover.h"
#include "support/inputdriver.h"
#include "widgets/editor/folding.h"
#include "widgets/figures/figurecardspanel.h"
#include "widgets/figures/figurepopover.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QScreen>
#include <QTextBlock>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString post = QStringLiteral("---\n"
                                    "title: Two Days by the River\n"
                                    "---\n\n"
                                    "## Morning\n\n"
                                    "Mist over the water.\n\n"
                                    "<figure>\n"
                                    "\t<a href=\"../images/one.png\"><img src='../images/one.png'  class=\"x\"></a>\n"
                                    "\t<figcaption>The weir</figcaption>\n"
                                    "</figure> \n\n"
                                    "Then the sun.\n\n"
                                    "## Evening\n\n"
                                    "<figure class=\"half\">\n"
                                    "\t<img src=\"../images/two.png\" alt=\"A boat\">\n"
                                    "\t<img src=\"../images/three.png\">\n"
                                    "\t<figcaption>Boats &amp; <em>lights</em></figcaption>\n"
                                    "</figure>\n\n"
                                    "The end.\n");

} // namespace

/// Figures as objects: cards, popover and folds, by mouse and by keyboard alone.
class TestFigures : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    void openWindow()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QDir().mkpath(m_fixture->path(QStringLiteral("images")));
        int width = 40;
        for (const char *name : {"one", "two", "three", "four"}) {
            QImage picture(width += 40, 60, QImage::Format_RGB32);
            picture.fill(QColor::fromHsv(width % 360, 120, 200));
            QVERIFY(picture.save(m_fixture->path(QStringLiteral("images/%1.png").arg(QString::fromLatin1(name)))));
        }
        m_fixture->open(QStringLiteral("post.md"), post);
        auto *dock = m_fixture->window->findChild<QDockWidget *>(QStringLiteral("figuresDock"));
        dock->show();
        dock->raise();
        QTRY_VERIFY(panel().card(1));
        QTRY_VERIFY(panel().card(1)->isVisible());
    }

    FigureCardsPanel &panel()
    {
        return *m_fixture->window->findChild<FigureCardsPanel *>(QStringLiteral("figuresPanel"));
    }

    FigurePopover *popover() { return shownPopover(m_fixture->editor()); }

    static QLineEdit *alt(const FigureCard &card, int image)
    {
        QList<QLineEdit *> edits;
        for (QLineEdit *edit : card.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("Alt text")) {
                edits.append(edit);
            }
        }
        return edits.value(image);
    }

    static const QToolButton &thumbnailOf(const FigureCard &card)
    {
        const QList<QToolButton *> buttons = card.findChildren<QToolButton *>();
        return **std::ranges::find(buttons, QStringLiteral("Open the picture"), &QWidget::accessibleName);
    }

    static QLineEdit *caption(const FigureCard &card)
    {
        for (QLineEdit *edit : card.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("Caption")) {
                return edit;
            }
        }
        return nullptr;
    }

    /// The text as it was opened, with one replacement.
    static QString with(const QString &before, const QString &after)
    {
        QString changed = post;
        return changed.replace(before, after);
    }

    void undo()
    {
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+z"));
        m_fixture->waitForFrame();
    }

    void drag(const QWidget &from, QPoint start, const QWidget &to, QPoint end)
    {
        InputDriver::drag(from.mapToGlobal(start), to.mapToGlobal(end));
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { m_fixture.reset(); }

    void cardsShowWhatTheTextSays()
    {
        QCOMPARE(panel().card(0)->content().section, QStringLiteral("Morning"));
        QCOMPARE(panel().card(1)->content().section, QStringLiteral("Evening"));
        QCOMPARE(caption(*panel().card(0))->text(), QStringLiteral("The weir"));
        QCOMPARE(caption(*panel().card(1))->text(), QStringLiteral("Boats &amp; <em>lights</em>")); // markup stays
        QCOMPARE(alt(*panel().card(1), 0)->text(), QStringLiteral("A boat"));
        QVERIFY(alt(*panel().card(1), 1)->text().isEmpty());
        QCOMPARE(m_fixture->text(), post);
    }

    void aTypedAltTextChangesItsBytesOnlyAndIsOneStep()
    {
        InputDriver::click(*alt(*panel().card(1), 1));
        InputDriver::type(QStringLiteral("Lights \"at\" dusk"));
        const QString expected = with(QStringLiteral("<img src=\"../images/three.png\">"),
            QStringLiteral("<img src=\"../images/three.png\" alt=\"Lights &quot;at&quot; dusk\">"));
        QTRY_COMPARE(m_fixture->text(), expected);
        undo();
        QCOMPARE(m_fixture->text(), post);
    }

    void aTypedCaptionIsEscaped()
    {
        InputDriver::click(*caption(*panel().card(0)));
        InputDriver::press(QStringLiteral("End"));
        InputDriver::type(QStringLiteral(" & <more>"));
        QTRY_COMPARE(m_fixture->text(), with(QStringLiteral("The weir"), QStringLiteral("The weir & &lt;more&gt;")));
        QTRY_COMPARE(caption(*panel().card(0))->text(), QStringLiteral("The weir & <more>"));
    }

    void aPictureIsMadeDecorative()
    {
        auto *box = panel().card(0)->findChild<QCheckBox *>();
        InputDriver::click(*box, QPoint(8, box->height() / 2));
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("alt=\"\""))
            || m_fixture->text().contains(QStringLiteral("alt=''")));
        m_fixture->waitForFrame();
        QTRY_VERIFY(!alt(*panel().card(0), 0)->isEnabled());
        InputDriver::click(*box, QPoint(8, box->height() / 2));
        QTRY_COMPARE(m_fixture->text(), post);
    }

    void theKeyStepsThroughPicturesWithoutAlt()
    {
        m_fixture->editor().setCaret(0);
        InputDriver::press(QStringLiteral("F4"));
        QTRY_VERIFY(popover() != nullptr && popover()->figure() == 0);
        InputDriver::type(QStringLiteral("A weir in mist"));
        QTRY_VERIFY(m_fixture->text().contains(QStringLiteral("alt='A weir in mist'"))
            || m_fixture->text().contains(QStringLiteral("alt=\"A weir in mist\"")));
        m_fixture->waitForFrame();
        InputDriver::press(QStringLiteral("F4"));
        QTRY_VERIFY(popover() != nullptr && popover()->figure() == 1);
        InputDriver::type(QStringLiteral("Lights"));
        m_fixture->waitForFrame();
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(popover() == nullptr);
        QVERIFY(m_fixture->editor().hasFocus());
        for (const Figure &figure : figuresIn(m_fixture->text())) {
            for (const FigureImage &image : figure.images) {
                QVERIFY(image.alt && !image.alt->isEmpty());
            }
        }
    }

    void thePopoverOpensAtTheFigureAndEscapeLeavesIt()
    {
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("half")));
        InputDriver::press(QStringLiteral("alt+Return"));
        QTRY_VERIFY(popover() != nullptr && popover()->figure() == 1);
        const QRect lines = m_fixture->editor().linesOf(figuresIn(m_fixture->text())[1].range);
        QVERIFY(!popover()->geometry().intersects(lines) || popover()->height() > m_fixture->editor().height() / 2);
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(popover() == nullptr);
        QCOMPARE(m_fixture->text(), post);
    }

    void cardsMoveByKeyboardBlockByBlock()
    {
        panel().card(0)->setFocus();
        InputDriver::press(QStringLiteral("alt+Down"));
        const auto place = [this](const char *words) { return m_fixture->text().indexOf(QString::fromLatin1(words)); };
        QTRY_VERIFY(place("../images/one.png") > place("Then the sun"));
        m_fixture->waitForFrame();
        QTRY_VERIFY(panel().card(0)->hasFocus());
        QCOMPARE(figuresIn(m_fixture->text()).size(), 2);
        QVERIFY(m_fixture->text().contains(QStringLiteral("sun.\n\n<figure>")));
        InputDriver::press(QStringLiteral("alt+Down"));
        QTRY_VERIFY(place("../images/one.png") > place("## Evening"));
        m_fixture->waitForFrame();
        QCOMPARE(panel().card(0)->content().section, QStringLiteral("Evening"));
        undo();
        undo();
        QCOMPARE(m_fixture->text(), post);
    }

    void aCardIsDraggedToAnotherSection()
    {
        const FigureCard &first = *panel().card(0);
        const FigureCard &second = *panel().card(1);
        drag(first, QPoint(first.width() / 2, first.height() - 4), second, QPoint(40, second.height() - 2));
        const auto place = [this](const char *words) { return m_fixture->text().indexOf(QString::fromLatin1(words)); };
        QTRY_VERIFY(place("../images/one.png") > place("../images/two.png"));
        QCOMPARE(figuresIn(m_fixture->text()).size(), 2);
        undo();
        QCOMPARE(m_fixture->text(), post);
    }

    void figuresAreGroupedUngroupedAndRemoved()
    {
        panel().card(0)->setFocus();
        InputDriver::press(QStringLiteral("space"));
        InputDriver::press(QStringLiteral("Down"));
        InputDriver::press(QStringLiteral("space"));
        QCOMPARE(panel().chosen(), (QList<qsizetype>{0, 1}));
        m_fixture->window->findChild<QAction *>(QStringLiteral("actionFigureGroup"))->trigger();
        QTRY_COMPARE(figuresIn(m_fixture->text()).size(), 1);
        QCOMPARE(figuresIn(m_fixture->text()).constFirst().images.size(), 3);
        m_fixture->waitForFrame();
        undo();
        QCOMPARE(m_fixture->text(), post);

        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("half")));
        m_fixture->window->findChild<QAction *>(QStringLiteral("actionFigureUngroup"))->trigger();
        QTRY_COMPARE(figuresIn(m_fixture->text()).size(), 3);
        m_fixture->waitForFrame();
        undo();
        QCOMPARE(m_fixture->text(), post);

        panel().card(0)->setFocus();
        InputDriver::press(QStringLiteral("Delete"));
        QTRY_COMPARE(figuresIn(m_fixture->text()).size(), 1);
        QVERIFY(m_fixture->text().contains(QStringLiteral("Mist over the water.\n\nThen the sun.")));
        undo();
        QCOMPARE(m_fixture->text(), post);
    }

    void aDroppedPictureReplacesAnother()
    {
        const QToolButton &thumbnail = thumbnailOf(*panel().card(0));
        InputDriver::dragFiles(
            {m_fixture->path(QStringLiteral("images/four.png"))}, thumbnail, thumbnail.rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->text().contains(QStringLiteral("one.png")), 10'000);
        const Figure figure = figuresIn(m_fixture->text()).constFirst();
        QVERIFY(!figure.images.constFirst().source.isEmpty());
        QCOMPARE(figure.images.constFirst().link, figure.images.constFirst().source); // the link follows
        QCOMPARE(figure.caption, QStringLiteral("The weir"));
        QVERIFY(m_fixture->text().contains(QStringLiteral("  class=\"x\">")));
        undo();
        QCOMPARE(m_fixture->text(), post);
    }

    void aFigureFoldsToItsCaption()
    {
        PostEditor &editor = m_fixture->editor();
        const QTextBlock hidden = editor.document()->findBlock(m_fixture->text().indexOf(QStringLiteral("<a href")));
        editor.setCaret(m_fixture->text().indexOf(QStringLiteral("<a href")));
        InputDriver::press(QStringLiteral("ctrl+period"));
        QTRY_VERIFY(!hidden.isVisible());
        QVERIFY(editor.textCursor().block().isVisible());
        QCOMPARE(m_fixture->text(), post);
        QVERIFY(!m_fixture->session().document().isModified());

        // Typing elsewhere leaves it folded; a caret that comes in opens it.
        editor.setCaret(m_fixture->text().indexOf(QStringLiteral("Then")));
        InputDriver::type(QStringLiteral("And "));
        m_fixture->waitForFrame();
        QVERIFY(!hidden.isVisible());
        editor.setCaret(m_fixture->text().indexOf(QStringLiteral("one.png")));
        QTRY_VERIFY(hidden.isVisible());

        InputDriver::press(QStringLiteral("ctrl+shift+period"));
        QTRY_VERIFY(!hidden.isVisible());
        QVERIFY(!editor.document()->findBlockByNumber(1).isVisible()); // the front matter too
        const QRect label = editor.lineRect(figuresIn(m_fixture->text()).constFirst().range.start);
        InputDriver::click(*editor.viewport(), label.topLeft() + QPoint(20, 6));
        QTRY_VERIFY(hidden.isVisible());
    }

    /// What is on the screen is what the editor would paint; `<figure>` alone is no figure any more.
    void theLabelGoesWithTheFigure()
    {
        PostEditor &editor = m_fixture->editor();
        const TextRange figure = figuresIn(m_fixture->text()).constFirst().range;
        const qsizetype inside = m_fixture->text().indexOf(u'\n', figure.start);
        editor.setCaret(inside + 3);
        InputDriver::press(QStringLiteral("ctrl+period"));
        QTRY_VERIFY(!editor.document()->findBlock(static_cast<int>(inside) + 1).isVisible());
        QTextCursor rest(editor.document());
        rest.setPosition(static_cast<int>(inside));
        rest.setPosition(static_cast<int>(figure.end()), QTextCursor::KeepAnchor);
        rest.removeSelectedText();
        m_fixture->waitForFrame();
        const QRect line = editor.lineRect(figure.start);
        const QRect place(editor.viewport()->mapToGlobal(line.topLeft()), line.size());
        const auto isAsPainted = [&] {
            const QImage shown = editor.screen()
                                     ->grabWindow(0, place.x(), place.y(), place.width(), place.height())
                                     .toImage()
                                     .convertToFormat(QImage::Format_RGB32);
            const QRect own(editor.viewport()->mapTo(&editor, line.topLeft()), line.size());
            return shown == editor.grab(own).toImage().convertToFormat(QImage::Format_RGB32);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAsPainted(), 5'000);
    }

    void aFoldMovesWithTheTextAtOnce()
    {
        QTextDocument document(QStringLiteral("One\n<figure>\nx\n</figure>\nTwo\n"));
        PostEditor editor;
        editor.edit(&document);
        auto *folding = editor.findChild<Folding *>();
        folding->setFoldables({{TextRange::between(4, 24), QStringLiteral("x")}});
        QTextCursor(&document).insertText(QStringLiteral("A line above\n"));
        folding->setAllFolded(true);
        QStringList visible;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            visible += block.isVisible() ? QStringList{block.text()} : QStringList();
        }
        const QStringList expected{QStringLiteral("A line above"), QStringLiteral("One"), QStringLiteral("<figure>"),
            QStringLiteral("Two"), QString()};
        QCOMPARE(visible, expected);
    }

    void thePictureIsOpenedOutside()
    {
        const QToolButton &thumbnail = thumbnailOf(*panel().card(0));
        InputDriver::click(thumbnail);
        QTRY_COMPARE(m_fixture->prompt.files, QStringList{m_fixture->path(QStringLiteral("images/one.png"))});
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestFigures test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_figures.moc"
