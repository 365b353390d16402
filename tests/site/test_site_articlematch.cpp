// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/verify/articlematch.h"

#include <QTest>

using namespace frontrow;

namespace {

const QString post = QStringLiteral("---\ntitle: Harbours\n---\n\n## Morning\n\nWe walked along the *quay*.\n\n"
                                    "```ruby\nputs 1\n```\n\nIt's dark -- the ferry left.\n");

const QStringList blocks{QStringLiteral("<h2 id=\"morning\">Morning</h2>"),
    QStringLiteral("<p data-fr-line=\"1\">We walked along the <em>quay</em>.</p>"),
    QStringLiteral("<div class=\"language-ruby highlighter-rouge\"><pre><code><span class=\"k\">puts 1</span>\n"
                   "</code></pre></div>"),
    QStringLiteral("<p>It’s dark – the ferry left.</p>")};

QByteArray pageWith(const QByteArray &article)
{
    return "<!doctype html><title>Harbours</title><nav><p>Blog</p></nav><main><article><h1>Harbours</h1>" + article
        + "</article><p>Related</p></main>";
}

const QByteArray same =
    "<section>\n<aside>On this page</aside>\n\n  <h2 id=morning>Morning</h2>\n<!-- x --><p>We walked\n"
    "along the  <em>quay</em>.</p>\n<div class=\" language-ruby  highlighter-rouge\"><pre><code><span>puts</span> "
    "<span>1</span>\n</code></pre></div>\n<p>It’s dark – the ferry left.\n<footer>Tags</footer></section>";

ArticleMatch matched(const QByteArray &article)
{
    return matchArticle(pageWith(article), ThemeAnchors::of(post, {}), blocks);
}

} // namespace

/// A page's article beside what it should be.
class TestArticleMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEqualForEqual()
    {
        const ArticleMatch match = matched(same);
        QVERIFY(match.isFound);
        QCOMPARE(match.difference.has_value(), false);
    }

    void seesTheFirstDifference_data()
    {
        QTest::addColumn<QByteArray>("article");
        QTest::addColumn<qsizetype>("block");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, QByteArray before, const QByteArray &after, qsizetype block,
                             const QString &expected, const QString &found) {
            QVERIFY(same.contains(before));
            QTest::newRow(name) << QByteArray(same).replace(before, after) << block << expected << found;
        };
        row("text", "ferry left", "ferry came", 3, QStringLiteral("…’s dark – the ferry left."),
            QStringLiteral("…’s dark – the ferry came."));
        row("markup", "<em>quay</em>", "<strong>quay</strong>", 1, QStringLiteral("We walked along the quay."),
            QStringLiteral("We walked along the quay."));
        row("attribute", "id=morning", "id=evening", 0, QStringLiteral("Morning"), QStringLiteral("Morning"));
        row("code", "<span>1</span>", "2", 2, QStringLiteral("puts 1"), QStringLiteral("puts 2"));
        row("one too many", "<div class", "<p>Not ours</p><div class", 2, QStringLiteral("puts 1"),
            QStringLiteral("Not ours"));
        row("one too few", "<p>It’s dark – the ferry left.\n", "", 3, QStringLiteral("It’s dark – the ferry left."),
            QStringLiteral("Tags"));
    }

    void seesTheFirstDifference()
    {
        QFETCH(const QByteArray, article);
        const ArticleMatch match = matched(article);
        QVERIFY(match.isFound && match.difference);
        QTEST(match.difference->block, "block");
        QTEST(match.difference->expected, "expected");
        QTEST(match.difference->found, "found");
    }

    void findsAPostInsideAnElementOfItsOwn()
    {
        const QString inner = QStringLiteral("<div class=\"own\">\n") + blocks.join(u'\n') + QStringLiteral("</div>");
        const ArticleMatch match =
            matchArticle(pageWith("<section>" + inner.toUtf8() + "</section>"), ThemeAnchors::of(post, {}), {inner});
        QVERIFY(match.isFound);
        QVERIFY(!match.difference);
    }

    void findsNothingOnOtherPages()
    {
        QVERIFY(!matched("<p>Something else</p>").isFound);
        QVERIFY(!matchArticle({}, ThemeAnchors::of(post, {}), blocks).isFound);
    }
};

QTEST_GUILESS_MAIN(TestArticleMatch)
#include "test_site_articlematch.moc"
