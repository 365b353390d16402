// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/completionplace.h"
#include "post/markup/texttarget.h"

#include <QElapsedTimer>
#include <QTest>

using namespace frontrow;

/// What the text before a caret says about what comes, and what a place leads to.
class TestPostCompletionplace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineTellsWhatComes_data()
    {
        using enum CompletionKind;
        QTest::addColumn<QString>("line"); // what is replaced stands after ¦
        QTest::addColumn<int>("kind"); // -1 for nothing
        QTest::addColumn<QString>("name");
        const auto row = [](const char *line, std::optional<CompletionKind> kind, const char *name = "") {
            QTest::newRow(line) << QString::fromUtf8(line) << (kind ? static_cast<int>(*kind) : -1)
                                << QString::fromUtf8(name);
        };
        row("see [a](¦", LinkAddress);
        row("see [a](¦#ope", LinkAddress);
        row("see [a](<¦/x", LinkAddress);
        row("see [a](¦day one", LinkAddress);
        row("![a](¦/images/a", PictureAddress);
        row("<a class=\"x\" href=\"¦/x", LinkAddress);
        row("<img alt=\"x\" src='¦", PictureAddress);
        row("[name]: ¦/x", LinkAddress);
        row("so it is[^¦ab", Footnote);
        row("{% ¦inc", LiquidTag);
        row("{%- ¦", LiquidTag);
        row("{% post_url ¦2022-0", PostName);
        row("[a]({% link ¦_posts/a", SitePath);
        row("{% include ¦fig", IncludeName);
        row("{% include figure.html ¦im", IncludeParameter, "figure.html");
        row("{% include figure.html image=\"a b\" ¦", IncludeParameter, "figure.html");
        row("{{ page.title | ¦up", LiquidFilter);
        row("{{ 'a' | upcase | ¦", LiquidFilter);
        row("so nice ¦:roc", Emoji);
        row("**¦:ro", Emoji);
        row("at 10:ro", {});
        row(": roc", {});
        row("a word", {});
        row("[a](b) c", {});
        row("{% include figure.html image=\"a ", {});
        row("{% post_url x %} y", {});
        row("| a | b", {});
        row("[a](/b c", {});
        row("[a](b \"c", {});
        row("(see", {});
    }

    void theLineTellsWhatComes()
    {
        QFETCH(QString, line);
        QFETCH(const int, kind);
        QFETCH(const QString, name);
        const qsizetype start = line.indexOf(u'¦');
        line.remove(u'¦');
        const std::optional<CompletionPlace> place = completionPlaceIn({.written = line, .parent = {}});
        QCOMPARE(place ? static_cast<int>(place->kind) : -1, kind);
        if (place) {
            QCOMPARE(place->start, start);
            QCOMPARE(place->name, name);
        }
    }

    void frontMatterHasKeysAndValues()
    {
        using enum CompletionKind;
        const auto in = [](QStringView line, const QString &parent = {}) {
            return completionPlaceIn({.written = line, .isFrontMatter = true, .parent = parent});
        };
        QCOMPARE(in(u"ta"), (CompletionPlace{FieldKey, 0, {}}));
        QCOMPARE(in(u""), (CompletionPlace{FieldKey, 0, {}}));
        QCOMPARE(in(u"layout: si"), (CompletionPlace{FieldValue, 8, QStringLiteral("layout")}));
        QCOMPARE(in(u"tags: [AWS, Su"), (CompletionPlace{FieldValue, 12, QStringLiteral("tags")}));
        QCOMPARE(in(u"tags: AWS Su"), (CompletionPlace{FieldValue, 6, QStringLiteral("tags")}));
        QCOMPARE(in(u"  - AW", QStringLiteral("tags")), (CompletionPlace{FieldValue, 4, QStringLiteral("tags")}));
        QCOMPARE(in(u"  image: /a", QStringLiteral("header")),
            (CompletionPlace{FieldValue, 9, QStringLiteral("header.image")}));
        QVERIFY(!in(u"title: a \"quote\" b"));
        QVERIFY(!in(u"see [a]("));
        QCOMPARE(parentKey(u"title: A\ntags:\n  - one\n"), QStringLiteral("tags"));
        QCOMPARE(parentKey(u""), QString());
    }

    /// A line of any length takes the time of its end.
    void aLongLineIsNoBurden()
    {
        const QString line = QStringLiteral("[a](b ").repeated(50'000) + QStringLiteral("{{ x | y ").repeated(10'000);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!completionPlaceIn({.written = QStringView(line).chopped(i + 3), .parent = {}}) || true);
        }
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    }

    void aPlaceLeadsOn_data()
    {
        QTest::addColumn<QString>("text"); // asked for at ¦
        QTest::addColumn<int>("kind"); // -1 for nothing
        QTest::addColumn<QString>("address");
        using Kind = TextTarget::Kind;
        const auto row = [](const char *text, std::optional<Kind> kind, const char *address = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << (kind ? static_cast<int>(*kind) : -1)
                                << QString::fromUtf8(address);
        };
        row("see [the ¦talk](https://a.b \"t\") x", Kind::Address, "https://a.b");
        row("see [the talk](#a\\_b¦) x", Kind::Address, "#a_b");
        row("[![x](/¦a.png)](/b)", Kind::Picture, "/a.png");
        row("![x](</a ¦b.png>)", Kind::Picture, "/a b.png");
        row("<img src=\"/a¦.png\" alt=\"x\">", Kind::Picture, "/a.png");
        row("<a href='/x?a=1&amp;b¦'>y</a>", Kind::Address, "/x?a=1&b");
        row("A[^n¦1].", Kind::Footnote, "n1");
        row("{% post_url 2022-¦05-18-a %}", Kind::Post, "2022-05-18-a");
        row("[x]({% link _posts/¦a.md %})", Kind::Path, "_posts/a.md");
        row("<mailto:a¦@b.c>", Kind::Address, "mailto:a@b.c");
        row("at https://a.b/¦c now", Kind::Address, "https://a.b/c");
        row("a [wo¦rd][Na me] b\n\n[na  me]: /x\n", Kind::Address, "/x");
        row("a [wo¦rd] b\n\n[word]: /x\n", Kind::Address, "/x");
        row("a [wo¦rd] b\n", {});
        row("a wo¦rd\n", {});
    }

    void aPlaceLeadsOn()
    {
        QFETCH(QString, text);
        QFETCH(const int, kind);
        QFETCH(const QString, address);
        const qsizetype offset = text.indexOf(u'¦');
        text.remove(u'¦');
        const std::optional<TextTarget> target = textTargetAt(text, offset);
        QCOMPARE(target ? static_cast<int>(target->kind) : -1, kind);
        QCOMPARE(target ? target->address : QString(), address);
    }
};

QTEST_APPLESS_MAIN(TestPostCompletionplace)
#include "test_post_completionplace.moc"
