// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/editing/wrapping.h"

#include "post/editing/linestart.h"
#include "post/markup/markupchange.h"

#include <QList>

#include <algorithm>

namespace frontrow {

namespace {

TextRange wordOrSelection(QStringView text, TextRange selection)
{
    if (!selection.isEmpty()) {
        return trimmed(text, selection);
    }
    const auto isWord = [&](qsizetype at) { return text[at].isLetterOrNumber() || text[at] == u'_'; };
    qsizetype start = selection.start;
    qsizetype end = selection.start;
    while (start > 0 && isWord(start - 1)) {
        --start;
    }
    while (end < text.size() && isWord(end)) {
        ++end;
    }
    return TextRange::between(start, end);
}

MarkupChange around(TextRange range, const QString &opening, const QString &closing)
{
    return {{{{range.start, 0}, opening}, {{range.end(), 0}, closing}}, {range.start + opening.size(), range.length}};
}

/// Takes \a before letters in front of \a range away and \a after letters that follow it.
MarkupChange without(TextRange range, qsizetype before, qsizetype after)
{
    return {{{{range.start - before, before}, {}}, {{range.end(), after}, {}}}, {range.start - before, range.length}};
}

bool hasEmptyLine(QStringView text)
{
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1)) {
        const qsizetype next = text.indexOf(u'\n', at + 1);
        if (next >= 0 && text.sliced(at, next - at).trimmed().isEmpty()) {
            return true;
        }
    }
    return false;
}

/// Backticks enough that none of \a text end the span, with spaces where words touch them.
std::pair<QString, QString> codeMarks(QStringView text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString ticks(longest == 1 ? 2 : longest == 0 ? 1 : longest + 1, u'`');
    const bool needsSpace = text.startsWith(u'`') || text.endsWith(u'`');
    return {needsSpace ? ticks + u' ' : ticks, needsSpace ? u' ' + ticks : ticks};
}

qsizetype ticksBefore(QStringView text, qsizetype at)
{
    qsizetype run = 0;
    while (run < at && text[at - run - 1] == u'`') {
        ++run;
    }
    return run;
}

qsizetype ticksAfter(QStringView text, qsizetype at)
{
    qsizetype run = 0;
    while (at + run < text.size() && text[at + run] == u'`') {
        ++run;
    }
    return run;
}

/// The words of each line of \a selection, after its marker; those of one paragraph together.
QList<TextRange> passagesIn(QStringView text, TextRange selection)
{
    QList<TextRange> passages;
    bool continues = false;
    for (qsizetype at = selection.start; at < selection.end();) {
        LineStart line = lineStartAt(text, at, {.isCommonMark = true});
        while (line.contentStart < line.line.end() && text[line.contentStart] == u'#') {
            ++line.contentStart;
        }
        const bool isHeading = line.contentStart > line.indentEnd && !line.isItem();
        const TextRange words = trimmed(text,
            TextRange::between(std::max(at, line.contentStart),
                std::max(line.contentStart, std::min(selection.end(), line.line.end()))));
        if (!words.isEmpty() && continues && !line.isItem() && !isHeading) {
            passages.last().length = words.end() - passages.constLast().start;
        } else if (!words.isEmpty()) {
            passages.append(words);
        }
        continues = !line.isBlank && !isHeading;
        at = line.line.end() + 1;
    }
    return passages;
}

bool isMarked(QStringView text, TextRange range, const QString &mark)
{
    const MarkupChange change = toggledMark(text, range, mark);
    return std::ranges::all_of(change.edits, [](const TextEdit &edit) { return edit.replacement.isEmpty(); });
}

/// \a range without the marks at its ends that belong to what is marked.
TextRange withoutMarks(QStringView text, TextRange range, const QString &mark)
{
    const QStringView words = slice(text, range);
    const qsizetype before = words.startsWith(mark) ? mark.size() : 0;
    const qsizetype after = words.size() > before + mark.size() && words.endsWith(mark) ? mark.size() : 0;
    const TextRange inner = TextRange::between(range.start + before, range.end() - after);
    return isMarked(text, inner, mark) ? inner : range;
}

} // namespace

std::optional<MarkupChange> wrapped(QStringView text, TextRange selection, QChar typed)
{
    const TextRange range = trimmed(text, selection);
    const QStringView words = slice(text, range);
    if (range.isEmpty() || !QStringView(u"*_`(\"").contains(typed) || hasEmptyLine(words)) {
        return std::nullopt;
    }
    if (typed == u'`') {
        const auto [opening, closing] = codeMarks(words);
        return around(range, opening, closing);
    }
    return around(range, typed, typed == u'(' ? QStringLiteral(")") : QString(typed));
}

MarkupChange toggledMarks(QStringView text, TextRange selection, const QString &mark)
{
    QList<TextRange> passages = passagesIn(text, selection);
    for (TextRange &each : passages) {
        each = withoutMarks(text, each, mark);
    }
    if (passages.size() < 2) {
        return toggledMark(text, passages.isEmpty() ? selection : passages.constFirst(), mark);
    }
    const bool areMarked = std::ranges::all_of(passages, [&](TextRange each) { return isMarked(text, each, mark); });
    MarkupChange change;
    for (const TextRange &each : passages) {
        if (areMarked || !isMarked(text, each, mark)) {
            change.edits.append(toggledMark(text, each, mark).edits);
        }
    }
    const qsizetype grown = areMarked ? -mark.size() : mark.size();
    const bool isFirstChanged =
        !change.edits.isEmpty() && change.edits.constFirst().range.start <= passages.constFirst().start;
    const qsizetype start = passages.constFirst().start + (isFirstChanged ? grown : 0);
    qsizetype end = passages.constLast().end();
    for (const TextEdit &edit : std::as_const(change.edits)) {
        end += edit.range.start < passages.constLast().end() ? edit.replacement.size() - edit.range.length : 0;
    }
    change.selection = TextRange::between(start, end);
    return change;
}

MarkupChange toggledCode(QStringView text, TextRange selection)
{
    const TextRange range = wordOrSelection(text, selection);
    const qsizetype ticks = std::min(ticksBefore(text, range.start), ticksAfter(text, range.end()));
    if (ticks > 0 && !range.isEmpty()) {
        return without(range, ticks, ticks);
    }
    const auto [opening, closing] = codeMarks(slice(text, range));
    return around(range, opening, closing);
}

MarkupChange toggledStrike(QStringView text, TextRange selection, const WritingRules &rules)
{
    const TextRange range = wordOrSelection(text, selection);
    const QString opening = rules.hasTildeStrike ? QStringLiteral("~~") : QStringLiteral("<del>");
    const QString closing = rules.hasTildeStrike ? QStringLiteral("~~") : QStringLiteral("</del>");
    const bool isStruck = text.first(range.start).endsWith(opening) && text.sliced(range.end()).startsWith(closing);
    return isStruck ? without(range, opening.size(), closing.size()) : around(range, opening, closing);
}

} // namespace frontrow
