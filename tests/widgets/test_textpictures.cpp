// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "shownpopover.h"
#include "support/inputdriver.h"
#include "widgets/editor/folding.h"
#include "widgets/editor/textpictures.h"
#include "widgets/figures/picturesintext.h"
#include "widgets/motion.h"
#include "widgets/windowstyle.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QImage>
#include <QMimeData>
#include <QScreen>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace frontrow;
using namespace frontrow::test;

/// Pictures beside the lines that name them, and upon the labels of those that are folded.
class TestTextPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void aFigureShowsItsPicture();
    void linesLeaveItRoom();
    void aPictureOfOneLineIsSeen();
    void itMovesWithTheText();
    void aFoldedOneIsOnTheLabel();
    void itsClickOpensTheFigure();
    void anImageOutsideFiguresHasOne();
    void oneThatIsNotThereIsMarked();
    void theyCanBeSwitchedOff();
    void aNarrowTextHasNone();
    void aNewFileIsSeen();
    void theDesktopStopsMotion();
    void theDropLineMovesOnce();

private:
    [[nodiscard]] PostEditor &editor() { return m_fixture->editor(); }
    [[nodiscard]] qsizetype placeOf(const QString &words) { return m_fixture->text().indexOf(words); }
    [[nodiscard]] QTextBlock line(const QString &words)
    {
        return editor().document()->findBlock(static_cast<int>(placeOf(words)));
    }
    /// Where the pictures of the lines that begin at \a words are.
    [[nodiscard]] QRect pictureOf(const QString &words)
    {
        for (const PicturedLines &lines : editor().pictures().pictures()) {
            if (lines.range.start == placeOf(words)) {
                return editor().pictures().placeOf(lines);
            }
        }
        return {};
    }
    /// The share of \a place, in the viewport, that has \a colour.
    [[nodiscard]] double shareOf(const QColor &colour, const QRect &place)
    {
        const QImage shown = editor().viewport()->grab(place).toImage();
        int found = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                const QColor pixel = shown.pixelColor(x, y);
                const int far = std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
                    + std::abs(pixel.blue() - colour.blue());
                found += far < 40 ? 1 : 0;
            }
        }
        return found / std::max(1.0, 1.0 * shown.width() * shown.height());
    }
    void paint(const QString &name, const QColor &colour)
    {
        QImage picture(640, 360, QImage::Format_RGB32);
        picture.fill(colour);
        QVERIFY(QDir().mkpath(QFileInfo(m_fixture->path(name)).absolutePath()));
        QVERIFY(picture.save(m_fixture->path(name)));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestTextPictures::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    paint(QStringLiteral("images/red.png"), Qt::red);
    paint(QStringLiteral("images/blue.png"), Qt::blue);
    paint(QStringLiteral("images/green.png"), Qt::green);
    m_fixture->open(QStringLiteral("_posts/2026-03-04-two-days.md"),
        QStringLiteral("---\ntitle: Two Days\ndate: 2026-03-04\nheader:\n  overlay_image: /images/green.png\n---\n\n"
                       "Words before.\n\n<figure>\n\t<img src=\"/images/red.png\" alt=\"Red\">\n"
                       "\t<figcaption>All of it is red</figcaption>\n</figure>\n\nWords between.\n\n"
                       "![Blue](/images/blue.png)\n\n![Nothing](/images/nowhere.png)\n\nWords after.\n"));
    QTRY_COMPARE(editor().pictures().pictures().size(), 4);
}

void TestTextPictures::aFigureShowsItsPicture()
{
    QTRY_VERIFY(shareOf(Qt::red, pictureOf(QStringLiteral("<figure>"))) > 0.5);
    QVERIFY(editor().viewport()->rect().contains(pictureOf(QStringLiteral("<figure>"))));
    QVERIFY(!m_fixture->session().document().isModified());
}

void TestTextPictures::linesLeaveItRoom()
{
    const QRect picture = pictureOf(QStringLiteral("<figure>"));
    const QString inner = QStringLiteral("\t<img src");
    const QRect block = editor().lineRect(placeOf(inner));
    QVERIFY(line(inner).layout()->lineAt(0).width() <= picture.left() - block.left());
    QVERIFY(line(QStringLiteral("Words between")).layout()->lineAt(0).width() > picture.left() - block.left());
}

void TestTextPictures::aPictureOfOneLineIsSeen()
{
    const QString words = QStringLiteral("![Blue]");
    QTRY_VERIFY(shareOf(Qt::blue, pictureOf(words)) > 0.5);
    QVERIFY(pictureOf(words).height() > 2 * editor().fontMetrics().height());
    QVERIFY(pictureOf(words).bottom() < editor().lineRect(placeOf(QStringLiteral("![Nothing]"))).top());
}

void TestTextPictures::itMovesWithTheText()
{
    const int before = pictureOf(QStringLiteral("![Blue]")).top();
    editor().setCaret(placeOf(QStringLiteral("Words between")));
    QTest::keyClick(&editor(), Qt::Key_Return);
    QTest::keyClick(&editor(), Qt::Key_Return);
    QVERIFY(pictureOf(QStringLiteral("![Blue]")).top() > before); // before anything was read anew
    m_fixture->waitForFrame();
    QTRY_VERIFY(shareOf(Qt::blue, pictureOf(QStringLiteral("![Blue]"))) > 0.5);
}

void TestTextPictures::aFoldedOneIsOnTheLabel()
{
    editor().setCaret(placeOf(QStringLiteral("<img")));
    m_fixture->action("actionFold")->trigger();
    const auto label = [this] {
        const QRect line = editor().lineRect(placeOf(QStringLiteral("<figure>")));
        return line.adjusted(0, 0, -line.width() / 2, 0);
    };
    QVERIFY(pictureOf(QStringLiteral("<figure>")).isEmpty());
    QTRY_VERIFY(shareOf(Qt::red, label()) > 0.05);
    QTRY_VERIFY2(shareOf(Qt::green, editor().lineRect(0)) > 0.02, "the front matter is folded while its form is open");
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    QVERIFY2(line(QStringLiteral("<img")).isVisible(), "what is written where it is hidden is seen");
    m_fixture->action("actionUndo")->trigger();
}

void TestTextPictures::itsClickOpensTheFigure()
{
    InputDriver::click(*editor().viewport(), pictureOf(QStringLiteral("<figure>")).center());
    QTRY_VERIFY(shownPopover(editor()) != nullptr);
    QCOMPARE(shownPopover(editor())->figure(), 0);
}

void TestTextPictures::anImageOutsideFiguresHasOne()
{
    m_fixture->open(QStringLiteral("_posts/2026-03-05-bare.md"),
        QStringLiteral("---\ntitle: Bare\ndate: 2026-03-05\n---\n\nWords before.\n\n<img src=\"/images/red.png\">\n\n"
                       "<p align=\"center\"><a href=\"/images/blue.png\"><img\n  src='/images/blue.png' width=300>"
                       "<img src=\"/images/red.png\"></a></p>\n\n"
                       "Words with <img src=\"/images/red.png\"> among them.\n\n"
                       "<figure><img src=\"/images/red.png\"></figure> <img src=\"/images/blue.png\">\n\n"
                       "    <img src=\"/images/red.png\">\n\nWords after.\n"));
    QTRY_COMPARE(editor().pictures().pictures().size(), 3);
    const QList<PicturedLines> pictures = editor().pictures().pictures();
    QCOMPARE(pictures[0].range, TextRange(placeOf(QStringLiteral("<img src")), 27));
    QCOMPARE(pictures[1].range.start, placeOf(QStringLiteral("<p align")));
    QCOMPARE(pictures[1].range.end(), placeOf(QStringLiteral("\n\nWords with")));
    QCOMPARE(pictures[1].files,
        (QStringList{
            m_fixture->path(QStringLiteral("images/blue.png")), m_fixture->path(QStringLiteral("images/red.png"))}));
    QCOMPARE(pictures[2].range.start, placeOf(QStringLiteral("<figure>")));
    QTRY_VERIFY(shareOf(Qt::red, pictureOf(QStringLiteral("<img src"))) > 0.5);
    InputDriver::click(*editor().viewport(), pictureOf(QStringLiteral("<img src")).center());
    QTRY_COMPARE(editor().caret(), placeOf(QStringLiteral("<img src")));
}

void TestTextPictures::oneThatIsNotThereIsMarked()
{
    const QList<PicturedLines> pictures = editor().pictures().pictures();
    QCOMPARE(pictures.constLast().files, QStringList{QString()});
    QVERIFY(!pictureOf(QStringLiteral("![Nothing]")).isEmpty());
    PreviewFrame frame = m_fixture->session().frame();
    frame.issues.clear();
    QCOMPARE(picturedLinesOf(frame).size(), 3); // nobody said that it is nowhere: it may be on the web
}

void TestTextPictures::theyCanBeSwitchedOff()
{
    const int before = line(QStringLiteral("\t<img src")).layout()->lineCount();
    EditorTextStyle textStyle = editor().textStyle();
    textStyle.showsPictures = false;
    editor().setTextStyle(textStyle);
    QVERIFY(pictureOf(QStringLiteral("<figure>")).isEmpty());
    QVERIFY(line(QStringLiteral("\t<img src")).layout()->lineCount() <= before);
    QVERIFY(line(QStringLiteral("\t<img src")).layout()->lineAt(0).width() > editor().viewport()->width() / 2.0);
    QCOMPARE(editor().lineRect(placeOf(QStringLiteral("![Blue]"))).height(),
        editor().lineRect(placeOf(QStringLiteral("Words after"))).height());
}

void TestTextPictures::aNarrowTextHasNone()
{
    editor().setFontSize(TextColumn::largestFont);
    m_fixture->window->resize(1000, 700);
    QTRY_VERIFY(pictureOf(QStringLiteral("![Blue]")).isEmpty());
}

void TestTextPictures::aNewFileIsSeen()
{
    QTRY_VERIFY(shareOf(Qt::blue, pictureOf(QStringLiteral("![Blue]"))) > 0.5);
    paint(QStringLiteral("images/blue.png"), Qt::yellow);
    QFile file(m_fixture->path(QStringLiteral("images/blue.png")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(1), QFileDevice::FileModificationTime));
    file.close();
    editor().setCaret(m_fixture->text().size());
    QTest::keyClicks(&editor(), QStringLiteral("x"));
    m_fixture->waitForFrame();
    QTRY_VERIFY(shareOf(Qt::yellow, pictureOf(QStringLiteral("![Blue]"))) > 0.5);
}

void TestTextPictures::theDesktopStopsMotion()
{
    QVERIFY(desktopMoves(m_fixture->path(QStringLiteral("config"))));
    const auto write = [this](const QString &name, const QByteArray &text) {
        QDir().mkpath(QFileInfo(m_fixture->path(name)).absolutePath());
        QFile file(m_fixture->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(QStringLiteral("kde/kdeglobals"), "[KDE]\nAnimationDurationFactor=0\n");
    QVERIFY(!desktopMoves(m_fixture->path(QStringLiteral("kde"))));
    write(QStringLiteral("gtk/gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=false\n");
    QVERIFY(!desktopMoves(m_fixture->path(QStringLiteral("gtk"))));
    write(QStringLiteral("moving/gtk-4.0/settings.ini"), "[Settings]\ngtk-enable-animations=1\n");
    QVERIFY(desktopMoves(m_fixture->path(QStringLiteral("moving"))));
}

/// From where it was, unless nothing is to move.
void TestTextPictures::theDropLineMovesOnce()
{
    QApplication::setStyle(new WindowStyle);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_fixture->path(QStringLiteral("images/blue.png")))});
    QWidget *viewport = editor().viewport();
    const auto dragTo = [&](const QString &words) {
        const QPoint place(100, editor().rowRect(placeOf(words)).center().y());
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
    };
    const auto lineAt = [&] {
        const QImage shown = viewport->grab().toImage();
        const QRgb colour = editor().palette().color(QPalette::Highlight).rgb();
        int y = 0;
        while (y < shown.height() && (shown.pixel(1, y) != colour || shown.pixel(shown.width() / 2, y) != colour)) {
            ++y;
        }
        return y;
    };
    for (const bool moves : {true, false}) {
        setMotionWanted(moves);
        QCOMPARE(isMotionWanted(), moves);
        dragTo(QStringLiteral("Words after"));
        QTest::qWait(2 * motionTime); // it rests there
        const int before = lineAt();
        QVERIFY(before < viewport->height());
        dragTo(QStringLiteral("Words before"));
        const int first = lineAt();
        QCOMPARE(std::abs(first - before) < 20, moves);
        QTRY_VERIFY(lineAt() < before - 50);
    }
    setMotionWanted(true);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(viewport, &leave);
}

QTEST_MAIN(TestTextPictures)
#include "test_textpictures.moc"
