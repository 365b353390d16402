// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogindex.h"
#include "site/jekyll/site.h"
#include "site/verify/enginecomparison.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

QStringList marked(const QList<DiffLine> &lines)
{
    QStringList result;
    for (const DiffLine &line : lines) {
        if (line.kind == DiffLine::Kind::Removed || line.kind == DiffLine::Kind::Added) {
            result.append((line.kind == DiffLine::Kind::Added ? u'+' : u'-') + line.text);
        }
    }
    return result;
}

} // namespace

/// What another Markdown engine would make of the posts of a blog.
class TestSiteEngineComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLooksAlikeIsNoDifference_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("white space") << QStringLiteral("<p>a\nb</p>\n\n<p>c</p>")
                                     << QStringLiteral("<p>a b</p><p>c</p>");
        QTest::newRow("order") << QStringLiteral("<img src=\"a.png\" alt=\"A\" />")
                               << QStringLiteral("<img alt=\"A\" src=\"a.png\">");
        QTest::newRow("class of code") << QStringLiteral(
            "<p><code class=\"language-plaintext highlighter-rouge\">a</code></p>")
                                       << QStringLiteral("<p><code>a</code></p>");
    }
    void whatLooksAlikeIsNoDifference()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(marked(shownDifference(before, after)), QStringList());
    }

    void aDifferenceIsTheBlock()
    {
        QCOMPARE(marked(shownDifference(QStringLiteral("<p>a</p>\n<p>b</p>\n<p>c</p>"),
                     QStringLiteral("<p>a</p>\n<p>x <em>y</em></p>\n<p>c</p>"))),
            QStringList({QStringLiteral("-<p>b</p>"), QStringLiteral("+<p>x <em>y</em></p>")}));
    }

    void thePostsThatChangeAreNamed()
    {
        QVERIFY(writeTestFile(path("_config.yml"), "title: A\nplugins: [jekyll-commonmark]\n"));
        QVERIFY(writeTestFile(path("_posts/2026-05-01-plain.md"), "---\ntitle: Plain\n---\nA *word*.\n"));
        QVERIFY(writeTestFile(
            path("_posts/2026-05-02-list.md"), "---\ntitle: List\n---\n[A](https://a.example){:target=\"_blank\"}\n"));
        QVERIFY(writeTestFile(path("_posts/2026-05-03-page.html"), "---\ntitle: Page\n---\n<p>{:toc}</p>\n"));
        QVERIFY(writeTestFile(path("_posts/2026-05-04-liquid.md"), "---\ntitle: Liquid\n---\n{{ page.title }}\n"));
        const QMap<QString, QString> before = stateOf(m_folder.path());
        const Result<Site> site = Site::open(m_folder.path());
        QVERIFY2(site, qPrintable(whyNot(site)));
        ReadingProgress progress;
        const EngineComparison comparison = compareEngines(site->folder(), site->config(),
            configLineFor(MarkdownEngine::CommonMark), readBlogIndex(*site).posts, progress);
        QCOMPARE(comparison.before.engine, MarkdownEngine::Kramdown);
        QCOMPARE(comparison.after.engine, MarkdownEngine::CommonMark);
        QCOMPARE(comparison.posts, 3);
        QCOMPARE(comparison.unreadable, QStringList());
        QCOMPARE(comparison.differences.size(), 1);
        const EngineDifference &difference = comparison.differences.first();
        QCOMPARE(difference.path, QStringLiteral("_posts/2026-05-02-list.md"));
        QCOMPARE(difference.title, QStringLiteral("List"));
        QCOMPARE(marked(difference.lines),
            QStringList({QStringLiteral("-<p><a href=\"https://a.example\" target=\"_blank\">A</a></p>"),
                QStringLiteral("+<p><a href=\"https://a.example\">A</a>{:target=\"_blank\"}</p>")}));
        QCOMPARE(stateOf(m_folder.path()), before);
    }

    void aSettingThatTheHostDoesNotHaveChangesNothing()
    {
        QVERIFY(writeTestFile(path("_config.yml"), "title: A\n"));
        QVERIFY(writeTestFile(path("CNAME"), "a.example\n"));
        QVERIFY(writeTestFile(path("_posts/2026-05-02-list.md"), "---\ntitle: List\n---\n* a\n{:.b}\n"));
        Result<Site> site = Site::open(m_folder.path());
        QVERIFY2(site, qPrintable(whyNot(site)));
        site->setHost(BlogHost::GitHubPages);
        ReadingProgress progress;
        const EngineComparison comparison = compareEngines(site->folder(), site->config(),
            configLineFor(MarkdownEngine::CommonMark), readBlogIndex(*site).posts, progress);
        QCOMPARE(comparison.after.engine, MarkdownEngine::Kramdown);
        QVERIFY(comparison.after.fault.has_value());
        QVERIFY(comparison.differences.isEmpty());
    }

    void itStopsWhenNobodyWaits()
    {
        QVERIFY(writeTestFile(path("_config.yml"), "title: A\n"));
        const Result<Site> site = Site::open(m_folder.path());
        QVERIFY(site);
        ReadingProgress progress;
        progress.isCancelled = true;
        IndexedPost post;
        post.path = QStringLiteral("_posts/2026-05-02-list.md");
        QCOMPARE(
            compareEngines(site->folder(), site->config(), configLineFor(MarkdownEngine::CommonMark), {post}, progress)
                .posts,
            0);
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSiteEngineComparison)

#include "test_site_enginecomparison.moc"
