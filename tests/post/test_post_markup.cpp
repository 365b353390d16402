// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/markup.h"

#include <QTest>

using namespace frontrow;

namespace {

/// A text with its selection between « and », or the caret at ¦.
struct Marked
{
    QString text;
    TextRange selection;

    explicit Marked(QString marked)
    {
        const qsizetype caret = marked.indexOf(u'¦');
        if (caret >= 0) {
            selection = {caret, 0};
            text = marked.remove(caret, 1);
            return;
        }
        const qsizetype start = marked.indexOf(u'«');
        const qsizetype end = marked.indexOf(u'»') - 1;
        selection = TextRange::between(start, end);
        text = marked.remove(u'«').remove(u'»');
    }
};

QString shown(const Marked &before, const MarkupChange &change)
{
    QString text = applied(change.edits, before.text);
    if (change.selection.isEmpty()) {
        return text.insert(change.selection.start, u'¦');
    }
    return text.insert(change.selection.end(), u'»').insert(change.selection.start, u'«');
}

} // namespace

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
        row("italic in bold", QStringLiteral("*"), QStringLiteral("**«b»**"), QStringLiteral("***«b»***"));
        row("italic off in bold", QStringLiteral("*"), QStringLiteral("***«b»***"), QStringLiteral("**«b»**"));
        row("bold off in both", QStringLiteral("**"), QStringLiteral("***«b»***"), QStringLiteral("*«b»*"));
        row("link", QStringLiteral("link"), QStringLiteral("see «this» now"), QStringLiteral("see [this](¦) now"));
        row("link address", QStringLiteral("link"), QStringLiteral("«https://a.b»"),
            QStringLiteral("[¦](https://a.b)"));
        row("heading", QStringLiteral("2"), QStringLiteral("a\nti¦tle\nb"), QStringLiteral("a\n## ti¦tle\nb"));
        row("heading changed", QStringLiteral("3"), QStringLiteral("# ti¦tle"), QStringLiteral("### ti¦tle"));
        row("paragraph", QStringLiteral("0"), QStringLiteral("#### ti¦tle"), QStringLiteral("ti¦tle"));
        row("code", QStringLiteral("code"), QStringLiteral("a\n«b\nc»\nd"), QStringLiteral("a\n```¦\nb\nc\n```\nd"));
        row("code with fence", QStringLiteral("code"), QStringLiteral("«```\nb\n```»"),
            QStringLiteral("````¦\n```\nb\n```\n````"));
        row("quote", QStringLiteral("quote"), QStringLiteral("«a\n\nb»"), QStringLiteral("«> a\n>\n> b»"));
        row("quote off", QStringLiteral("quote"), QStringLiteral("«> a\n>\n> b»"), QStringLiteral("«a\n\nb»"));
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
        } else if (command == u"quote") {
            change = toggledQuote(marked.text, marked.selection);
        } else if (command.front() == u'*') {
            change = toggledMark(marked.text, marked.selection, command);
        } else {
            change = withHeadingLevel(marked.text, marked.selection.start, command.toInt());
        }
        QCOMPARE(shown(marked, change), after);
    }
};

QTEST_APPLESS_MAIN(TestPostMarkup)

#include "test_post_markup.moc"
