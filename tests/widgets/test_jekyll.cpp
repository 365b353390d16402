// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/eventloop.h"
#include "themeblog.h"
#include "widgets/panels/noticebar.h"
#include "widgets/panels/noticebars.h"
#include "widgets/preview/previewview.h"
#include "widgets/publish/publishcontroller.h"
#include "windowfixture.h"

#include <QAction>
#include <QSignalSpy>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;

namespace {

constexpr int patience = 60'000; // ms, for Jekyll

/// A window on the post of a blog, and what it says of Jekyll's word.
class JekyllFixture : public WindowFixture
{
public:
    ThemeBlog blog{path(QStringLiteral("blog"))};

    JekyllFixture()
    {
        blog.makeLikeMinimalMistakes();
        blog.write(QStringLiteral("index.html"),
            "---\n---\n<a href=\"{{ site.posts.first.url | relative_url }}\">newest</a>\n");
    }

    void replace(const QString &before, const QString &after)
    {
        const qsizetype at = text().indexOf(before);
        QVERIFY(at >= 0);
        session().document().apply({{{at, before.size()}, after}});
        waitForFrame();
    }

    void trigger(const char *action)
    {
        auto *found = window->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY(found && found->isEnabled());
        found->trigger();
    }

    /// The newest; a former one may be on its way out.
    [[nodiscard]] NoticeBar *bar() const
    {
        const auto bars = window->findChild<NoticeBars *>()->findChildren<NoticeBar *>(
            QStringLiteral("Jekyll"), Qt::FindDirectChildrenOnly);
        return bars.isEmpty() ? nullptr : bars.last();
    }

    [[nodiscard]] QString said() const { return bar() != nullptr ? bar()->text() : QString(); }

    /// Waits for what Jekyll says, until it begins with \a text.
    [[nodiscard]] bool says(const QString &text)
    {
        return QTest::qWaitFor([&] { return said().startsWith(text); }, patience);
    }

    void press(const QString &button)
    {
        const QList<QAction *> actions = bar()->actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction *each) { return each->text().startsWith(button); });
        QVERIFY(found != actions.end());
        (*found)->trigger();
    }

    [[nodiscard]] QString selected() { return slice(text(), editor().selection()).toString(); }
};

} // namespace

/// Jekyll's word on what was published, with the real Jekyll in the real window.
class TestJekyll : public QObject
{
    Q_OBJECT

public:
    static void initMain() { preparePreview(); }

private Q_SLOTS:
    void offersTheCheckOnceAndSaysThatAllIsWell();
    void showsFaultsAtTheirPlaces();
    void saysWhyTheBlogDoesNotBuild();
    void readsTheSampleAsJekyllDoes();
    void canBeStopped();
    void checksNothingWithoutAPage();
};

void TestJekyll::offersTheCheckOnceAndSaysThatAllIsWell()
{
    JekyllFixture fixture;
    fixture.open(fixture.blog.post());
    fixture.replace(QStringLiteral("walked"), QStringLiteral("ran"));
    fixture.trigger("actionExport");
    QVERIFY(fixture.says(QStringLiteral("Jekyll can build the page privately")));
    fixture.press(QStringLiteral("Let Jekyll Check"));
    QCOMPARE(fixture.prompt.asked, QStringList{QStringLiteral("confirm")});
    turnEventLoop();
    QVERIFY(!fixture.window->findChild<QToolButton *>(QStringLiteral("stopWork"))->isVisible());
    QCOMPARE(fixture.said(), QString()); // no consent, no build

    fixture.replace(QStringLiteral("ran"), QStringLiteral("hurried"));
    QSignalSpy published(&fixture.window->findChild<PublishController *>()->publishing(), &Publishing::published);
    fixture.trigger("actionExport");
    QTRY_COMPARE(published.size(), 1);
    QCOMPARE(fixture.said(), QString()); // it was offered once

    fixture.prompt.confirms = true;
    const QStringList before = inventory(fixture.path(QStringLiteral("blog")));
    fixture.trigger("actionJekyll");
    QVERIFY(fixture.says(QStringLiteral("Jekyll built")));
    QCOMPARE(fixture.said(),
        QStringLiteral("Jekyll built the page: all 4 link(s) resolve, and it reads as in the preview."));
    QCOMPARE(fixture.bar()->severity(), Notice::Severity::Done);
    QCOMPARE(inventory(fixture.path(QStringLiteral("blog"))), before);

    // Allowed once, it is checked after every export.
    fixture.replace(QStringLiteral("hurried"), QStringLiteral("went"));
    fixture.trigger("actionExport");
    QTRY_COMPARE_WITH_TIMEOUT(fixture.said(), QString(), patience);
    QVERIFY(fixture.says(QStringLiteral("Jekyll built the page")));
    QCOMPARE(fixture.prompt.asked.size(), 2);
}

void TestJekyll::showsFaultsAtTheirPlaces()
{
    JekyllFixture fixture;
    fixture.prompt.confirms = true;
    fixture.blog.write(QStringLiteral("_layouts/single.html"),
        "---\nlayout: default\n---\n<article>{{ content | replace: 'ferry', 'boat' }}</article>\n");
    fixture.open(fixture.blog.post());
    fixture.replace(QStringLiteral("We walked"), QStringLiteral("We [walked](../gone/)"));
    fixture.replace(QStringLiteral("ferry left."), QStringLiteral("ferry left {{ page.title | }}."));
    fixture.trigger("actionJekyll");
    QVERIFY(fixture.says(QStringLiteral("Jekyll built the blog, and this is not as it should be:")));
    QCOMPARE(fixture.bar()->severity(), Notice::Severity::Warning);
    QVERIFY(contentOf(fixture.blog.post()).contains("../gone/")); // it was saved first
    const QStringList lines = fixture.said().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[1], QStringLiteral("“../gone/” (href) leads to nothing in the built site."));
    QVERIFY(lines[2].contains(QStringLiteral("boat left Harbours")) && lines[2].contains(QStringLiteral("ferry left")));
    QVERIFY(lines[3].startsWith(QStringLiteral("Jekyll guesses what this Liquid means: ")));

    fixture.press(QStringLiteral("Show 1 of 3"));
    QCOMPARE(fixture.selected(), QStringLiteral("../gone/"));
    fixture.press(QStringLiteral("Show 2 of 3"));
    QVERIFY(fixture.selected().contains(QStringLiteral("It's dark -- the ferry left")));
    fixture.press(QStringLiteral("Show 3 of 3"));
    QCOMPARE(fixture.selected(), QStringLiteral("{{ page.title | }}"));
}

void TestJekyll::saysWhyTheBlogDoesNotBuild()
{
    JekyllFixture fixture;
    fixture.prompt.confirms = true;
    fixture.open(fixture.blog.post());
    fixture.replace(QStringLiteral("We walked"), QStringLiteral("{% include nothere.html %}\n\nWe walked"));
    fixture.trigger("actionJekyll");
    QVERIFY(fixture.says(QStringLiteral("Jekyll could not build the blog.")));
    QCOMPARE(fixture.bar()->severity(), Notice::Severity::Error);
    QVERIFY(fixture.said().contains(QStringLiteral("no included file “nothere.html”")));
    fixture.press(QStringLiteral("Show"));
    QCOMPARE(fixture.selected(), QStringLiteral("nothere.html"));
}

void TestJekyll::readsTheSampleAsJekyllDoes()
{
    JekyllFixture fixture;
    fixture.prompt.confirms = true;
    fixture.open(fixture.blog.post());
    fixture.window->openSample();
    fixture.waitForFrame();
    fixture.trigger("actionJekyll");
    QVERIFY2(fixture.says(QStringLiteral("Jekyll built the page: all ")), qPrintable(fixture.said()));
}

void TestJekyll::canBeStopped()
{
    JekyllFixture fixture;
    fixture.prompt.confirms = true;
    fixture.blog.write(QStringLiteral("_plugins/slow.rb"), "sleep 300\n");
    fixture.open(fixture.blog.post());
    auto *stop = fixture.window->findChild<QToolButton *>(QStringLiteral("stopWork"));
    QVERIFY(!stop->isVisible());
    fixture.trigger("actionJekyll");
    QTRY_VERIFY(stop->isVisible());
    stop->click();
    QVERIFY(fixture.says(QStringLiteral("The build of the blog was stopped.")));
    QVERIFY(!stop->isVisible());
}

void TestJekyll::checksNothingWithoutAPage()
{
    JekyllFixture fixture;
    fixture.prompt.confirms = true;
    fixture.open(QStringLiteral("alone/post.md"), QStringLiteral("---\ntitle: x\n---\n\nText\n"));
    fixture.trigger("actionJekyll");
    QVERIFY(fixture.says(QStringLiteral("The post has no page in a blog yet.")));
    fixture.open(QStringLiteral("blog/_drafts/idea.md"), QStringLiteral("---\ntitle: x\n---\n\nText\n"));
    fixture.trigger("actionJekyll");
    QVERIFY(fixture.says(QStringLiteral("The post has no page in a blog yet.")));
    QCOMPARE(fixture.prompt.asked, QStringList());
}

QTEST_MAIN(TestJekyll)
#include "test_jekyll.moc"
