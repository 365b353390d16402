// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/rowbackground.h"

#include "widgets/editor/editorlayout.h"
#include "widgets/editor/textcolumn.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

void markCaretRow(QPainter &painter, const TextColumn &editor)
{
    const QRectF row = editor.rowRect(editor.caret());
    QColor tint = editor.palette().color(QPalette::Text);
    constexpr int faint = 14;
    tint.setAlpha(faint);
    painter.fillRect(QRectF(0, row.top(), editor.viewport()->width(), row.height()), tint);
}

/// What the letters from \a start to \a end of \a row, in its block, take of it from left to right. Where the
/// directions of letters differ, those that follow each other in the text may stand apart.
QList<std::pair<qreal, qreal>> partsOf(const QTextLine &row, QStringView text, int start, int end)
{
    const bool isPlain = std::ranges::all_of(text.sliced(row.textStart(), row.textLength()), [](QChar c) {
        return c.unicode() < 0x590
            || (c.unicode() >= 0x2010 && !c.isSurrogate() && c.unicode() < 0xfb00); // no Hebrew on
    });
    if (isPlain) {
        return {std::minmax({row.cursorToX(start), row.cursorToX(end)})};
    }
    QList<std::pair<qreal, qreal>> parts;
    for (int at = start; at < end; ++at) {
        const std::pair<qreal, qreal> letter =
            std::minmax({row.cursorToX(at, QTextLine::Leading), row.cursorToX(at, QTextLine::Trailing)});
        if (!parts.isEmpty() && letter.first <= parts.last().second && letter.second >= parts.last().first) {
            parts.last() = {std::min(letter.first, parts.last().first), std::max(letter.second, parts.last().second)};
        } else {
            parts.append(letter);
        }
    }
    return parts;
}

/// The parts of \a row of \a line that \a range marks, with the room to the end of the row where it goes on.
QList<QRectF> markedParts(const QTextBlock &line, const QTextLine &row, const QRectF &box, TextRange range)
{
    const qsizetype start = std::max<qsizetype>(range.start - line.position(), row.textStart());
    const qsizetype rowEnd = row.textStart() + row.textLength();
    const qsizetype end = std::min<qsizetype>(range.end() - line.position(), rowEnd);
    if (start > end || range.end() - line.position() <= row.textStart() || start >= line.length()) {
        return {};
    }
    const bool isMirrored = line.layout()->textOption().textDirection() == Qt::RightToLeft;
    QList<std::pair<qreal, qreal>> parts = partsOf(row, line.text(), static_cast<int>(start), static_cast<int>(end));
    if (range.end() - line.position() > rowEnd) {
        const qreal last = row.cursorToX(static_cast<int>(rowEnd));
        parts.append(isMirrored ? std::pair(box.left(), last) : std::pair(last, box.right()));
    }
    if (start == row.textStart() && range.start < line.position() + row.textStart()) {
        const qreal first = row.cursorToX(static_cast<int>(start));
        parts.append(isMirrored ? std::pair(first, box.right()) : std::pair(box.left(), first));
    }
    QList<QRectF> rects;
    for (const auto &[left, right] : std::as_const(parts)) {
        rects.append(QRectF(left, box.top(), right - left, box.height()));
    }
    return rects;
}

void markRange(QPainter &painter, const TextColumn &editor, TextRange range, const QColor &colour)
{
    const auto *layout = qobject_cast<EditorLayout *>(editor.document()->documentLayout());
    const int bottom = editor.viewport()->height();
    for (QTextBlock line = editor.firstLineInView(); line.isValid(); line = line.next()) {
        const QPointF corner = editor.lineRect(line.position()).topLeft();
        if (line.position() >= range.end() || corner.y() > bottom) {
            return;
        }
        for (int i = 0; line.isVisible() && i < line.layout()->lineCount(); ++i) {
            const QTextLine row = line.layout()->lineAt(i);
            const QRectF box = layout->rowBox(row);
            if (corner.y() + box.bottom() < 0 || corner.y() + box.top() > bottom) {
                continue;
            }
            for (const QRectF &part : markedParts(line, row, box, range)) {
                painter.fillRect(part.translated(corner), colour);
            }
        }
    }
}

} // namespace

void paintVeil(QPainter &painter, const TextColumn &editor)
{
    const QTextBlock caretLine = editor.textCursor().block();
    const auto isEmpty = [](const QTextBlock &line) { return line.text().trimmed().isEmpty(); };
    constexpr int most = 500; // lines, more than are in view
    QTextBlock first = caretLine;
    QTextBlock last = caretLine;
    for (int i = 0; i < most && first.previous().isValid() && !isEmpty(first) && !isEmpty(first.previous()); ++i) {
        first = first.previous();
    }
    for (int i = 0; i < most && last.next().isValid() && !isEmpty(last) && !isEmpty(last.next()); ++i) {
        last = last.next();
    }
    const QRect view = editor.viewport()->rect();
    const int top = editor.lineRect(first.position()).top();
    const int bottom = editor.lineRect(last.position()).bottom();
    QColor veil = editor.palette().color(QPalette::Base);
    constexpr int dense = 165;
    veil.setAlpha(dense);
    painter.fillRect(view.left(), view.top(), view.width(), top - view.top(), veil);
    painter.fillRect(view.left(), bottom + 1, view.width(), view.bottom() - bottom, veil);
}

void paintRowBackgrounds(QPainter &painter, const TextColumn &editor)
{
    if (qobject_cast<EditorLayout *>(editor.document()->documentLayout()) == nullptr) {
        return;
    }
    if (editor.spoken()) {
        QColor tint = editor.palette().color(QPalette::Highlight);
        constexpr int faint = 70;
        tint.setAlpha(faint);
        markRange(painter, editor, *editor.spoken(), tint);
    }
    if (editor.textCursor().hasSelection()) {
        const QPalette::ColorGroup group = editor.hasFocus() ? QPalette::Active : QPalette::Inactive;
        markRange(painter, editor, editor.selection(), editor.palette().color(group, QPalette::Highlight));
    } else {
        markCaretRow(painter, editor);
    }
}

} // namespace frontrow
