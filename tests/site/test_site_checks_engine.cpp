// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "checkfixture.h"
#include "site/jekyll/markdownengine.h"

#include <QTest>

using namespace frontrow;

namespace {

SiteConfig pagesConfig(const QStringList &options, const QStringList &extensions)
{
    SiteConfig config;
    config.markdown = QStringLiteral("CommonMarkGhPages");
    config.build.runsPagesBuild = true;
    config.commonMarkOptions = options;
    config.commonMarkExtensions = extensions;
    return config;
}

SiteConfig fullConfig()
{
    return pagesConfig({QStringLiteral("UNSAFE"), QStringLiteral("FOOTNOTES")},
        {QStringLiteral("table"), QStringLiteral("strikethrough")});
}

Diagnostics found(const QString &text, const SiteConfig &config)
{
    CheckedPost post;
    post.text = text;
    post.frontMatter = FrontMatter::parse(text);
    post.config = config;
    post.body = renderBody(text, layoutOf(text).body, renderOptionsFor(config, post.frontMatter));
    Diagnostics result;
    const QStringList codes{QStringLiteral("kramdown-only"), QStringLiteral("raw-html-omitted"),
        QStringLiteral("commonmark-option"), QStringLiteral("markdown-processor"), QStringLiteral("link-target"),
        QStringLiteral("commonmark-unknown")};
    for (const Diagnostic &each : checkPost(post)) {
        if (codes.contains(each.code)) {
            result.append(each);
        }
    }
    return result;
}

const QString head = QStringLiteral("---\ntitle: A\ndate: 2026-05-01\n---\n");

} // namespace

/// What readers see as text where CommonMark renders, and settings that do not do what they say.
class TestSiteChecksEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyKramdownReadsIsNamed_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("place"); // empty: nothing is found
        QTest::addColumn<QString>("fixed"); // empty: no fix
        const auto row = [](const char *body, const char *place, const char *fixed = "") {
            QTest::newRow(body) << QString::fromUtf8(body) << QString::fromUtf8(place) << QString::fromUtf8(fixed);
        };
        row("Text.\n{: .notice}\n", "{: .notice}", "Text.\n");
        row("See [a](https://b.c){:target=\"_blank\"} now.\n", "{:target=\"_blank\"}", "See [a](https://b.c) now.\n");
        row("## A {#own}\n", " {#own}", "## A\n");
        row("* toc\n{:toc}\n\n## A b\n\n### C\n\n## D\n", "{:toc}",
            "- [A b](#a-b)\n  - [C](#c)\n- [D](#d)\n\n## A b\n\n### C\n\n## D\n");
        row("<div markdown=\"1\">\n*a*\n</div>\n", " markdown=\"1\"", "<div>\n*a*\n</div>\n");
        row("Term\n: what it is\n", ": what it is");
        row("Here $$a_b$$ is.\n", "$$a_b$$");
        row("The HTML.\n\n*[HTML]: Hyper Text\n", "*[HTML]: Hyper Text", "The HTML.\n\n");
        row("`{: .a}` and\n\n```\n{:toc}\n$$x$$\n```\n", "");
        row("{::comment}\nx\n{:/comment}\n", "{::comment}", "x\n{:/comment}\n");
        row("A note: text\n\n1) one\n\nCosts $5 or $6.\n", "");
    }

    void whatOnlyKramdownReadsIsNamed()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, place);
        QFETCH(const QString, fixed);
        const QString text = head + body;
        const Diagnostics list = found(text, fullConfig());
        QCOMPARE(list.isEmpty(), place.isEmpty());
        if (!list.isEmpty()) {
            QCOMPARE(list.first().code, QStringLiteral("kramdown-only"));
            QCOMPARE(slice(text, list.first().range), place);
            QCOMPARE(list.first().fixes.isEmpty(), fixed.isEmpty());
        }
        if (!fixed.isEmpty()) {
            QCOMPARE(applied(list.first().fixes.first().edits, text), head + fixed);
        }
        QVERIFY(found(text, SiteConfig()).isEmpty());
    }

    void whatTheOptionsLeaveOutIsSaidOnce_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *body, const char *code) {
            QTest::newRow(body) << QString::fromUtf8(body) << QString::fromLatin1(code);
        };
        row("<figure>\n<img src=\"/a.png\" alt=\"a\">\n</figure>\n\n<b>b</b>\n", "raw-html-omitted");
        row("| a | b |\n|---|---|\n| 1 | 2 |\n\n| c |\n|---|\n", "commonmark-option");
        row("~~a~~ and ~~b~~\n", "commonmark-option");
        row("a[^1]\n\n[^1]: b\n", "commonmark-option");
        row("<https://a.b> <me@a.b> `<b>` 1 < 2 > 0\n", "");
    }

    void whatTheOptionsLeaveOutIsSaidOnce()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, code);
        const Diagnostics list = found(head + body, pagesConfig({}, {}));
        QCOMPARE(list.size(), code.isEmpty() ? 0 : 1);
        if (!list.isEmpty()) {
            QCOMPARE(list.first().code, code);
        }
        QVERIFY(found(head + body, fullConfig()).isEmpty());
    }

    void aSettingThatDoesNotDoWhatItSaysIsNamed()
    {
        SiteConfig config;
        config.markdown = QStringLiteral("redcarpet");
        const Diagnostics list = found(head + QStringLiteral("Text.\n"), config);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().code, QStringLiteral("markdown-processor"));
        QVERIFY(list.first().message.contains(QStringLiteral("markdown: kramdown")));
    }

    void namesThatThePluginDoesNotKnowAreNamed()
    {
        SiteConfig config = fullConfig();
        config.commonMarkExtensions.append(QStringLiteral("tables"));
        const Diagnostics list = found(head + QStringLiteral("Text.\n"), config);
        QCOMPARE(codesOf(list), QStringLiteral("commonmark-unknown"));
        QVERIFY(list.first().message.contains(QStringLiteral("tables")));
    }

    void noLinkIsGivenAnAttributeListUnderCommonMark()
    {
        SiteConfig config = fullConfig();
        QString body;
        for (int i = 0; i < 6; ++i) {
            body += QStringLiteral("<a href=\"https://a.b\" target=\"_blank\">a</a>\n\n");
        }
        body += QStringLiteral("[c](https://c.d) and <a href=\"https://e.f\">e</a>\n");
        const Diagnostics list = found(head + body, config);
        QCOMPARE(list.size(), 1);
        QCOMPARE(slice(head + body, list.first().range), QStringLiteral("https://e.f"));
    }
};

QTEST_GUILESS_MAIN(TestSiteChecksEngine)
#include "test_site_checks_engine.moc"
