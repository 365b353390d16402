// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/contenthash.h"
#include "post/figures/figure.h"
#include "shownpopover.h"
#include "site/blog/postplace.h"
#include "slidepainter.h"
#include "support/eventloop.h"
#include "support/inputdriver.h"
#include "widgets/cleanup/cleanupdialog.h"
#include "widgets/figures/figurepopover.h"
#include "widgets/figures/filmstrip.h"
#include "widgets/panels/noticebar.h"
#include "widgets/preview/previewview.h"
#include "widgets/workline.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString post = QStringLiteral("---\n"
                                    "title: Two Days by the River\n"
                                    "date: 2026-03-04\n"
                                    "---\n\n"
                                    "## Morning\n\n"
                                    "Mist over the water,\n"
                                    "and then the sun came\n"
                                    "over the hills.\n\n"
                                    "The end.\n");

/// Serves one picture to everybody.
class PictureServer : public QTcpServer
{
public:
    explicit PictureServer(const QByteArray &picture)
    {
        connect(this, &QTcpServer::newConnection, this, [this, picture] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++hits;
                connect(socket, &QTcpSocket::readyRead, socket, [socket, picture] {
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\nContent-Length: "
                        + QByteArray::number(picture.size()) + "\r\n\r\n" + picture);
                    socket->disconnectFromHost();
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }

    int hits = 0;
};

} // namespace

/// Pictures on their way into the text: dropped, pasted, many at once; and what is asked when they arrive.
class TestInsertions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    QString picture(const QString &name, QSize size = {160, 90})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(static_cast<int>(qHash(name) % 360), 140, 210));
        const QString file = m_fixture->path(name);
        QDir().mkpath(QFileInfo(file).absolutePath());
        return image.save(file) ? file : QString();
    }

    QStringList pictures(const QStringList &names)
    {
        QStringList files;
        for (const QString &name : names) {
            files.append(picture(name));
        }
        return files;
    }

    FigurePopover *popover() { return shownPopover(m_fixture->editor()); }

    QPoint placeOf(const QString &words)
    {
        m_fixture->editor().setCaret(m_fixture->text().indexOf(words));
        turnEventLoop(); // the view has scrolled to the caret
        return m_fixture->editor().cursorRect().center();
    }

    void drop(const QStringList &files, const QString &near)
    {
        InputDriver::dragFiles(files, *m_fixture->editor().viewport(), placeOf(near));
    }

    void waitForPopover()
    {
        QTRY_VERIFY_WITH_TIMEOUT(popover() != nullptr, 10'000);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    }

    QList<Figure> figures() { return figuresIn(m_fixture->text()); }

    QStringList captions()
    {
        QStringList captions;
        for (const Figure &figure : figures()) {
            captions.append(plainCaption(figure));
        }
        return captions;
    }

    [[nodiscard]] QStringList stagedFiles()
    {
        QStringList names;
        for (const RepoPath &path : m_fixture->session().place().staging.paths()) {
            names.append(path.toString().section(u'/', -1));
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open(QStringLiteral("post.md"), post);
    }
    void cleanup() { m_fixture.reset(); }

    void fiveFilesComeInViewOrderAsOneStep()
    {
        drop(pictures({QStringLiteral("Carp.png"), QStringLiteral("Ant.png"), QStringLiteral("Emu.png"),
                 QStringLiteral("Bee.png"), QStringLiteral("Dog.png")}),
            QStringLiteral("The end"));
        QTRY_COMPARE_WITH_TIMEOUT(captions(),
            (QStringList{QStringLiteral("Ant"), QStringLiteral("Bee"), QStringLiteral("Carp"), QStringLiteral("Dog"),
                QStringLiteral("Emu")}),
            10'000);
        waitForPopover();
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(m_fixture->editor().hasFocus());
        InputDriver::press(QStringLiteral("ctrl+z"));
        QCOMPARE(m_fixture->text(), post);
    }

    void aFolderExpandsInNaturalOrder()
    {
        pictures({QStringLiteral("talk/slide 10 ten.png"), QStringLiteral("talk/slide 2 two.png")});
        drop({m_fixture->path(QStringLiteral("talk"))}, QStringLiteral("The end"));
        QTRY_COMPARE_WITH_TIMEOUT(
            captions(), (QStringList{QStringLiteral("Slide 2 two"), QStringLiteral("Slide 10 ten")}), 10'000);
    }

    void aDropNeverSplitsAParagraph()
    {
        drop(pictures({QStringLiteral("Weir.png")}), QStringLiteral("and then"));
        QTRY_COMPARE_WITH_TIMEOUT(figures().size(), 1, 10'000);
        QVERIFY2(
            m_fixture->text().contains(QStringLiteral("Mist over the water,\nand then the sun came\nover the hills.")),
            qPrintable(m_fixture->text()));
    }

    void whatIsNoPictureIsRefusedWithASentence()
    {
        QFile notes(m_fixture->path(QStringLiteral("notes.txt")));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("words");
        notes.close();
        drop({notes.fileName(), picture(QStringLiteral("Otter.png"))}, QStringLiteral("The end"));
        QTRY_COMPARE_WITH_TIMEOUT(captions(), QStringList{QStringLiteral("Otter")}, 10'000);
        auto *bar = m_fixture->window->findChild<NoticeBar *>(QStringLiteral("Pictures"));
        QVERIFY(bar && bar->text().contains(QStringLiteral("notes.txt")));
        QVERIFY(!m_fixture->text().contains(QStringLiteral("notes")));
    }

    void pixelsFromABrowserBecomeAPng()
    {
        drop({QStringLiteral("--as-image"), picture(QStringLiteral("x.png"))}, QStringLiteral("The end"));
        QTRY_COMPARE_WITH_TIMEOUT(figures().size(), 1, 10'000);
        QCOMPARE(stagedFiles(), QStringList{QStringLiteral("morning.png")});
    }

    void aWebAddressIsAskedAboutFirst_data()
    {
        QTest::addColumn<bool>("isAgreed");
        QTest::newRow("agreed") << true;
        QTest::newRow("refused") << false;
    }
    void aWebAddressIsAskedAboutFirst()
    {
        QFETCH(bool, isAgreed);
        PictureServer server(contentOf(picture(QStringLiteral("served.png"))));
        m_fixture->prompt.confirms = isAgreed;
        drop({QStringLiteral("http://127.0.0.1:%1/boats-at-dusk.png").arg(server.serverPort())},
            QStringLiteral("The end"));
        QTRY_COMPARE(m_fixture->prompt.asked, QStringList{QStringLiteral("confirm")});
        if (isAgreed) {
            QTRY_COMPARE_WITH_TIMEOUT(captions(), QStringList{QStringLiteral("Boats at dusk")}, 10'000);
            QCOMPARE(server.hits, 1);
        } else {
            QTest::qWait(300); // nothing may be fetched in this time
            QCOMPARE(server.hits, 0);
            QCOMPARE(m_fixture->text(), post);
        }
    }

    void theCaptionIsTypedOnInsertionAndTheNameFollows()
    {
        placeOf(QStringLiteral("The end"));
        InputDriver::copyPicture(picture(QStringLiteral("pasted.png")));
        InputDriver::press(QStringLiteral("ctrl+v"));
        waitForPopover();
        QCOMPARE(captions(), QStringList{QStringLiteral("Morning")});
        InputDriver::type(QStringLiteral("Boats & nets"));
        QTRY_COMPARE(captions(), QStringList{QStringLiteral("Boats & nets")});
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(popover() == nullptr);
        QTRY_VERIFY(figures().constFirst().images.constFirst().source.endsWith(QStringLiteral("/boats-nets.png")));
        m_fixture->waitForFrame();
        QVERIFY(QFileInfo(m_fixture->session().frame().pictures.begin().value()).isFile());
        QVERIFY(m_fixture->editor().hasFocus());
        QVERIFY(m_fixture->editor().caret() > figures().constFirst().range.start);
        InputDriver::press(QStringLiteral("ctrl+z"));
        InputDriver::press(QStringLiteral("ctrl+z"));
        QTRY_COMPARE(m_fixture->text(), post);
        InputDriver::press(QStringLiteral("ctrl+shift+z"));
        m_fixture->waitForFrame();
        QVERIFY(
            QFileInfo(m_fixture->session().frame().pictures.begin().value()).isFile()); // the first name is still there
    }

    void escapeKeepsTheDefaults()
    {
        drop(pictures({QStringLiteral("Heron.png")}), QStringLiteral("The end"));
        waitForPopover();
        const QString arrived = m_fixture->text();
        InputDriver::type(QStringLiteral("Something else"));
        QTRY_COMPARE(captions(), QStringList{QStringLiteral("Something else")});
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_COMPARE(m_fixture->text(), arrived);
        QVERIFY(popover() == nullptr);
    }

    void tabGoesThroughTheCaptionsOfAFilmStrip()
    {
        drop(pictures({QStringLiteral("Ant.png"), QStringLiteral("Bee.png"), QStringLiteral("Carp.png")}),
            QStringLiteral("The end"));
        waitForPopover();
        InputDriver::type(QStringLiteral("First"));
        InputDriver::press(QStringLiteral("Tab"));
        InputDriver::type(QStringLiteral("Second"));
        QTRY_VERIFY(popover() != nullptr && popover()->figure() == 1);
        InputDriver::press(QStringLiteral("Tab"));
        InputDriver::type(QStringLiteral("Third"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_COMPARE(
            captions(), (QStringList{QStringLiteral("First"), QStringLiteral("Second"), QStringLiteral("Third")}));
        QTRY_VERIFY(figures().last().images.constFirst().source.endsWith(QStringLiteral("/third.png")));
        QVERIFY(figures().constFirst().images.constFirst().source.endsWith(QStringLiteral("/first.png")));
    }

    void aSuggestionIsTakenAsCaption()
    {
        drop(pictures({QStringLiteral("Heron.png")}), QStringLiteral("The end"));
        waitForPopover();
        QToolButton *heading = nullptr;
        for (QToolButton *button : popover()->findChildren<QToolButton *>()) {
            heading = button->text() == u"Morning" ? button : heading;
        }
        QVERIFY(heading);
        const auto isSqueezed = [](const QWidget *part) {
            return part->isVisible() && part->height() < part->minimumSizeHint().height();
        };
        QTRY_VERIFY(std::ranges::none_of(popover()->findChildren<QLineEdit *>(), isSqueezed));
        InputDriver::click(*heading);
        QTRY_COMPARE(captions(), QStringList{QStringLiteral("Morning")});
        InputDriver::press(QStringLiteral("ctrl+a"));
        InputDriver::type(QStringLiteral("Other words"));
        QTRY_COMPARE(captions(), QStringList{QStringLiteral("Other words")});
        InputDriver::press(QStringLiteral("alt+1"));
        QTRY_COMPARE(captions(), QStringList{QStringLiteral("Morning")});
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(figures().constFirst().images.constFirst().source.endsWith(QStringLiteral("/morning.png")));
    }

    /// A figure that was there before gets what is on its slide, too, and Esc takes it back.
    void anExistingFigureGetsTheWordsOfItsSlide()
    {
        QDir().mkpath(m_fixture->path(QStringLiteral("images")));
        QVERIFY(paintedSlide(slideContent(1, 0), {1280, 720})
                .save(m_fixture->path(QStringLiteral("images/old-slide.png"))));
        const QString old = post + QStringLiteral("\n<figure>\n\t<img src=\"/images/old-slide.png\">\n</figure>\n");
        m_fixture->open(QStringLiteral("_posts/2026-03-04-old.md"), old);
        const auto alt = [this] { return figures().constFirst().images.constFirst().alt; };
        m_fixture->action("actionFigureNextAlt")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(popover() != nullptr, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(alt().has_value(), 30'000);
        QVERIFY(alt()->size() > 10);
        QStringList offered;
        for (const QToolButton *button : popover()->findChildren<QToolButton *>()) {
            offered.append(button->text());
        }
        QVERIFY2(offered.contains(QStringLiteral("Morning")) && offered.contains(QStringLiteral("Old slide")),
            qPrintable(offered.join(u'|')));
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_COMPARE(m_fixture->text(), old);
        QVERIFY(!alt().has_value());
    }

    /// What is typed after a figure at the end of the text is a paragraph to every engine.
    void writingGoesOnInAParagraphOfItsOwn()
    {
        m_fixture->session().pictures().addFigures(
            {{pictures({QStringLiteral("Ant.png")}).constFirst(), {}}}, m_fixture->text().size());
        waitForPopover();
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(m_fixture->editor().hasFocus());
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("And so on."));
        QVERIFY2(m_fixture->text().endsWith(QStringLiteral("</figure>\n\nAnd so on.")), qPrintable(m_fixture->text()));
    }

    /// A card of another drop never shows the pictures of the one before.
    void theSecondDropShowsItsOwnPictures()
    {
        drop(pictures({QStringLiteral("Ant.png"), QStringLiteral("Bee.png")}), QStringLiteral("The end"));
        waitForPopover();
        const auto shown = [this] {
            QList<QImage> images;
            for (const QLabel *label : popover()->findChild<FilmStrip *>()->findChildren<QLabel *>()) {
                images.append(label->pixmap().toImage());
            }
            return images;
        };
        QTRY_VERIFY(shown().size() == 2 && !shown().constFirst().isNull());
        const QList<QImage> first = shown();
        InputDriver::press(QStringLiteral("Escape"));
        drop(pictures({QStringLiteral("Emu.png"), QStringLiteral("Fox.png")}), QStringLiteral("Mist"));
        QTRY_VERIFY_WITH_TIMEOUT(popover() != nullptr, 10'000);
        for (const QImage &image : shown()) {
            QVERIFY(image.isNull() || !first.contains(image));
        }
    }

    /// What was read on a picture goes with it; its words are marked until somebody has seen them.
    void aReplacedPictureGetsItsOwnRecognisedWords()
    {
        const auto slide = [this](const QString &name, int number) {
            const QString file = m_fixture->path(name);
            return paintedSlide(slideContent(number, 0), {1280, 720}).save(file) ? file : QString();
        };
        drop({slide(QStringLiteral("Otter.png"), 1)}, QStringLiteral("The end"));
        waitForPopover();
        const auto alt = [this] { return figures().constFirst().images.constFirst().alt.value_or(QString()); };
        const auto isMarked = [this] {
            const QList<QLabel *> labels = popover()->card().findChildren<QLabel *>();
            const auto says = [](const QLabel *label) { return label->text().startsWith(u"Read on the picture"); };
            const auto label = std::ranges::find_if(labels, says);
            return label != labels.end() && (*label)->isVisible();
        };
        QTRY_COMPARE(isMarked(), alt() != u"Otter"); // a fast reader may be done by now
        QTRY_VERIFY_WITH_TIMEOUT(alt() != u"Otter", 60'000);
        const QString first = alt();
        QTRY_VERIFY(isMarked());
        m_fixture->session().pictures().replace(0, 0, {slide(QStringLiteral("Heron.png"), 2), {}});
        QTRY_VERIFY_WITH_TIMEOUT(alt() != first, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(alt() != first && alt() != u"Otter", 60'000);
        QTRY_VERIFY(isMarked());
        popover()->card().focusAlt(0);
        popover()->focusCaption();
        QTRY_VERIFY(!isMarked());
        m_fixture->waitForFrame();
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY(m_fixture->editor().hasFocus());
        for (int steps = 0; m_fixture->text() != post && steps < 3; ++steps) {
            InputDriver::press(QStringLiteral("ctrl+z"));
        }
        QCOMPARE(m_fixture->text(), post);
    }

    /// A picture that the post has already is not stored again.
    void aPictureOfThePostIsUsedAgain()
    {
        const QString home = m_fixture->path(QStringLiteral("images/post"));
        QVERIFY(QDir().mkpath(home));
        const QString there = picture(QStringLiteral("images/post/the-weir.png"));
        m_fixture->open(QStringLiteral("post.md"), post + QStringLiteral("\n![](images/post/the-weir.png)\n"));
        const QString copy = m_fixture->path(QStringLiteral("Elsewhere.png"));
        QVERIFY(QFile::copy(there, copy));
        drop({copy}, QStringLiteral("The end"));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->text().count(QStringLiteral("the-weir.png")) > 1, 10'000);
        QCOMPARE(stagedFiles(), QStringList());
        waitForPopover();
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(m_fixture->editor().hasFocus());
        placeOf(QStringLiteral("The end"));
        InputDriver::copyPicture(there);
        InputDriver::press(QStringLiteral("ctrl+v"));
        QTRY_COMPARE_WITH_TIMEOUT(figures().size(), 3, 10'000);
        QCOMPARE(m_fixture->text().count(QStringLiteral("the-weir.png")), 3);
        QCOMPARE(stagedFiles(), QStringList());
    }

    /// Another program, or an undo, may put a figure before the one whose card is open.
    void wordsAreForTheFigureThatIsSeen()
    {
        drop(pictures({QStringLiteral("Otter.png")}), QStringLiteral("The end"));
        waitForPopover();
        m_fixture->waitForFrame();
        const QString former = captions().constFirst();
        const qsizetype top = m_fixture->text().indexOf(QStringLiteral("---\n\n")) + 5;
        m_fixture->session().document().apply({{{top, 0}, QStringLiteral("![Heron](heron.png)\n\n")}});
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("At dawn"));
        QCOMPARE(captions().size(), 2);
        QVERIFY2(captions().constLast().contains(QStringLiteral("At dawn")), qPrintable(m_fixture->text()));
        QVERIFY(m_fixture->text().contains(QStringLiteral("![Heron](heron.png)\n")));
        QTRY_VERIFY(popover() != nullptr && popover()->figure() == 1);
        InputDriver::type(QStringLiteral("!"));
        QTRY_VERIFY(captions().constLast().endsWith(u'!'));
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_COMPARE(captions().constLast(), former);
        QVERIFY(m_fixture->text().contains(QStringLiteral("![Heron](heron.png)\n")));
    }

    /// A command that is given right after a drop waits until it is known what it means, instead of doing nothing.
    /// The text around the place may make something else of it.
    void aPictureThatIsNoFigureInTheTextIsNotAskedAbout()
    {
        ImportResult arrived;
        arrived.figures = {{QStringLiteral("/images/boats.png"), QStringLiteral("Boats"), QStringLiteral("Boats")}};
        Q_EMIT m_fixture->session().pictures().inserted(arrived, {m_fixture->text().indexOf(u"Mist"), 4});
        m_fixture->editor().setCaret(0);
        InputDriver::type(QStringLiteral(" "));
        m_fixture->waitForFrame();
        QVERIFY(popover() == nullptr);
    }

    void cleanUpRightAfterADropOpens()
    {
        QAction *cleanUp = m_fixture->action("actionFigureCleanUp");
        QVERIFY(!cleanUp->isEnabled());
        drop(pictures({QStringLiteral("Heron.png")}), QStringLiteral("The end"));
        QTRY_VERIFY_WITH_TIMEOUT(!figures().isEmpty(), 10'000);
        QVERIFY(cleanUp->isEnabled());
        cleanUp->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->window->findChild<CleanUpDialog *>(), 10'000);
        m_fixture->window->findChild<CleanUpDialog *>()->reject();
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("Mist")));
        QTRY_VERIFY(!cleanUp->isEnabled());
    }

    void twoHundredPicturesOf4kAreImportedOrCancelled_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("cancelled") << true;
        QTest::newRow("imported") << false;
    }
    void twoHundredPicturesOf4kAreImportedOrCancelled()
    {
        QFETCH(bool, isCancelled);
        constexpr int count = 200;
        QDir().mkpath(m_fixture->path(QStringLiteral("many")));
        QImage image(3840, 2160, QImage::Format_Indexed8);
        image.setColorTable({0xff203040, 0xffe0e0e0});
        image.fill(0);
        for (int each = 0; each < count; ++each) {
            image.setPixel(each, 7, 1);
            QVERIFY(image.save(m_fixture->path(QStringLiteral("many/%1.png").arg(each)), "PNG", 89));
        }
        auto &progress = *m_fixture->window->findChild<WorkLine *>();
        drop({m_fixture->path(QStringLiteral("many"))}, QStringLiteral("The end"));
        QTRY_VERIFY_WITH_TIMEOUT(progress.isVisible(), 30'000);
        InputDriver::type(QStringLiteral("typing goes on ")); // at the caret, while pictures come in
        QVERIFY(m_fixture->text().contains(QStringLiteral("typing goes on The end.")));
        if (isCancelled) {
            InputDriver::click(*progress.findChild<QToolButton *>());
            QTRY_VERIFY_WITH_TIMEOUT(!progress.isVisible(), 30'000);
            QVERIFY(figures().isEmpty());
            QCOMPARE(stagedFiles(), QStringList());
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(figures().size(), count, 300'000);
        QVERIFY(progress.isHidden());
        QCOMPARE(stagedFiles().size(), count);
        QCOMPARE(captions()[1], QStringLiteral("Morning (2)"));
        waitForPopover();
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(m_fixture->editor().hasFocus());
        InputDriver::press(QStringLiteral("ctrl+z"));
        QVERIFY(figures().isEmpty());
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestInsertions test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_insertions.moc"
