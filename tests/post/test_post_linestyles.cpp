// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/editing/linestyles.h"
#include "post/editing/wrapping.h"

#include <QTest>

#include <functional>

using namespace frontrow;
using namespace frontrow::test;

namespace {

using Command = std::function<std::optional<MarkupChange>(const Marked &)>;

/// By the names that the rows use.
const QHash<QString, Command> &commands()
{
    static const auto list = [](ListKind kind) {
        return [kind](const Marked &at) { return toggledList(at.text, at.selection, kind, {}); };
    };
    static const auto typed = [](QChar c) {
        return [c](const Marked &at) { return wrapped(at.text, at.selection, c); };
    };
    static const auto level = [](int by) {
        return [by](const Marked &at) { return withHeadingLevels(at.text, at.selection, by); };
    };
    static const auto shift = [](int by) {
        return [by](const Marked &at) { return withHeadingsShifted(at.text, at.selection, by); };
    };
    static const QHash<QString, Command> all{{QStringLiteral("bullets"), list(ListKind::Bullets)},
        {QStringLiteral("numbers"), list(ListKind::Numbers)}, {QStringLiteral("tasks"), list(ListKind::Tasks)},
        {QStringLiteral("quote"), [](const Marked &at) { return toggledQuotes(at.text, at.selection, {}); }},
        {QStringLiteral("tick"), [](const Marked &at) { return toggledTasks(at.text, at.selection, {}); }},
        {QStringLiteral("code"), [](const Marked &at) { return toggledCode(at.text, at.selection); }},
        {QStringLiteral("strike"), [](const Marked &at) { return toggledStrike(at.text, at.selection, {}); }},
        {QStringLiteral("del"),
            [](const Marked &at) { return toggledStrike(at.text, at.selection, {.hasTildeStrike = false}); }},
        {QStringLiteral("bold"),
            [](const Marked &at) { return toggledMarks(at.text, at.selection, QStringLiteral("**")); }},
        {QStringLiteral("*"), typed(u'*')}, {QStringLiteral("_"), typed(u'_')}, {QStringLiteral("`"), typed(u'`')},
        {QStringLiteral("("), typed(u'(')}, {QStringLiteral("\""), typed(u'"')}, {QStringLiteral("x"), typed(u'x')},
        {QStringLiteral("h2"), level(2)}, {QStringLiteral("h0"), level(0)}, {QStringLiteral("deeper"), shift(1)},
        {QStringLiteral("higher"), shift(-1)}};
    return all;
}

} // namespace

class TestPostLineStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsChangeLinesAndWords_data();
    void commandsChangeLinesAndWords();
};

void TestPostLineStyles::commandsChangeLinesAndWords_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char16_t *command, const char16_t *before, const char16_t *after) {
        QTest::newRow(name) << QString(command) << QString(before) << QString(after);
    };
    row("bullets", u"bullets", u"«a\nb»", u"«- a\n- b»");
    row("bullets off", u"bullets", u"«- a\n- b»", u"«a\nb»");
    row("bullet at the caret", u"bullets", u"a¦b", u"- a¦b");
    row("bullet on an empty line", u"bullets", u"a\n\n¦", u"a\n\n- ¦");
    row("bullets of numbers", u"bullets", u"«1. a\n2. b»", u"«- a\n- b»");
    row("numbers", u"numbers", u"«a\n\nb»", u"«1. a\n\n2. b»");
    row("numbers of tasks", u"numbers", u"«- [ ] a\n- [x] b»", u"«1. a\n2. b»");
    row("tasks", u"tasks", u"«a\nb»", u"«- [ ] a\n- [ ] b»");
    row("some are items", u"bullets", u"«- a\nb»", u"«- a\n- b»");
    row("list apart from words", u"bullets", u"x\n«a\nb»\ny", u"x\n\n«- a\n- b»\n\ny");
    row("list next to a list", u"bullets", u"- x\n«a»\n- y", u"- x\n«- a»\n- y");
    row("list in a quote", u"bullets", u"«> a\n> b»", u"«> - a\n> - b»");
    row("indented", u"bullets", u"«  - a\n  - b»", u"«  a\n  b»");

    row("quote", u"quote", u"«a\n\nb»", u"«> a\n>\n> b»");
    row("quote off", u"quote", u"«> a\n>\n> b»", u"«a\n\nb»");
    row("mixed levels", u"quote", u"«> a\nb»", u"«> > a\n> b»");
    row("mixed levels off", u"quote", u"«> > a\n> b»", u"«> a\nb»");
    row("quote apart from a list", u"quote", u"- x\n«a»\ny", u"- x\n\n«> a»\n\ny");
    row("quote at the caret", u"quote", u"a¦b", u"> a¦b");

    row("tick", u"tick", u"- [ ] a¦", u"- [x] a¦");
    row("untick", u"tick", u"- [x] a¦", u"- [ ] a¦");
    row("item becomes a task", u"tick", u"- a¦", u"- [ ] a¦");
    row("line becomes a task", u"tick", u"a¦", u"- [ ] a¦");
    row("tick all", u"tick", u"«- [x] a\n- [ ] b»", u"«- [x] a\n- [x] b»");
    row("untick all", u"tick", u"«- [x] a\n- [X] b»", u"«- [ ] a\n- [ ] b»");

    row("code", u"code", u"a «b» c", u"a `«b»` c");
    row("code off", u"code", u"a `«b»` c", u"a «b» c");
    row("code of a word", u"code", u"a b¦b", u"a `«bb»`");
    row("code with backtick", u"code", u"«a`b»", u"``«a`b»``");
    row("code that begins with one", u"code", u"«`b»", u"`` «`b» ``");
    row("strike", u"strike", u"a «b» c", u"a ~~«b»~~ c");
    row("strike off", u"strike", u"a ~~«b»~~ c", u"a «b» c");
    row("strike without tildes", u"del", u"a «b» c", u"a <del>«b»</del> c");
    row("strike without tildes off", u"del", u"a <del>«b»</del> c", u"a «b» c");

    row("bold over paragraphs", u"bold", u"«a\n\nb»", u"**«a**\n\n**b»**");
    row("bold off over paragraphs", u"bold", u"**«a**\n\n**b»**", u"«a\n\nb»");
    row("bold off with its marks", u"bold", u"a «**b**» c", u"a «b» c");
    row("bold over items", u"bold", u"«- a\n- b»", u"- **«a**\n- **b»**");
    row("bold over lines of one paragraph", u"bold", u"«a\nb»", u"**«a\nb»**");
    row("bold over a heading", u"bold", u"«# a\n\nb»", u"# **«a**\n\n**b»**");

    row("star", u"*", u"a «b c» d", u"a *«b c»* d");
    row("star again", u"*", u"a *«b c»* d", u"a **«b c»** d");
    row("underscore without spaces", u"_", u"a« b »c", u"a _«b»_ c");
    row("backtick", u"`", u"«b»", u"`«b»`");
    row("bracket", u"(", u"a «b»", u"a («b»)");
    row("quotation mark", u"\"", u"«b»", u"\"«b»\"");
    row("star over an empty line", u"*", u"«a\n\nb»", u"plain");
    row("star without selection", u"*", u"a¦", u"plain");
    row("letter", u"x", u"«b»", u"plain");

    row("heading", u"h2", u"a\nti¦tle\nb", u"a\n## ti¦tle\nb");
    row("headings", u"h2", u"«a\n\n# b»", u"«## a\n\n## b»");
    row("paragraphs", u"h0", u"«# a\n### b»", u"«a\nb»");
    row("deeper", u"deeper", u"«# a\n\ntext\n\n###### b»", u"«## a\n\ntext\n\n###### b»");
    row("higher", u"higher", u"### a¦b", u"## a¦b");
    row("highest", u"higher", u"# a¦b", u"# a¦b");
    row("no heading", u"deeper", u"#a¦b", u"#a¦b");
}

void TestPostLineStyles::commandsChangeLinesAndWords()
{
    QFETCH(QString, command);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const Marked marked(before);
    const std::optional<MarkupChange> change = commands()[command](marked);
    QCOMPARE(change ? shown(marked, *change) : QStringLiteral("plain"), after);
}

QTEST_APPLESS_MAIN(TestPostLineStyles)

#include "test_post_linestyles.moc"
