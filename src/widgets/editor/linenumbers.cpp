// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/linenumbers.h"

#include "widgets/editor/textcolumn.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace frontrow {

LineNumbers::LineNumbers(TextColumn &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&editor, &QPlainTextEdit::updateRequest, this, qOverload<>(&QWidget::update));
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
    hide();
}

int LineNumbers::widthFor(int lines) const
{
    constexpr int fewest = 2; // digits, so that the text stays where it is as a post begins
    const auto digits = std::max<qsizetype>(fewest, QString::number(lines).size());
    return static_cast<int>(digits) * m_editor.fontMetrics().horizontalAdvance(u'0');
}

void LineNumbers::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_editor.font());
    QColor ink = palette().color(QPalette::Text);
    const int caretLine = m_editor.textCursor().blockNumber();
    for (QTextBlock line = m_editor.firstLineInView(); line.isValid(); line = line.next()) {
        if (!line.isVisible()) {
            continue;
        }
        const QRectF row = m_editor.rowRect(line.position());
        if (row.top() > height()) {
            break;
        }
        constexpr int faint = 110;
        ink.setAlpha(line.blockNumber() == caretLine ? 255 : faint);
        painter.setPen(ink);
        painter.drawText(QRectF(0, row.top(), width(), row.height()),
            Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight),
            QString::number(line.blockNumber() + 1));
    }
}

} // namespace frontrow
