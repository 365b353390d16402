// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/editorlayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
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
        if (isLong(line)) {
            layOutLong(line);
            Q_EMIT updateBlock(line);
        } else {
            QPlainTextDocumentLayout::documentChanged(line.position(), 0, line.length());
        }
        isSameHeight = isSameHeight && line.lineCount() == rows;
    }
    m_rowCount = document()->lineCount();
    if (!isSameHeight) {
        requestUpdate();
    }
}

QRectF EditorLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (block.isValid() && block.layout()->lineCount() == 0 && isLong(block)) {
        const_cast<EditorLayout *>(this)->layOutLong(block); // as Qt's lays out a line when it is asked for one
    }
    return QPlainTextDocumentLayout::blockBoundingRect(block);
}

void EditorLayout::layOutLong(const QTextBlock &line)
{
    const qreal margin = document()->documentMargin();
    const qreal width = m_view != nullptr ? m_view->width() - 2 * margin : INT_MAX;
    QTextOption option = document()->defaultTextOption();
    if (hasLongWord(line.text())) {
        option.setWrapMode(QTextOption::WrapAnywhere);
    }
    QTextLayout &layout = *line.layout();
    layout.setTextOption(option);
    layout.setCacheEnabled(true); // or it is read again for the caret, for each row that is painted, for the mouse
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLeadingIncluded(true);
        row.setLineWidth(width);
        row.setPosition(QPointF(margin, height));
        height += row.height();
    }
    layout.endLayout();
    const int rowsBefore = document()->lineCount();
    QTextBlock(line).setLineCount(line.isVisible() ? layout.lineCount() : 0);
    if (document()->lineCount() != rowsBefore) {
        Q_EMIT documentSizeChanged(documentSize());
    }
}

} // namespace frontrow
