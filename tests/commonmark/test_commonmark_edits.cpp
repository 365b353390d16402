// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodyedits.h"
#include "markdown/bodyrenderer.h"
#include "support/shared.h"

#include <QRandomGenerator>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// What people type, and what changes how the rest is read.
const QStringList pieces = {QStringLiteral("x"), QStringLiteral(" "), QStringLiteral("\n"), QStringLiteral("\n\n"),
    QStringLiteral("*"), QStringLiteral("`"), QStringLiteral("```\n"), QStringLiteral("\n# H\n\n"),
    QStringLiteral("<div>"), QStringLiteral("</div>\n"), QStringLiteral("\n<div>\n\n"), QStringLiteral("\n</div>\n\n"),
    QStringLiteral("<!-- "), QStringLiteral("-->"), QStringLiteral("<b>"), QStringLiteral("</b>"),
    QStringLiteral("\n<script>\n"), QStringLiteral("|"), QStringLiteral("\n| a |\n|---|\n"), QStringLiteral("\n- i\n"),
    QStringLiteral("    "), QStringLiteral("  "), QStringLiteral("\n\n    c\n"), QStringLiteral("\n> q\n"),
    QStringLiteral("[^1]"), QStringLiteral("\n\n[^1]: n\n"), QStringLiteral("\n\n[a]: u\n"), QStringLiteral("[a]"),
    QStringLiteral("\n1) x\n"), QStringLiteral("\n===\n"), QStringLiteral("\n---\n"), QStringLiteral("[ ] "),
    QStringLiteral("{% raw %}"), QStringLiteral("{{ x }}"), QStringLiteral("www.a.b"), QStringLiteral("~~")};

RenderOptions optionsFor(bool isPages, bool isUnsafe = true)
{
    RenderOptions options;
    options.commonMark = CommonMarkOptions::pagesGfm();
    options.commonMark->isPages = isPages;
    options.commonMark->extensions.append(QStringLiteral("tasklist"));
    options.commonMark->flags |= CommonMarkOptions::Smart;
    options.commonMark->flags &= isUnsafe ? ~0 : ~CommonMarkOptions::RawHtml;
    options.marksLines = true;
    return options;
}

} // namespace

/// What BodyRenderer keeps of CommonMark is what an edit cannot have changed.
class TestCommonMarkEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsRenderAsTheWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("edits");
        QTest::newRow("all cases") << allCasesOf(QStringLiteral("commonmark")) << 400;
        for (const char *cases : {"commonmark", "markdown"}) {
            for (const QString &file : casesOf(QString::fromLatin1(cases))) {
                QTest::addRow("%s %s", cases, qPrintable(file.section(u'/', -1))) << postText(file) << 20;
            }
        }
        const QStringList posts = postsBelow(sharedPath("corpus"));
        for (qsizetype i = 0; i < posts.size(); i += 10) {
            QTest::newRow(qPrintable(posts[i].section(u'/', -2))) << postText(posts[i]) << 8;
        }
    }

    void editsRenderAsTheWhole()
    {
        QFETCH(QString, text);
        QFETCH(const int, edits);
        QRandomGenerator random(static_cast<quint32>(text.size()) + 7);
        const RenderOptions options = optionsFor(text.size() % 2 == 0, text.size() % 3 != 0);
        BodyRenderer renderer;
        QString before;
        for (int i = 0; i < edits; ++i) {
            const RenderedBody kept = renderer.render(text, {0, text.size()}, options);
            const RenderedBody whole = renderBody(text, {0, text.size()}, options);
            if (kept != whole) {
                qInfo() << "edit" << i << "\nbefore:" << before << "\nafter:" << text;
                for (qsizetype b = 0; b < std::max(kept.blocks.size(), whole.blocks.size()); ++b) {
                    QCOMPARE(kept.blocks.value(b).html, whole.blocks.value(b).html);
                    QCOMPARE(kept.blocks.value(b).source, whole.blocks.value(b).source);
                }
            }
            QVERIFY(kept == whole);
            before = text;
            text = edited(text, pieces, random);
        }
    }

    void anEditReadsItsSurroundingsOnly_data()
    {
        QTest::addColumn<bool>("isPages");
        QTest::newRow("jekyll-commonmark") << false;
        QTest::newRow("GitHub Pages") << true;
    }

    void anEditReadsItsSurroundingsOnly()
    {
        QFETCH(const bool, isPages);
        const RenderOptions options = optionsFor(isPages);
        QString text = paragraphs(2'000, QStringLiteral("[words]"))
            + QStringLiteral("## Heading\n\nWith a note[^1].\n\n[words]: /url\n\n[^1]: x\n");
        BodyRenderer renderer;
        std::ignore = renderer.render(text, {0, text.size()}, options);
        QCOMPARE(renderer.parsedCharacters(), text.size());
        text.insert(text.size() / 2, u'x');
        const RenderedBody body = renderer.render(text, {0, text.size()}, options);
        QVERIFY2(renderer.parsedCharacters() < 700, qPrintable(QString::number(renderer.parsedCharacters())));
        QVERIFY(body.blocks[1'000].html.contains(QStringLiteral("<a href=\"/url\">")));
        std::ignore = renderer.render(text, {0, text.size()}, options);
        QCOMPARE(renderer.parsedCharacters(), 0);
    }

    void anotherEngineRendersAnew()
    {
        const QString text = QStringLiteral("a\n{: .b}\n\n1) c\n");
        BodyRenderer renderer;
        const RenderedBody kramdown = renderer.render(text, {0, text.size()});
        const RenderedBody commonMark = renderer.render(text, {0, text.size()}, optionsFor(false));
        QVERIFY(kramdown.html().contains(QStringLiteral("class=\"b\"")));
        QVERIFY(commonMark.html().contains(QStringLiteral("{: .b}")));
        QVERIFY(renderer.render(text, {0, text.size()}) == kramdown);
    }
};

QTEST_GUILESS_MAIN(TestCommonMarkEdits)
#include "test_commonmark_edits.moc"
