// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/tableaids.h"

#include "post/editing/tableediting.h"
#include "widgets/editor/posteditor.h"
#include "widgets/editor/tablegrid.h"
#include "widgets/editor/writingcontroller.h"
#include "workspace/document/postdocument.h"
#include "workspace/settings/editorsettings.h"

#include <QTextBlock>

#include <utility>

namespace frontrow {

TableAids::TableAids(
    PostDocument &document, const Settings &settings, WritingController &writing, PostEditor &editor, QWidget &window)
    : m_document(document)
    , m_settings(settings)
    , m_writing(writing)
    , m_editor(editor)
    , m_grid(new TableGrid(window))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(m_grid, &TableGrid::chosen, this, &TableAids::insert);
    connect(document.textDocument(), &QTextDocument::contentsChange, this, &TableAids::noteChange);
    connect(&document, &PostDocument::filePathChanged, this, [this] { m_change.reset(); });
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &TableAids::followCaret);
    connect(&m_pause, &QTimer::timeout, this, &TableAids::align);
}

void TableAids::choose()
{
    const QRect caret = m_editor.cursorRect();
    m_grid->openAt({m_editor.viewport()->mapToGlobal(caret.topLeft()), caret.size()});
}

void TableAids::insert(int columns, int rows)
{
    m_writing.runInBody([columns, rows](QStringView text, TextRange selection) {
        return std::optional(insertedTable(text, selection.start, columns, rows));
    });
}

void TableAids::noteChange(int position)
{
    const QTextBlock caret = m_editor.textCursor().block();
    const bool isHere = position >= caret.position() && position < caret.position() + caret.length();
    const bool isOfText = std::exchange(m_seen, m_document.revision()) != m_document.revision(); // else only colours
    if (isHere && isOfText && isRow(caret)) {
        m_change = Change{m_editor.textCursor(), m_document.revision()};
    }
}

void TableAids::followCaret()
{
    const bool isLeft = m_change && !isOneTable(m_change->place.block(), m_editor.textCursor().block());
    if (isLeft) {
        m_pause.start();
    }
}

/// Unless the caret has come back, or something else was done: that would be taken back together with this.
void TableAids::align()
{
    if (!m_change || isOneTable(m_change->place.block(), m_editor.textCursor().block())) {
        return;
    }
    const Change change = *m_change;
    m_change.reset();
    if (m_settings.value(setting::alignsTables) && isShort(change.place.block())) {
        m_writing.alignTable(change.place.position(), change.revision);
    }
}

bool TableAids::isRow(const QTextBlock &block)
{
    return block.text().contains(u'|');
}

bool TableAids::isOneTable(const QTextBlock &one, const QTextBlock &other)
{
    const bool isDown = one.blockNumber() < other.blockNumber();
    QTextBlock block = isDown ? one : other;
    const QTextBlock last = isDown ? other : one;
    for (int rows = 0; rows < mostRows && block.isValid() && isRow(block); ++rows) {
        if (block == last) {
            return true;
        }
        block = block.next();
    }
    return false;
}

bool TableAids::isShort(const QTextBlock &row)
{
    QTextBlock block = row;
    int rows = 0;
    while (block.isValid() && isRow(block) && rows <= mostRows) {
        block = block.previous();
        ++rows;
    }
    block = row.next();
    while (block.isValid() && isRow(block) && rows <= mostRows) {
        block = block.next();
        ++rows;
    }
    return rows <= mostRows;
}

} // namespace frontrow
