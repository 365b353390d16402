// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmlshape.h"
#include "markdown/kramdownoracle.h"
#include "markdown/renderedbody.h"
#include "markdown/smalltexts.h"
#include "support/seeded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

/// Small texts of whatever means something, next to each other: here the rules of Markdown meet.
class TestMarkdownSmall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int ofEach = 250;
        m_texts = smallTexts(m_random, ofEach);
        QStringList texts;
        for (const SmallText &each : std::as_const(m_texts)) {
            texts.append(each.text);
        }
        m_theirs = byKramdown(texts);
        QCOMPARE(m_theirs.size(), m_texts.size());
    }

    void textsReadAsInKramdown()
    {
        int different = 0;
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const auto &[kind, text] = m_texts[i];
            const QString ours = renderBody(text, {0, text.size()}).html();
            if (!m_theirs[i].isNull() && htmlShape(ours) != htmlShape(m_theirs[i])) {
                ++different;
                qWarning().noquote() << kind << QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)
                                     << "\nkramdown:" << m_theirs[i] << "\nFrontrow:" << ours;
            }
        }
        QCOMPARE(different, 0);
    }

    /// The footnotes come last, wherever they are defined.
    void blocksStandOneAfterTheOther()
    {
        for (const auto &[kind, text] : std::as_const(m_texts)) {
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
    QList<SmallText> m_texts;
    QStringList m_theirs;
};

QTEST_GUILESS_MAIN(TestMarkdownSmall)

#include "test_markdown_small.moc"
