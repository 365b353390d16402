// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/backgroundpool.h"
#include "support/eventloop.h"
#include "support/inputdriver.h"
#include "widgets/header/headerpanel.h"
#include "widgets/header/herocanvas.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString nathanFile = QStringLiteral("nathan-anderson-DaYZ8iXan8g-unsplash.jpg");
const QString maraCredit = QStringLiteral("Photo credit: [**Mara Ellingsen**](https://mara.example)");

/// A picture that weighs something, but not much.
QImage photograph(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            image.setPixelColor(x, y, QColor(x * 255 / width, y * 255 / height, 120));
        }
    }
    return image;
}

QString post(const QString &header)
{
    return QStringLiteral("---\nlayout: posts # the blog's own\ntitle:  Two Days by the River, and What We Learnt "
                          "There\nexcerpt: Day one\n"
                          "date: 2026-05-18\n%1comments: yes\n---\n\n## Morning\n\nText.\n")
        .arg(header);
}

QString overlay(const QString &image, const QString &caption)
{
    return post(QStringLiteral("header: \n  overlay_image: %1 # hero\n  caption: \"%2\"\n").arg(image, caption));
}

} // namespace

/// The header panel, by mouse, drag and keyboard, on a small blog.
class TestHeader : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    void write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(m_fixture->path(name)).absolutePath());
        QFile file(m_fixture->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void picture(const QString &name, int width, int height)
    {
        QDir().mkpath(QFileInfo(m_fixture->path(name)).absolutePath());
        QVERIFY(photograph(width, height).save(m_fixture->path(name), nullptr, 80));
    }

    /// The panel waits behind the form.
    void openPost(const QString &text)
    {
        m_fixture = std::make_unique<WindowFixture>();
        write(QStringLiteral("_config.yml"), "title: River blog\n");
        for (const char *name : {"_posts/2026-01-01-old.md", "_posts/2026-01-02-next.md"}) {
            write(QString::fromLatin1(name), overlay(QStringLiteral("/images/mara.jpg"), maraCredit).toUtf8());
        }
        picture(QStringLiteral("images/mara.jpg"), 1600, 900);
        picture(QStringLiteral("images/nathan-anderson-dayz8ixan8g-unsplash.jpg"), 1600, 900);
        picture(QStringLiteral("inbox/") + nathanFile, 1920, 1080);
        picture(QStringLiteral("inbox/small.png"), 640, 360);
        m_fixture->open(QStringLiteral("_posts/2026-05-18-rivers.md"), text);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session().frame().headerContext.convention.credits.isEmpty(), 10'000);
        m_fixture->waitForFrame();
    }

    void openWindow(const QString &text)
    {
        openPost(text);
        InputDriver::press(QStringLiteral("ctrl+shift+h"));
        QTRY_VERIFY(hero().isVisible());
        QTRY_VERIFY(hero().hasFocus());
    }

    template <typename Widget> Widget &find(const char *name)
    {
        return *m_fixture->window->findChild<HeaderPanel *>()->findChild<Widget *>(QString::fromLatin1(name));
    }
    HeroCanvas &hero() { return find<HeroCanvas>("hero"); }
    HeaderImage header() { return HeaderImage::of(FrontMatter::parse(m_fixture->text())); }
    bool isShown(const char *name) { return find<QWidget>(name).isVisible(); }

    void undo()
    {
        InputDriver::click(m_fixture->editor());
        InputDriver::press(QStringLiteral("ctrl+z"));
    }

private Q_SLOTS:
    void aDroppedPictureBecomesTheHeader()
    {
        const QString before = overlay(QStringLiteral("/images/mara.jpg"), maraCredit);
        openWindow(before);
        QTRY_VERIFY(!hero().scene().pictureRect().isEmpty());
        InputDriver::dragFiles(
            {m_fixture->path(QStringLiteral("inbox/") + nathanFile)}, hero(), hero().rect().center());
        // The blog keeps all pictures in one folder, and there is another one of this name.
        QTRY_COMPARE_WITH_TIMEOUT(
            header().source, QStringLiteral("/images/nathan-anderson-dayz8ixan8g-unsplash-2.jpg"), 10'000);
        // The former picture's credit went with it; the file's name, as it was, knew the page.
        QCOMPARE(header().credit.text,
            QStringLiteral(
                "Photo credit: **Nathan Anderson** / [**Unsplash**](https://unsplash.com/photos/DaYZ8iXan8g)"));
        QVERIFY(m_fixture->text().contains(QStringLiteral("# hero\n")));
        QTRY_COMPARE(find<QLabel>("factsLabel").text().left(11), QStringLiteral("1920 × 1080"));
        QVERIFY(!isShown("warningRow"));
        undo();
        QCOMPARE(m_fixture->text(), before);
    }

    void thePictureWaitsUntilThePanelIsSeen()
    {
        openPost(overlay(QStringLiteral("/images/mara.jpg"), maraCredit));
        QVERIFY(hero().visibleRegion().isEmpty());
        QCOMPARE(find<QLineEdit>("imageEdit").text(), QStringLiteral("/images/mara.jpg")); // it knows the post
        backgroundPool()->waitForDone();
        turnEventLoop();
        QVERIFY(hero().scene().pictureRect().isEmpty());
        InputDriver::press(QStringLiteral("ctrl+shift+h"));
        QTRY_VERIFY(!hero().scene().pictureRect().isEmpty());
    }

    void anOwnCreditIsAskedAbout()
    {
        const QString before = overlay(QStringLiteral("/images/mara.jpg"), QStringLiteral("By me"));
        openWindow(before);
        InputDriver::dragFiles({m_fixture->path(QStringLiteral("inbox/small.png"))}, hero(), hero().rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(header().source.endsWith(QStringLiteral("small.png")), 10'000);
        QCOMPARE(header().credit.text, QStringLiteral("By me"));
        const auto actions = m_fixture->window->findChildren<QToolButton *>();
        const auto takeOut = std::ranges::find_if(actions, [](const QToolButton *button) {
            return button->isVisible() && button->defaultAction()
                && button->defaultAction()->text() == QStringLiteral("Take It Out");
        });
        QVERIFY(takeOut != actions.end());
        InputDriver::click(**takeOut);
        QTRY_VERIFY(header().credit.text.isEmpty());
        undo();
        QCOMPARE(header().credit.text, QStringLiteral("By me"));
    }

    void aSmallPictureIsReported()
    {
        openWindow(overlay(QString(), QString()));
        QVERIFY(!isShown("widthRow"));
        m_fixture->prompt.picture = m_fixture->path(QStringLiteral("inbox/small.png"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_VERIFY_WITH_TIMEOUT(header().source.endsWith(QStringLiteral("small.png")), 10'000);
        QTRY_VERIFY(isShown("warningRow"));
        QVERIFY(find<QLabel>("warningText").text().contains(QStringLiteral("1280")));
        QTRY_VERIFY(isShown("widthRow"));
        const auto isReported = [this](const QString &code) {
            return std::ranges::any_of(m_fixture->session().frame().diagnostics,
                [&](const Diagnostic &diagnostic) { return diagnostic.code == code; });
        };
        QTRY_VERIFY(isReported(QStringLiteral("header-image-small")));
        QVERIFY(isReported(QStringLiteral("header-without-credit")));
    }

    void theSuggestionIsTakenByKeyboard()
    {
        const QString before = overlay(QStringLiteral("/images/nathan-anderson-dayz8ixan8g-unsplash.jpg"),
            QStringLiteral("Photo credit: [**Unsplash**](https://unsplash.com)"));
        openWindow(before);
        QTRY_VERIFY(isShown("suggestionRow"));
        QCOMPARE(find<QLabel>("suggestionOrigin").text(), QStringLiteral("From the picture's file name"));
        const QString credit =
            QStringLiteral("Photo credit: **Nathan Anderson** / [**Unsplash**](https://unsplash.com)");
        QCOMPARE(find<QLabel>("suggestionText").text(), credit);
        InputDriver::press(QStringLiteral("alt+u"));
        QTRY_COMPARE(header().credit.text, credit);
        QTRY_VERIFY(!isShown("suggestionRow"));
        QVERIFY(find<QLineEdit>("creditEdit").hasFocus());
        QCOMPARE(m_fixture->settings.value(setting::usedCredits), QStringList{credit});
        undo();
        QCOMPARE(m_fixture->text(), before);
    }

    void everythingIsReachedByTab()
    {
        openWindow(overlay(QStringLiteral("/images/nathan-anderson-dayz8ixan8g-unsplash.jpg"), QString()));
        QTRY_VERIFY(isShown("suggestionRow"));
        QStringList reached;
        for (int step = 0; step < 8; ++step) {
            reached.append(QApplication::focusWidget()->objectName());
            QVERIFY2(
                !QAccessible::queryAccessibleInterface(QApplication::focusWidget())->text(QAccessible::Name).isEmpty(),
                qPrintable(reached.constLast()));
            InputDriver::press(QStringLiteral("Tab"));
        }
        for (const char *name : {"hero", "imageEdit", "creditEdit", "takeButton"}) {
            QVERIFY2(reached.contains(QString::fromLatin1(name)), qPrintable(reached.join(u' ')));
        }
    }

    void theWidthsCutDifferently()
    {
        openWindow(overlay(QStringLiteral("/images/mara.jpg"), maraCredit));
        QTRY_VERIFY(!hero().scene().pictureRect().isEmpty());
        QCOMPARE(hero().pageWidth(), 1280);
        const QRectF desktop = hero().scene().pictureRect();
        QVERIFY(desktop.top() < 0 && qFuzzyIsNull(desktop.left()));
        InputDriver::click(find<QToolButton>("phoneButton"));
        QCOMPARE(hero().pageWidth(), 375);
        const QRectF phone = hero().scene().pictureRect();
        QVERIFY(phone.left() < 0 && qFuzzyIsNull(phone.top()));
        QTRY_VERIFY(std::abs(hero().height() - hero().heightForWidth(hero().width())) <= 1);
        InputDriver::click(find<QToolButton>("tabletButton"));
        QCOMPARE(hero().pageWidth(), 768);
        QVERIFY(hero().scene().pictureRect() != phone && hero().scene().pictureRect() != desktop);
    }

    void pastCreditsCompleteWhatIsTyped()
    {
        const QString before = overlay(QStringLiteral("/images/mara.jpg"), QString());
        openWindow(before);
        auto &edit = find<QLineEdit>("creditEdit");
        InputDriver::press(QStringLiteral("alt+c"));
        QTRY_VERIFY(edit.hasFocus());
        InputDriver::type(QStringLiteral("elling"));
        QTRY_VERIFY(edit.completer()->popup()->isVisible());
        InputDriver::press(QStringLiteral("Down"));
        InputDriver::press(QStringLiteral("Return"));
        QTRY_COMPARE(header().credit.text, maraCredit);
        QCOMPARE(edit.text(), maraCredit);
        InputDriver::press(QStringLiteral("Tab"));
        QCOMPARE(m_fixture->settings.value(setting::usedCredits).value(0), maraCredit);
        while (m_fixture->session().document().textDocument()->isUndoAvailable() && m_fixture->text() != before) {
            undo();
        }
        QCOMPARE(m_fixture->text(), before);
    }

    void wordsTypedAreOneStep()
    {
        const QString before = overlay(QStringLiteral("/images/mara.jpg"), QString());
        openWindow(before);
        InputDriver::press(QStringLiteral("alt+c"));
        InputDriver::type(QStringLiteral("By us: all "));
        QTRY_COMPARE(header().credit.text, QStringLiteral("By us: all "));
        m_fixture->waitForFrame();
        QCOMPARE(find<QLineEdit>("creditEdit").text(), QStringLiteral("By us: all "));
        undo();
        QCOMPARE(m_fixture->text(), before);
    }

    void theFilterIsOneStepOfTheSlider()
    {
        const QString before = post(QStringLiteral(
            "header:\n  overlay_image: /images/mara.jpg\n  overlay_filter: 0.5 # half\n  caption: \"By Mara\"\n"));
        openWindow(before);
        auto &slider = find<QSlider>("filterSlider");
        QTRY_COMPARE(slider.value(), 50);
        slider.setFocus();
        InputDriver::press(QStringLiteral("Right"));
        QTRY_COMPARE(header().filter, QStringLiteral("0.55"));
        QVERIFY(m_fixture->text().contains(QStringLiteral("overlay_filter: 0.55 # half")));
        undo();
        QCOMPARE(m_fixture->text(), before);
    }

    void aFilterOfItsOwnIsAText()
    {
        openWindow(post(
            QStringLiteral("header:\n  overlay_image: /images/mara.jpg\n  overlay_filter: rgba(255, 0, 0, 0.5)\n")));
        QTRY_VERIFY(isShown("filterEdit"));
        QVERIFY(!isShown("filterSlider"));
        QCOMPARE(find<QLineEdit>("filterEdit").text(), QStringLiteral("rgba(255, 0, 0, 0.5)"));
    }

    void theColourIsChosen()
    {
        openWindow(overlay(QStringLiteral("/images/mara.jpg"), maraCredit));
        m_fixture->prompt.colour = QColor(0x10, 0x24, 0x3e);
        InputDriver::click(find<QToolButton>("colourButton"));
        QTRY_COMPARE(header().colour, QStringLiteral("#10243e"));
        QVERIFY(m_fixture->text().contains(QStringLiteral("\"#10243e\""))
            || m_fixture->text().contains(QStringLiteral("'#10243e'")));
    }

    void deleteTakesPictureAndCreditOut()
    {
        const QString before = overlay(QStringLiteral("/images/mara.jpg"), maraCredit);
        openWindow(before);
        InputDriver::press(QStringLiteral("Delete"));
        QTRY_VERIFY(header().source.isEmpty());
        QVERIFY(header().credit.isEmpty());
        QVERIFY(m_fixture->text().contains(QStringLiteral("overlay_image:")));
        undo();
        QCOMPARE(m_fixture->text(), before);
    }

    void aThemeWithALinkOfItsOwnGetsBoth()
    {
        const QString before = post(
            QStringLiteral("image:\n  feature: nathan-anderson-dayz8ixan8g-unsplash.jpg\n  credit:\n  creditlink:\n"));
        openWindow(before);
        QTRY_VERIFY(isShown("linkEdit"));
        QVERIFY(!isShown("colourRow") && !isShown("filterSlider"));
        QTRY_COMPARE(hero().scene().size(), QSizeF(1280, 400));
        QTRY_VERIFY(isShown("suggestionRow"));
        InputDriver::press(QStringLiteral("alt+u"));
        QTRY_COMPARE(header().credit.text, QStringLiteral("Nathan Anderson / Unsplash"));
        QCOMPARE(header().credit.link, QStringLiteral("https://unsplash.com"));
        undo();
        QCOMPARE(m_fixture->text(), before);
        InputDriver::dragFiles({m_fixture->path(QStringLiteral("inbox/small.png"))}, hero(), hero().rect().center());
        QTRY_COMPARE_WITH_TIMEOUT(header().source, QStringLiteral("small.png"), 10'000); // below images/, as before
        QTRY_VERIFY(!hero().scene().pictureRect().isEmpty());
    }

    void faultyFrontMatterClosesThePanel()
    {
        openWindow(overlay(QStringLiteral("/images/mara.jpg"), maraCredit));
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("title:")));
        m_fixture->editor().setFocus();
        InputDriver::type(QStringLiteral("a: \""));
        m_fixture->waitForFrame();
        QTRY_VERIFY(isShown("problemLabel") && !find<QWidget>("form").isEnabled());
        InputDriver::press(QStringLiteral("ctrl+z"));
        m_fixture->waitForFrame();
    }

    void cleanup() { m_fixture.reset(); }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestHeader test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_header.moc"
