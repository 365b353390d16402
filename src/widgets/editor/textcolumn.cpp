// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/textcolumn.h"

#include "widgets/editor/editorlayout.h"
#include "widgets/editor/folding.h"
#include "widgets/editor/linenumbers.h"
#include "widgets/editor/rowbackground.h"

#include <QFontInfo>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontrow {

namespace {

constexpr int smallestMargin = 16; ///< pixels
constexpr double textLineHeight = 1.5; ///< the height of a line, as a factor of the font's size

/// \a x within the letters of \a row, in its block.
qreal amongLetters(const QTextLine &row, qreal x)
{
    constexpr qreal edge = 2; // pixels
    const QRectF letters = row.naturalTextRect();
    const qreal left = letters.left() + edge;
    return std::clamp(x, left, std::max(left, letters.right() - edge));
}

} // namespace

TextColumn::TextColumn(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(*this))
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base); // the margins are paper too
    setAutoFillBackground(true);
    setLineWrapMode(WidgetWidth);
    setCenterOnScroll(true); // and so beyond the end
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TextColumn::followCaret);
    connect(this, &QPlainTextEdit::selectionChanged, this, [this] { viewport()->update(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] {
        if (m_textStyle.hasLineNumbers) {
            updateMargins();
        }
    });
}

void TextColumn::showText(QTextDocument *document)
{
    auto *layout = qobject_cast<EditorLayout *>(document->documentLayout());
    if (layout == nullptr) {
        layout = new EditorLayout(document);
        document->setDocumentLayout(layout);
    }
    layout->setView(viewport());
    showTextStyle(*document);
    setDocument(document);
    updateMargins();
}

void TextColumn::setFontSize(int points)
{
    m_fontSize = points == 0 ? 0 : std::clamp(points, smallestFont, largestFont);
    useFont();
}

void TextColumn::setTextStyle(const EditorTextStyle &textStyle)
{
    m_textStyle = textStyle;
    useFont();
    Q_EMIT textStyleChanged(textStyle);
}

void TextColumn::setOthersPale(bool arePale)
{
    m_areOthersPale = arePale;
    viewport()->update();
}

void TextColumn::setSpoken(std::optional<TextRange> range)
{
    if (m_spoken != range) {
        m_spoken = range;
        viewport()->update();
    }
}

void TextColumn::scrollTo(qsizetype offset)
{
    constexpr int above = 3; // lines that stay in view above it
    const QRectF row = rowRect(offset);
    if (row.top() < 0 || row.bottom() > viewport()->height()) {
        const QTextBlock line = document()->findBlock(static_cast<int>(offset));
        verticalScrollBar()->setValue(line.firstLineNumber() - above);
    }
}

void TextColumn::useFont()
{
    QFont font = fontOf(m_textStyle.face);
    if (m_fontSize > 0) {
        font.setPointSize(m_fontSize);
    }
    setFont(font);
    setTabStopDistance(4.0 * QFontMetricsF(font).horizontalAdvance(u' '));
    showTextStyle(*document());
    updateMargins();
}

void TextColumn::showTextStyle(QTextDocument &document) const
{
    if (auto *layout = qobject_cast<EditorLayout *>(document.documentLayout())) {
        layout->setRowHeight(static_cast<int>(std::lround(textLineHeight * QFontInfo(font()).pixelSize())));
    }
    QTextOption option = document.defaultTextOption();
    option.setFlags(option.flags().setFlag(QTextOption::ShowTabsAndSpaces, m_textStyle.showsWhiteSpace));
    document.setDefaultTextOption(option);
    document.setDefaultFont(font()); // which has all of it laid out
}

TextRange TextColumn::selection() const
{
    const QTextCursor cursor = textCursor();
    return TextRange::between(cursor.selectionStart(), cursor.selectionEnd());
}

QVariant TextColumn::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return inputMethodQuery(query, QVariant());
}

QVariant TextColumn::inputMethodQuery(Qt::InputMethodQuery query, const QVariant &argument) const
{
    const QVariant answer = QPlainTextEdit::inputMethodQuery(query, argument);
    const QPoint corner = viewport()->pos(); // Qt leaves the margins of the viewport out
    if (answer.metaType() == QMetaType::fromType<QRectF>()) {
        return answer.toRectF().translated(corner);
    }
    return answer.metaType() == QMetaType::fromType<QRect>() ? QVariant(answer.toRect().translated(corner)) : answer;
}

void TextColumn::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    paintRowBackgrounds(painter, *this);
    painter.end();
    QPlainTextEdit::paintEvent(event);
    if (m_areOthersPale) {
        QPainter veil(viewport());
        paintVeil(veil, *this);
    }
}

void TextColumn::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateMargins();
}

QPointF TextColumn::inRow(QPointF place) const
{
    const QTextBlock line = cursorForPosition(place.toPoint()).block();
    const auto *layout = qobject_cast<EditorLayout *>(document()->documentLayout());
    const QPointF corner = blockBoundingGeometry(line).translated(contentOffset()).topLeft();
    const bool isMirrored = line.text().isRightToLeft();
    for (int i = 0; layout != nullptr && i < line.layout()->lineCount(); ++i) {
        const QTextLine row = line.layout()->lineAt(i);
        const QRectF box = layout->rowBox(row).translated(corner);
        if (place.y() >= box.top() && place.y() < box.bottom()) {
            return {isMirrored ? amongLetters(row, place.x() - corner.x()) + corner.x() : place.x(),
                corner.y() + row.y() + row.height() / 2};
        }
    }
    return place;
}

/// What the mouse does in view scrolls nothing: Qt would take a row that is cut off at an edge to the middle.
template <typename Handle> void TextColumn::inRow(QMouseEvent &event, const Handle &handle)
{
    const int top = verticalScrollBar()->value();
    const bool isInView = viewport()->rect().contains(event.position().toPoint());
    QMouseEvent there(event.type(), inRow(event.position()), event.scenePosition(), event.globalPosition(),
        event.button(), event.buttons(), event.modifiers(), event.pointingDevice());
    handle(&there);
    event.setAccepted(there.isAccepted());
    if (isInView) {
        verticalScrollBar()->setValue(top);
    }
}

void TextColumn::keyPressEvent(QKeyEvent *event)
{
    const QList<int> vertical{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (vertical.contains(event->key())) {
        keepCaretInRow();
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextColumn::keepCaretInRow()
{
    QTextCursor cursor = textCursor();
    const QTextBlock line = cursor.block();
    const QTextLine row = line.layout()->lineForTextPosition(cursor.positionInBlock());
    if (!row.isValid() || !line.text().isRightToLeft()) {
        return;
    }
    const int known = cursor.verticalMovementX();
    const qreal x = known < 0 ? row.cursorToX(cursor.positionInBlock()) : known;
    cursor.setVerticalMovementX(static_cast<int>(amongLetters(row, x)));
    setTextCursor(cursor);
}

void TextColumn::mousePressEvent(QMouseEvent *event)
{
    inRow(*event, [this](QMouseEvent *there) { QPlainTextEdit::mousePressEvent(there); });
}

void TextColumn::mouseMoveEvent(QMouseEvent *event)
{
    inRow(*event, [this](QMouseEvent *there) { QPlainTextEdit::mouseMoveEvent(there); });
}

void TextColumn::mouseDoubleClickEvent(QMouseEvent *event)
{
    inRow(*event, [this](QMouseEvent *there) { QPlainTextEdit::mouseDoubleClickEvent(there); });
}

int TextColumn::widthFor(int letters) const
{
    const int text = static_cast<int>(std::ceil(letterWidth(font()) * letters));
    return text + 2 * smallestMargin + verticalScrollBar()->sizeHint().width();
}

void TextColumn::updateMargins()
{
    constexpr int gap = 8; // between the numbers and the marks of what can be folded
    const int numbers = m_textStyle.hasLineNumbers ? m_numbers->widthFor(blockCount()) + gap : 0;
    const int text =
        static_cast<int>(std::ceil(letterWidth(font()) * m_textStyle.column + 2 * document()->documentMargin()));
    const int bar = verticalScrollBar()->sizeHint().width();
    const int side = std::max(smallestMargin, (width() - bar - text) / 2);
    const int left = std::max(side, smallestMargin + numbers);
    setViewportMargins(left, smallestMargin, side, 0);
    m_numbers->setVisible(m_textStyle.hasLineNumbers);
    const QRect strip(left - Folding::width - numbers, smallestMargin, numbers, height() - smallestMargin);
    m_numbers->setGeometry(QStyle::visualRect(layoutDirection(), rect(), strip));
    Q_EMIT columnMoved(left, smallestMargin);
}

void TextColumn::followCaret()
{
    const auto mark = [this](qsizetype offset) {
        const QRect row = rowRect(offset).toAlignedRect();
        viewport()->update(0, row.top(), viewport()->width(), row.height());
    };
    mark(m_markedCaret);
    m_markedCaret = caret();
    mark(m_markedCaret);
    if (m_areOthersPale) {
        viewport()->update();
    }
}

QRect TextColumn::lineRect(qsizetype offset) const
{
    const QTextBlock block = document()->findBlock(static_cast<int>(offset));
    return blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
}

QRect TextColumn::linesOf(TextRange range) const
{
    return lineRect(range.start).united(lineRect(range.end())).translated(viewport()->pos());
}

QRectF TextColumn::rowRect(qsizetype offset) const
{
    const QTextBlock line = document()->findBlock(static_cast<int>(offset));
    const auto *layout = qobject_cast<EditorLayout *>(document()->documentLayout());
    if (!line.isValid() || layout == nullptr) {
        return {};
    }
    const QPointF corner = blockBoundingGeometry(line).translated(contentOffset()).topLeft();
    const QTextLine row = line.layout()->lineForTextPosition(static_cast<int>(offset) - line.position());
    return row.isValid() ? layout->rowBox(row).translated(corner) : QRectF(corner, QSizeF());
}

int TextColumn::lineTop(qsizetype offset) const
{
    const QTextBlock block = document()->findBlock(static_cast<int>(offset));
    if (!block.isValid() || offset >= document()->characterCount() - 1) {
        return static_cast<int>(blockBoundingGeometry(document()->lastBlock()).translated(contentOffset()).bottom())
            - 1;
    }
    return static_cast<int>(blockBoundingGeometry(block).translated(contentOffset()).top());
}

} // namespace frontrow
