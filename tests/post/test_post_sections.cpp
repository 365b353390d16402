// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markedtext.h"
#include "post/editing/sections.h"
#include "post/markup/postlayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// Those that are written with `#` at the start of a line, and underlined ones.
QList<SectionHeading> headingsIn(const QString &text)
{
    QList<SectionHeading> found;
    qsizetype start = layoutOf(text).body.start;
    const QStringList lines = text.sliced(start).split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const QString &words = lines[line];
        int level = 0;
        while (level < words.size() && words[level] == u'#') {
            ++level;
        }
        const QString below = lines.value(line + 1);
        const bool isUnderlined =
            !words.isEmpty() && (below.startsWith(QStringLiteral("==")) || below.startsWith(QStringLiteral("--")));
        if (level > 0) {
            found.append(SectionHeading{level, {start, words.size() + 1}});
        } else if (isUnderlined) {
            found.append(SectionHeading{below.front() == u'=' ? 1 : 2, {start, words.size() + below.size() + 2}});
        }
        start += words.size() + 1;
    }
    return found;
}

QString result(const Marked &at, const QString &command)
{
    const Sections sections(at.text, headingsIn(at.text));
    const qsizetype section = sections.at(at.selection.start);
    if (section < 0) {
        return QStringLiteral("none");
    }
    const Result<MarkupChange> change = command == u"up" ? sections.moved(section, -1, at.selection.start)
        : command == u"down"                             ? sections.moved(section, 1, at.selection.start)
        : command == u"first"                            ? sections.placed(section, 0, at.selection.start)
        : command == u"promote"                          ? sections.shifted(section, -1, at.selection.start)
                                                         : sections.shifted(section, 1, at.selection.start);
    return change ? shown(at, *change) : QStringLiteral("refused");
}

} // namespace

class TestPostSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsMoveAndChangeTheirLevel_data();
    void sectionsMoveAndChangeTheirLevel();
    void randomMovesKeepEveryLine();
};

void TestPostSections::sectionsMoveAndChangeTheirLevel_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char16_t *command, const char16_t *before, const char16_t *after) {
        QTest::newRow(name) << QString(command) << QString(before) << QString(after);
    };
    row("down", u"down", u"x\n\n## a\n\n1¦\n\n## b\n\n2\n\n## c\n", u"x\n\n## b\n\n2\n\n## a\n\n1¦\n\n## c\n");
    row("up to the end of the text", u"up", u"## a\n\n1\n\n## b\n\n2¦", u"## b\n\n2¦\n\n## a\n\n1");
    row("down to the end of the text", u"down", u"## a\n\n1¦\n\n## b\n\n2\n", u"## b\n\n2\n\n## a\n\n1¦\n");
    row("with what is below it", u"down", u"# a¦\n\n## x\n\n# b\n\n## y\n", u"# b\n\n## y\n\n# a¦\n\n## x\n");
    row("not out of its section", u"down", u"# a\n\n## x¦\n\n# b\n", u"refused");
    row("not above the first", u"up", u"x\n\n## a¦\n", u"refused");
    row("above all headings", u"up", u"x¦\n\n## a\n", u"none");
    row("to the first place", u"first", u"# a\n\n## x\n\n1\n\n## y¦\n\n2\n\n# b\n",
        u"## y¦\n\n2\n\n# a\n\n## x\n\n1\n\n# b\n");
    row("front matter stays", u"up", u"---\na: b\n---\n\n# a\n\n# b¦\n", u"---\na: b\n---\n\n# b¦\n\n# a\n");
    row("HTML over the edge", u"down", u"# a¦\n\n<section markdown=\"1\">\n\n# b\n\n</section>\n", u"refused");
    row("HTML within", u"down", u"# a¦\n\n<div>\n\n</div>\n\n# b\n", u"# b\n\n# a¦\n\n<div>\n\n</div>\n");
    row("after an item", u"up", u"# a\n\n- x\n# b\n\ny\n\n# c¦\n", u"# a\n\n- x\n\n# c¦\n\n# b\n\ny\n");
    row("after words", u"up", u"# a\nx\n# b\ny\n# c¦\nz\n", u"# a\nx\n# c¦\nz\n# b\ny\n");
    row("spaces at the end", u"up", u"# a\n\n# b¦\n\nx  ", u"# b¦\n\nx  \n\n# a");
    row("both in one element", u"down", u"<div>\n\n# a¦\n\n# b\n\n# c\n\n</div>\n",
        u"<div>\n\n# b\n\n# a¦\n\n# c\n\n</div>\n");
    row("Liquid over the edge", u"down", u"# a¦\n\n{% if x %}\n\n# b\n\n{% endif %}\n", u"refused");

    row("promote", u"promote", u"## a¦\n\n### b\n\n## c\n", u"# a¦\n\n## b\n\n## c\n");
    row("demote", u"demote", u"# a¦\n\n## b\n\n# c\n", u"## a¦\n\n### b\n\n# c\n");
    row("not above 1", u"promote", u"# a¦\n", u"refused");
    row("not below 6", u"demote", u"##### a¦\n\n###### b\n", u"refused");
    row("underlined", u"demote", u"a¦\n===\n", u"a¦\n---\n");
    row("underlined to the third level", u"demote", u"a\n---\n\nx¦\n", u"### a\n\nx¦\n");
}

void TestPostSections::sectionsMoveAndChangeTheirLevel()
{
    QFETCH(QString, command);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(result(Marked(before), command), after);
}

/// However sections are moved: the same lines are there, those outside of what moved stand where they stood, and the
/// sections are the ones that there were.
void TestPostSections::randomMovesKeepEveryLine()
{
    QRandomGenerator random(42);
    QString text = QStringLiteral("---\ntitle: x\n---\n\nIntroduction.\n\n");
    for (int section = 0; section < 40; ++section) {
        text += QString(1 + random.bounded(4), u'#') + QStringLiteral(" Section %1\n").arg(section);
        for (int paragraph = random.bounded(4); paragraph > 0; --paragraph) {
            text += QStringLiteral("\nParagraph %1 of it: ü 👍.\n").arg(random.generate());
        }
        text += QString(random.bounded(3), u'\n');
    }
    for (int move = 0; move < 2'000; ++move) {
        const Sections sections(text, headingsIn(text));
        const qsizetype section = random.bounded(static_cast<int>(sections.headings().size()));
        const qsizetype before = random.bounded(static_cast<int>(sections.headings().size()) + 1);
        const TextRange own = sections.rangeOf(section);
        const qsizetype place =
            before < sections.headings().size() ? sections.headings()[before].source.start : text.size();
        const Result<MarkupChange> change = sections.placed(section, before, own.start);
        QVERIFY2(change, "no element is in the text");
        const QString after = applied(change->edits, text);
        const qsizetype first = std::min(place, own.start);
        const qsizetype following = text.size() - std::max(place, own.end());
        QVERIFY(after.first(first) == text.first(first));
        QVERIFY(after.last(following) == text.last(following));
        QVERIFY(after.sliced(change->selection.start).startsWith(u'#'));
        QStringList lines = text.split(u'\n');
        QStringList afterLines = after.split(u'\n');
        lines.removeAll(QString()); // there may be more of those between sections
        afterLines.removeAll(QString());
        std::ranges::sort(lines);
        std::ranges::sort(afterLines);
        QCOMPARE(afterLines, lines);
        text = after;
    }
}

QTEST_APPLESS_MAIN(TestPostSections)

#include "test_post_sections.moc"
