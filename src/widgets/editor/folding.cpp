// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/folding.h"

#include "widgets/editor/posteditor.h"
#include "widgets/editor/textpictures.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>
#include <ranges>
#include <utility>

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
    connect(
        &editor, &QPlainTextEdit::textChanged, this, &Folding::openAtCaret); // its line may be joined to a hidden one
}

void Folding::follow(QTextDocument *document)
{
    m_foldables.clear();
    m_folded.clear();
    connect(document, &QTextDocument::contentsChange, this, &Folding::takeChange);
}

void Folding::takeChange(int position, int removed, int added)
{
    if (removed != added) { // colours are the same number of letters
        m_written = position;
    }
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
    QSet<qsizetype> starts;
    for (const Foldable &foldable : foldables) {
        if (lineAt(foldable.range.end()).blockNumber() > lineAt(foldable.range.start).blockNumber()) {
            m_foldables.append(foldable);
            starts.insert(foldable.range.start);
        }
    }
    const bool isAnyGone =
        m_folded.removeIf([&starts](const QTextCursor &cursor) { return !starts.contains(cursor.position()); }) > 0;
    openDisturbed();
    hideLines();
    m_editor.pictures().followFolds();
    if (isAnyGone || folded() != labelled) {
        m_editor.viewport()->update(); // the editor itself paints the lines of the text that changed
    }
    update();
}

QList<Foldable> Folding::folded() const
{
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
    return std::ranges::any_of(m_foldables,
        [&folded](const Foldable &foldable) { return foldable.level == 0 && !folded.contains(foldable.range.start); });
}

QTextBlock Folding::lineAt(qsizetype offset) const
{
    return m_editor.document()->findBlock(static_cast<int>(offset));
}

QTextCursor Folding::cursorAt(qsizetype offset) const
{
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(static_cast<int>(offset));
    return cursor;
}

const Foldable *Folding::innermostAt(qsizetype offset, const std::function<bool(const Foldable &)> &isMeant) const
{
    const auto inner = m_foldables | std::views::reverse;
    const auto found = std::ranges::find_if(inner, [&](const Foldable &foldable) {
        return offset <= foldable.range.end() && lineAt(foldable.range.start).position() <= offset && isMeant(foldable);
    });
    return found == inner.end() ? nullptr : &*found;
}

const Foldable *Folding::frontMatter() const
{
    return !m_foldables.isEmpty() && m_foldables.constFirst().isFrontMatter ? &m_foldables.constFirst() : nullptr;
}

void Folding::fold(const QSet<qsizetype> &starts)
{
    const bool wasFolding = std::exchange(m_isFolding, true);
    if (const Foldable *hider = hiderOf(m_editor.textCursor().block().position(), m_foldables, starts)) {
        m_editor.setTextCursor(cursorAt(hider->range.start)); // it must not stay in lines that are hidden
    }
    m_folded.clear();
    for (const Foldable &foldable : std::as_const(m_foldables)) {
        if (starts.contains(foldable.range.start)) {
            m_folded.append(cursorAt(foldable.range.start));
        }
    }
    hideLines();
    m_editor.pictures().followFolds();
    m_isFolding = wasFolding;
}

void Folding::setFolded(const Foldable &foldable, bool isFolded)
{
    QSet<qsizetype> starts = foldedStarts();
    if (isFolded) {
        starts.insert(foldable.range.start);
    } else {
        starts.remove(foldable.range.start);
    }
    fold(starts);
}

void Folding::toggleAt(qsizetype offset)
{
    if (const Foldable *found = innermostAt(offset, [](const Foldable &) { return true; })) {
        setFolded(*found, !isFolded(*found));
    }
}

void Folding::setSectionFoldedAt(qsizetype offset, bool isFolded)
{
    const QSet<qsizetype> folded = foldedStarts();
    const Foldable *found = innermostAt(offset, [&](const Foldable &foldable) {
        return foldable.level > 0 && folded.contains(foldable.range.start) != isFolded;
    });
    if (found != nullptr) {
        setFolded(*found, isFolded);
    }
}

void Folding::foldToLevel(int level)
{
    const QSet<qsizetype> folded = foldedStarts();
    QSet<qsizetype> starts;
    for (const Foldable &foldable : std::as_const(m_foldables)) {
        if (foldable.level == 0 ? folded.contains(foldable.range.start) : foldable.level >= level) {
            starts.insert(foldable.range.start);
        }
    }
    fold(starts);
}

void Folding::setAllFolded(bool isFolded)
{
    QSet<qsizetype> starts = foldedStarts();
    for (const Foldable &foldable : std::as_const(m_foldables)) {
        if (foldable.level == 0 && isFolded) {
            starts.insert(foldable.range.start);
        } else if (foldable.level == 0) {
            starts.remove(foldable.range.start);
        }
    }
    fold(starts);
}

void Folding::openAtCaret()
{
    const std::optional<int> written = std::exchange(m_written, std::nullopt);
    if (!m_hasHiddenLines || m_isFolding) {
        return;
    }
    if (m_editor.textCursor().block().isVisible()) {
        const Foldable *label = underCaret();
        const bool isWritten = written && m_editor.document()->findBlock(*written) == m_editor.textCursor().block();
        if (label != nullptr && (label->isFrontMatter || isWritten)) {
            setFolded(Foldable(*label), false);
        }
        return;
    }
    QSet<qsizetype> starts = foldedStarts();
    while (const Foldable *hider = hiderOf(m_editor.textCursor().block().position(), m_foldables, starts)) {
        starts.remove(hider->range.start);
    }
    fold(starts);
    if (!m_editor.textCursor().block().isVisible()) {
        openAll(); // what can be folded is not known of the text as it is now
    }
    m_editor.ensureCursorVisible(); // its line had no height
}

/// Opens what the caret is in, and what a line that is not hidden is in: it was written there since.
void Folding::openDisturbed()
{
    if (m_folded.isEmpty()) {
        return;
    }
    QSet<qsizetype> starts = foldedStarts();
    const QTextBlock caret = m_editor.textCursor().block();
    QList<const Foldable *> around; // the line that is looked at, those within others last
    auto next = m_foldables.cbegin();
    for (QTextBlock line = m_editor.document()->begin(); line.isValid(); line = line.next()) {
        for (; next != m_foldables.cend() && next->range.start < line.position(); ++next) {
            if (starts.contains(next->range.start)) {
                around.append(&*next);
            }
        }
        while (!around.isEmpty() && around.constLast()->range.end() <= line.position()) {
            around.removeLast();
        }
        if (!around.isEmpty() && (line.isVisible() || line == caret)) {
            for (const Foldable *each : std::as_const(around)) {
                starts.remove(each->range.start);
            }
            around.clear();
        }
    }
    m_folded.removeIf([&starts](const QTextCursor &cursor) { return !starts.contains(cursor.position()); });
}

void Folding::foldAgain(const QList<Foldable> &foldables)
{
    for (const Foldable &foldable : foldables) {
        m_foldables.removeIf([&](const Foldable &each) { return each.range.start == foldable.range.start; });
        const auto place = std::ranges::upper_bound(
            m_foldables, foldable.range.start, {}, [](const Foldable &each) { return each.range.start; });
        m_foldables.insert(place, foldable);
        const QTextCursor start = cursorAt(foldable.range.start);
        m_folded.append(start);
        for (QTextBlock line = start.block().next(); line.isValid() && line.position() < foldable.range.end();
            line = line.next()) {
            line.setVisible(false);
            line.setLineCount(0);
        }
    }
    m_hasHiddenLines = m_hasHiddenLines || !foldables.isEmpty();
    updateLines();
    m_editor.pictures().followFolds();
    openAtCaret();
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
        updateLines();
    }
}

/// Shows which lines are hidden now.
void Folding::updateLines()
{
    auto *layout = qobject_cast<QPlainTextDocumentLayout *>(m_editor.document()->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    m_editor.viewport()->update();
    update();
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
        if (lineAt(each->range.start).isVisible()) {
            found.append(*each);
        }
    }
    return found;
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
        const bool isCard = foldable.level == 0 && isFolded(foldable);
        const double row = line.top() + m_editor.fontMetrics().height() / 2.0 + 1;
        const QPointF centre(Folding::width / 2.0, isCard ? line.center().y() : row);
        const QPointF aside(isRightToLeft() ? -3 : 3, 0);
        const QPointF tip = isFolded(foldable) ? aside : QPointF(0, 3);
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
            return;
        }
    }
}

} // namespace frontrow
