// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "lookblog.h"
#include "siteserver.h"
#include "widgets/look/previewbar.h"
#include "widgets/preview/previewview.h"

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
class LookDesk : public Desk
{
public:
    LookBlog blog{path(QStringLiteral("blog"))};

    [[nodiscard]] BlogLook &look() { return window->blogLook(); }
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

    [[nodiscard]] bool comesFrom(LookSource source)
    {
        return QTest::qWaitFor(
            [&] { return look().state().source == source && look().state().work.isEmpty(); }, patience);
    }

    void choose(const QString &entry)
    {
        const QList<QAction *> actions =
            bar().findChild<QToolButton *>(QStringLiteral("lookButton"))->menu()->actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction *each) { return each->text().contains(entry); });
        QVERIFY(found != actions.end());
        QTRY_VERIFY((*found)->isEnabled());
        (*found)->trigger();
    }
};

const QString privateBuild = QStringLiteral("rivate Build");

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

public:
    static void initMain() { preparePreview(); }

private Q_SLOTS:
    void showsThePostAsItsBuiltSite();
    void showsThePostAsHpstr();
    void keepsTheLookOfASiteThatIsGone();
    void buildsOnlyWithConsent();
    void stopsABuild();
    void saysWhyABuildFailed();
    void loadsOnlyStylesAndFonts();
    void hasItsOwnLooks_data();
    void hasItsOwnLooks();
    void showsThePageInWidths();
};

void TestLook::showsThePostAsItsBuiltSite()
{
    LookDesk desk;
    desk.blog.makeLikeMinimalMistakes();
    desk.blog.build();
    desk.open(desk.blog.post());
    QVERIFY(desk.comesFrom(LookSource::BuiltSite));
    QCOMPARE(desk.look().state().problem, QString());
    QTRY_COMPARE(desk.textOf(QStringLiteral(".page__title")), QStringLiteral("Harbours"));
    QTRY_COMPARE(
        desk.style(QStringLiteral("body"), QStringLiteral("backgroundColor")), QStringLiteral("rgb(250, 240, 230)"));
    QCOMPARE(desk.style(QStringLiteral("#fr-post p"), QStringLiteral("color")), QStringLiteral("rgb(1, 2, 3)"));
    QCOMPARE(desk.style(QStringLiteral(".masthead"), QStringLiteral("borderTopColor")), QStringLiteral("rgb(4, 5, 6)"));
    QCOMPARE(desk.textOf(QStringLiteral(".page__lead")), QStringLiteral("By the sea"));
    QCOMPARE(desk.textOf(QStringLiteral(".page__hero-caption a")), QStringLiteral("Mara"));
    QCOMPARE(desk.textOf(QStringLiteral(".page__footer")), QStringLiteral("Of the blog"));
    QCOMPARE(desk.textOf(QStringLiteral(".page__content h2")), QStringLiteral("Morning"));
    QCOMPARE(desk.evaluated(QStringLiteral("document.body.className + document.documentElement.className")).toString(),
        QStringLiteral("layout--singlejs"));
    QVERIFY(desk.style(QStringLiteral(".page__hero--overlay"), QStringLiteral("backgroundImage"))
            .contains(QStringLiteral("linear-gradient(rgba(0, 0, 0, 0.5), rgba(0, 0, 0, 0.5)), url(\"post://img/")));
    QTRY_VERIFY(
        desk.evaluated(QStringLiteral("[...document.fonts].some(it => it.family === 'Blog' && it.status === 'loaded')"))
            .toBool());
    QTRY_COMPARE(desk.evaluated(QStringLiteral("document.querySelector('.masthead img').naturalWidth")).toInt(), 300);
    QVERIFY(
        desk.bar().findChild<QToolButton *>(QStringLiteral("lookButton"))->text().contains(QStringLiteral("built")));

    // Typing goes into the same frame, and the hero follows the front matter.
    desk.editor().setCaret(desk.text().indexOf(QStringLiteral("Harbours")));
    QTest::keyClicks(&desk.editor(), QStringLiteral("New "));
    desk.waitForFrame();
    QTRY_COMPARE(desk.textOf(QStringLiteral(".page__title")), QStringLiteral("New Harbours"));

    // The blog's styles change and it is built again: the preview follows.
    desk.blog.write(QStringLiteral("assets/css/main.css"), LookBlog::mainSheet(".page__content p", "rgb(90, 80, 70)"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.look().state().isOutdated, 10'000);
    desk.blog.build();
    desk.look().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(
        desk.style(QStringLiteral("#fr-post p"), QStringLiteral("color")), QStringLiteral("rgb(90, 80, 70)"), 10'000);
    QTRY_VERIFY(!desk.look().state().isOutdated);
}

void TestLook::showsThePostAsHpstr()
{
    LookDesk desk;
    desk.blog.makeLikeHpstr();
    desk.blog.build();
    desk.open(desk.blog.post());
    QVERIFY(desk.comesFrom(LookSource::BuiltSite));
    QTRY_COMPARE(
        desk.style(QStringLiteral("#post .entry-content p"), QStringLiteral("color")), QStringLiteral("rgb(1, 2, 3)"));
    QCOMPARE(desk.textOf(QStringLiteral(".entry-title")), QStringLiteral("Harbours"));
    QVERIFY(desk.textOf(QStringLiteral(".image-credit")).simplified() == u"Image source: Mara");
    QTRY_COMPARE(
        desk.evaluated(QStringLiteral("document.querySelector('.entry-image img').naturalWidth")).toInt(), 300);
}

void TestLook::keepsTheLookOfASiteThatIsGone()
{
    LookDesk desk;
    desk.blog.makeLikeMinimalMistakes();
    desk.blog.build();
    desk.open(desk.blog.post());
    QVERIFY(desk.comesFrom(LookSource::BuiltSite));
    QVERIFY(QDir(desk.blog.path(QStringLiteral("_site/harbours"))).removeRecursively());
    QVERIFY(QDir(desk.blog.path(QStringLiteral("_site/lamps"))).removeRecursively());
    desk.look().refresh();
    QTRY_VERIFY(!desk.look().state().problem.isEmpty());
    QCOMPARE(desk.look().state().source, LookSource::BuiltSite);
    QVERIFY(!desk.look().look().followsAppearance);
}

void TestLook::buildsOnlyWithConsent()
{
    LookDesk desk;
    desk.blog.makeLikeMinimalMistakes();
    desk.open(desk.blog.post());
    QVERIFY(desk.comesFrom(LookSource::OwnTheme));
    desk.choose(privateBuild);
    QCOMPARE(desk.prompt.asked, QStringList{QStringLiteral("confirm")});
    QTest::qWait(300); // nothing may be built in this time
    QCOMPARE(desk.look().state().source, LookSource::OwnTheme);

    const QStringList before = inventory(desk.path(QStringLiteral("blog")));
    desk.prompt.confirms = true;
    desk.choose(privateBuild);
    QVERIFY(desk.comesFrom(LookSource::PrivateBuild));
    QCOMPARE(desk.look().state().problem, QString());
    QCOMPARE(inventory(desk.path(QStringLiteral("blog"))), before);
    QTRY_COMPARE(desk.style(QStringLiteral("#fr-post p"), QStringLiteral("color")), QStringLiteral("rgb(1, 2, 3)"));
    QCOMPARE(desk.settings.value(setting::blogsToBuild), QStringList{desk.path(QStringLiteral("blog"))});

    // Allowed once, it is built again by itself when the styles change.
    desk.blog.write(QStringLiteral("assets/css/main.css"), LookBlog::mainSheet(".page__content p", "rgb(11, 22, 33)"));
    QTRY_COMPARE_WITH_TIMEOUT(
        desk.style(QStringLiteral("#fr-post p"), QStringLiteral("color")), QStringLiteral("rgb(11, 22, 33)"), patience);
    QCOMPARE(desk.prompt.asked.size(), 2);
}

void TestLook::stopsABuild()
{
    LookDesk desk;
    desk.blog.makeLikeMinimalMistakes();
    desk.blog.write(QStringLiteral("_plugins/slow.rb"), "sleep 300\n");
    desk.prompt.confirms = true;
    desk.open(desk.blog.post());
    QVERIFY(desk.comesFrom(LookSource::OwnTheme));
    desk.choose(privateBuild);
    auto *cancel = desk.bar().findChild<QToolButton *>(QStringLiteral("lookCancel"));
    QTRY_VERIFY(cancel->isVisible());
    QTest::qWait(500); // Jekyll has begun
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisible(), 10'000);
    QCOMPARE(desk.look().state().source, LookSource::OwnTheme);
    QVERIFY(desk.look().state().problem.contains(QStringLiteral("stopped")));
}

void TestLook::saysWhyABuildFailed()
{
    LookDesk desk;
    desk.blog.makeLikeMinimalMistakes();
    desk.blog.write(QStringLiteral("_layouts/single.html"), "{% include gone.html %}");
    desk.prompt.confirms = true;
    desk.open(desk.blog.post());
    desk.choose(privateBuild);
    QTRY_VERIFY_WITH_TIMEOUT(desk.look().state().problem.contains(QStringLiteral("gone.html")), patience);
    QCOMPARE(desk.look().state().source, LookSource::OwnTheme);
    QVERIFY(desk.bar()
            .findChild<QToolButton *>(QStringLiteral("lookButton"))
            ->toolTip()
            .contains(QStringLiteral("gone.html")));
}

void TestLook::loadsOnlyStylesAndFonts()
{
    SiteServer server;
    LookDesk desk;
    desk.blog.makeLikeMinimalMistakes(server.origin());
    desk.blog.build();
    server.folder = desk.path(QStringLiteral("published"));
    QVERIFY(QDir().rename(desk.blog.path(QStringLiteral("_site")), server.folder));
    desk.open(desk.blog.post());
    QVERIFY(desk.comesFrom(LookSource::OwnTheme));
    desk.choose(QStringLiteral("ublished"));
    QTest::qWait(300); // nothing may be fetched in this time
    QCOMPARE(server.asked, QStringList());

    desk.prompt.confirms = true;
    desk.choose(QStringLiteral("ublished"));
    QVERIFY(desk.comesFrom(LookSource::Published));
    server.asked.sort();
    QCOMPARE(server.asked,
        (QStringList{QStringLiteral("/notes/assets/css/main.css"), QStringLiteral("/notes/assets/css/more.css"),
            QStringLiteral("/notes/assets/fonts/blog.ttf?v=2"), QStringLiteral("/notes/harbours/")}));
    QTRY_COMPARE(desk.style(QStringLiteral("#fr-post p"), QStringLiteral("color")), QStringLiteral("rgb(1, 2, 3)"));
    QTRY_VERIFY(
        desk.evaluated(QStringLiteral("[...document.fonts].some(it => it.family === 'Blog' && it.status === 'loaded')"))
            .toBool());

    // Kept: opened again, it needs no network.
    server.close();
    desk.open(desk.blog.path(QStringLiteral("_posts/2026-09-01-lamps.md")));
    desk.look().refresh();
    QVERIFY(desk.comesFrom(LookSource::Published));
    QCOMPARE(desk.look().state().problem, QString());
}

void TestLook::hasItsOwnLooks_data()
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

void TestLook::hasItsOwnLooks()
{
    QFETCH(const QByteArray, config);
    LookDesk desk;
    desk.blog.makeLikeMinimalMistakes();
    desk.blog.write(QStringLiteral("_config.yml"), "title: Harbour Notes\n" + config);
    desk.open(desk.blog.post());
    QVERIFY(desk.comesFrom(LookSource::OwnTheme));
    const QString html = QStringLiteral("html");
    desk.window->preview().setDark(false);
    const auto colours = [&] {
        return desk.style(html, QStringLiteral("backgroundColor")) + u' ' + desk.style(html, QStringLiteral("color"));
    };
    QFETCH(const QString, page);
    QFETCH(const QString, text);
    QTRY_COMPARE(colours(), QString(page + u' ' + text));
    desk.window->preview().setDark(true);
    const QString dark = QByteArray(QTest::currentDataTag()) == "plum" ? page + u' ' + text
        : config.contains("hpstr") ? QStringLiteral("rgb(35, 35, 35) rgb(207, 207, 207)")
                                   : QStringLiteral("rgb(37, 42, 52) rgb(234, 234, 234)");
    QTRY_COMPARE(colours(), dark);
}

void TestLook::showsThePageInWidths()
{
    LookDesk desk;
    desk.blog.makeLikeMinimalMistakes();
    desk.blog.build();
    desk.open(desk.blog.post());
    QVERIFY(desk.comesFrom(LookSource::BuiltSite));
    for (const QString &name : {QStringLiteral("phone"), QStringLiteral("tablet"), QStringLiteral("desktop")}) {
        QTest::mouseClick(desk.bar().findChild<QToolButton *>(QStringLiteral("width-") + name), Qt::LeftButton);
        QTRY_VERIFY2(std::abs(desk.evaluated(QStringLiteral("innerWidth")).toInt() - PreviewBar::pixelsOf(name)) <= 3,
            qPrintable(name));
        QCOMPARE(desk.settings.value(setting::previewWidth), name);
        QTRY_COMPARE(
            desk.style(QStringLiteral(".masthead"), QStringLiteral("color")) == u"rgb(9, 8, 7)", name == u"phone");
    }
    QTest::mouseClick(desk.bar().findChild<QToolButton *>(QStringLiteral("width-free")), Qt::LeftButton);
    QTRY_COMPARE(desk.evaluated(QStringLiteral("innerWidth")).toInt(), desk.window->preview().width());
}

QTEST_MAIN(TestLook)
#include "test_look.moc"
