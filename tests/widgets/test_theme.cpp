// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "siteserver.h"
#include "support/eventloop.h"
#include "themeblog.h"
#include "widgets/preview/previewview.h"
#include "widgets/theme/previewbar.h"
#include "widgets/workbench.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;

namespace {

constexpr int patience = 60'000; // ms, for Jekyll

/// A window on the post of a blog, and what its preview shows.
class ThemeWindow : public WindowFixture
{
public:
    ThemeBlog blog{path(QStringLiteral("blog"))};

    [[nodiscard]] BlogTheme &pageTheme() { return window->workbench().theme().blogTheme(); }
    [[nodiscard]] PreviewBar &bar() { return *window->findChild<PreviewBar *>(); }

    [[nodiscard]] QVariant evaluated(const QString &script)
    {
        auto answer = std::make_shared<std::optional<QVariant>>();
        window->preview().evaluate(script, [answer](const QVariant &value) { *answer = value; });
        return QTest::qWaitFor([&] { return answer->has_value(); }, 10'000) ? answer->value_or(QVariant()) : QVariant();
    }

    [[nodiscard]] QString style(const QString &selector, const QString &property)
    {
        return evaluated(QStringLiteral("getComputedStyle(document.querySelector('%1')).%2").arg(selector, property))
            .toString();
    }

    [[nodiscard]] QString textOf(const QString &selector)
    {
        return evaluated(QStringLiteral("document.querySelector('%1')?.textContent ?? 'none'").arg(selector))
            .toString();
    }

    [[nodiscard]] bool comesFrom(ThemeSource source)
    {
        return QTest::qWaitFor(
            [&] { return pageTheme().state().source == source && pageTheme().state().work.isEmpty(); }, patience);
    }

    void choose(const QString &entry)
    {
        const QList<QAction *> actions =
            bar().findChild<QToolButton *>(QStringLiteral("themeButton"))->menu()->actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction *each) { return each->text().contains(entry); });
        QVERIFY(found != actions.end());
        QTRY_VERIFY((*found)->isEnabled());
        (*found)->trigger();
    }
};

const QString privateBuild = QStringLiteral("rivate Build");

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

public:
    static void initMain() { preparePreview(); }

private Q_SLOTS:
    void showsThePostAsItsBuiltSite();
    void showsThePostAsHpstr();
    void keepsTheThemeOfASiteThatIsGone();
    void buildsOnlyWithConsent();
    void stopsABuild();
    void saysWhyABuildFailed();
    void loadsOnlyStylesAndFonts();
    void hasItsOwnThemes_data();
    void hasItsOwnThemes();
    void showsThePageInWidths();
};

void TestTheme::showsThePostAsItsBuiltSite()
{
    ThemeWindow fixture;
    fixture.blog.makeLikeMinimalMistakes();
    fixture.blog.build();
    fixture.open(fixture.blog.post());
    QVERIFY(fixture.comesFrom(ThemeSource::BuiltSite));
    QCOMPARE(fixture.pageTheme().state().problem, QString());
    QTRY_COMPARE(fixture.textOf(QStringLiteral(".page__title")), QStringLiteral("Harbours"));
    QTRY_COMPARE(
        fixture.style(QStringLiteral("body"), QStringLiteral("backgroundColor")), QStringLiteral("rgb(250, 240, 230)"));
    QCOMPARE(fixture.style(QStringLiteral("#fr-post p"), QStringLiteral("color")), QStringLiteral("rgb(1, 2, 3)"));
    QCOMPARE(
        fixture.style(QStringLiteral(".masthead"), QStringLiteral("borderTopColor")), QStringLiteral("rgb(4, 5, 6)"));
    QCOMPARE(fixture.textOf(QStringLiteral(".page__lead")), QStringLiteral("By the sea"));
    QCOMPARE(fixture.textOf(QStringLiteral(".page__hero-caption a")), QStringLiteral("Mara"));
    QCOMPARE(fixture.textOf(QStringLiteral(".page__footer")), QStringLiteral("Of the blog"));
    QCOMPARE(fixture.textOf(QStringLiteral(".page__content h2")), QStringLiteral("Morning"));
    QCOMPARE(
        fixture.evaluated(QStringLiteral("document.body.className + document.documentElement.className")).toString(),
        QStringLiteral("layout--singlejs"));
    QVERIFY(fixture.style(QStringLiteral(".page__hero--overlay"), QStringLiteral("backgroundImage"))
            .contains(QStringLiteral("linear-gradient(rgba(0, 0, 0, 0.5), rgba(0, 0, 0, 0.5)), url(\"post://img/")));
    QTRY_VERIFY(fixture
            .evaluated(QStringLiteral("[...document.fonts].some(it => it.family === 'Blog' && it.status === 'loaded')"))
            .toBool());
    QTRY_COMPARE(
        fixture.evaluated(QStringLiteral("document.querySelector('.masthead img').naturalWidth")).toInt(), 300);
    QVERIFY(fixture.bar()
            .findChild<QToolButton *>(QStringLiteral("themeButton"))
            ->text()
            .contains(QStringLiteral("built")));

    // Typing goes into the same frame, and the hero follows the front matter.
    fixture.editor().setCaret(fixture.text().indexOf(QStringLiteral("Harbours")));
    QTest::keyClicks(&fixture.editor(), QStringLiteral("New "));
    fixture.waitForFrame();
    QTRY_COMPARE(fixture.textOf(QStringLiteral(".page__title")), QStringLiteral("New Harbours"));

    // The blog's styles change and it is built again: the preview follows.
    fixture.blog.write(
        QStringLiteral("assets/css/main.css"), ThemeBlog::mainSheet(".page__content p", "rgb(90, 80, 70)"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.pageTheme().state().isOutdated, 10'000);
    fixture.blog.build();
    fixture.pageTheme().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.style(QStringLiteral("#fr-post p"), QStringLiteral("color")),
        QStringLiteral("rgb(90, 80, 70)"), 10'000);
    QTRY_VERIFY(!fixture.pageTheme().state().isOutdated);
}

void TestTheme::showsThePostAsHpstr()
{
    ThemeWindow fixture;
    fixture.blog.makeLikeHpstr();
    fixture.blog.build();
    fixture.open(fixture.blog.post());
    QVERIFY(fixture.comesFrom(ThemeSource::BuiltSite));
    QTRY_COMPARE(fixture.style(QStringLiteral("#post .entry-content p"), QStringLiteral("color")),
        QStringLiteral("rgb(1, 2, 3)"));
    QCOMPARE(fixture.textOf(QStringLiteral(".entry-title")), QStringLiteral("Harbours"));
    QVERIFY(fixture.textOf(QStringLiteral(".image-credit")).simplified() == u"Image source: Mara");
    QTRY_COMPARE(
        fixture.evaluated(QStringLiteral("document.querySelector('.entry-image img').naturalWidth")).toInt(), 300);
}

void TestTheme::keepsTheThemeOfASiteThatIsGone()
{
    ThemeWindow fixture;
    fixture.blog.makeLikeMinimalMistakes();
    fixture.blog.build();
    fixture.open(fixture.blog.post());
    QVERIFY(fixture.comesFrom(ThemeSource::BuiltSite));
    QVERIFY(QDir(fixture.blog.path(QStringLiteral("_site/harbours"))).removeRecursively());
    QVERIFY(QDir(fixture.blog.path(QStringLiteral("_site/lamps"))).removeRecursively());
    fixture.pageTheme().refresh();
    QTRY_VERIFY(!fixture.pageTheme().state().problem.isEmpty());
    QCOMPARE(fixture.pageTheme().state().source, ThemeSource::BuiltSite);
    QVERIFY(!fixture.pageTheme().pageTheme().followsAppearance);
}

void TestTheme::buildsOnlyWithConsent()
{
    ThemeWindow fixture;
    fixture.blog.makeLikeMinimalMistakes();
    fixture.open(fixture.blog.post());
    QVERIFY(fixture.comesFrom(ThemeSource::BundledTheme));
    fixture.choose(privateBuild);
    QCOMPARE(fixture.prompt.asked, QStringList{QStringLiteral("confirm")});
    turnEventLoop();
    QVERIFY(!fixture.window->findChild<QToolButton *>(QStringLiteral("stopWork"))->isVisible()); // nothing is built
    QCOMPARE(fixture.pageTheme().state().source, ThemeSource::BundledTheme);

    const QStringList before = inventory(fixture.path(QStringLiteral("blog")));
    fixture.prompt.confirms = true;
    fixture.choose(privateBuild);
    QVERIFY(fixture.comesFrom(ThemeSource::PrivateBuild));
    QCOMPARE(fixture.pageTheme().state().problem, QString());
    QCOMPARE(inventory(fixture.path(QStringLiteral("blog"))), before);
    QTRY_COMPARE(fixture.style(QStringLiteral("#fr-post p"), QStringLiteral("color")), QStringLiteral("rgb(1, 2, 3)"));
    QCOMPARE(fixture.settings.value(setting::blogsToBuild), QStringList{fixture.path(QStringLiteral("blog"))});

    // Allowed once, it is built again by itself when the styles change.
    fixture.blog.write(
        QStringLiteral("assets/css/main.css"), ThemeBlog::mainSheet(".page__content p", "rgb(11, 22, 33)"));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.style(QStringLiteral("#fr-post p"), QStringLiteral("color")),
        QStringLiteral("rgb(11, 22, 33)"), patience);
    QCOMPARE(fixture.prompt.asked.size(), 2);
}

void TestTheme::stopsABuild()
{
    ThemeWindow fixture;
    fixture.blog.makeLikeMinimalMistakes();
    fixture.blog.write(QStringLiteral("_plugins/slow.rb"), "sleep 300\n");
    fixture.prompt.confirms = true;
    fixture.open(fixture.blog.post());
    QVERIFY(fixture.comesFrom(ThemeSource::BundledTheme));
    fixture.choose(privateBuild);
    auto *cancel = fixture.window->findChild<QToolButton *>(QStringLiteral("stopWork"));
    QTRY_VERIFY(cancel->isVisible());
    QTest::qWait(500); // Jekyll has begun
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisible(), 10'000);
    QCOMPARE(fixture.pageTheme().state().source, ThemeSource::BundledTheme);
    QVERIFY(fixture.pageTheme().state().problem.contains(QStringLiteral("stopped")));
}

void TestTheme::saysWhyABuildFailed()
{
    ThemeWindow fixture;
    fixture.blog.makeLikeMinimalMistakes();
    fixture.blog.write(QStringLiteral("_layouts/single.html"), "{% include gone.html %}");
    fixture.prompt.confirms = true;
    fixture.open(fixture.blog.post());
    fixture.choose(privateBuild);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.pageTheme().state().problem.contains(QStringLiteral("gone.html")), patience);
    QCOMPARE(fixture.pageTheme().state().source, ThemeSource::BundledTheme);
    QVERIFY(fixture.bar()
            .findChild<QToolButton *>(QStringLiteral("themeButton"))
            ->toolTip()
            .contains(QStringLiteral("gone.html")));
}

void TestTheme::loadsOnlyStylesAndFonts()
{
    SiteServer server;
    ThemeWindow fixture;
    fixture.blog.makeLikeMinimalMistakes(server.origin());
    fixture.blog.build();
    server.folder = fixture.path(QStringLiteral("published"));
    QVERIFY(QDir().rename(fixture.blog.path(QStringLiteral("_site")), server.folder));
    fixture.open(fixture.blog.post());
    QVERIFY(fixture.comesFrom(ThemeSource::BundledTheme));
    fixture.choose(QStringLiteral("ublished"));
    turnEventLoop();
    QVERIFY(!fixture.window->findChild<QToolButton *>(QStringLiteral("stopWork"))->isVisible()); // nothing is fetched
    QCOMPARE(server.asked, QStringList());

    fixture.prompt.confirms = true;
    fixture.choose(QStringLiteral("ublished"));
    QVERIFY(fixture.comesFrom(ThemeSource::Published));
    server.asked.sort();
    QCOMPARE(server.asked,
        (QStringList{QStringLiteral("/notes/assets/css/main.css"), QStringLiteral("/notes/assets/css/more.css"),
            QStringLiteral("/notes/assets/fonts/blog.ttf?v=2"), QStringLiteral("/notes/harbours/")}));
    QTRY_COMPARE(fixture.style(QStringLiteral("#fr-post p"), QStringLiteral("color")), QStringLiteral("rgb(1, 2, 3)"));
    QTRY_VERIFY(fixture
            .evaluated(QStringLiteral("[...document.fonts].some(it => it.family === 'Blog' && it.status === 'loaded')"))
            .toBool());

    // Kept: opened again, it needs no network.
    server.close();
    fixture.open(fixture.blog.path(QStringLiteral("_posts/2026-09-01-lamps.md")));
    fixture.pageTheme().refresh();
    QVERIFY(fixture.comesFrom(ThemeSource::Published));
    QCOMPARE(fixture.pageTheme().state().problem, QString());
}

void TestTheme::hasItsOwnThemes_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("text");
    QTest::newRow("default") << QByteArray() << "rgb(255, 255, 255)" << "rgb(61, 65, 68)";
    QTest::newRow("sunrise") << QByteArray("minimal_mistakes_skin: sunrise\n") << "rgb(232, 213, 183)"
                             << "rgb(0, 0, 0)";
    QTest::newRow("plum") << QByteArray("minimal_mistakes_skin: plum\n") << "rgb(82, 20, 119)" << "rgb(255, 253, 134)";
    QTest::newRow("unknown skin") << QByteArray("minimal_mistakes_skin: own\n") << "rgb(255, 255, 255)"
                                  << "rgb(61, 65, 68)";
    QTest::newRow("HPSTR") << QByteArray("theme: hpstr-jekyll-theme\n") << "rgb(232, 232, 232)" << "rgb(74, 74, 74)";
}

void TestTheme::hasItsOwnThemes()
{
    QFETCH(const QByteArray, config);
    ThemeWindow fixture;
    fixture.blog.makeLikeMinimalMistakes();
    fixture.blog.write(QStringLiteral("_config.yml"), "title: Harbour Notes\n" + config);
    fixture.open(fixture.blog.post());
    QVERIFY(fixture.comesFrom(ThemeSource::BundledTheme));
    const QString html = QStringLiteral("html");
    fixture.window->preview().setDark(false);
    const auto colours = [&] {
        return fixture.style(html, QStringLiteral("backgroundColor")) + u' '
            + fixture.style(html, QStringLiteral("color"));
    };
    QFETCH(const QString, page);
    QFETCH(const QString, text);
    QTRY_COMPARE(colours(), QString(page + u' ' + text));
    fixture.window->preview().setDark(true);
    const QString dark = QByteArray(QTest::currentDataTag()) == "plum" ? page + u' ' + text
        : config.contains("hpstr") ? QStringLiteral("rgb(35, 35, 35) rgb(207, 207, 207)")
                                   : QStringLiteral("rgb(37, 42, 52) rgb(234, 234, 234)");
    QTRY_COMPARE(colours(), dark);
}

void TestTheme::showsThePageInWidths()
{
    ThemeWindow fixture;
    fixture.blog.makeLikeMinimalMistakes();
    fixture.blog.build();
    fixture.open(fixture.blog.post());
    QVERIFY(fixture.comesFrom(ThemeSource::BuiltSite));
    for (const QString &name : {QStringLiteral("phone"), QStringLiteral("tablet"), QStringLiteral("desktop")}) {
        QTest::mouseClick(fixture.bar().findChild<QToolButton *>(QStringLiteral("width-") + name), Qt::LeftButton);
        QTRY_VERIFY2(
            std::abs(fixture.evaluated(QStringLiteral("innerWidth")).toInt() - PreviewBar::pixelsOf(name)) <= 3,
            qPrintable(name));
        QCOMPARE(fixture.settings.value(setting::previewWidth), name);
        QTRY_COMPARE(
            fixture.style(QStringLiteral(".masthead"), QStringLiteral("color")) == u"rgb(9, 8, 7)", name == u"phone");
    }
    QTest::mouseClick(fixture.bar().findChild<QToolButton *>(QStringLiteral("width-free")), Qt::LeftButton);
    QTRY_COMPARE(fixture.evaluated(QStringLiteral("innerWidth")).toInt(), fixture.window->preview().width());
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
