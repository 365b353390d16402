// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "clianswer.h"
#include "markdown/htmlshape.h"
#include "support/fixturefiles.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow::test;

namespace {

/// Builds \a blog with Jekyll into the folder \a built.
void buildBlog(const QString &blog, const QString &built)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral("ruby"),
        {QStringLiteral("-r"), QStringLiteral(FRONTROW_SOURCE_DIR "/tests/support/commonmark_engines.rb"),
            QStringLiteral("-S"), QStringLiteral("jekyll"), QStringLiteral("build"), QStringLiteral("--quiet"),
            QStringLiteral("-s"), blog, QStringLiteral("-d"), built});
    process.waitForFinished(120'000);
}

/// The article of the page below \a folder that holds \a mark.
QString articleWith(const QString &mark, const QString &folder)
{
    static const QRegularExpression article(
        QStringLiteral("<article>(.*)</article>"), QRegularExpression::DotMatchesEverythingOption);
    QDirIterator files(folder, {QStringLiteral("*.html")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString html = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        if (html.contains(mark)) {
            return article.match(html).captured(1);
        }
    }
    return {};
}

} // namespace

/// A post is exported to a blog of each Markdown engine, and Jekyll builds the blog: the page is what `render` shows.
class CliEnginesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltPageIsWhatIsShown_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("permalink-none") << QStringLiteral("<h2 id=\"what-is-new\">");
        QTest::newRow("commonmark") << QStringLiteral("<h2>What <em>is</em> new</h2>");
        QTest::newRow("commonmark-ghpages") << QStringLiteral("<h2 id=\"what-emisem-new\">");
    }

    void theBuiltPageIsWhatIsShown()
    {
        QFETCH(const QString, expected);
        const QTemporaryDir folder;
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        const QString blog = makeBlogFixture(name, folder.path()).folder;
        const QString post = folder.filePath(QStringLiteral("2022-06-07-engines.md"));
        QFile file(post);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "---\nlayout: post\ntitle: Engines\ndate: 2022-06-07\n---\n## What *is* new\n\nA mark-of-this-post.\n"
            "{: .lead}\n\n1) one\n2) ~~two~~\n\n<figure>\n  <figcaption>*Raw*</figcaption>\n</figure>\n\n"
            "| a | b |\n|---|:-:|\n| 1 | 2 |\n\n```ruby\nputs \"hi\"\n```\n\nIt's www.example.org -- \"so\"[^n].\n\n"
            "{% highlight ruby %}\na = 1\n\nb = 2\n{% endhighlight %}\n\n[^n]: A note.\n");
        file.close();
        QVERIFY(runCli({QStringLiteral("export"), post, QStringLiteral("--site"), blog, QStringLiteral("--json")})
                .text()
                .contains(QStringLiteral("engines.md")));
        const QString built = folder.filePath(QStringLiteral("built"));
        buildBlog(blog, built);
        const QString page = articleWith(QStringLiteral("mark-of-this-post"), built);
        QVERIFY2(page.contains(expected), qPrintable(page));
        const QString exported = blog + QStringLiteral("/_posts/2022-06-07-engines.md");
        const QString shown = runCli({QStringLiteral("render"), exported}).text();
        QCOMPARE(htmlShape(shown).join(u'\n'), htmlShape(page).join(u'\n'));
    }
};

QTEST_GUILESS_MAIN(CliEnginesTest)
#include "test_cli_engines.moc"
