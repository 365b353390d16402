// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/windowstyle.h"

#include "widgets/design.h"
#include "widgets/symbolicicon.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace frontrow {

WindowStyle::WindowStyle()
    : QProxyStyle(QApplication::style()->name())
{
}

void WindowStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    makeReadable(palette);
}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRadio = element == PE_IndicatorRadioButton;
    const bool isDark = option->palette.window().color().lightness() < option->palette.windowText().color().lightness();
    if (!isDark || (!isRadio && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)) {
        return;
    }
    constexpr int faint = 130; // of 255: seen, and quieter than the words beside it
    constexpr double corner = 2; // pixels
    QColor frame = option->palette.windowText().color();
    frame.setAlpha(faint);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    isRadio ? painter->drawEllipse(box) : painter->drawRoundedRect(box, corner, corner);
    painter->restore();
}

int WindowStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_DialogCloseButton:
    case SP_LineEditClearButton:
        return symbolicIcon(QStringLiteral("window-close"));
    case SP_ToolBarHorizontalExtensionButton:
        return symbolicIcon(QStringLiteral("view-more"));
    case SP_TitleBarNormalButton:
        return symbolicIcon(QStringLiteral("window-restore"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace frontrow
