// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/figurepopover.h"

#include "widgets/editor/posteditor.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int popoverWidth = 420; ///< pixels

} // namespace

FigurePopover::FigurePopover(Thumbnails &thumbnails, PostEditor &editor)
    : QFrame(&editor)
    , m_editor(editor)
    , m_card(new FigureCard(thumbnails, this))
{
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 110));
    setGraphicsEffect(shadow);
    setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->setCurrent(true);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { focusMoved(now); });
}

void FigurePopover::open(qsizetype figure, const FigureCardContent &content)
{
    m_figure = figure;
    m_card->setContent(content);
    m_editor.setCaret(content.figure.range.start);
    place();
    show();
    raise();
}

void FigurePopover::setContent(const FigureCardContent &content)
{
    m_card->setContent(content);
    place();
}

void FigurePopover::place()
{
    const int width = std::min(popoverWidth, m_editor.width() - 32);
    setFixedWidth(width);
    adjustSize();
    const QRect lines = m_editor.linesOf(m_card->content().figure.range);
    const int below = lines.bottom() + 8;
    const int above = lines.top() - height() - 8;
    const bool fitsBelow = below + height() <= m_editor.height() - 8;
    const int left = std::clamp(lines.left(), 16, std::max(16, m_editor.width() - width - 16));
    move(left, fitsBelow || above < 8 ? std::min(below, std::max(8, m_editor.height() - height() - 8)) : above);
}

void FigurePopover::leave()
{
    hide();
    m_editor.setFocus();
}

void FigurePopover::focusMoved(const QWidget *now)
{
    if (isVisible() && now && now != this && !isAncestorOf(now)) {
        hide();
    }
}

void FigurePopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        leave();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace frontrow
