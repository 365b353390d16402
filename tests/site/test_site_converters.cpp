// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/converters.h"
#include "site/jekyll/pageaddress.h"

#include <QTest>

using namespace frontrow;

/// What Jekyll makes of a file, told by its name and its first line.
class ConvertersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endingsTellMarkdown_data();
    void endingsTellMarkdown();
    void markupOfPlugInsIsNamed();
    void aHeaderIsALineOfDashes_data();
    void aHeaderIsALineOfDashes();
    void everyKindOfFileHasItsAddress_data();
    void everyKindOfFileHasItsAddress();
};

void ConvertersTest::endingsTellMarkdown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isMarkdown");
    QTest::addColumn<QString>("output");
    QTest::newRow("md") << "_posts/2021-01-02-x.md" << true << ".html";
    QTest::newRow("in capitals") << "page.MD" << true << ".html";
    QTest::newRow("not listed") << "page.mdx" << false << ".mdx";
    QTest::newRow("HTML") << "page.html" << false << ".html";
    QTest::newRow("AsciiDoc") << "page.adoc" << false << ".adoc";
    QTest::newRow("a converter's own") << "main.scss" << false << ".css";
    QTest::newRow("no ending") << "docs.md/page" << false << "";
    QTest::newRow("a name that begins with a dot") << "docs/.md" << false << "";
    QTest::newRow("no file yet") << "" << true << "";
}

void ConvertersTest::endingsTellMarkdown()
{
    QFETCH(const QString, path);
    QFETCH(const QString, output);
    QTEST(isMarkdownFile(path, {}), "isMarkdown");
    const QString name = path.section(u'/', -1);
    QCOMPARE(outputEndingOf(name.lastIndexOf(u'.') > 0 ? name.section(u'.', -1) : QString(), {}), output);
}

void ConvertersTest::markupOfPlugInsIsNamed()
{
    SiteConfig config;
    const QString post = QStringLiteral("_posts/2021-01-02-x.adoc");
    const ForeignMarkup asciiDoc{QStringLiteral("AsciiDoc"), QStringLiteral("jekyll-asciidoc"), false};
    QCOMPARE(foreignMarkupOf(post, config), std::optional(asciiDoc));
    QCOMPARE(foreignMarkupOf(QStringLiteral("x.html"), config), std::nullopt);
    QCOMPARE(foreignMarkupOf(QStringLiteral("x.md"), config), std::nullopt);
    config.values.insert(QStringLiteral("plugins"), QStringLiteral("jekyll-feed,jekyll-asciidoc"));
    QVERIFY(foreignMarkupOf(post, config)->isConverted);
    QCOMPARE(outputEndingOf(QStringLiteral("adoc"), config), QStringLiteral(".html"));
    config.values.clear();
    config.build.gems = {QStringLiteral("jekyll-asciidoc")};
    QVERIFY(foreignMarkupOf(post, config)->isConverted);
    config.markdownExtensions.append(QStringLiteral("adoc"));
    QCOMPARE(foreignMarkupOf(post, config), std::nullopt);
}

void ConvertersTest::aHeaderIsALineOfDashes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isHeader");
    QTest::newRow("dashes") << QByteArray("---\ntitle: x\n---\n") << true;
    QTest::newRow("spaces after them") << QByteArray("--- \t\r\ntitle: x\n") << true;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF---\ntitle: x\n") << false;
    QTest::newRow("four dashes") << QByteArray("----\ntitle: x\n") << false;
    QTest::newRow("words after them") << QByteArray("--- title: x\n") << false;
    QTest::newRow("no line after them") << QByteArray("---") << false;
    QTest::newRow("an empty line before them") << QByteArray("\n---\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void ConvertersTest::aHeaderIsALineOfDashes()
{
    QFETCH(const QByteArray, content);
    QTEST(beginsWithHeader(content), "isHeader");
}

void ConvertersTest::everyKindOfFileHasItsAddress_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("permalink");
    QTest::addColumn<QString>("url");
    QTest::newRow("post") << "_posts/2021-01-02-x.md" << "" << "/b/2021/01/02/x.html";
    QTest::newRow("draft") << "_drafts/x.md" << "" << "/b/2022/05/18/x.html";
    QTest::newRow("page") << "about.md" << "" << "/b/about.html";
    QTest::newRow("page below") << "docs/index.md" << "" << "/b/docs/";
    QTest::newRow("page that looks like a post") << "2021-01-02-x.md" << "" << "/b/2021-01-02-x.html";
    QTest::newRow("page with a permalink") << "about.md" << "/me/" << "/b/me/";
    QTest::newRow("placeholders are a post's") << "docs/a.md" << "/:path/:title/:basename/" << "/b/docs/:title/a/";
    QTest::newRow("document") << "_notes/one.md" << "" << "/b/notes/one.html";
    QTest::newRow("document without ending") << "_notes/one" << "" << "/b/notes/one";
}

void ConvertersTest::everyKindOfFileHasItsAddress()
{
    QFETCH(const QString, path);
    QFETCH(const QString, permalink);
    SiteConfig config;
    config.baseUrl = QStringLiteral("/b");
    config.collections.insert(QStringLiteral("notes"), {QString(), true});
    const QString line = permalink.isEmpty() ? QString() : QStringLiteral("permalink: %1\n").arg(permalink);
    const FrontMatter frontMatter = FrontMatter::parse(QStringLiteral("---\n%1title: T\n---\nText\n").arg(line));
    QTEST(PageAddress::of(frontMatter, path, config, QDate(2022, 5, 18)).url, "url");
}

QTEST_GUILESS_MAIN(ConvertersTest)

#include "test_site_converters.moc"
