// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/sentences.h"

#include <QTest>

using namespace frontrow;

/// What is read aloud of a text, sentence by sentence.
class TestPostSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("spoken");
        const auto row = [](const char *name, const char *text, const QStringList &spoken) {
            QTest::newRow(name) << QString::fromUtf8(text) << spoken;
        };
        using namespace Qt::StringLiterals;
        row("none", "", {});
        row("a paragraph", "One is. Two\nis!  Three?", {u"One is."_s, u"Two is!"_s, u"Three?"_s});
        row("numbers", "It costs 3.50 euros. Fine.", {u"It costs 3.50 euros."_s, u"Fine."_s});
        row("a heading", "## Costs\nThey rise.", {u"Costs"_s, u"They rise."_s});
        row("underlined", "Costs\n=====\n\nThey rise.", {u"Costs"_s, u"They rise."_s});
        row("items", "- one\n- two\n  more\n1. three", {u"one"_s, u"two more"_s, u"1. three"_s});
        row("a quote", "> One is.\n> Two is.", {u"One is."_s, u"Two is."_s});
        row("a table", "| a | b |\n|---|---|\n| c | d |", {u"a, b"_s, u"c, d"_s});
        row("no words", "---\n\n***\n\n…", {});
        row("Chinese", "你好。再见。", {u"你好。"_s, u"再见。"_s});
    }

    void sentences()
    {
        QFETCH(const QString, text);
        QStringList spoken;
        for (const TextRange &sentence : sentencesIn(text, {0, text.size()})) {
            spoken.append(spokenText(text, sentence));
        }
        QTEST(spoken, "spoken");
    }

    void onlyThePartIsLookedAt()
    {
        const QString text = QStringLiteral("One is. Two is. Three is.");
        const QList<TextRange> found = sentencesIn(text, {4, 8});
        QCOMPARE(found, QList<TextRange>({{4, 3}, {8, 3}}));
    }
};

QTEST_APPLESS_MAIN(TestPostSentences)

#include "test_post_sentences.moc"
