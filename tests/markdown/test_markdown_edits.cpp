// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodyedits.h"
#include "markdown/bodyrenderer.h"
#include "support/shared.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// What people type, and what changes how the rest is read.
const QStringList pieces = {QStringLiteral("x"), QStringLiteral(" "), QStringLiteral("\n"), QStringLiteral("\n\n"),
    QStringLiteral("*"), QStringLiteral("`"), QStringLiteral("```\n"), QStringLiteral("\n# H\n\n"),
    QStringLiteral("<div>"), QStringLiteral("</div>\n"), QStringLiteral("<!-- "), QStringLiteral("-->"),
    QStringLiteral("\n: d\n"), QStringLiteral("|"), QStringLiteral("\n- i\n"), QStringLiteral("\n    c\n"),
    QStringLiteral("\n> q\n"), QStringLiteral("$$"), QStringLiteral("[^1]"), QStringLiteral("\n[^1]: n\n"),
    QStringLiteral("\n[a]: u\n"), QStringLiteral("[a]"), QStringLiteral("\n{: .c}\n"), QStringLiteral("\n{:toc}\n"),
    QStringLiteral("\n*[HTML]: h\n"), QStringLiteral("\n^\n"), QStringLiteral("\n===\n"),
    QStringLiteral("\n{::comment}\n"), QStringLiteral("\n{:/}\n"), QStringLiteral("{% raw %}"),
    QStringLiteral("{{ x }}")};

} // namespace

/// BodyRenderer keeps what an edit cannot have changed: what it returns is what renderBody() returns.
class TestMarkdownEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsRenderAsTheWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("edits");
        QTest::newRow("all cases") << allCasesOf(QStringLiteral("markdown")) << 300;
        for (const QString &file : casesOf(QStringLiteral("markdown"))) {
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << postText(file) << 20;
        }
        const QStringList posts = postsBelow(sharedPath("corpus"));
        for (qsizetype i = 0; i < posts.size(); i += 10) {
            QTest::newRow(qPrintable(posts[i].section(u'/', -2))) << postText(posts[i]) << 6;
        }
    }

    void editsRenderAsTheWhole()
    {
        QFETCH(QString, text);
        QFETCH(const int, edits);
        QRandomGenerator random(static_cast<quint32>(text.size()) + 7);
        BodyRenderer renderer;
        QString before;
        for (int i = 0; i < edits; ++i) {
            const RenderedBody kept = renderer.render(text, {0, text.size()});
            const RenderedBody whole = renderBody(text, {0, text.size()});
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

    void anEditReadsItsSurroundingsOnly()
    {
        QString text = paragraphs(2'000);
        BodyRenderer renderer;
        std::ignore = renderer.render(text, {0, text.size()});
        QCOMPARE(renderer.parsedCharacters(), text.size());
        text.insert(text.size() / 2, u'x');
        std::ignore = renderer.render(text, {0, text.size()});
        QVERIFY2(renderer.parsedCharacters() < 500, qPrintable(QString::number(renderer.parsedCharacters())));
        std::ignore = renderer.render(text, {0, text.size()});
        QCOMPARE(renderer.parsedCharacters(), 0);
    }

    void liquidThatComesAndGoesIsSeen()
    {
        QString text = paragraphs(40) + QStringLiteral("\nsee { raw }\n\n") + paragraphs(40);
        BodyRenderer renderer;
        const auto agrees = [&] {
            return renderer.render(text, {0, text.size()}) == renderBody(text, {0, text.size()});
        };
        QVERIFY(agrees());
        for (const auto &[before, after] : {std::pair(u"{ raw }", u"{% raw }"), std::pair(u"{% raw }", u"{% raw %}"),
                 std::pair(u"{% raw %}", u"{% raw %}*a*{% endraw %}"), std::pair(u"see {%", u"see {"),
                 std::pair(u"see { raw", u"see {{ raw"), std::pair(u"{% endraw %}", u"")}) {
            text.replace(QString(before), QString(after));
            QVERIFY2(agrees(), qPrintable(text.mid(text.indexOf(QStringLiteral("see ")), 60)));
        }
    }

    void otherOptionsRenderAnew()
    {
        const QString text = QStringLiteral("a\nb\n\n# C\n");
        BodyRenderer renderer;
        const RenderedBody before = renderer.render(text, {0, text.size()});
        RenderOptions options;
        options.kramdown.hardWrap = true;
        const RenderedBody after = renderer.render(text, {0, text.size()}, options);
        QVERIFY(before != after);
        QVERIFY(after == renderBody(text, {0, text.size()}, options));
    }
};

QTEST_GUILESS_MAIN(TestMarkdownEdits)
#include "test_markdown_edits.moc"
