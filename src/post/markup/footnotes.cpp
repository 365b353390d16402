// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/footnotes.h"

#include "post/markup/postlayout.h"
#include "post/markup/writingplace.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

qsizetype endOfLine(QStringView text, qsizetype offset)
{
    const qsizetype end = text.indexOf(u'\n', offset);
    return end < 0 ? text.size() : end;
}

/// Where the definition that begins in the line at \a start ends: before an empty line that no indented one follows.
qsizetype definitionEnd(QStringView text, qsizetype start)
{
    qsizetype end = endOfLine(text, start);
    while (end < text.size()) {
        qsizetype next = end + 1;
        while (next < text.size() && text[next] == u'\n') {
            ++next;
        }
        const bool hasGap = next > end + 1;
        const bool isIndented = text.sliced(next).startsWith(u"    ") || text.sliced(next).startsWith(u'\t');
        const bool isDefinition = text.sliced(next).trimmed().startsWith(u"[^");
        if (next >= text.size() || (hasGap && !isIndented) || (!hasGap && isDefinition)) {
            return end;
        }
        end = endOfLine(text, next);
    }
    return end;
}

QString freeName(const QList<FootnoteMark> &marks)
{
    QSet<QString> used;
    for (const FootnoteMark &mark : marks) {
        used.insert(mark.name);
    }
    int number = 1;
    while (used.contains(QString::number(number))) {
        ++number;
    }
    return QString::number(number);
}

} // namespace

QList<FootnoteMark> footnoteMarks(QStringView post)
{
    static const QRegularExpression pattern(
        QStringLiteral("(^ {0,3})?\\[\\^([^\\]\\s]+)\\](:)?"), QRegularExpression::MultilineOption);
    const qsizetype start = layoutOf(post).body.start;
    const QList<TextRange> code = markupOf(post, start).opaque;
    QList<FootnoteMark> marks;
    auto after = code.begin();
    for (const QRegularExpressionMatch &match : pattern.globalMatchView(post.sliced(start))) {
        const bool isDefinition = match.hasCaptured(1) && match.hasCaptured(3);
        const qsizetype at = start + match.capturedStart(2) - 2;
        while (after != code.end() && after->end() <= at) {
            ++after;
        }
        if (after != code.end() && after->contains(at)) {
            continue;
        }
        const qsizetype end = start + (isDefinition ? match.capturedEnd() : match.capturedEnd(2) + 1);
        FootnoteMark mark{match.captured(2), TextRange::between(at, end), isDefinition};
        if (isDefinition) {
            const bool hasSpace = end < post.size() && post[end] == u' ';
            mark.text =
                TextRange::between(end + (hasSpace ? 1 : 0), std::max(end + (hasSpace ? 1 : 0), endOfLine(post, end)));
        }
        marks.append(mark);
    }
    return marks;
}

std::optional<MarkupChange> withFootnote(QStringView post, TextRange selection)
{
    const qsizetype at = selection.end();
    if (WritingPlaces(post).at(at) != WritingPlace::Markdown) {
        return std::nullopt;
    }
    const QList<FootnoteMark> marks = footnoteMarks(post);
    const QString reference = QStringLiteral("[^%1]").arg(freeName(marks));
    const auto last =
        std::ranges::find_if(marks.rbegin(), marks.rend(), [](const FootnoteMark &mark) { return mark.isDefinition; });
    const bool isAfterLast = last != marks.rend() && definitionEnd(post, last->range.start) >= at;
    qsizetype place = post.size();
    while (place > at && post[place - 1].isSpace()) {
        --place;
    }
    QString gap = QStringLiteral("\n\n");
    if (isAfterLast) {
        place = definitionEnd(post, last->range.start);
        gap = QStringLiteral("\n");
    }
    const bool hasEnd = place < post.size();
    const QString definition = gap + reference + QStringLiteral(": ");
    const TextEdits edits{{{at, 0}, reference}, {{place, 0}, definition + (hasEnd ? QString() : QStringLiteral("\n"))}};
    return MarkupChange{edits, {place + reference.size() + definition.size(), 0}};
}

std::optional<qsizetype> otherEndOfFootnote(QStringView post, qsizetype offset)
{
    const QList<FootnoteMark> marks = footnoteMarks(post);
    const auto other = [&marks](const QString &name, bool wantsDefinition) -> std::optional<qsizetype> {
        const auto found = std::ranges::find_if(
            marks, [&](const FootnoteMark &mark) { return mark.name == name && mark.isDefinition == wantsDefinition; });
        return found == marks.end() ? std::nullopt
                                    : std::optional(wantsDefinition ? found->text.start : found->range.end());
    };
    for (const FootnoteMark &mark : marks) {
        if (!mark.isDefinition && offset >= mark.range.start && offset <= mark.range.end()) {
            return other(mark.name, true);
        }
    }
    for (const FootnoteMark &mark : marks) {
        if (mark.isDefinition && offset >= mark.range.start && offset <= definitionEnd(post, mark.range.start)) {
            return other(mark.name, false);
        }
    }
    return std::nullopt;
}

} // namespace frontrow
