// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/blog/blogsnapshot.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

/// What a blog's configuration does to its posts, and what files are that are no Markdown.
class TestSiteChecksConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theConfigurationIsHeeded_data()
    {
        QTest::addColumn<QByteArray>("configuration");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *name, const char *configuration, const char *fields, const char *codes) {
            QTest::newRow(name) << QByteArray(configuration) << QByteArray(fields) << QString::fromLatin1(codes);
        };
        row("nothing", "title: x\n", "", "");
        row("a date in quotes", "defaults:\n- scope: {path: ''}\n  values: {date: '2020-05-06'}\n", "", "");
        row("a time", "defaults:\n- scope: {path: ''}\n  values: {date: 2020-05-06 07:08:09}\n", "date:\n", "");
        row("a time to come", "defaults:\n- values: {date: 2031-05-06 07:08:09}\n", "", "date-future");
        row("a day alone", "defaults:\n- scope: {path: docs}\n  values: {date: 2020-05-06}\n", "",
            "configuration-stops");
        row("no date", "defaults:\n- values: {date: someday}\n", "date: 2020-05-06\n",
            "configuration-stops date-differs");
        row("an empty date", "defaults:\n- values: {date: }\n", "", "configuration-stops");
        row("no type", "defaults:\n- scope: {type: }\n  values: {tag: x}\n", "", "configuration-stops");
        row("a collection", "collections: {notes: {output: true}, talks: }\n", "", "");
        row("a collection that is true", "collections: {notes: true}\n", "", "configuration-stops");
        row("a permalink", "permalink: /:categories/:title\n", "", "");
        row("a permalink that is not known", "permalink: /:titel/\n", "", "configuration-stops");
        row("a permalink that is no text", "permalink: 2021\n", "", "configuration-stops");
        row("a symbol", "permalink: :titel/:title/\n", "", ""); // its colon is Ruby's
        row("categories with a colon", "permalink: pretty\n", "categories: ['10:00 talks']\n", "categories-colon");
        row("categories in no address", "permalink: /:title/\n", "categories: ['10:00 talks']\n", "");
        row("front matter that is lost", "title: x\n", "tags: [\n", "front-matter-lost yaml-unclosed-bracket");
        row("Liquid that is not run", "defaults:\n- values: {render_with_liquid: false}\n", "", "");
    }

    void theConfigurationIsHeeded()
    {
        QFETCH(const QByteArray, configuration);
        QFETCH(const QByteArray, fields);
        QFETCH(const QString, codes);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("_config.yml"));
        QVERIFY(writeTestFile(file, configuration));
        const Result<SiteConfig> config = readSiteConfig(file);
        QCOMPARE(whyNot(config), QString());
        const bool isRun = !configuration.contains("render_with_liquid");
        CheckedPost post = checkedPost(QStringLiteral("---\ntitle: x\n%1---\n\n%2\n")
                                           .arg(QString::fromUtf8(fields), isRun ? QString() : QStringLiteral("{% x")),
            QStringLiteral("_posts/2021-01-02-x.md"));
        post.config = *config;
        const QStringList found = codesOf(checkPost(post)).split(u' ');
        for (const QString &code : codes.split(u' ')) {
            QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
        }
        QCOMPARE(found.size(), codes.split(u' ').size());
    }

    void strictnessIsSaid()
    {
        for (const char *fields : {"tags: [\n", "categories: 2021\n"}) {
            CheckedPost post = checkedPost(QStringLiteral("---\n%1---\n").arg(QString::fromLatin1(fields)));
            const auto stops = [&post] {
                return std::ranges::any_of(checkPost(post), [](const Diagnostic &each) {
                    return each.message.contains(QStringLiteral("strict_front_matter"));
                });
            };
            QVERIFY(!stops());
            post.config.isStrict = true;
            QVERIFY(stops());
        }
    }

    void filesAreReadAsWhatTheyAre_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("codes");
        QTest::newRow("Markdown") << "_posts/2021-01-02-x.md" << "link-nowhere link-nowhere";
        QTest::newRow("HTML") << "_posts/2021-01-02-x.html" << "link-nowhere";
        QTest::newRow("AsciiDoc") << "_posts/2021-01-02-x.adoc" << "markup-unknown";
    }

    void filesAreReadAsWhatTheyAre()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, codes);
        CheckedPost post =
            checkedPost(QStringLiteral("---\ntitle: x\n---\n\n[a](#one)\n\n<p>A <a href=\"#two\">link</a>.</p>\n\n"
                                       "<!-- <a href=\"#three\">no</a> --><script>\"<a href='#four'>\"</script>\n"),
                file);
        QCOMPARE(codesOf(checkPost(post)), codes);
    }
};

QTEST_GUILESS_MAIN(TestSiteChecksConfig)

#include "test_site_checks_config.moc"
