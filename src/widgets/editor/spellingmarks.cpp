// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/spellingmarks.h"

#include "widgets/appearance.h"
#include "widgets/editor/posteditor.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace frontrow {

namespace {

/// A wavy line from \a left to \a right, its middle at \a y.
QPainterPath wave(qreal left, qreal right, qreal y)
{
    constexpr qreal step = 2;
    constexpr qreal height = 1.25;
    QPainterPath path(QPointF(left, y));
    qreal sign = 1;
    for (qreal x = left; x < right; x += step) {
        path.lineTo(std::min(x + step, right), y + sign * height);
        sign = -sign;
    }
    return path;
}

} // namespace

SpellingMarks::SpellingMarks(PostEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_typedAt >= 0 && m_editor.caret() != m_typedAt) {
            m_typedAt = -1;
            m_editor.viewport()->update();
        }
    });
}

void SpellingMarks::follow(QTextDocument *document)
{
    m_words.clear();
    connect(document, &QTextDocument::contentsChange, this, &SpellingMarks::takeChange);
}

void SpellingMarks::setWords(const QList<TextRange> &words)
{
    if (words != m_words) {
        m_words = words;
        m_editor.viewport()->update();
    }
}

std::optional<TextRange> SpellingMarks::wordAt(qsizetype offset) const
{
    const auto next = std::ranges::upper_bound(m_words, offset, {}, &TextRange::start);
    if (next == m_words.begin() || offset > std::prev(next)->end()) {
        return std::nullopt;
    }
    return *std::prev(next);
}

void SpellingMarks::takeChange(int position, int removed, int added)
{
    const qsizetype end = position + removed;
    m_words.removeIf([&](const TextRange &word) { return word.start <= end && word.end() >= position; });
    for (TextRange &word : m_words) {
        if (word.start >= end) {
            word.start += added - removed;
        }
    }
    m_typedAt = position + added;
}

void SpellingMarks::paint(QPainter &painter) const
{
    if (m_words.isEmpty()) {
        return;
    }
    const QRect view = m_editor.viewport()->rect();
    const qsizetype first = m_editor.cursorForPosition(view.topLeft()).position();
    const qsizetype last = m_editor.cursorForPosition(view.bottomRight()).position();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isDarkAppearance() ? QColor(0xff, 0x7b, 0x72) : QColor(0xd1, 0x2f, 0x24), 1));
    for (auto word = std::ranges::lower_bound(m_words, first, {}, &TextRange::end);
        word != m_words.end() && word->start <= last; ++word) {
        const bool isBeingTyped = m_typedAt >= word->start && m_typedAt <= word->end();
        if (!isBeingTyped) { // what is in view of a word of many rows
            paintWord(painter, TextRange::between(std::max(word->start, first), std::min(word->end(), last + 1)));
        }
    }
    painter.restore();
}

void SpellingMarks::paintWord(QPainter &painter, TextRange word) const
{
    const QTextBlock block = m_editor.document()->findBlock(static_cast<int>(word.start));
    if (!block.isValid() || !block.isVisible()) {
        return;
    }
    const QPointF corner = m_editor.lineRect(word.start).topLeft();
    const QTextLayout *layout = block.layout();
    const int start = static_cast<int>(word.start) - block.position();
    const int end = static_cast<int>(word.end()) - block.position();
    for (QTextLine line = layout->lineForTextPosition(start); line.isValid() && line.textStart() < end;
        line = layout->lineAt(line.lineNumber() + 1)) {
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from < to) {
            const qreal y = corner.y() + line.y() + line.ascent() + 2.5;
            const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)});
            painter.drawPath(wave(corner.x() + left, corner.x() + right, y));
        }
    }
}

} // namespace frontrow
