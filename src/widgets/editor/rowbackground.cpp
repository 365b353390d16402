// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/rowbackground.h"

#include "widgets/editor/editorlayout.h"
#include "widgets/editor/textcolumn.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

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

/// The selected part of \a row of \a line.
QRectF selectedPart(const QTextBlock &line, const QTextLine &row, const QRectF &box, TextRange selection)
{
    const qsizetype start = std::max<qsizetype>(selection.start - line.position(), row.textStart());
    const qsizetype rowEnd = row.textStart() + row.textLength();
    const qsizetype end = std::min<qsizetype>(selection.end() - line.position(), rowEnd);
    if (start > end || selection.end() - line.position() <= row.textStart() || start >= line.length()) {
        return {};
    }
    const bool goesOn = selection.end() - line.position() > rowEnd;
    const qreal from = start == row.textStart() ? box.left() : row.cursorToX(static_cast<int>(start));
    const qreal to = goesOn ? box.right() : row.cursorToX(static_cast<int>(end));
    return {std::min(from, to), box.top(), std::abs(to - from), box.height()};
}

void markSelection(QPainter &painter, const TextColumn &editor)
{
    const auto *layout = qobject_cast<EditorLayout *>(editor.document()->documentLayout());
    const TextRange selection = editor.selection();
    const QPalette::ColorGroup group = editor.hasFocus() ? QPalette::Active : QPalette::Inactive;
    const QColor colour = editor.palette().color(group, QPalette::Highlight);
    const int bottom = editor.viewport()->height();
    for (QTextBlock line = editor.firstLineInView(); line.isValid(); line = line.next()) {
        const QPointF corner = editor.lineRect(line.position()).topLeft();
        if (line.position() >= selection.end() || corner.y() > bottom) {
            return;
        }
        for (int i = 0; line.isVisible() && i < line.layout()->lineCount(); ++i) {
            const QTextLine row = line.layout()->lineAt(i);
            const QRectF box = layout->rowBox(row);
            const QRectF part = selectedPart(line, row, box, selection).translated(corner);
            if (part.bottom() >= 0 && part.top() <= bottom) {
                painter.fillRect(part, colour);
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
    if (editor.textCursor().hasSelection()) {
        markSelection(painter, editor);
    } else {
        markCaretRow(painter, editor);
    }
}

} // namespace frontrow
