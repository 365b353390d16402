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
        QPlainTextDocumentLayout::documentChanged(line.position(), 0, line.length());
        isSameHeight = isSameHeight && line.lineCount() == rows;
    }
    m_rowCount = document()->lineCount();
    if (!isSameHeight) {
        requestUpdate();
    }
}

} // namespace frontrow
