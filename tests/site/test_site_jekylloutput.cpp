// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/postlayout.h"
#include "site/jekyll/site.h"
#include "site/verify/jekylloutput.h"
#include "site/verify/jekyllreport.h"
#include "testsite.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace frontrow;

namespace {

const QString postName = QStringLiteral("_posts/2026-02-02-x.md");

/// A small blog in a folder with a name that is hard to read out of sentences, built by the real Jekyll.
class FaultyBlog
{
public:
    FaultyBlog()
    {
        write("_config.yml", "title: T\nurl: https://blog.example\nbaseurl: /notes\npermalink: /:title/\n");
        write("_layouts/post.html", "<!doctype html><body><article>{{ content }}</article>\n");
        write("index.html", "---\n---\n<p>Home</p>\n");
    }

    [[nodiscard]] QString path() const { return m_folder.path() + QStringLiteral("/blog in ü"); }
    [[nodiscard]] QString built() const { return m_folder.path() + QStringLiteral("/built"); }

    void write(const char *name, const QByteArray &bytes) const { write(QString::fromUtf8(name), bytes); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(writeTestFile(path() + u'/' + name, bytes));
    }

    void build()
    {
        static const QRegularExpression colour(QStringLiteral("\\x1b\\[[0-9;]*m"));
        QProcess jekyll;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        jekyll.setProcessEnvironment(variables);
        jekyll.setWorkingDirectory(path());
        jekyll.setProcessChannelMode(QProcess::MergedChannels);
        jekyll.start(QStringLiteral("jekyll"),
            {QStringLiteral("build"), QStringLiteral("--disable-disk-cache"), QStringLiteral("--source"), path(),
                QStringLiteral("--destination"), built()});
        QVERIFY(jekyll.waitForFinished(60'000));
        run.hasBuilt = jekyll.exitCode() == 0;
        run.output = QString::fromUtf8(jekyll.readAll()).remove(colour);
        run.failure = QStringLiteral("failed");
        run.folder = built();
    }

    [[nodiscard]] QString post() const { return textOf(path() + u'/' + postName); }

    [[nodiscard]] JekyllReport report() const
    {
        const Result<Site> site = Site::open(path());
        const QString text = post();
        return evaluateBuild({.siteFolder = path(),
                                 .config = site ? site->config() : SiteConfig(),
                                 .post = postName,
                                 .pageUrl = QStringLiteral("/notes/x/"),
                                 .text = text,
                                 .body = renderBody(text, layoutOf(text).body)},
            run);
    }

    JekyllRun run;

private:
    QTemporaryDir m_folder;
};

QStringList listOf(const std::vector<const char *> &texts)
{
    QStringList list;
    for (const char *text : texts) {
        list.append(QString::fromUtf8(text));
    }
    return list;
}

QByteArray withFrontMatter(const QByteArray &body, const QByteArray &keys = "layout: post\ntitle: X\n")
{
    return "---\n" + keys + "---\n\n\n" + body;
}

} // namespace

/// What the real Jekyll says of faults, and where it is said.
class TestJekyllOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlaceOfAFault_data();
    void findsThePlaceOfAFault();
    void namesOtherFiles_data();
    void namesOtherFiles();
    void saysThatAllIsWell();
    void comparesAndResolves();
    void saysThatThePageIsMissing();
};

void TestJekyllOutput::findsThePlaceOfAFault_data()
{
    QTest::addColumn<QByteArray>("post");
    QTest::addColumn<QStringList>("found"); // code, "error" or "warning", the text at the place
    const auto row = [](const char *name, const QByteArray &post, const std::vector<const char *> &found) {
        QTest::newRow(name) << post << listOf(found);
    };
    row("warning", withFrontMatter("One.\n\nTwo {{ page.title | }} and\n{% if a ~ b %}x{% endif %}\n"),
        {"jekyll-liquid warning {{ page.title | }}", "jekyll-liquid warning a ~ b"});
    row("unknown tag", withFrontMatter("One. nosuch\n\n{% nosuch %}\n"), {"jekyll-liquid error nosuch"});
    row("never closed", withFrontMatter("One.\n\n{% if a %}\nlast\n"), {"jekyll-liquid error "});
    row("division", withFrontMatter("a\n\nb {{ \"x\" | divided_by: 0 }}\n"),
        {"jekyll-liquid error b {{ \"x\" | divided_by: 0 }}"});
    row("include", withFrontMatter("One.\n\n{% include nothere.html %}\n"), {"jekyll-include error nothere.html"});
    row("post_url", withFrontMatter("See [it]({% post_url 2020-01-01-none %}).\n"),
        {"jekyll-target error 2020-01-01-none"});
    row("link", withFrontMatter("See [it]({% link _posts/none.md %}).\n"), {"jekyll-target error _posts/none.md"});
    row("highlight", withFrontMatter("a\n\n{% highlight %}\nx\n{% endhighlight %}\n"),
        {"jekyll-liquid error highlight"});
    row("layout", withFrontMatter("One.\n", "layout: nosuch\n"), {"jekyll-layout warning nosuch"});
    row("yaml", withFrontMatter("One.\n", "layout: post\ntitle: a: b\n"), {"jekyll-yaml error title: a: b"});
    row("date", withFrontMatter("One.\n", "layout: post\ndate: nonsense\n"), {"jekyll-date error nonsense"});
    row("future", withFrontMatter("One.\n", "layout: post\ndate: 2190-01-01\n"), {"jekyll-future warning date:"});
    row("encoding", withFrontMatter("caf\xe9\n"), {"jekyll-unreadable error "});
    row("conflict", withFrontMatter("One.\n", "layout: post\npermalink: /other/\n"), {"jekyll-conflict warning "});
}

void TestJekyllOutput::findsThePlaceOfAFault()
{
    QFETCH(const QByteArray, post);
    FaultyBlog blog;
    blog.write(postName, post);
    blog.write("_posts/2026-01-01-other.md", withFrontMatter("Another.\n"));
    blog.build();
    const QString text = blog.post();
    QStringList found;
    for (const JekyllMessage &message : readJekyllOutput(blog.run.output, blog.path())) {
        if (message.file == postName) {
            const TextRange range = placeOf(message, text);
            const bool isError = message.severity == Diagnostic::Severity::Error;
            found.append(message.code + (isError ? QStringLiteral(" error ") : QStringLiteral(" warning "))
                + slice(text, range).toString());
            QVERIFY2(message.message.endsWith(u'.'), qPrintable(message.message));
            if (QByteArrayView(QTest::currentDataTag()) == "unknown tag") {
                QCOMPARE(range.start, text.lastIndexOf(QStringLiteral("nosuch")));
            }
        }
    }
    QTEST(found, "found");
}

void TestJekyllOutput::namesOtherFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said"); // the beginning
    const auto row = [](const char *name, const char *file, const QByteArray &content, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(file) << content << QString::fromLatin1(said);
    };
    row("include", "_includes/w.html", "a\n{% nosuch %}\n", "_includes/w.html, line 2: Jekyll stops at this Liquid");
    row("layout", "_layouts/post.html", "{{ content }}\n{{ x | }}\n", "_layouts/post.html: Jekyll guesses what");
    row("page", "index.md", "---\n---\n{% include gone.html %}\n", "index.md: The blog has no included file");
    row("styles", "css/m.scss", "---\n---\na { b: ; \n", "css/m.scss: Jekyll cannot convert this file: Error: style");
    row("plugin", "_plugins/a.rb", "raise 'boom'\n", "_plugins/a.rb, line 1: Jekyll stops, and builds nothing: boom.");
    row("configuration", "_config.yml", "a: [b\n", "Jekyll stops, and builds nothing: did not find expected");
    row("theme", "_config.yml", "theme: no-such-theme\n", "Jekyll stops, and builds nothing: The no-such-theme theme");
    row("gem", "_config.yml", "plugins: [no-such-plugin]\n", "Yikes!");
    row("permalink", "_posts/2026-01-01-y.md", "---\npermalink: /:nosuch/\n---\n",
        "Jekyll stops, and builds nothing: The URL template doesn't have nosuch keys");
}

void TestJekyllOutput::namesOtherFiles()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    FaultyBlog blog;
    blog.write("_includes/w.html", "w\n");
    blog.write(postName, withFrontMatter("One.\n\n{% include w.html %}\n"));
    blog.write(file, content);
    blog.build();
    const QStringList others = blog.report().others;
    QCOMPARE(others.size(), 1);
    QVERIFY2(others.first().startsWith(said), qPrintable(others.first()));
}

void TestJekyllOutput::saysThatAllIsWell()
{
    FaultyBlog blog;
    blog.write(postName,
        withFrontMatter("## Morning\n\nWe *walked*, see [home](/notes/) -- \"now\".\n\n* a\n* b\n\n"
                        "```ruby\nputs 1\n```\n\n![A](../a.png)\n"));
    blog.write("a.png", "x");
    blog.build();
    const JekyllReport report = blog.report();
    QVERIFY2(report.isFine(), qPrintable(blog.run.output));
    QCOMPARE(report.links.checked, 2);
    QVERIFY(report.article.isFound && !report.article.difference);
}

void TestJekyllOutput::comparesAndResolves()
{
    FaultyBlog blog;
    blog.write("_layouts/post.html",
        "<!doctype html><body><a href='/notes/gone'></a><article>{{ content | replace: 'ferry', 'boat' }}</article>\n");
    blog.write(postName, withFrontMatter("Morning.\n\nThe ferry left.\n\n![A](../a.png)\n"));
    blog.build();
    const JekyllReport report = blog.report();
    const QString text = blog.post();
    QStringList found;
    for (const Diagnostic &each : report.diagnostics) {
        found.append(each.code + u' ' + slice(text, each.range).trimmed().toString());
    }
    QCOMPARE(found, listOf({"jekyll-article The ferry left.", "jekyll-link ../a.png"}));
    QCOMPARE(report.diagnostics.first().message,
        QStringLiteral("The page reads “The boat left.” where the preview reads “The ferry left.”."));
    QCOMPARE(report.others,
        QStringList{QStringLiteral("On the page: “/notes/gone” (href) leads to nothing in the built site.")});
}

void TestJekyllOutput::saysThatThePageIsMissing()
{
    FaultyBlog blog;
    blog.write(postName, withFrontMatter("One.\n", "layout: post\npublished: false\n"));
    blog.build();
    const JekyllReport report = blog.report();
    QCOMPARE(report.diagnostics.size(), 1);
    QCOMPARE(report.diagnostics.first().message, QStringLiteral("Jekyll built no page at /notes/x/."));
    QVERIFY(report.hasBuilt && !report.isFine());
}

QTEST_GUILESS_MAIN(TestJekyllOutput)
#include "test_site_jekylloutput.moc"
