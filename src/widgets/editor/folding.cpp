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
    const QList<Foldable> labelled = folded();
    m_foldables.clear();
    const QTextDocument *document = m_editor.document();
    for (const Foldable &foldable : foldables) {
        const int first = document->findBlock(static_cast<int>(foldable.range.start)).blockNumber();
        const int last = document->findBlock(static_cast<int>(foldable.range.end())).blockNumber();
        if (last > first) {
            m_foldables.append(foldable);
        }
    }
    QSet<qsizetype> starts;
    for (const Foldable &foldable : std::as_const(m_foldables)) {
        starts.insert(foldable.range.start);
    }
    const bool isAnyGone =
        m_folded.removeIf([&starts](const QTextCursor &cursor) { return !starts.contains(cursor.position()); }) > 0;
    hideLines();
    if (isAnyGone || folded() != labelled) {
        m_editor.viewport()->update(); // the editor itself paints the lines of the text that changed
    }
    update();
}

QList<Foldable> Folding::folded() const
{
    if (m_folded.isEmpty()) {
        return {};
    }
    const QSet<qsizetype> starts = foldedStarts();
    QList<Foldable> found = m_foldables;
    found.removeIf([&starts](const Foldable &each) { return !starts.contains(each.range.start); });
    return found;
}

bool Folding::isFolded(const Foldable &foldable) const
{
    return std::ranges::any_of(
        m_folded, [&foldable](const QTextCursor &cursor) { return cursor.position() == foldable.range.start; });
}

QSet<qsizetype> Folding::foldedStarts() const
{
    QSet<qsizetype> starts;
    for (const QTextCursor &cursor : m_folded) {
        starts.insert(cursor.position());
    }
    return starts;
}

bool Folding::isAnyOpen() const
{
    const QSet<qsizetype> folded = foldedStarts();
    return std::ranges::any_of(
        m_foldables, [&folded](const Foldable &foldable) { return !folded.contains(foldable.range.start); });
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
    const QSet<qsizetype> folded = foldedStarts();
    auto next = m_foldables.cbegin();
    qsizetype hiddenTo = -1; // the end of what is folded so far
    bool hasChanged = false;
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        for (; next != m_foldables.cend() && next->range.start < block.position(); ++next) {
            hiddenTo = folded.contains(next->range.start) ? std::max(hiddenTo, next->range.end()) : hiddenTo;
        }
        const bool isVisible = block.position() >= hiddenTo;
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

QList<Foldable> Folding::inView() const
{
    const QRect view = m_editor.viewport()->rect();
    const int first = m_editor.cursorForPosition(view.topLeft()).block().position();
    const QTextBlock lastLine = m_editor.cursorForPosition(view.bottomRight()).block();
    const auto begin =
        std::ranges::lower_bound(m_foldables, first, {}, [](const Foldable &each) { return each.range.start; });
    QList<Foldable> found;
    for (auto each = begin; each != m_foldables.end() && each->range.start < lastLine.position() + lastLine.length();
        ++each) {
        if (m_editor.document()->findBlock(static_cast<int>(each->range.start)).isVisible()) {
            found.append(*each);
        }
    }
    return found;
}

bool Folding::openAt(QPoint place)
{
    for (const Foldable &foldable : inView()) {
        if (isFolded(foldable) && labelRect(foldable).contains(place)) {
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
    for (const Foldable &foldable : inView()) {
        if (!isFolded(foldable)) {
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
    for (const Foldable &foldable : inView()) {
        const QRect line = m_editor.lineRect(foldable.range.start);
        const QPointF centre(Folding::width / 2.0, line.top() + m_editor.fontMetrics().height() / 2.0 + 1);
        const QPointF tip = isFolded(foldable) ? QPointF(3, 0) : QPointF(0, 3);
        const QPointF side = isFolded(foldable) ? QPointF(0, 3) : QPointF(3, 0);
        painter.drawPolyline(QPolygonF({centre - tip / 2 - side, centre + tip / 2, centre - tip / 2 + side}));
    }
}

void Folding::mousePressEvent(QMouseEvent *event)
{
    for (const Foldable &foldable : inView()) {
        const QRect line = m_editor.lineRect(foldable.range.start);
        if (event->pos().y() >= line.top() && event->pos().y() <= line.bottom()) {
            setFolded(foldable, !isFolded(foldable));
            hideLines();
            return;
        }
    }
}

} // namespace frontrow
