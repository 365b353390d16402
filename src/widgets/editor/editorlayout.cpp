// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/editorlayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontrow {

namespace {

constexpr int fewLines = 4;

constexpr int longLine = 4'000; // letters
constexpr int longWord = 1'000; // letters: no row has room for it, by far

bool isLong(const QTextBlock &line)
{
    return line.length() > longLine;
}

bool hasLongWord(QStringView text)
{
    int sinceSpace = 0;
    return std::ranges::any_of(text, [&sinceSpace](QChar letter) {
        sinceSpace = letter.isSpace() ? 0 : sinceSpace + 1;
        return sinceSpace > longWord;
    });
}

/// Its rows are there, and reach to its end: within a step of undo, a text that has grown is asked for its rows before
/// the layout is told.
bool hasAllRows(const QTextBlock &line)
{
    const QTextLayout &layout = *line.layout();
    if (layout.lineCount() == 0) {
        return false;
    }
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return last.textStart() + last.textLength() >= line.length() - 1;
}

} // namespace

EditorLayout::EditorLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
    connect(this, &QAbstractTextDocumentLayout::documentSizeChanged, this, &EditorLayout::followRows);
}

/// Somebody asked for the height of a line before the layout was told of its change.
void EditorLayout::followRows()
{
    const int rowCount = document()->lineCount();
    if (std::exchange(m_rowCount, rowCount) != rowCount) {
        requestUpdate();
    }
}

void EditorLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    const int lineCount = document()->blockCount();
    const bool hasSameLines = std::exchange(m_lineCount, lineCount) == lineCount;
    const QTextBlock first = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(from + std::max(0, charsAdded - 1));
    if (!hasSameLines || !first.isValid() || last.blockNumber() - first.blockNumber() >= fewLines) {
        QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
        return;
    }
    bool isSameHeight = true;
    for (QTextBlock line = first; line.isValid() && line.blockNumber() <= last.blockNumber(); line = line.next()) {
        const int rows = line.lineCount();
        layOut(line);
        Q_EMIT updateBlock(line);
        isSameHeight = isSameHeight && line.lineCount() == rows && !m_hasTallRows;
    }
    m_rowCount = document()->lineCount();
    if (!isSameHeight) {
        requestUpdate();
    }
}

QRectF EditorLayout::rowBox(const QTextLine &row) const
{
    const qreal height = std::max<qreal>(row.height(), m_rowHeight);
    return {row.x(), row.y() - std::floor((height - row.height()) / 2), row.width(), height};
}

QRectF EditorLayout::blockBoundingRect(const QTextBlock &block) const
{
    const QTextLayout *layout = block.layout();
    if (block.isValid() && !hasAllRows(block)) {
        const_cast<EditorLayout *>(this)->layOut(block); // as Qt's lays out a line when it is asked for one
    }
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (block.isValid() && block.isVisible()) {
        const QTextLine last = layout->lineAt(layout->lineCount() - 1);
        rect.setBottom(rect.bottom() + rowBox(last).bottom() - (last.y() + last.height()));
        rect.setHeight(std::max<qreal>(rect.height(), m_roomOf(block).height));
    }
    return rect;
}

void EditorLayout::layOut(const QTextBlock &line)
{
    const qreal margin = document()->documentMargin();
    const qreal beside = m_roomOf(line).beside;
    const qreal width = m_view != nullptr ? m_view->width() - 2 * margin - beside : INT_MAX;
    const qreal left = m_view != nullptr && m_view->isRightToLeft() ? margin + beside : margin;
    QTextOption option = document()->defaultTextOption();
    const bool isMirrored = line.text().isRightToLeft(); // by its first strong letter
    option.setTextDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    if (isMirrored) { // else QTextLine::xToCursor() is off by the space that ends a row
        option.setFlags(option.flags() | QTextOption::IncludeTrailingSpaces);
    }
    if (isLong(line) && hasLongWord(line.text())) {
        option.setWrapMode(QTextOption::WrapAnywhere);
    }
    QTextLayout &layout = *line.layout();
    layout.setTextOption(option);
    layout.setCacheEnabled(isLong(line)); // or it is read again for the caret, for each painted row, for the mouse
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLeadingIncluded(true);
        row.setLineWidth(width);
        row.setPosition(QPointF(left, 0));
        row.setPosition(QPointF(left, height - rowBox(row).top()));
        height = rowBox(row).bottom();
        m_hasTallRows = m_hasTallRows || (m_rowHeight > 0 && row.height() > m_rowHeight);
    }
    layout.endLayout();
    const int rowsBefore = document()->lineCount();
    QTextBlock(line).setLineCount(line.isVisible() ? layout.lineCount() : 0);
    if (document()->lineCount() != rowsBefore) {
        Q_EMIT documentSizeChanged(documentSize());
    }
}

} // namespace frontrow
