// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/folding.h"

#include "widgets/editor/posteditor.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>

namespace frontrow {

Folding::Folding(PostEditor &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Fold or open (Ctrl+.)"));
    connect(&editor, &QPlainTextEdit::updateRequest, this, [this](const QRect &changed, int scrolled) {
        update(scrolled == 0 ? QRect(0, changed.y(), QWidget::width(), changed.height()) : rect());
    });
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &Folding::openAtCaret);
}

void Folding::follow(QTextDocument *document)
{
    m_foldables.clear();
    m_folded.clear();
    connect(document, &QTextDocument::contentsChange, this, &Folding::takeChange);
}

void Folding::takeChange(int position, int removed, int added)
{
    const qsizetype end = position + removed;
    for (Foldable &foldable : m_foldables) {
        if (foldable.range.start >= end) {
            foldable.range.start += added - removed;
        } else if (foldable.range.end() >= end) {
            foldable.range.length = std::max<qsizetype>(0, foldable.range.length + added - removed);
        }
    }
}

void Folding::setFoldables(const QList<Foldable> &foldables)
{
    m_foldables.clear();
    const QTextDocument *document = m_editor.document();
    for (const Foldable &foldable : foldables) {
        const int first = document->findBlock(static_cast<int>(foldable.range.start)).blockNumber();
        const int last = document->findBlock(static_cast<int>(foldable.range.end())).blockNumber();
        if (last > first) {
            m_foldables.append(foldable);
        }
    }
    m_folded.removeIf([this](const QTextCursor &cursor) {
        return std::ranges::none_of(
            m_foldables, [&cursor](const Foldable &foldable) { return foldable.range.start == cursor.position(); });
    });
    hideLines();
    update();
}

bool Folding::isFolded(const Foldable &foldable) const
{
    return std::ranges::any_of(
        m_folded, [&foldable](const QTextCursor &cursor) { return cursor.position() == foldable.range.start; });
}

bool Folding::isAnyOpen() const
{
    return std::ranges::any_of(m_foldables, [this](const Foldable &foldable) { return !isFolded(foldable); });
}

void Folding::setFolded(const Foldable &foldable, bool isFolded)
{
    if (isFolded == this->isFolded(foldable)) {
        return;
    }
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(static_cast<int>(foldable.range.start));
    if (isFolded) {
        m_folded.append(cursor);
        const qsizetype caret = m_editor.caret();
        if (caret > foldable.range.start && caret <= foldable.range.end()) {
            m_editor.setTextCursor(cursor); // it must not stay in lines that are hidden
        }
    } else {
        m_folded.removeIf([&cursor](const QTextCursor &each) { return each.position() == cursor.position(); });
    }
}

void Folding::toggleAt(qsizetype offset)
{
    const auto holds = [this, offset](const Foldable &foldable) {
        const QTextBlock block = m_editor.document()->findBlock(static_cast<int>(foldable.range.start));
        return block.position() <= offset && offset <= foldable.range.end();
    };
    const auto found = std::ranges::find_if(m_foldables, holds);
    if (found != m_foldables.end()) {
        setFolded(*found, !isFolded(*found));
        hideLines();
    }
}

void Folding::setAllFolded(bool isFolded)
{
    for (const Foldable &foldable : std::as_const(m_foldables)) {
        setFolded(foldable, isFolded);
    }
    hideLines();
}

void Folding::openAtCaret()
{
    if (m_hasHiddenLines && !m_editor.textCursor().block().isVisible()) {
        toggleAt(m_editor.caret());
    }
}

void Folding::hideLines()
{
    if (m_folded.isEmpty() && !m_hasHiddenLines) {
        return;
    }
    const auto isHidden = [this](const QTextBlock &block) {
        return std::ranges::any_of(m_foldables, [&](const Foldable &foldable) {
            return block.position() > foldable.range.start && block.position() < foldable.range.end()
                && isFolded(foldable);
        });
    };
    bool hasChanged = false;
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        const bool isVisible = !isHidden(block);
        if (block.isVisible() != isVisible) {
            block.setVisible(isVisible);
            block.setLineCount(isVisible ? std::max(1, block.layout()->lineCount()) : 0);
            hasChanged = true;
        }
    }
    m_hasHiddenLines = !m_folded.isEmpty();
    if (hasChanged) {
        auto *layout = qobject_cast<QPlainTextDocumentLayout *>(m_editor.document()->documentLayout());
        layout->requestUpdate();
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
        m_editor.viewport()->update();
        update();
    }
}

QRect Folding::labelRect(const Foldable &foldable) const
{
    QRect line = m_editor.lineRect(foldable.range.start);
    const int text = m_editor.fontMetrics().horizontalAdvance(foldable.label) + 2 * m_editor.fontMetrics().height();
    line.setWidth(std::min(line.width(), text));
    return line;
}

bool Folding::isInView(const Foldable &foldable) const
{
    const QTextBlock block = m_editor.document()->findBlock(static_cast<int>(foldable.range.start));
    const QRect line = m_editor.lineRect(foldable.range.start);
    return block.isValid() && block.isVisible() && line.bottom() >= 0 && line.top() <= m_editor.viewport()->height();
}

bool Folding::openAt(QPoint place)
{
    for (const Foldable &foldable : std::as_const(m_foldables)) {
        if (isFolded(foldable) && isInView(foldable) && labelRect(foldable).contains(place)) {
            setFolded(foldable, false);
            hideLines();
            return true;
        }
    }
    return false;
}

void Folding::paintLabels(QPainter &painter) const
{
    const QPalette colours = m_editor.palette();
    QColor tint = colours.color(QPalette::Text);
    tint.setAlpha(28);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Foldable &foldable : m_foldables) {
        if (!isFolded(foldable) || !isInView(foldable)) {
            continue;
        }
        painter.fillRect(m_editor.lineRect(foldable.range.start), colours.color(QPalette::Base));
        const QRect box = labelRect(foldable).adjusted(0, 1, 0, -1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(colours.color(QPalette::Text));
        const QRect room = box.adjusted(8, 0, -8, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(foldable.label, Qt::ElideRight, room.width()));
    }
}

void Folding::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = palette().color(QPalette::Text);
    ink.setAlpha(underMouse() ? 200 : 110);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Foldable &foldable : std::as_const(m_foldables)) {
        if (!isInView(foldable)) {
            continue;
        }
        const QRect line = m_editor.lineRect(foldable.range.start);
        const QPointF centre(Folding::width / 2.0, line.top() + m_editor.fontMetrics().height() / 2.0 + 1);
        const QPointF tip = isFolded(foldable) ? QPointF(3, 0) : QPointF(0, 3);
        const QPointF side = isFolded(foldable) ? QPointF(0, 3) : QPointF(3, 0);
        painter.drawPolyline(QPolygonF({centre - tip / 2 - side, centre + tip / 2, centre - tip / 2 + side}));
    }
}

void Folding::mousePressEvent(QMouseEvent *event)
{
    for (const Foldable &foldable : std::as_const(m_foldables)) {
        const QRect line = m_editor.lineRect(foldable.range.start);
        if (isInView(foldable) && event->pos().y() >= line.top() && event->pos().y() <= line.bottom()) {
            setFolded(foldable, !isFolded(foldable));
            hideLines();
            return;
        }
    }
}

} // namespace frontrow
