// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// The labels of what is folded: where they stand, what they say, and how they look.

#include "widgets/design.h"
#include "widgets/editor/folding.h"
#include "widgets/editor/posteditor.h"
#include "widgets/editor/textpictures.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace frontrow {

/// The folded one, no section, whose label stands where the caret is.
const Foldable *Folding::underCaret() const
{
    const QTextBlock line = m_editor.textCursor().block();
    const Foldable *found = innermostAt(m_editor.caret(), [](const Foldable &each) { return each.level == 0; });
    return found != nullptr && lineAt(found->range.start) == line && isFolded(*found) ? found : nullptr;
}

QString Folding::labelOf(const Foldable &foldable) const
{
    if (foldable.level == 0) {
        return foldable.label;
    }
    const int lines = lineAt(foldable.range.end()).blockNumber() - lineAt(foldable.range.start).blockNumber();
    return tr("%n line(s)", "of a folded section", lines);
}

/// That of the interface, but for a section's, which stands in the text; in the size of the text.
QFont Folding::labelFont(const Foldable &foldable) const
{
    if (foldable.level > 0) {
        return m_editor.font();
    }
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(m_editor.font().pointSizeF());
    font.setBold(foldable.isFrontMatter);
    return font;
}

QRect Folding::labelRect(const Foldable &foldable) const
{
    QRect line = m_editor.lineRect(foldable.range.start);
    if (foldable.level == 0) {
        line.setWidth(m_editor.viewport()->width());
        return line.adjusted(0, 0, -static_cast<int>(m_editor.document()->documentMargin()), 0);
    }
    const int height = m_editor.fontMetrics().height();
    const int room = std::min(line.width(), m_editor.fontMetrics().horizontalAdvance(labelOf(foldable)) + 2 * height);
    QTextCursor end(lineAt(foldable.range.start));
    end.movePosition(QTextCursor::EndOfBlock);
    const QRect caret = m_editor.cursorRect(end);
    const int left = end.block().text().isRightToLeft() ? caret.left() - height / 2 - room : caret.right() + height / 2;
    return {left, caret.top(), room, caret.height()};
}

bool Folding::openAt(QPoint place)
{
    for (const Foldable &foldable : inView()) {
        if (isFolded(foldable) && labelRect(foldable).contains(place)) {
            setFolded(foldable, false);
            return true;
        }
    }
    return false;
}

void Folding::paintLabels(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Foldable &foldable : inView()) {
        if (isFolded(foldable)) {
            painter.setFont(labelFont(foldable));
            foldable.level == 0 ? paintCard(painter, foldable) : paintTag(painter, foldable);
        }
    }
}

/// How many lines of a section are hidden.
void Folding::paintTag(QPainter &painter, const Foldable &foldable) const
{
    const QPalette colours = m_editor.palette();
    const QRect box = labelRect(foldable).adjusted(0, 1, 0, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tinted(colours.color(QPalette::Base), colours.color(QPalette::Text), 0.1));
    painter.drawRoundedRect(box, space::tight, space::tight);
    painter.setPen(colours.color(QPalette::Text));
    const QRect room = box.adjusted(space::usual, 0, -space::usual, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(labelOf(foldable), Qt::ElideRight, room.width()));
}

/// What stands for a figure or the front matter: its picture, what it is called, and what else is to be known.
void Folding::paintCard(QPainter &painter, const Foldable &foldable) const
{
    const QPalette colours = m_editor.palette();
    const QColor paper = colours.color(QPalette::Base);
    const QColor ink = colours.color(QPalette::Text);
    const QRect box = labelRect(foldable);
    painter.fillRect(QRect(0, box.top(), m_editor.viewport()->width(), box.height()), paper);
    const Foldable *caret = underCaret();
    const bool hasCaret = caret != nullptr && *caret == foldable;
    painter.setPen(hasCaret ? QPen(colours.color(QPalette::Highlight), 2) : QPen(tinted(paper, ink, 0.2), 1));
    painter.setBrush(tinted(paper, ink, 0.05));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1.5, -1, -1.5), space::tight, space::tight);
    const bool isMirrored = m_editor.isRightToLeft();
    QRect room = box.adjusted(space::usual, 0, -space::usual, 0);
    const QRect pictureRoom = room.adjusted(0, space::tight, 0, -space::tight);
    if (const int taken = m_editor.pictures().paintOnLabel(painter, foldable.range.start, pictureRoom); taken > 0) {
        isMirrored ? room.setRight(room.right() - taken - space::usual)
                   : room.setLeft(room.left() + taken + space::usual);
    }
    QFont quiet = painter.font();
    quiet.setBold(false);
    const QFontMetrics quietMetrics(quiet);
    constexpr int side = static_cast<int>(Qt::AlignVCenter)
        | static_cast<int>(Qt::AlignLeft) // from right to left: right
        | static_cast<int>(Qt::TextSingleLine);
    painter.setPen(ink);
    const int most =
        std::max(room.width() / 2, room.width() - space::wide - quietMetrics.horizontalAdvance(foldable.detail));
    const QString label = painter.fontMetrics().elidedText(labelOf(foldable), Qt::ElideRight, most);
    painter.drawText(room, side, label);
    const int taken = painter.fontMetrics().horizontalAdvance(label) + space::wide;
    painter.setFont(quiet);
    isMirrored ? room.setRight(room.right() - taken) : room.setLeft(room.left() + taken);
    painter.setPen(quietText(colours));
    painter.drawText(
        room, side, painter.fontMetrics().elidedText(foldable.detail, Qt::ElideRight, std::max(0, room.width())));
}

} // namespace frontrow
