// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/blog/blogliquid.h"
#include "site/blog/blogsnapshot.h"
#include "site/jekyll/pageaddress.h"
#include "site/jekyll/postappearance.h"
#include "testsite.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

/// What `jekyll build` says of a blog: whether it ended well, and all it wrote.
struct Build
{
    bool isDone = false;
    QString words;
    QStringList pages; ///< below `_site`
};

Build built(const QString &folder)
{
    QProcess jekyll;
    jekyll.setWorkingDirectory(folder);
    jekyll.setProcessChannelMode(QProcess::MergedChannels);
    jekyll.start(QStringLiteral("jekyll"), {QStringLiteral("build"), QStringLiteral("--disable-disk-cache")});
    Build build;
    build.isDone = jekyll.waitForFinished(60'000) && jekyll.exitCode() == 0;
    build.words = QString::fromUtf8(jekyll.readAll());
    QDirIterator pages(
        folder + QStringLiteral("/_site"), {QStringLiteral("*.html")}, QDir::Files, QDirIterator::Subdirectories);
    while (pages.hasNext()) {
        build.pages.append(pages.next().sliced(folder.size() + 6));
    }
    build.pages.sort();
    return build;
}

} // namespace

/// Checks of whether, when and where Jekyll publishes a post, beside Jekyll itself.
class TestSiteChecksPlace : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// A small blog; the post lies in it at \a file.
    CheckedPost inBlog(const QString &text, const QString &file)
    {
        const auto write = [&](const char *path, const char *content) {
            QVERIFY(writeTestFile(m_folder.filePath(QString::fromLatin1(path)), content));
        };
        QDir(m_folder.path()).removeRecursively();
        write("_config.yml",
            "title: x\npermalink: /:categories/:title/\ntimezone: UTC\nexclude: [left]\ncollections: [parts]\n");
        write("_layouts/single.html", "<html><body>{{ content }}</body></html>\n");
        write("_includes/note.html", "<p>note</p>\n");
        write("_posts/2020-01-01-first.md", "---\nlayout: single\ntitle: First\ntags: [AWS Summit]\n---\nText\n");
        write("_posts/2030-05-05-later.md", "---\nlayout: single\n---\nLater\n");
        write("_posts/2020-02-02-kept-back.md", "---\nlayout: single\npublished: false\n---\nKept\n");
        write("sub/_posts/2020-03-03-below.md", "---\nlayout: single\n---\nBelow\n");
        write("_parts/a.md", "---\nlayout: single\n---\nPart\n");
        write("left/out.md", "---\nlayout: single\n---\nOut\n");
        write("files/plain.txt", "plain\n");
        write("about.md", "---\nlayout: single\n---\nMe\n");
        [&] { QVERIFY(writeTestFile(m_folder.filePath(file), text.toUtf8())); }();
        const Site site = Site::open(m_folder.path()).value();
        CheckedPost post = checkedPost(text, file);
        post.config = site.config();
        post.pageUrl = PageAddress::ofPost(post.frontMatter, file, post.config, QDate(2026, 5, 1)).url;
        post.pictures = {{m_folder.path()}};
        post.blog = readWholeBlog(site).facts;
        post.body = renderBody(text, layoutOf(text).body,
            renderOptionsFor(
                text, post.frontMatter, file, post.config, post.blog.liquid, MarkdownChoice::of(post.config)));
        return post;
    }

private Q_SLOTS:
    /// Everything that stops the build, each alone, and what comes close to it and does not.
    void whatStopsJekyllIsFound_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *body, const char *code) {
            QTest::newRow(body) << QString::fromUtf8(body) << QString::fromUtf8(code);
        };
        row("{% foo %}", "liquid-unknown");
        row("`{% foo %}` in code", "liquid-unknown");
        row("{{ page.title", "liquid-unclosed");
        row("{{ page.title }", "liquid-unclosed");
        row("{% if page.title", "liquid-unclosed");
        row("{% if page.title %}x", "liquid-unclosed");
        row("{% raw %}x", "liquid-unclosed");
        row("{% comment %}x", "liquid-unclosed");
        row("{% highlight ruby %}x", "liquid-unclosed");
        row("{% endif %}", "liquid-stray");
        row("{% if page.title %}x{% endif %}{% else %}", "liquid-stray");
        row("{% highlight %}x{% endhighlight %}", "liquid-highlight");
        row("{% include nowhere.html %}", "include-missing");
        row("{% post_url 2020-01-02-first %}", "post-url-missing");
        row("{% link nowhere.md %}", "link-tag-missing");
        row("{% link /about.md %}", "link-tag-missing");
        row("{% link /_posts/2020-01-01-first.md %}", "link-tag-missing");
        row("{% post_url 2030-05-05-later %}", "post-url-missing");
        row("{% post_url 2020-02-02-kept-back %}", "post-url-missing");
        row("{% link _posts/2020-02-02-kept-back.md %}", "link-tag-missing");
        row("{% link _parts/a.md %}", "link-tag-missing");
        row("{% link left/out.md %}", "link-tag-missing");
        row("{% post_url first %}", "liquid-refused");
        row("{% include note.html a=\"The \"best\" one\" %}", "liquid-refused");
        row("{% include note.html a='isn't' %}", "liquid-refused");
        row("{% include note.html a=\"b\", c=\"d\" %}", "liquid-refused");
        row("{% include note.html a=“b” %}", "liquid-refused");
        row("{% include note.html a=page.title | upcase %}", "liquid-refused");
        row("{% include note.html a:\"b\" %}", "liquid-refused");
        row("{% include note.html a=\"{{ page.title }}\" %}", "liquid-refused");
        row("{% include_relative nowhere.md %}", "include-missing");
        row("{% if false %}{% include note.html a=b c %}{% endif %}", "liquid-refused");
        row("{% endraw %}", "liquid-stray");
        row("{% raw %}{% raw %}x{% endraw %}{% endraw %}", "liquid-stray");
        row("{% endcomment %}", "liquid-stray");
        row("{% highlight a b! %}x{% endhighlight %}", "liquid-refused");
        row("{% assign a %}", "liquid-refused");
        row("{% raw a %}x{% endraw %}", "liquid-refused");
        row("{% render 'note.html' %}", "liquid-refused");
        row("{% if false %}{% cycle %}{% endif %}", "liquid-refused");
        row("{% comment %}{% if x %}{% endcomment %}", "liquid-unclosed");
        row("{% comment %}{% raw %}{% endcomment %}", "liquid-unclosed");
        row("{% comment %}{% if x %}{% foo %}{% endif %}{% endcomment %}", "liquid-unknown");
        row("{{ nothing | cgi_escape }}", "liquid-refused");
        row("{{ 1 | divided_by: 0 }}", "liquid-refused");
        row("{% if 1 < 'b' %}x{% endif %}", "liquid-refused");
        row("[a]({% post_url sub/2020-03-03-below %}) [b]({% post_url /sub/2020-03-03-below %})", "");
        row("[a]({% post_url 2020-3-3-below %}) [b]({% post_url 2020-01-01-first %})", "");
        row("{% comment %}{% comment %}a{% endcomment %}{% endcomment %}", "");
        row("{% include note.html a='it\\'s' b=page.title %}", "");
        row("{% link files/plain.txt %} {% link /files/plain.txt %}", "");
        row("{% if false %}{% post_url 1999-01-01-none %}{% endif %}", "");
        row("{% if page.title %}x{% elsif page.tags %}y{% else %}z{% endif %}", "");
        row("{% for p in site.posts %}{% if p.title %}{{ p.url }}{% endif %}{% else %}none{% endfor %}", "");
        row("{% case page.title %}{% when 'x' %}a{% else %}b{% endcase %}", "");
        row("{% raw %}{% foo %}{{ x }{% endraw %}", "");
        row("{% comment %}{% foo %}{% endif %}{% else %}{% endcomment %}", "");
        row("{% highlight ruby linenos %}x = {}{% endhighlight %}", "");
        row("{% include note.html a=\"b\" %}", "");
        row("[a]({% post_url 2020-01-01-first %})", "");
        row("[a]({% link about.md %})", "");
        row("{% assign a = 'b' %}{{ a | upcase }}{% capture c %}d{% endcapture %}{{- c -}}", "");
        row("{ % foo % } and { { x } } and 100 %}", "");
        row("```\n{{ \"a\" | upcase }}\n```", "");
    }

    void whatStopsJekyllIsFound()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, code);
        const CheckedPost post = inBlog(QStringLiteral("---\nlayout: single\ntitle: x\n---\n\n") + body + u'\n',
            QStringLiteral("_posts/2026-04-01-x.md"));
        Diagnostics found = checkPost(post) + post.body.diagnostics;
        found.removeIf([](const Diagnostic &each) { return each.severity != Diagnostic::Severity::Error; });
        QCOMPARE(codesOf(found), code);
        const Build build = built(m_folder.path());
        QVERIFY2(build.isDone == code.isEmpty(), qPrintable(build.words));
        if (!found.isEmpty() && !found[0].fixes.isEmpty()) {
            const QString fixed = applied(found[0].fixes.constFirst().edits, post.text);
            inBlog(fixed, QStringLiteral("_posts/2026-04-01-x.md"));
            const Build after = built(m_folder.path());
            QVERIFY2(after.isDone, qPrintable(fixed + after.words));
        }
    }

    /// `render_with_liquid: false`
    void liquidThatIsNotRunIsNotRead()
    {
        const CheckedPost post =
            inBlog(QStringLiteral("---\nlayout: single\ntitle: x\nrender_with_liquid: false\n---\n\n{% foo %} {{ x\n"),
                QStringLiteral("_posts/2026-04-01-x.md"));
        QVERIFY(checkPost(post).isEmpty());
        QVERIFY(built(m_folder.path()).isDone);
    }

    void codeThatLiquidEmptiesIsFound()
    {
        const QString text = QStringLiteral("---\nlayout: single\ntitle: x\n---\n\nUse `{{ page.title }}`.\n\n```yaml\n"
                                            "token: ${{ secrets.TOKEN }}\nother: ${{ secrets.OTHER }}\n```\n");
        const QString file = QStringLiteral("_posts/2026-04-01-x.md");
        const CheckedPost post = inBlog(text, file);
        const Diagnostics found = checkPost(post);
        QCOMPARE(codesOf(found), QStringLiteral("liquid-in-code"));
        QCOMPARE(placesOf(found, text), QStringLiteral("{{ secrets.TOKEN }}"));
        const CheckedPost fixed = inBlog(applied(found[0].fixes.constFirst().edits, text), file);
        QVERIFY(checkPost(fixed).isEmpty());
        QVERIFY(built(m_folder.path()).isDone);
        const QByteArray page = contentOf(m_folder.filePath(QStringLiteral("_site/x/index.html")));
        QVERIFY(page.contains("secrets.TOKEN") && page.contains("secrets.OTHER"));
    }

    /// What Jekyll leaves out, or puts elsewhere, without a word.
    void whatJekyllDropsIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isPublished");
        const QString good = QStringLiteral("---\nlayout: single\ntitle: x\n---\nText\n");
        const auto with = [](const char *line) {
            return QStringLiteral("---\nlayout: single\ntitle: x\n%1\n---\nText\n").arg(QString::fromUtf8(line));
        };
        const QString name = QStringLiteral("_posts/2026-04-01-x.md");
        QTest::newRow("good") << name << good << "" << true;
        QTest::newRow("no date in the name") << "_posts/x.md" << good << "file-name" << false;
        QTest::newRow("no title in the name") << "_posts/2026-04-01.md" << good << "file-name" << false;
        QTest::newRow("a name that is passed over") << "_posts/_2026-04-01-x.md" << good << "file-hidden" << false;
        QTest::newRow("a copy of an editor") << "_posts/2026-04-01-x.md~" << good << "file-hidden" << false;
        QTest::newRow("published says nothing") << name << with("published:") << "not-published" << false;
        QTest::newRow("not published") << name << with("published: false") << "not-published" << false;
        QTest::newRow("a draft") << "_drafts/x.md" << good << "draft-folder" << false;
        QTest::newRow("in the future") << name << with("date: 2099-01-01") << "date-differs date-future" << false;
        QTest::newRow("in the future, by its name") << "_posts/2099-01-01-x.md" << good << "date-future" << false;
        QTest::newRow("in a folder") << "travel/_posts/2026-04-01-x.md" << good << "" << true;
    }

    void whatJekyllDropsIsFound()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, text);
        const CheckedPost post = inBlog(text, file);
        Diagnostics found = checkPost(post);
        std::ranges::sort(found, {}, &Diagnostic::code);
        QTEST(codesOf(found), "code");
        const Build build = built(m_folder.path());
        QVERIFY2(build.isDone, qPrintable(build.words));
        QTEST(build.pages.contains(post.pageUrl + QStringLiteral("index.html")), "isPublished");
        for (const Diagnostic &each : std::as_const(found)) {
            QVERIFY2(each.message.endsWith(u'.') || each.message.endsWith(u'?'), qPrintable(each.message));
        }
    }

    void aDateThatDoesNotExistStopsTheBuild()
    {
        const CheckedPost post = inBlog(
            QStringLiteral("---\nlayout: single\ntitle: x\n---\nText\n"), QStringLiteral("_posts/2026-13-45-x.md"));
        QCOMPARE(codesOf(checkPost(post)), QStringLiteral("file-name-date"));
        QVERIFY(!built(m_folder.path()).isDone);
    }

    void faultyFrontMatterMisplacesThePost()
    {
        const CheckedPost post = inBlog(
            QStringLiteral("---\nlayout: single\ntitle: \"x\n---\nText\n"), QStringLiteral("_posts/2026-04-01-x.md"));
        const Diagnostics found = checkPost(post);
        QVERIFY(codesOf(found).contains(QStringLiteral("front-matter-lost")));
        const Build build = built(m_folder.path());
        QVERIFY(build.isDone);
        QVERIFY(!build.pages.contains(QStringLiteral("/x/index.html")));
        QVERIFY(build.pages.contains(QStringLiteral("/2026-04-01-x/index.html")));
    }

    void unknownLayoutsAreFound()
    {
        const QString file = QStringLiteral("_posts/2026-04-01-x.md");
        CheckedPost post = inBlog(QStringLiteral("---\nlayout: post\ntitle: x\n---\nText\n"), file);
        const Diagnostics found = checkPost(post);
        QCOMPARE(codesOf(found), QStringLiteral("layout-unknown"));
        QCOMPARE(placesOf(found, post.text), QStringLiteral("post"));
        QCOMPARE(applied(found[0].fixes.constFirst().edits, post.text),
            QStringLiteral("---\nlayout: single\ntitle: x\n---\nText\n"));
        QVERIFY(built(m_folder.path()).words.contains(QStringLiteral("Layout 'post' requested")));
        post.blog.knowsTheme = false; // of a gem that is not here
        QVERIFY(checkPost(post).isEmpty());
        post.blog.isMinimalMistakes = true;
        QCOMPARE(codesOf(checkPost(post)), QStringLiteral("layout-unknown"));
    }

    /// What Jekyll copies into the page though it is written to be converted.
    void markupOfPlugInsIsNamed()
    {
        const QString file = QStringLiteral("_posts/2026-04-01-x.adoc");
        const QString text = QStringLiteral("---\nlayout: single\ntitle: x\n---\n== Heading\n\n*bold*\n");
        CheckedPost post = inBlog(text, file);
        const Diagnostics found = checkPost(post);
        QCOMPARE(codesOf(found), QStringLiteral("markup-unknown"));
        QVERIFY2(found[0].message.contains(QStringLiteral("AsciiDoc")), qPrintable(found[0].message));
        QCOMPARE(post.body.html(), QStringLiteral("== Heading\n\n*bold*"));
        QVERIFY(post.body.outline.isEmpty());
        QVERIFY(built(m_folder.path()).isDone);
        QFile page(m_folder.filePath(QStringLiteral("_site/x.adoc")));
        QVERIFY(page.exists() || QFile::exists(m_folder.filePath(QStringLiteral("_site/x/index.html"))));
        post.config.build.gems = {QStringLiteral("jekyll-asciidoc")};
        QCOMPARE(codesOf(checkPost(post)), QStringLiteral("markup-not-shown"));
    }

    /// Minimal Mistakes' year archive.
    void archivesAreNoLayoutForPosts()
    {
        CheckedPost post = checkedPost(QStringLiteral("---\nlayout: posts\ntitle: x\n---\nText\n"));
        post.blog.isRead = true;
        post.blog.isMinimalMistakes = true;
        const Diagnostics found = checkPost(post);
        QCOMPARE(codesOf(found), QStringLiteral("layout-archive"));
        QVERIFY(
            applied(found[0].fixes.constFirst().edits, post.text).startsWith(QStringLiteral("---\nlayout: single\n")));
        post.blog.layouts.insert(QStringLiteral("posts")); // the blog's own
        QVERIFY(checkPost(post).isEmpty());
    }

    void pagesThatMoveAreFound()
    {
        const QString file = QStringLiteral("_posts/2020-01-01-first.md");
        CheckedPost post =
            inBlog(QStringLiteral("---\nlayout: single\ntitle: First\ntags: [AWS Summit]\n---\nText\n"), file);
        QVERIFY(checkPost(post).isEmpty());
        const auto change = [&](const QString &line) {
            const QString text = QStringLiteral("---\nlayout: single\ntitle: Other\n%1\n---\nText\n").arg(line);
            post.text = text;
            post.frontMatter = FrontMatter::parse(text);
            post.pageUrl = PageAddress::ofPost(post.frontMatter, file, post.config, QDate(2026, 5, 1)).url;
            return checkPost(post);
        };
        QVERIFY(change(QStringLiteral("tags: [AWS Summit]")).isEmpty()); // the title does not decide
        const Diagnostics found = change(QStringLiteral("categories: [travel]"));
        QCOMPARE(codesOf(found), QStringLiteral("page-moves"));
        QCOMPARE(placesOf(found, post.text), QStringLiteral("[travel]"));
        QVERIFY(found[0].message.contains(QStringLiteral("“/first/”")));
        QVERIFY(found[0].message.contains(QStringLiteral("“/travel/first/”")));
        QCOMPARE(codesOf(change(QStringLiteral("permalink: /other/"))), QStringLiteral("page-moves"));
    }

    void theFutureIsTheBlogs_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDateTime>("moment"); ///< UTC; invalid when the post is there at noon UTC of 1 May 2026
        const auto at = [](int day, int hour) {
            return QDateTime(QDate(2026, 5, day), QTime(hour, 0), QTimeZone::UTC);
        };
        QTest::newRow("yesterday") << "2026-04-30" << "" << QDateTime();
        QTest::newRow("today") << "2026-05-01" << "" << QDateTime();
        QTest::newRow("tomorrow") << "2026-05-02" << "" << at(2, 0);
        QTest::newRow("tomorrow in the east") << "2026-05-02" << "Pacific/Auckland" << at(1, 12).addSecs(0);
        QTest::newRow("later today, in UTC") << "2026-05-01 13:00:00" << "Europe/Berlin" << at(1, 13);
        QTest::newRow("by its zone") << "2026-05-01 13:00:00 +0200" << "" << QDateTime();
        QTest::newRow("by its zone, later") << "2026-05-01 23:00:00 +0200" << "" << at(1, 21);
        QTest::newRow("in the blog's zone") << "2026-05-01 13:00" << "Europe/Berlin" << QDateTime();
        QTest::newRow("in the blog's zone, later") << "2026-05-01 22:00" << "Europe/Berlin" << at(1, 20);
    }

    void theFutureIsTheBlogs()
    {
        QFETCH(const QString, date);
        QFETCH(const QString, zone);
        QFETCH(const QDateTime, moment);
        CheckedPost post = checkedPost(QStringLiteral("---\ntitle: x\ndate: %1\n---\nText\n").arg(date));
        post.config.timeZone = zone;
        post.now = QDateTime(QDate(2026, 5, 1), QTime(11, 59), QTimeZone::UTC);
        const PostAppearance appearance = appearanceOf(post.frontMatter, post.file, post.config, post.now);
        const Diagnostics found = checkPost(post);
        QCOMPARE(appearance.state == PostAppearance::State::Later, moment.isValid());
        QCOMPARE(codesOf(found), moment.isValid() ? QStringLiteral("date-future") : QString());
        if (moment.isValid()) {
            QCOMPARE(appearance.moment.toUTC(), moment);
            const QDateTime local = moment.toLocalTime();
            QVERIFY(found[0].message.contains(QLocale().toString(local, QLocale::ShortFormat)));
            QCOMPARE(found[0].fixes.size(), 2);
            for (const Fix &fix : found[0].fixes) {
                CheckedPost fixed = checkedPost(applied(fix.edits, post.text));
                fixed.now = post.now;
                QVERIFY(!codesOf(checkPost(fixed)).contains(QStringLiteral("date-future")));
            }
        }
        post.config.showsFuture = true;
        QVERIFY(checkPost(post).isEmpty());
    }

    void datesAreFixed()
    {
        CheckedPost post =
            checkedPost(QStringLiteral("---\ntitle: x\ndate: \"2022-05-18 10:00:00 +1000\" # local\n---\n"),
                QStringLiteral("2022-05-17-x.md"));
        const Diagnostics found = checkPost(post);
        QCOMPARE(codesOf(found), QStringLiteral("date-differs"));
        QCOMPARE(applied(found[0].fixes.constFirst().edits, post.text),
            QStringLiteral("---\ntitle: x\ndate: \"2022-05-17 10:00:00 +1000\" # local\n---\n"));
        post = checkedPost(QStringLiteral("---\ntitle: x\ndate: 2026-05-03 10:00:00 +1000\n---\n"));
        post.config.timeZone = QStringLiteral("Australia/Sydney");
        const Diagnostics future = checkPost(post);
        QCOMPARE(applied(future[0].fixes.constFirst().edits, post.text),
            QStringLiteral("---\ntitle: x\ndate: 2026-05-01 22:00:00 +1000\n---\n"));
    }

    void terms_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("fixed");
        QTest::newRow("as usual") << "tags: [AWS Summit, new]" << "" << "";
        QTest::newRow("another case") << "tags: [aws summit, new]" << "term-case" << "tags: [AWS Summit, new]";
        QTest::newRow("twice") << "tags: [new, other, New]" << "term-twice" << "tags: [new, other]";
        QTest::newRow("a text") << "tags: AWS Summit, new" << "terms-not-a-list" << "tags: [AWS Summit, new]";
        QTest::newRow("words") << "tags: ruby rails" << "" << "";
        QTest::newRow("a block list") << "tags:\n  - aws summit\n  - new" << "term-case"
                                      << "tags:\n  - AWS Summit\n  - new";
        QTest::newRow("categories") << "categories: Travel, Sea" << "terms-not-a-list" << "categories: [Travel, Sea]";
    }

    void terms()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, fixed);
        CheckedPost post = checkedPost(QStringLiteral("---\ntitle: x\n%1\n---\nText\n").arg(line));
        post.blog.tags = {
            {QStringLiteral("aws summit"), {{QStringLiteral("AWS Summit"), 3}, {QStringLiteral("aws summit"), 1}}}};
        const Diagnostics found = checkPost(post);
        QTEST(codesOf(found), "code");
        if (!fixed.isEmpty()) {
            QCOMPARE(applied(found[0].fixes.constFirst().edits, post.text),
                QStringLiteral("---\ntitle: x\n%1\n---\nText\n").arg(fixed));
        }
    }

    void excerpts_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<int>("postsWithExcerpt"); ///< how many of ten posts have one
        QTest::addColumn<QString>("code");
        const QString contents = QStringLiteral("<section markdown=\"1\">\n* x\n{:toc}\n</section>\n\nText\n");
        QTest::newRow("there") << QStringLiteral("---\ntitle: x\nexcerpt: y\n---\n") + contents << 10 << "";
        QTest::newRow("contents first") << QStringLiteral("---\ntitle: x\n---\n") + contents << 0 << "excerpt-missing";
        QTest::newRow("usual") << "---\ntitle: x\n---\nText\n" << 9 << "excerpt-missing";
        QTest::newRow("not usual") << "---\ntitle: x\n---\nText\n" << 5 << "";
        QTest::newRow("empty") << "---\ntitle: x\nexcerpt:\n---\nText\n" << 0 << "excerpt-missing";
        QTest::newRow("contents later") << QStringLiteral("---\ntitle: x\n---\nText\n\n") + contents << 0 << "";
    }

    void excerpts()
    {
        QFETCH(const QString, post);
        QFETCH(const int, postsWithExcerpt);
        CheckedPost checked = checkedPost(post);
        checked.blog.posts = 10;
        checked.blog.postsWithExcerpt = postsWithExcerpt;
        QTEST(codesOf(checkPost(checked)), "code");
    }

    void factsAreRead()
    {
        inBlog(QStringLiteral("---\nlayout: single\ntitle: x\ntags: [aws summit, sea]\nexcerpt: e\n---\n"
                              "[a](https://a.org){:target=\"_blank\"} [b](https://b.org) ![c](/images/x/Shown.png)\n"),
            QStringLiteral("_posts/2026-04-01-x.md"));
        for (const char *name : {"images/x/Shown.png", "images/x/lost.png", "images/x/shown.png", "images/y/css.png"}) {
            QVERIFY(writeTestFile(m_folder.filePath(QString::fromLatin1(name)), testPicture(1)));
        }
        QVERIFY(
            writeTestFile(m_folder.filePath(QStringLiteral("assets/main.scss")), "---\n---\na { b: url(css.png) }\n"));
        const Site site = Site::open(m_folder.path()).value();
        const BlogFacts facts = readWholeBlog(site).facts;
        QCOMPARE(facts.posts, 5);
        QCOMPARE(facts.postsWithExcerpt, 1);
        QCOMPARE(facts.usualLayout, QStringLiteral("single"));
        QVERIFY(facts.knowsPages && facts.knowsTheme && facts.knowsLiquidTags && !facts.isMinimalMistakes);
        QVERIFY((facts.links == LinkConvention{2, 1}));
        QCOMPARE(facts.tags.value(QStringLiteral("aws summit")).size(), 2);
        QCOMPARE(BlogFacts::usualCase(facts.tags, QStringLiteral("aws summit")), QStringLiteral("AWS Summit"));
        QVERIFY(!BlogFacts::usualCase(facts.tags, QStringLiteral("sea")));
        QCOMPARE(facts.urls.value(QStringLiteral("_posts/2026-04-01-x.md")), QStringLiteral("/x/"));
        QCOMPARE(facts.orphans, QStringList{QStringLiteral("images/x/lost.png")});
        QVERIFY(writeTestFile(m_folder.filePath(QStringLiteral("images/x/7 layers.png")), testPicture(1)));
        QVERIFY(writeTestFile(m_folder.filePath(QStringLiteral("images/x/tagged.png")), testPicture(1)));
        QVERIFY(writeTestFile(m_folder.filePath(QStringLiteral("about.md")),
            "---\n---\n![a](/images/x/7 layers.png) {% include note.html a=\"tagged\" %}\n"));
        const BlogFacts later = readWholeBlog(site).facts;
        QCOMPARE(later.orphans, facts.orphans);
        QVERIFY(
            facts.layouts.contains(QStringLiteral("single")) && facts.includes.contains(QStringLiteral("note.html")));
    }

    void pictures()
    {
        const QString body =
            QStringLiteral("---\nlayout: single\ntitle: x\n---\n"
                           "![a](/images/x/One.PNG)\n\n![b](/images/x/two.png)\n\n![c](/images/x/big.png)\n");
        inBlog(body, QStringLiteral("_posts/2026-04-01-x.md"));
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QVERIFY(writeTestFile(m_folder.filePath(QString::fromLatin1(name)), bytes));
        };
        write("images/x/one.png", testPicture(1));
        write("images/x/two.png", testPicture(2));
        write("images/x/Two.png", testPicture(3));
        write("images/x/lost.png", testPicture(4));
        write("favicon.png", testPicture(6));
        write("images/x/big.png", testPicture(5) + QByteArray(1024 * 1024, 'x'));
        CheckedPost post = checkedPost(body, QStringLiteral("_posts/2026-04-01-x.md"));
        post.pictures = {{m_folder.path()}};
        post.blog = readWholeBlog(Site::plain(m_folder.path(), {}).value()).facts;
        const Diagnostics found = checkPost(post);
        QCOMPARE(codesOf(found),
            QStringLiteral("page-moves picture-orphaned picture-case picture-case-clash picture-heavy"));
        QVERIFY(found[1].message.contains(QStringLiteral("lost.png")));
        QVERIFY(applied(found[2].fixes.constFirst().edits, body).contains(QStringLiteral("![a](/images/x/one.png)")));
    }

    /// Folders for pictures of many posts are nobody's own.
    void generalFoldersHaveNoOrphans_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("isOwn");
        const auto row = [](const char *folder, bool isOwn) {
            QTest::newRow(folder) << QString::fromLatin1(folder) << isOwn;
        };
        row("images/x", true);
        row("images/2026-x", true);
        row("assets/2026/04/01", true);
        row("assets/x-images", true);
        row("assets/images", false);
        row("assets/img", false);
        row("wp-content/uploads", false);
        row("wp-content/uploads/2026/04", false);
        row("assets/img/blog/2026", false);
        row("assets/blog-images", false);
    }

    void generalFoldersHaveNoOrphans()
    {
        QFETCH(const QString, folder);
        const QTemporaryDir blog;
        const QString body = QStringLiteral("---\ntitle: x\n---\n![a](/%1/one.png)\n").arg(folder);
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_posts/2026-04-01-x.md")), body.toUtf8()));
        QVERIFY(writeTestFile(blog.filePath(folder + QStringLiteral("/one.png")), testPicture(1)));
        QVERIFY(writeTestFile(blog.filePath(folder + QStringLiteral("/lost.png")), testPicture(2)));
        CheckedPost post = checkedPost(body, QStringLiteral("_posts/2026-04-01-x.md"));
        post.pictures = {{blog.path()}};
        post.blog = readWholeBlog(Site::plain(blog.path(), {}).value()).facts;
        QTEST(!only(checkPost(post), QStringLiteral("picture-orphaned")).isEmpty(), "isOwn");
    }

    /// What most pictures in a folder are not of this post, is nobody's own.
    void sharedFoldersHaveNoOrphans()
    {
        const QTemporaryDir blog;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QVERIFY(writeTestFile(blog.filePath(name), bytes));
        };
        const QString body = QStringLiteral("---\ntitle: x\n---\n![a](/images/talks/one.png)\n");
        write(QStringLiteral("_posts/2026-04-01-x.md"), body.toUtf8());
        write(QStringLiteral("images/talks/one.png"), testPicture(1));
        write(QStringLiteral("images/talks/lost.png"), testPicture(2));
        for (const int others : {3, 4}) {
            for (int i = 0; i < others; ++i) {
                const QString name = QStringLiteral("images/talks/other-%1.png").arg(i);
                write(name, testPicture(i + 3));
                write(QStringLiteral("_posts/2026-03-0%1-y.md").arg(i + 1),
                    QStringLiteral("---\ntitle: y\n---\n![a](/%1)\n").arg(name).toUtf8());
            }
            CheckedPost post = checkedPost(body, QStringLiteral("_posts/2026-04-01-x.md"));
            post.pictures = {{blog.path()}};
            post.blog = readWholeBlog(Site::plain(blog.path(), {}).value()).facts;
            QCOMPARE(only(checkPost(post), QStringLiteral("picture-orphaned")).isEmpty(), others == 4);
        }
    }

    /// An include may take the alternative text from any of its parameters.
    void includesDescribePictures()
    {
        for (const bool hasAlt : {true, false}) {
            const QTemporaryDir blog;
            const QString file = QStringLiteral("_posts/2026-04-01-x.md");
            const QString body = QStringLiteral("---\ntitle: x\n---\n\nText.\n\n{% include image.html "
                                                "url=\"/images/one.png\" description=\"A boat\" %}\n");
            QVERIFY(writeTestFile(blog.filePath(file), body.toUtf8()));
            QVERIFY(writeTestFile(blog.filePath(QStringLiteral("images/one.png")), testPicture(1)));
            QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_includes/image.html")),
                hasAlt ? "<img src=\"{{ include.url }}\" alt=\"{{ include.description }}\">"
                       : "<img src=\"{{ include.url }}\">{{ include.description }}"));
            const Site site = Site::plain(blog.path(), {}).value();
            CheckedPost post = checkedPost(body, file);
            post.pictures = {{blog.path()}};
            post.blog = readWholeBlog(site).facts;
            post.body = renderBody(body, layoutOf(body).body,
                renderOptionsFor(
                    body, post.frontMatter, file, site.config(), post.blog.liquid, MarkdownChoice::of(site.config())));
            QCOMPARE(only(checkPost(post), QStringLiteral("figure-without-alt")).isEmpty(), hasAlt);
        }
    }

    /// They are right in feeds, and on the home page.
    void wholeAddressesOfPictures()
    {
        const QTemporaryDir blog;
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("_config.yml")),
            "url: https://me.example\nbaseurl: /b\nplugins: [jekyll-feed]\n"));
        QVERIFY(writeTestFile(blog.filePath(QStringLiteral("images/a.png")), testPicture(1)));
        const Result<Site> site = Site::open(blog.path());
        QVERIFY(site);
        for (const char *address :
            {"https://me.example/b/images/a.png", "//me.example/b/images/a.png", "/b/images//a.png"}) {
            CheckedPost post = checkedBody(QStringLiteral("![a](%1)\n").arg(QString::fromLatin1(address)));
            post.config = site->config();
            post.pageUrl = QStringLiteral("/b/x/");
            post.pictures = {{blog.path()}};
            QCOMPARE(codesOf(checkPost(post)), QString());
        }
    }

    /// Pictures without alternative text are called by the name of their file.
    void picturesInLiquidHaveNames()
    {
        const Diagnostics found = checkPost(checkedBody(
            QStringLiteral("![]({{ \"/images/a.png\" | prepend: site.baseurl }})\n\n![]({{ '/images/a.png' | "
                           "relative_url }})\n")));
        QCOMPARE(found.size(), 2);
        for (const Diagnostic &each : found) {
            QVERIFY2(each.message.contains(QStringLiteral("“a.png”")), qPrintable(each.message));
        }
    }
};

QTEST_GUILESS_MAIN(TestSiteChecksPlace)
#include "test_site_checks_place.moc"
