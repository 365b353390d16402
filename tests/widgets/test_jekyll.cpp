// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "lookblog.h"
#include "widgets/panels/noticebar.h"
#include "widgets/panels/noticebars.h"
#include "widgets/preview/previewview.h"
#include "widgets/publish/publishlink.h"

#include <QAction>
#include <QSignalSpy>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;

namespace {

constexpr int patience = 60'000; // ms, for Jekyll

/// A window on the post of a blog, and what it says of Jekyll's word.
class JekyllDesk : public Desk
{
public:
    LookBlog blog{path(QStringLiteral("blog"))};

    JekyllDesk()
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
    JekyllDesk desk;
    desk.open(desk.blog.post());
    desk.replace(QStringLiteral("walked"), QStringLiteral("ran"));
    desk.trigger("actionExport");
    QVERIFY(desk.says(QStringLiteral("Jekyll can build the page privately")));
    desk.press(QStringLiteral("Let Jekyll Check"));
    QCOMPARE(desk.prompt.asked, QStringList{QStringLiteral("confirm")});
    QTest::qWait(200); // nothing may be said in this time
    QCOMPARE(desk.said(), QString()); // no consent, no build

    desk.replace(QStringLiteral("ran"), QStringLiteral("hurried"));
    QSignalSpy published(&desk.window->findChild<PublishLink *>()->publishing(), &Publishing::published);
    desk.trigger("actionExport");
    QTRY_COMPARE(published.size(), 1);
    QCOMPARE(desk.said(), QString()); // it was offered once

    desk.prompt.confirms = true;
    const QStringList before = inventory(desk.path(QStringLiteral("blog")));
    desk.trigger("actionJekyll");
    QVERIFY(desk.says(QStringLiteral("Jekyll built")));
    QCOMPARE(
        desk.said(), QStringLiteral("Jekyll built the page: all 4 link(s) resolve, and it reads as in the preview."));
    QCOMPARE(desk.bar()->severity(), Notice::Severity::Done);
    QCOMPARE(inventory(desk.path(QStringLiteral("blog"))), before);

    // Allowed once, it is checked after every export.
    desk.replace(QStringLiteral("hurried"), QStringLiteral("went"));
    desk.trigger("actionExport");
    QTRY_COMPARE_WITH_TIMEOUT(desk.said(), QString(), patience);
    QVERIFY(desk.says(QStringLiteral("Jekyll built the page")));
    QCOMPARE(desk.prompt.asked.size(), 2);
}

void TestJekyll::showsFaultsAtTheirPlaces()
{
    JekyllDesk desk;
    desk.prompt.confirms = true;
    desk.blog.write(QStringLiteral("_layouts/single.html"),
        "---\nlayout: default\n---\n<article>{{ content | replace: 'ferry', 'boat' }}</article>\n");
    desk.open(desk.blog.post());
    desk.replace(QStringLiteral("We walked"), QStringLiteral("We [walked](../gone/)"));
    desk.replace(QStringLiteral("ferry left."), QStringLiteral("ferry left {{ page.title | }}."));
    desk.trigger("actionJekyll");
    QVERIFY(desk.says(QStringLiteral("Jekyll built the blog, and this is not as it should be:")));
    QCOMPARE(desk.bar()->severity(), Notice::Severity::Warning);
    QVERIFY(contentOf(desk.blog.post()).contains("../gone/")); // it was saved first
    const QStringList lines = desk.said().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[1], QStringLiteral("“../gone/” (href) leads to nothing in the built site."));
    QVERIFY(lines[2].contains(QStringLiteral("boat left Harbours")) && lines[2].contains(QStringLiteral("ferry left")));
    QVERIFY(lines[3].startsWith(QStringLiteral("Jekyll guesses what this Liquid means: ")));

    desk.press(QStringLiteral("Show 1 of 3"));
    QCOMPARE(desk.selected(), QStringLiteral("../gone/"));
    desk.press(QStringLiteral("Show 2 of 3"));
    QVERIFY(desk.selected().contains(QStringLiteral("It's dark -- the ferry left")));
    desk.press(QStringLiteral("Show 3 of 3"));
    QCOMPARE(desk.selected(), QStringLiteral("{{ page.title | }}"));
}

void TestJekyll::saysWhyTheBlogDoesNotBuild()
{
    JekyllDesk desk;
    desk.prompt.confirms = true;
    desk.open(desk.blog.post());
    desk.replace(QStringLiteral("We walked"), QStringLiteral("{% include nothere.html %}\n\nWe walked"));
    desk.trigger("actionJekyll");
    QVERIFY(desk.says(QStringLiteral("Jekyll could not build the blog.")));
    QCOMPARE(desk.bar()->severity(), Notice::Severity::Error);
    QVERIFY(desk.said().contains(QStringLiteral("no included file “nothere.html”")));
    desk.press(QStringLiteral("Show"));
    QCOMPARE(desk.selected(), QStringLiteral("nothere.html"));
}

void TestJekyll::readsTheSampleAsJekyllDoes()
{
    JekyllDesk desk;
    desk.prompt.confirms = true;
    desk.open(desk.blog.post());
    desk.window->openSample();
    desk.waitForFrame();
    desk.trigger("actionJekyll");
    QVERIFY2(desk.says(QStringLiteral("Jekyll built the page: all ")), qPrintable(desk.said()));
}

void TestJekyll::canBeStopped()
{
    JekyllDesk desk;
    desk.prompt.confirms = true;
    desk.blog.write(QStringLiteral("_plugins/slow.rb"), "sleep 300\n");
    desk.open(desk.blog.post());
    auto *stop = desk.window->findChild<QToolButton *>(QStringLiteral("jekyllStop"));
    QVERIFY(!stop->isVisible());
    desk.trigger("actionJekyll");
    QTRY_VERIFY(stop->isVisible());
    stop->click();
    QVERIFY(desk.says(QStringLiteral("The build of the blog was stopped.")));
    QVERIFY(!stop->isVisible());
}

void TestJekyll::checksNothingWithoutAPage()
{
    JekyllDesk desk;
    desk.prompt.confirms = true;
    desk.open(QStringLiteral("alone/post.md"), QStringLiteral("---\ntitle: x\n---\n\nText\n"));
    desk.trigger("actionJekyll");
    QVERIFY(desk.says(QStringLiteral("The post has no page in a blog yet.")));
    desk.open(QStringLiteral("blog/_drafts/idea.md"), QStringLiteral("---\ntitle: x\n---\n\nText\n"));
    desk.trigger("actionJekyll");
    QVERIFY(desk.says(QStringLiteral("The post has no page in a blog yet.")));
    QCOMPARE(desk.prompt.asked, QStringList());
}

QTEST_MAIN(TestJekyll)
#include "test_jekyll.moc"
