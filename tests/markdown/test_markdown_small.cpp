// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmlshape.h"
#include "markdown/kramdownoracle.h"
#include "markdown/renderedbody.h"
#include "support/seeded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// \a count texts of up to \a most of \a parts each.
QStringList textsOf(const QStringList &parts, int most, int count, QRandomGenerator &random)
{
    QStringList texts;
    for (int text = 0; text < count; ++text) {
        QString made;
        for (int part = random.bounded(1, most + 1); part > 0; --part) {
            made += parts[random.bounded(parts.size())];
        }
        texts.append(made + u'\n');
    }
    return texts;
}

} // namespace

/// Small texts of whatever means something, next to each other: here the rules of Markdown meet.
class TestMarkdownSmall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int ofEach = 250;
        const auto add = [this](const char *name, const char *parts, int most) {
            for (const QString &text : textsOf(QString::fromUtf8(parts).split(u'·'), most, ofEach, m_random)) {
                m_texts.append(text);
                m_kinds.append(QString::fromUtf8(name));
            }
        };
        add("emphasis", "*·**·***·_·__·a·b · ·\\·`·\n·ü", 8);
        add("links", "[·]·(·)·[a]·[b]: u\n·(u)·(<u v> \"t\")·![·\\]·a· ·\n·\n\n[a]: /x 't'\n\n·`·*·<·>", 8);
        add("typography", "'·\"·a·b ·--·---·...·(·)· ·\n·1·<<·>>·&·&amp;·ü·.", 9);
        add("html", "<b>·</b>·<div>·</div>·<br>·<!-- ·-->·<·>·&lt;·a ·\n·\n\n·*·<p·class=\"x\">·<a href='y'>·</a>", 7);
        add("lists", "- ·* ·1. ·2) ·  ·    ·a·\n·\n\n·> ·{: .x}·[ ] ·+\t·^\n", 8);
        add("headings", "# ·## ·#·a·\n·\n\n·---·===·- ·> ·{#i}·{: .x}·***· · #·1", 7);
        add("code", "```·~~~·ruby·\n·\n\n·    ·\t·a·`·``·{: .x}·> ·- ·$$·\\", 7);
        add("tables", "|·a·-·:·\n·\n\n·---·|-|-·|---|---·=·\\|·`·*· ·| a | b |\n", 9);
        add("definitions", "a·\n·\n\n·: b·:·  ·[^1]·[^1]: ·*[a]: b\n·a\n: b\n·{: .x}\n·{:toc}·* ·x", 7);
        m_theirs = byKramdown(m_texts);
        QCOMPARE(m_theirs.size(), m_texts.size());
    }

    /// kramdown's reading of some is an accident of its own: of each kind one in a hundred may differ.
    void textsReadAsInKramdown()
    {
        QHash<QString, int> different;
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const QString ours = renderBody(m_texts[i], {0, m_texts[i].size()}).html();
            if (!m_theirs[i].isNull() && htmlShape(ours) != htmlShape(m_theirs[i])) {
                ++different[m_kinds[i]];
                qWarning().noquote() << m_kinds[i]
                                     << QJsonDocument(QJsonArray{m_texts[i]}).toJson(QJsonDocument::Compact)
                                     << "\nkramdown:" << m_theirs[i] << "\nFrontrow:" << ours;
            }
        }
        for (const int count : std::as_const(different)) {
            QVERIFY2(count * 100 <= m_texts.size() / 9, qPrintable(QString::number(count)));
        }
    }

    /// The footnotes come last, wherever they are defined.
    void blocksStandOneAfterTheOther()
    {
        for (const QString &text : std::as_const(m_texts)) {
            const RenderedBody body = renderBody(text, {0, text.size()});
            qsizetype end = 0;
            for (const RenderedBlock &block : body.blocks) {
                if (block.html.startsWith(u"<div class=\"footnotes\"")) {
                    continue;
                }
                QVERIFY2(block.source.start >= end && !block.source.isEmpty(), qPrintable(text));
                QVERIFY2(block.source.start == 0 || text[block.source.start - 1] == u'\n', qPrintable(text));
                end = block.source.end();
            }
            QVERIFY2(end <= text.size(), qPrintable(text));
            for (const Heading &heading : body.outline) {
                QVERIFY2(!slice(text, heading.source).trimmed().isEmpty(), qPrintable(text));
            }
        }
    }

private:
    QRandomGenerator m_random = seededRandom();
    QStringList m_texts;
    QStringList m_kinds; ///< of the texts
    QStringList m_theirs;
};

QTEST_GUILESS_MAIN(TestMarkdownSmall)

#include "test_markdown_small.moc"
