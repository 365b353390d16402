// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/editorlayout.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr int fewLines = 4;

} // namespace

EditorLayout::EditorLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
    connect(this, &QAbstractTextDocumentLayout::documentSizeChanged, this, &EditorLayout::drawAll);
}

void EditorLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    takeChange(from, charsRemoved, charsAdded);
    if (m_rowCount != document()->lineCount()) {
        drawAll();
    }
}

void EditorLayout::drawAll()
{
    constexpr qreal everything = 1e9;
    m_rowCount = document()->lineCount();
    Q_EMIT update(QRectF(0, -document()->documentMargin(), everything, everything));
}

void EditorLayout::takeChange(int from, int charsRemoved, int charsAdded)
{
    const int lineCount = document()->blockCount();
    const bool hasSameLines = std::exchange(m_lineCount, lineCount) == lineCount;
    const QTextBlock first = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(from + std::max(0, charsAdded - 1));
    if (!hasSameLines || !first.isValid() || last.blockNumber() - first.blockNumber() >= fewLines) {
        QPlainTextDocumentLayout::documentChanged(from, charsRemoved, charsAdded);
        return;
    }
    for (QTextBlock line = first; line.isValid() && line.blockNumber() <= last.blockNumber(); line = line.next()) {
        QPlainTextDocumentLayout::documentChanged(line.position(), 0, line.length());
    }
}

} // namespace frontrow
