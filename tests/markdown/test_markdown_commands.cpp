// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/htmlshape.h"
#include "markdown/renderedbody.h"
#include "post/editing/lineediting.h"
#include "post/editing/linestyles.h"
#include "post/editing/listediting.h"
#include "post/editing/tableediting.h"
#include "support/seeded.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// Lines of lists, quotes and paragraphs, whose words are all different letters.
QString anyLines(QRandomGenerator &random)
{
    static const QStringList beginnings{QString(), QString(), QStringLiteral("- "), QStringLiteral("- "),
        QStringLiteral("* "), QStringLiteral("1. "), QStringLiteral("2. "), QStringLiteral("- [ ] "),
        QStringLiteral("- [x] "), QStringLiteral("> "), QStringLiteral("> - "), QStringLiteral("  - "),
        QStringLiteral("    - "), QStringLiteral("   1. "), QStringLiteral("  "), QStringLiteral("## "),
        QStringLiteral("\t- ")};
    QString text;
    for (int line = 0, count = random.bounded(1, 8); line < count; ++line) {
        text += random.bounded(5) == 0 ? QStringLiteral("\n") : QString();
        text += beginnings[random.bounded(beginnings.size())] + QChar(u'A' + line) + QChar(u'A' + line) + u'\n';
    }
    return text;
}

QString anyTable(QRandomGenerator &random)
{
    static const QStringList cells{QString(), QStringLiteral("a"), QStringLiteral("*b* c"), QStringLiteral("`d`"),
        QStringLiteral("e \\| f"), QStringLiteral("日本"), QStringLiteral("🎤"), QStringLiteral("long words here"),
        QStringLiteral("[g](h)"), QStringLiteral("1")};
    static const QStringList rules{QStringLiteral("---"), QStringLiteral(":--"), QStringLiteral("--:"),
        QStringLiteral(":-:"), QStringLiteral("-")};
    const int columns = random.bounded(1, 5);
    QString text;
    for (int row = 0, rows = random.bounded(3, 6); row < rows; ++row) {
        QStringList line;
        for (int column = 0; column < columns; ++column) {
            const QString &cell = row == 1 ? rules[random.bounded(rules.size())] : cells[random.bounded(cells.size())];
            line.append(QString(random.bounded(3), u' ') + cell + QString(random.bounded(3), u' '));
        }
        text += u'|' + line.join(u'|') + QStringLiteral("|\n");
    }
    return text;
}

QString lettersOf(const QString &text)
{
    QString letters;
    std::ranges::copy_if(text, std::back_inserter(letters), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return letters;
}

QString sorted(QString letters)
{
    std::ranges::sort(letters);
    return letters;
}

TextRange anySelection(const QString &text, QRandomGenerator &random)
{
    const qsizetype start = random.bounded(text.size() + 1);
    return {start, random.bounded(3) == 0 ? random.bounded(text.size() - start + 1) : 0};
}

} // namespace

/// What keys and commands do to any lines: no word is lost or comes twice, and what is only written otherwise reads as
/// it did.
class TestMarkdownCommands : public QObject
{
    Q_OBJECT

    struct Command
    {
        const char *name;
        std::function<std::optional<MarkupChange>(const QString &text, TextRange selection, const WritingRules &rules)>
            run;
        bool keepsOrder = true;
    };

    static const QList<Command> &commands()
    {
        const auto around = [](const WritingRules &rules) { return LineSurroundings{0, {}, true, rules}; };
        using Rules = WritingRules;
        static const QList<Command> list{
            {"Return", [](const QString &t, TextRange s, const Rules &r) { return continuedLine(t, {s.start, 0}, r); }},
            {"Tab", [](const QString &t, TextRange s, const Rules &r) { return nestedItems(t, s, r); }},
            {"Shift+Tab", [](const QString &t, TextRange s, const Rules &r) { return outdentedItems(t, s, r); }},
            {"Backspace", [](const QString &t, TextRange s, const Rules &r) { return erasedMarker(t, s.start, r); }},
            {"bullets",
                [](const QString &t, TextRange s, const Rules &r) {
                    return std::optional(toggledList(t, s, ListKind::Bullets, r));
                }},
            {"numbers",
                [](const QString &t, TextRange s, const Rules &r) {
                    return std::optional(toggledList(t, s, ListKind::Numbers, r));
                }},
            {"tasks",
                [](const QString &t, TextRange s, const Rules &r) {
                    return std::optional(toggledList(t, s, ListKind::Tasks, r));
                }},
            {"ticks",
                [](const QString &t, TextRange s, const Rules &r) { return std::optional(toggledTasks(t, s, r)); }},
            {"quotes",
                [](const QString &t, TextRange s, const Rules &r) { return std::optional(toggledQuotes(t, s, r)); }},
            {"headings",
                [](const QString &t, TextRange s, const Rules &) { return std::optional(withHeadingLevels(t, s, 2)); }},
            {"paragraphs",
                [](const QString &t, TextRange s, const Rules &) { return std::optional(withHeadingLevels(t, s, 0)); }},
            {"deeper",
                [](const QString &t, TextRange s, const Rules &) {
                    return std::optional(withHeadingsShifted(t, s, 1));
                }},
            {"join", [around](const QString &t, TextRange s, const Rules &r) { return joinedLines(t, s, around(r)); }},
            {"up", [around](const QString &t, TextRange s, const Rules &r) { return movedLines(t, s, -1, around(r)); },
                false},
            {"down", [around](const QString &t, TextRange s, const Rules &r) { return movedLines(t, s, 1, around(r)); },
                false},
        };
        return list;
    }

private Q_SLOTS:
    void noWordIsLost()
    {
        QRandomGenerator random = seededRandom();
        int changed = 0;
        for (int round = 0; round < 6000; ++round) {
            const QString text = anyLines(random);
            const TextRange selection = anySelection(text, random);
            const WritingRules rules{.isCommonMark = random.bounded(2) == 0};
            const Command &command = commands()[random.bounded(commands().size())];
            const std::optional<MarkupChange> change = command.run(text, selection, rules);
            if (!change) {
                continue;
            }
            const QString after = applied(change->edits, text);
            const QByteArray story = QStringLiteral("%1 at %2+%3\n%4---\n%5")
                                         .arg(QLatin1StringView(command.name))
                                         .arg(selection.start)
                                         .arg(selection.length)
                                         .arg(text, after)
                                         .toUtf8();
            const QString before = lettersOf(text);
            const QString now = lettersOf(after);
            QVERIFY2(command.keepsOrder ? now == before : sorted(now) == sorted(before), story.constData());
            QVERIFY2(change->selection.start >= 0 && change->selection.end() <= after.size(), story.constData());
            changed += change->edits.isEmpty() ? 0 : 1;
        }
        QVERIFY(changed > 2000);
    }

    /// Where nothing has a number, which would follow.
    void whatIsMovedComesBack()
    {
        QRandomGenerator random = seededRandom();
        for (int round = 0; round < 3000; ++round) {
            const QString text = anyLines(random).remove(QStringLiteral("1. ")).remove(QStringLiteral("2. "));
            const TextRange selection = anySelection(text, random);
            const LineSurroundings around{0, {}, false, {}};
            const int by = random.bounded(2) == 0 ? 1 : -1;
            if (const std::optional<MarkupChange> there = movedLines(text, selection, by, around)) {
                const QString moved = applied(there->edits, text);
                const std::optional<MarkupChange> back = movedLines(moved, there->selection, -by, around);
                QVERIFY2(back, qPrintable(text));
                QCOMPARE(applied(back->edits, moved), text);
                QCOMPARE(back->selection.start, selection.start);
            }
        }
    }

    void anAlignedTableReadsAsItDid()
    {
        QRandomGenerator random = seededRandom();
        int aligned = 0;
        for (int round = 0; round < 1500; ++round) {
            const QString text = anyTable(random);
            const WritingRules rules{.isCommonMark = random.bounded(2) == 0};
            RenderOptions options;
            if (rules.isCommonMark) {
                options.commonMark = CommonMarkOptions::pagesGfm();
            }
            const qsizetype caret = random.bounded(text.size());
            const std::optional<MarkupChange> change = alignedTable(text, caret, rules);
            if (!change) {
                continue;
            }
            ++aligned;
            const QString after = applied(change->edits, text);
            const auto shapeOf = [&](const QString &body) {
                return htmlShape(renderBody(body, {0, body.size()}, options).html());
            };
            QVERIFY2(shapeOf(after) == shapeOf(text), qPrintable(text + u'\n' + after));
            const std::optional<MarkupChange> again = alignedTable(after, change->selection.start, rules);
            QVERIFY2(again && applied(again->edits, after) == after, qPrintable(after));
        }
        QVERIFY(aligned > 1000);
    }

    /// A column to the right and back to the left, a row down and back up.
    void tablesComeBack()
    {
        QRandomGenerator random = seededRandom();
        const WritingRules rules;
        int tried = 0;
        for (int round = 0; round < 1500; ++round) {
            const QString text = anyTable(random);
            const std::optional<MarkupChange> start = alignedTable(text, random.bounded(text.size()), rules);
            if (!start) {
                continue;
            }
            const QString table = applied(start->edits, text);
            using enum TableCommand;
            static const QList<std::pair<TableCommand, TableCommand>> pairs{{ColumnRight, ColumnLeft},
                {ColumnLeft, ColumnRight}, {RowDown, RowUp}, {RowUp, RowDown}, {AddRow, DeleteRow},
                {AddColumn, DeleteColumn}};
            const auto &[there, back] = pairs[random.bounded(pairs.size())];
            const std::optional<MarkupChange> changed = changedTable(table, start->selection.start, there, rules);
            if (!changed || changed->edits.isEmpty()) {
                continue;
            }
            const QString after = applied(changed->edits, table);
            const std::optional<MarkupChange> returned = changedTable(after, changed->selection.start, back, rules);
            QVERIFY2(returned, qPrintable(after));
            QCOMPARE(applied(returned->edits, after), table);
            ++tried;
        }
        QVERIFY(tried > 500);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownCommands)

#include "test_markdown_commands.moc"
