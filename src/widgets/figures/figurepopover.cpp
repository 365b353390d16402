// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/figurepopover.h"

#include "widgets/editor/posteditor.h"
#include "widgets/fields/flowlayout.h"
#include "widgets/figures/filmstrip.h"
#include "widgets/foreigntext.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int cardWidth = 420; ///< pixels
constexpr int stripWidth = 720; ///< pixels
constexpr int longestSuggestion = 46; ///< characters shown

} // namespace

FigurePopover::FigurePopover(Thumbnails &thumbnails, PostEditor &editor)
    : QFrame(&editor)
    , m_editor(editor)
    , m_strip(new FilmStrip(thumbnails, this))
    , m_card(new FigureCard(thumbnails, this))
    , m_suggestionRow(new QWidget(m_card))
{
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 110));
    setGraphicsEffect(shadow);
    setFont(QApplication::font()); // not the text's
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_card);
    auto *row = new FlowLayout(m_suggestionRow);
    row->setContentsMargins({});
    m_card->addBelowCaption(m_suggestionRow);
    m_card->showName();
    m_card->showKeys(tr("Enter keeps it, Esc takes it back, Alt+1 to 3 take a suggestion"));
    m_card->setCurrent(true);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { focusMoved(now); });
    connect(&editor, &TextColumn::columnMoved, this, [this] {
        if (isVisible()) {
            place(); // the editor has another size
        }
    });
    connect(m_card, &FigureCard::captionEdited, this,
        [this](const QString &caption) { Q_EMIT captionEdited(m_first + m_current, caption); });
    connect(m_card, &FigureCard::captionFinished, this, [this] { Q_EMIT captionFinished(m_first + m_current); });
    connect(m_strip, &FilmStrip::captionEdited, this,
        [this](qsizetype cell, const QString &caption) { Q_EMIT captionEdited(m_first + cell, caption); });
    connect(
        m_strip, &FilmStrip::captionFinished, this, [this](qsizetype cell) { Q_EMIT captionFinished(m_first + cell); });
    connect(m_strip, &FilmStrip::entered, this, &FigurePopover::setCurrent);
}

void FigurePopover::open(qsizetype first, const QList<FigureCardContent> &contents)
{
    m_first = first;
    m_current = 0;
    m_strip->setVisible(contents.size() > 1);
    m_card->setCaptionVisible(contents.size() == 1);
    m_editor.setCaret(contents.constFirst().figure.range.start);
    setContents(contents);
    show();
    raise();
    Q_EMIT currentChanged(m_first);
}

void FigurePopover::setContents(const QList<FigureCardContent> &contents)
{
    m_contents = contents;
    m_current = std::min(m_current, contents.size() - 1);
    if (contents.size() > 1) {
        m_strip->setContents(contents);
        m_strip->setCurrent(m_current);
    }
    m_card->setContent(contents[m_current]);
    place();
}

void FigurePopover::setCurrent(qsizetype cell)
{
    if (cell == m_current || cell >= m_contents.size()) {
        return;
    }
    m_current = cell;
    m_strip->setCurrent(cell);
    m_card->setContent(m_contents[cell]);
    Q_EMIT currentChanged(m_first + cell);
}

void FigurePopover::setSuggestions(const QStringList &captions)
{
    m_suggestions = captions;
    for (qsizetype i = 0; i < std::max(captions.size(), m_suggestionButtons.size()); ++i) {
        QToolButton &button = suggestionButton(i);
        button.setVisible(i < captions.size());
        if (i >= captions.size()) {
            continue;
        }
        const QString &caption = captions[i];
        const bool isLong = caption.size() > longestSuggestion;
        const QString shown = isLong ? caption.first(longestSuggestion - 1) + u'…' : caption;
        button.setText(buttonTextOf(shown));
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        button.setShortcut(key); // a button forgets its key with its text
        button.setToolTip(
            toolTipOf(tr("%1 (%2)", "a suggestion and its key").arg(caption, key.toString(QKeySequence::NativeText))));
        button.setAccessibleName(tr("Use as caption: %1").arg(caption));
    }
    m_suggestionRow->setVisible(!captions.isEmpty());
    place();
}

QToolButton &FigurePopover::suggestionButton(qsizetype index)
{
    if (index < m_suggestionButtons.size()) {
        return *m_suggestionButtons[index];
    }
    auto *button = new QToolButton(m_suggestionRow);
    button->setFocusPolicy(Qt::TabFocus);
    m_suggestionRow->layout()->addWidget(button);
    m_suggestionButtons.append(button);
    connect(button, &QToolButton::clicked, this, [this, index] {
        const QString caption = m_suggestions[index]; // an edit changes what is suggested
        Q_EMIT captionEdited(m_first + m_current, caption);
        Q_EMIT captionFinished(m_first + m_current);
        focusCaption();
    });
    return *button;
}

bool FigurePopover::event(QEvent *event)
{
    const bool isHandled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible() && !m_contents.isEmpty()) {
        place();
    }
    return isHandled;
}

void FigurePopover::place()
{
    const int width = std::min(m_contents.size() > 1 ? stripWidth : cardWidth, m_editor.width() - 32);
    setFixedWidth(width);
    layout()->activate();
    setFixedHeight(
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height());
    const QRect lines = m_editor.linesOf(m_contents.constFirst().figure.range);
    const int below = lines.bottom() + 8;
    const int above = lines.top() - height() - 8;
    const bool fitsBelow = below + height() <= m_editor.height() - 8;
    const int left = std::clamp(lines.left(), 16, std::max(16, m_editor.width() - width - 16));
    move(left, fitsBelow || above < 8 ? std::min(below, std::max(8, m_editor.height() - height() - 8)) : above);
}

void FigurePopover::focusCaption()
{
    if (m_contents.size() > 1) {
        m_strip->focusCaption(m_current);
    } else {
        m_card->focusCaption();
    }
}

bool FigurePopover::hasKeyboard() const
{
    return isVisible() && isAncestorOf(QApplication::focusWidget());
}

void FigurePopover::leave()
{
    Q_EMIT left();
    hide();
    m_editor.setFocus();
}

void FigurePopover::focusMoved(const QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now)) {
        hide();
    }
}

bool FigurePopover::focusNextPrevChild(bool isNext)
{
    QList<QWidget *> stops;
    for (QWidget *widget : findChildren<QWidget *>()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
        if (isStop && widget != m_card) {
            stops.append(widget);
        }
    }
    std::ranges::sort(stops, {}, [this](const QWidget *widget) {
        const QPoint place = widget->mapTo(this, QPoint());
        return std::pair(place.y(), place.x());
    });
    if (stops.isEmpty()) {
        return false;
    }
    const qsizetype now = stops.indexOf(QApplication::focusWidget());
    const qsizetype next = now < 0 ? 0 : (now + (isNext ? 1 : stops.size() - 1)) % stops.size();
    stops[next]->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void FigurePopover::paintEvent(QPaintEvent *)
{
    if (m_contents.size() > 1) { // a single card has its own paper
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor line = palette().color(QPalette::WindowText);
        line.setAlpha(45);
        painter.setPen(line);
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
}

void FigurePopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void FigurePopover::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT revertRequested();
        leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leave();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace frontrow
