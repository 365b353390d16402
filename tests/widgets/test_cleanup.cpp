// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "support/inputdriver.h"
#include "widgets/cleanup/cleanupdialog.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString post = QStringLiteral("---\n"
                                    "title: Two Days by the River\n"
                                    "---\n\n"
                                    "## Morning\n\n"
                                    "<figure>\n"
                                    "\t<img src=\"../images/photo.png\" alt=\"A slide\">\n"
                                    "\t<figcaption>The slide</figcaption>\n"
                                    "</figure>\n\n"
                                    "The end.\n");

constexpr QSize size(800, 600);
const QPolygonF slideCorners({QPointF(160, 120), QPointF(660, 90), QPointF(690, 470), QPointF(140, 430)});

constexpr QRect letterbox(0, 75, 800, 450);

/// A bright slide on a screen in a dark hall, seen from the side.
QImage photograph()
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(24, 20, 28));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(240, 240, 235));
    painter.drawPolygon(slideCorners);
    painter.setBrush(QColor(30, 60, 140));
    painter.drawRect(220, 180, 300, 40);
    return image;
}

/// A capture of a player: a slide between black bars, its controls below.
QImage capture(const QColor &slide)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.fillRect(letterbox, slide);
    painter.fillRect(letterbox.adjusted(60, 60, -300, -200), Qt::white);
    return image;
}

/// A page of text of which the right half lies in the shade.
QImage shadedPage()
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int paper = 240 - x * 140 / size.width();
            const bool isInk = y % 40 < 6 && x % 60 < 40;
            image.setPixel(x, y, isInk ? qRgb(paper / 5, paper / 5, paper / 5) : qRgb(paper, paper, paper));
        }
    }
    return image;
}

} // namespace

/// Cleaning a picture up, by mouse and by keyboard alone.
class TestCleanUp : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    CleanUpDialog &dialog() { return *m_fixture->window->findChild<CleanUpDialog *>(); }

    void open()
    {
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("figcaption")));
        InputDriver::press(QStringLiteral("ctrl+alt+c"));
        QTRY_VERIFY(m_fixture->window->findChild<CleanUpDialog *>());
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    }

    void clickOn(const QString &text)
    {
        for (QPushButton *button : dialog().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text) {
                InputDriver::click(*button);
                return;
            }
        }
        QFAIL("no such button");
    }

    void choose(int tool) { dialog().findChild<QComboBox *>()->setCurrentIndex(tool); }

    /// The picture that the figure shows once it is another one than before.
    QImage shownPicture()
    {
        const QString source = figuresIn(m_fixture->text()).constFirst().images.constFirst().source;
        m_fixture->waitForFrame();
        return QImage(m_fixture->session().frame().pictures.value(source));
    }

    void use()
    {
        const QString before = m_fixture->text();
        clickOn(QStringLiteral("Use This Picture"));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->text() != before, 10'000);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QDir().mkpath(m_fixture->path(QStringLiteral("images")));
        QVERIFY(photograph().save(m_fixture->path(QStringLiteral("images/photo.png"))));
        m_fixture->open(QStringLiteral("post.md"), post);
    }
    void cleanup() { m_fixture.reset(); }

    void cornersThatTakeTheirEdgesStayUpright()
    {
        const QPolygonF whole({QPointF(0, 0), QPointF(100, 0), QPointF(100, 50), QPointF(0, 50)});
        QCOMPARE(cornersAfterMove(whole, 0, {10, 5}, {100, 50}, true),
            QPolygonF({QPointF(10, 5), QPointF(100, 5), QPointF(100, 50), QPointF(10, 50)}));
        QCOMPARE(cornersAfterMove(whole, 2, {90, 45}, {100, 50}, true),
            QPolygonF({QPointF(0, 0), QPointF(90, 0), QPointF(90, 45), QPointF(0, 45)}));
        QCOMPARE(cornersAfterMove(whole, 1, {200, -9}, {100, 50}, false), whole);
    }

    void aPictureIsCroppedWithTheMouseAndUndone()
    {
        open();
        CleanUpCanvas &canvas = dialog().canvas();
        InputDriver::drag(
            canvas.mapToGlobal(canvas.shown({0, 0}).toPoint()), canvas.mapToGlobal(canvas.shown({200, 150}).toPoint()));
        use();
        const QImage cropped = shownPicture();
        QVERIFY2(std::abs(cropped.width() - 600) < 6 && std::abs(cropped.height() - 450) < 6,
            qPrintable(QStringLiteral("%1 × %2").arg(cropped.width()).arg(cropped.height())));
        m_fixture->editor().setFocus();
        InputDriver::press(QStringLiteral("ctrl+z"));
        QCOMPARE(m_fixture->text(), post);
        QCOMPARE(shownPicture().size(), size);
    }

    void thePhotographedSlideIsFoundAndStraightened()
    {
        open();
        clickOn(QStringLiteral("Find the Slide"));
        const auto isFound = [this] {
            for (int corner = 0; corner < 4; ++corner) {
                if (QLineF(dialog().canvas().corners()[corner], slideCorners[corner]).length() > 20) {
                    return false;
                }
            }
            return true;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isFound(), 10'000);
        use();
        const QImage straight = shownPicture();
        QVERIFY(straight.width() > 450 && straight.width() < 620);
        for (const QPoint corner : {QPoint(6, 6), QPoint(straight.width() - 7, straight.height() - 7)}) {
            QVERIFY(qGray(straight.pixel(corner)) > 180); // the slide, not the hall
        }
    }

    void cornersAreMovedByKeyboardAlone()
    {
        open();
        choose(1);
        dialog().canvas().setFocus(Qt::TabFocusReason);
        InputDriver::press(QStringLiteral("Tab"));
        InputDriver::press(QStringLiteral("Down"));
        InputDriver::press(QStringLiteral("ctrl+Left"));
        QCOMPARE(dialog().canvas().corners(),
            QPolygonF({QPointF(0, 0), QPointF(799, 20), QPointF(800, 600), QPointF(0, 600)}));
    }

    void aPlaceIsCoveredForGood()
    {
        open();
        choose(2);
        CleanUpCanvas &canvas = dialog().canvas();
        InputDriver::drag(canvas.mapToGlobal(canvas.shown({200, 160}).toPoint()),
            canvas.mapToGlobal(canvas.shown({540, 240}).toPoint()));
        QCOMPARE(canvas.places().size(), 1);
        InputDriver::press(QStringLiteral("shift+Right"));
        QVERIFY(canvas.places().constFirst().width() > 350);
        dialog().findChildren<QComboBox *>()[1]->setCurrentIndex(1);
        use();
        const QColor covered = shownPicture().pixelColor(370, 200);
        QVERIFY2(covered.lightness() > 150, qPrintable(covered.name())); // the blue bar is gone
    }

    void barsOfTheEventsCapturesAreTrimmedAlike()
    {
        QVERIFY(capture(QColor(200, 60, 40)).save(m_fixture->path(QStringLiteral("images/photo.png"))));
        QVERIFY(capture(QColor(40, 120, 200)).save(m_fixture->path(QStringLiteral("images/other.png"))));
        m_fixture->open(
            QStringLiteral("two.md"), post + QStringLiteral("\n<img src=\"../images/other.png\" alt=\"B\">\n"));
        open();
        clickOn(QStringLiteral("Trim as the Event's Others"));
        const QPolygonF whole({QPointF(0, 0), QPointF(800, 0), QPointF(800, 600), QPointF(0, 600)});
        QTRY_VERIFY_WITH_TIMEOUT(dialog().canvas().corners() != whole, 10'000);
        use();
        const QImage trimmed = shownPicture();
        QVERIFY2(std::abs(trimmed.height() - letterbox.height()) <= 4, qPrintable(QString::number(trimmed.height())));
        QCOMPARE(trimmed.width(), letterbox.width());
        QVERIFY(trimmed.pixelColor(5, 5).red() > 150);
    }

    void aPageInTheShadeIsLitEvenly()
    {
        QVERIFY(shadedPage().save(m_fixture->path(QStringLiteral("images/photo.png"))));
        m_fixture->open(QStringLiteral("shade.md"), post);
        open();
        InputDriver::press(QStringLiteral("alt+l"));
        QTRY_VERIFY(dialog().findChild<QCheckBox *>()->isChecked());
        use();
        const QImage lit = shownPicture();
        const int left = qGray(lit.pixel(50, 20));
        const int right = qGray(lit.pixel(770, 20));
        QVERIFY2(std::abs(left - right) < 25, qPrintable(QStringLiteral("%1 and %2").arg(left).arg(right)));
        QVERIFY(qGray(lit.pixel(610, 2)) < 120); // the ink is still there
    }

    void nothingDoneChangesNothing()
    {
        open();
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!m_fixture->window->findChild<CleanUpDialog *>());
        open();
        clickOn(QStringLiteral("Use This Picture"));
        QTRY_VERIFY(!m_fixture->window->findChild<CleanUpDialog *>());
        QCOMPARE(m_fixture->text(), post);
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestCleanUp test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_cleanup.moc"
