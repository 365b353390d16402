// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/elidedlabel.h"

#include "widgets/foreigntext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace frontrow {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QString ElidedLabel::line() const
{
    return text().simplified();
}

int ElidedLabel::wholeWidth() const
{
    return fontMetrics().horizontalAdvance(line()) + 1 + 2 * margin(); // the advance is rounded
}

bool ElidedLabel::isCut() const
{
    return wholeWidth() > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return {wholeWidth(), fontMetrics().height() + 2 * margin()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int letters = 4;
    return {std::min(wholeWidth(), letters * fontMetrics().averageCharWidth()), sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        const QString more = toolTip().isEmpty() ? QString() : QStringLiteral("\n\n") + toolTip();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipOf(text()) + more, this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRect room = contentsRect().adjusted(margin(), 0, -margin(), 0);
    const QString shown = fontMetrics().elidedText(line(), Qt::ElideRight, room.width());
    style()->drawItemText(&painter, room,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), palette(),
        isEnabled(), shown, foregroundRole());
}

} // namespace frontrow
