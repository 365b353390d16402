// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"

#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

class TestPostMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsChangeTextAndSelection_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &command, const QString &before, const QString &after) {
            QTest::newRow(name) << command << before << after;
        };
        row("bold", QStringLiteral("**"), QStringLiteral("a «b c» d"), QStringLiteral("a **«b c»** d"));
        row("bold off", QStringLiteral("**"), QStringLiteral("a **«b c»** d"), QStringLiteral("a «b c» d"));
        row("bold without spaces", QStringLiteral("**"), QStringLiteral("a« b »c"), QStringLiteral("a **«b»** c"));
        row("bold word", QStringLiteral("**"), QStringLiteral("one tw¦o"), QStringLiteral("one **«two»**"));
        row("bold nothing", QStringLiteral("**"), QStringLiteral("a ¦ b"), QStringLiteral("a **¦** b"));
        row("bold at its end", QStringLiteral("**"), QStringLiteral("a **b c¦** d"), QStringLiteral("a **b c**¦ d"));
        row("italic at its end", QStringLiteral("*"), QStringLiteral("a *b¦* d"), QStringLiteral("a *b*¦ d"));
        row("italic at the end of bold", QStringLiteral("*"), QStringLiteral("**b¦**"), QStringLiteral("***«b»***"));
        row("bold before bold", QStringLiteral("**"), QStringLiteral("a¦**b**"), QStringLiteral("**«a»****b**"));
        row("italic in bold", QStringLiteral("*"), QStringLiteral("**«b»**"), QStringLiteral("***«b»***"));
        row("italic off in bold", QStringLiteral("*"), QStringLiteral("***«b»***"), QStringLiteral("**«b»**"));
        row("bold off in both", QStringLiteral("**"), QStringLiteral("***«b»***"), QStringLiteral("*«b»*"));
        row("link", QStringLiteral("link"), QStringLiteral("see «this» now"), QStringLiteral("see [this](¦) now"));
        row("link address", QStringLiteral("link"), QStringLiteral("«https://a.b»"),
            QStringLiteral("[¦](https://a.b)"));
        row("code", QStringLiteral("code"), QStringLiteral("a\n«b\nc»\nd"), QStringLiteral("a\n```¦\nb\nc\n```\nd"));
        row("code with fence", QStringLiteral("code"), QStringLiteral("«```\nb\n```»"),
            QStringLiteral("````¦\n```\nb\n```\n````"));
    }
    void commandsChangeTextAndSelection()
    {
        QFETCH(QString, command);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Marked marked(before);
        MarkupChange change;
        if (command == u"link") {
            change = linked(marked.text, marked.selection);
        } else if (command == u"code") {
            change = fenced(marked.text, marked.selection);
        } else {
            change = toggledMark(marked.text, marked.selection, command);
        }
        QCOMPARE(shown(marked, change), after);
    }
};

QTEST_APPLESS_MAIN(TestPostMarkup)

#include "test_post_markup.moc"
