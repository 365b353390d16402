// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodyreading.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace frontrow;

namespace {

using Kind = BodySpan::Kind;

RenderOptions pagesOptions()
{
    RenderOptions options;
    options.commonMark = CommonMarkOptions::pagesGfm();
    options.commonMark->flags |= CommonMarkOptions::Smart;
    options.commonMark->extensions.append(QStringLiteral("tasklist"));
    return options;
}

BodyReading readingOf(const QString &text)
{
    return readBody(text, {0, text.size()}, pagesOptions());
}

/// The spans of \a text that are seen, as they are written: words in quotes, `code`, links and images with their
/// addresses, elements with their names.
QString writtenSpans(const QString &text, const BodyReading &reading)
{
    QStringList list;
    for (const BodySpan &span : reading.spans) {
        const QString written = slice(text, span.range).toString();
        const QString address = slice(text, span.address).toString();
        switch (span.kind) {
        case Kind::Text:
            list.append(u'\'' + written + (span.text.isNull() ? QString() : u'=' + span.text) + u'\'');
            break;
        case Kind::Code:
            list.append(QStringLiteral("code(%1)").arg(written));
            break;
        case Kind::Link:
            list.append(QStringLiteral("link(%1)").arg(address));
            break;
        case Kind::Image:
            list.append(QStringLiteral("image(%1)").arg(address));
            break;
        case Kind::Heading:
            list.append(QStringLiteral("h%1").arg(span.level));
            break;
        case Kind::Element:
            list.append(u'<' + span.text + u'>');
            break;
        case Kind::Footnote:
            list.append(QStringLiteral("note(%1)").arg(written));
            break;
        case Kind::Verbatim:
            list.append(QStringLiteral("verbatim(%1)").arg(written));
            break;
        default:
            break;
        }
    }
    return list.join(u' ').replace(u'\n', u'|');
}

} // namespace

/// Where what CommonMark reads stands in the text.
class TestCommonMarkReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansHaveTheirPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spans");
        const auto row = [](const char *name, const char *text, const char *spans) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(spans);
        };
        row("words", "a *b* c", "'a ' 'b' ' c'");
        row("emphasis in emphasis", "***a** b*", "'a' ' b'");
        row("stars that are none", "2 * 3 * 4", "'2 * 3 * 4'");
        row("lines", "a  \n b\\\nc\nd", "'a' 'b' 'c' 'd'");
        row("escapes", "a\\_b \\\\ \\a", "'a' '_=_' 'b ' '\\=\\' ' \\a'");
        row("references", "a&uuml;b &hearts; &no;", "'a' '&uuml;=ü' 'b ' '&hearts;=♥' ' &no;'");
        row("smart signs", "\"a\" -- b...", "'\"=“' 'a' '\"=”' ' ' '--=–' ' b' '...=…'");
        row("code", "`` a`b `` c", "code(`` a`b ``) ' c'");
        row("link", "[a *b*](c.png \"t\") d", "link(c.png) 'a ' 'b' ' d'");
        row("link in angle brackets", "[a](<b c.png>)", "link(b c.png) 'a'");
        row("link with parentheses", "[a](b(c)d)", "link(b(c)d) 'a'");
        row("link with escapes", "[a](b\\_c.png)", "link(b\\_c.png) 'a'");
        row("no link", "[a](b c)", "'[a](b c)'");
        row("image", "![a *b*](c.png) d", "image(c.png) ' d'");
        row("linked image", "[![a](b.png)](c.png)", "link(c.png) image(b.png)");
        row("address", "<https://a.b> https://c.d e",
            "link(https://a.b) 'https://a.b' ' ' link(https://c.d) 'https://c.d' ' e'");
        row("definition", "[a][B] [b]\n\n[b]: c.png \"t\"", "link(c.png) 'a' ' ' link(c.png) 'b'");
        row("definition before words", "[a]: b\n[a] c", "link(b) 'a' ' c'");
        row("quote", "> a\n> *b*\nc", "'a' 'b' 'c'");
        row("quote in an item", "- > a\n  > [b](c)", "'a' link(c) 'b'");
        row("item", "1. a\n   b\n\n   c", "'a' 'b' 'c'");
        row("task", "- [x] a", "'a'");
        row("heading", "## a `b` ##\n\nc\n===\n", "h2 'a ' code(`b`) h1 'c'");
        row("table", "| a | *b* |\n|---|---|\n| | c\\|d |\n", "'a' 'b' 'c' '|=|' 'd'");
        row("fence", "```x\n[a](b)\n```\nc", "code(```x|[a](b)|```) 'c'");
        row("indented code", "a\n\n    [b](c)\n", "'a' code([b](c))");
        row("footnote", "a[^1]\n\n[^1]: b [c](d)", "'a' note([^1]) 'b ' link(d) 'c'");
        row("html", "<div>\n<img src=a.png> b\n</div>\n\nc <b title='x'>d</b>",
            "<div> '|' <img> ' b|' '|' 'c ' <b> 'd'");
        row("comment", "a <!-- [b](c) --> d", "'a ' verbatim(<!-- [b](c) -->) ' d'");
        row("filtered tag", "<style>\na > b\n</style>\nc *d*", "'<style>|a > b|' '|' 'c ' 'd'");
        row("astral letters", "𝄞 [𝄞](a.png)", "'𝄞 ' link(a.png) '𝄞'");
    }

    void spansHaveTheirPlaces()
    {
        QFETCH(const QString, text);
        QTEST(writtenSpans(text, readingOf(text)), "spans");
    }

    void elementsHoldWhatIsInThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const char *text, const char *last) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(last);
        };
        row("a paragraph", "<b>a</b> c", "a");
        row("several blocks", "<div>\n\na\n\n</div>\n\nb", "a");
        row("not closed", "a <span>b\n\nc", "b");
        row("not closed, formatting", "a <b>b\n\nc", "c");
        row("closed as another heading", "<h2>a</h3>\nb", "a");
    }

    void elementsHoldWhatIsInThem()
    {
        QFETCH(const QString, text);
        const BodyReading reading = readingOf(text);
        const auto element = std::ranges::find(reading.spans, Kind::Element, &BodySpan::kind);
        QVERIFY(element != reading.spans.cend());
        QString last;
        for (auto span = element; span - reading.spans.cbegin() < element->after; ++span) {
            last = span->kind == Kind::Text ? slice(text, span->range).trimmed().toString() : last;
        }
        QTEST(last, "last");
    }

    void definitionsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("addresses");
        const auto row = [](const char *name, const char *text, const char *addresses) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(addresses);
        };
        row("several", "[a]: b.png\n[c]: <d e.png> 'f'\n\n[g]:\n  h.png", "b.png, d e.png, h.png");
        row("before words", "[a]: b.png\nc", "b.png");
        row("in a quote and an item", "> [a]: b.png\n\n- [c]: d.png", "b.png, d.png");
        row("none", "[a]: b.png c\n\n    [d]: e.png\n\n```\n[f]: g.png\n```", "");
        row("not after words", "a\n[b]: c.png", "");
        row("no footnote", "[^1]: b.png\n\na[^1]", "");
    }

    void definitionsAreFound()
    {
        QFETCH(const QString, text);
        QStringList found;
        for (const TextRange &address : readingOf(text).definitions) {
            found.append(slice(text, address).toString());
        }
        QTEST(found.join(QStringLiteral(", ")), "addresses");
    }

    void longLinesAreQuick_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
            {"a", "a ", "[", "![a](b) ", "[a](b", "`", "`a` ", "*a* ", "<b>", "<b ", "<!--", "&uuml;", "\\_", "\"",
                "> ", "| a ", "{{ a }}", "{% include a %} ", "[a]: b\n", "[a][b] ", "a@b.c ", "https://a.b ", "a\n"}) {
            QTest::newRow(piece) << QString::fromUtf8(piece);
        }
    }

    void longLinesAreQuick()
    {
        QFETCH(const QString, piece);
        constexpr qsizetype letters = 300'000;
        const QString text = piece.repeated(letters / piece.size());
        QElapsedTimer timer;
        timer.start();
        (void)readingOf(text);
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestCommonMarkReading)

#include "test_commonmark_reading.moc"
