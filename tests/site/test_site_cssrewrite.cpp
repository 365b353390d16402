// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/theme/cssrewrite.h"

#include <QTest>

using namespace frontrow;

class TestSiteCssRewrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void idsOfPosts_data();
    void idsOfPosts();
    void imports();
    void endsWherever();
};

void TestSiteCssRewrite::addresses_data()
{
    QTest::addColumn<QString>("css");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *css, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(css) << QString::fromUtf8(expected);
    };
    row("bare", "a{background:url( http://h/x.png )}", "a{background:url(\"<http://h/x.png>\")}");
    row("quoted", "a{background:url('x y.png' )}", "a{background:url(\"<x y.png>\")}");
    row("escaped name", "a{background:u\\72l(x.png)}", "a{background:url(\"<x.png>\")}");
    row("escaped name with space", "a{background:\\75 rl(x.png)}", "a{background:url(\"<x.png>\")}");
    row("escaped address", "a{background:url(h\\74tp://h)}", "a{background:url(\"<http://h>\")}");
    row("capitals", "a{background:URL(x)}", "a{background:url(\"<x>\")}");
    row("src", "@font-face{src:src(\"x.woff\")}", "@font-face{src:url(\"<x.woff>\")}");
    row("image-set", "a{background:image-set('x.png' 1x, url(y.png) 2x)}",
        "a{background:image-set(url(\"<x.png>\") 1x, url(\"<y.png>\") 2x)}");
    row("in brackets", "a{background:-webkit-image-set(('x.png') 1x)}",
        "a{background:-webkit-image-set((url(\"<x.png>\")) 1x)}");
    row("type in a set", "a{content:\"url(x)\"}", "a{content:\"url(x)\"}");
    row("commented", "a{/* url(x) */color:red}", "a{ color:red}");
    row("comment inside", "a{background:u/**/rl(x)}", "a{background:u rl(x)}");
    row("declarations", "color:red;background:url(x)", "color:red;background:url(\"<x>\")");
    row("charset and namespace", "@charset \"x\";@namespace url(http://h/ns);a{}", "a{}");
    row("media stays", "@media (min-width: 48em){a{b:c}}", "@media (min-width: 48em){a{b:c}}");
}

void TestSiteCssRewrite::addresses()
{
    QFETCH(QString, css);
    QFETCH(QString, expected);
    const QString rewritten = rewrittenCss(css,
        {.address = [](const QString &written) { return QString(u'<' + written + u'>'); },
            .imported = [](const QString &) { return QString(); }});
    QCOMPARE(rewritten, expected);
}

void TestSiteCssRewrite::idsOfPosts_data()
{
    QTest::addColumn<QString>("css");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *css, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(css) << QString::fromUtf8(expected);
    };
    row("selector", "#markdown-toc li{a:b}", ":is(#markdown-toc,#p-markdown-toc) li{a:b}");
    row("two", "a#b:hover,#c::before{a:b}", "a:is(#b,#p-b):hover,:is(#c,#p-c)::before{a:b}");
    row("colour", "a{color:#abc;background:#def}", "a{color:#abc;background:#def}");
    row("inside media", "@media print{#a{color:#abc}}", "@media print{:is(#a,#p-a){color:#abc}}");
    row("nested", "a{color:#abc;#b &{color:#123}}", "a{color:#abc;:is(#b,#p-b) &{color:#123}}");
}

void TestSiteCssRewrite::idsOfPosts()
{
    QFETCH(QString, css);
    QFETCH(QString, expected);
    QCOMPARE(rewrittenCss(css, {.address = {}, .imported = {}}), expected);
}

void TestSiteCssRewrite::imports()
{
    const CssHandler handler{.address = {}, .imported = [](const QString &written) { return u'[' + written + u']'; }};
    QCOMPARE(rewrittenCss(u"@import 'a.css';b{}", handler), QStringLiteral("[a.css]b{}"));
    QCOMPARE(rewrittenCss(u"@import url( a.css ) ;b{}", handler), QStringLiteral("[a.css]b{}"));
    QCOMPARE(rewrittenCss(u"@im\\70ort \"a.css\" (min-width: 9em);", handler),
        QStringLiteral("@media (min-width: 9em){\n[a.css]\n}\n"));
    QCOMPARE(rewrittenCss(u"@import \"a.css\" screen", {.address = {}, .imported = {}}), QString());
}

/// Every beginning of a sheet is read to its end.
void TestSiteCssRewrite::endsWherever()
{
    const QString css =
        QStringLiteral("@import url('a'); /* c */ #a{b:url( \"c\\\nd\" );e:image-set('f' 1x)}\\41 {g:h}");
    for (qsizetype length = 0; length <= css.size(); ++length) {
        const QString rewritten = rewrittenCss(css.first(length),
            {.address = [](const QString &) { return QStringLiteral("none"); },
                .imported = [](const QString &) { return QString(); }});
        QVERIFY(!rewritten.contains(QStringLiteral("url('")));
    }
}

QTEST_GUILESS_MAIN(TestSiteCssRewrite)
#include "test_site_cssrewrite.moc"
