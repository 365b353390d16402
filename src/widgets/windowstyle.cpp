// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/windowstyle.h"

#include "widgets/design.h"
#include "widgets/motion.h"
#include "widgets/symbolicicon.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace frontrow {

namespace {

/// The name that was given to \a widget, else what the label beside it says. Qt's own name of a box is its text.
QString labelOf(QWidget &widget)
{
    if (!widget.accessibleName().isEmpty()) {
        return widget.accessibleName();
    }
    const auto labels = QAccessible::queryAccessibleInterface(&widget)->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.constFirst().first->text(QAccessible::Name);
}

/// The windows of \a palette are black, as high contrast has them.
bool isBlack(const QPalette &palette)
{
    return palette.color(QPalette::Window) == Qt::black;
}

/// What has a frame on a black window.
bool isFramed(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_Frame:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelTipLabel:
        return true;
    case QStyle::PE_PanelButtonTool:
        return option.state.testAnyFlags(QStyle::State_Raised | QStyle::State_On | QStyle::State_Sunken);
    default:
        return false;
    }
}

void drawFrame(const QStyleOption &option, QPainter &painter)
{
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setPen(option.palette.color(isFocused ? QPalette::Highlight : QPalette::WindowText));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QApplication::style()->name())
{
}

void WindowStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    makeReadable(palette);
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!widget->accessibleName().isEmpty()) {
        return;
    }
    if (widget->inherits("QMainWindowTabBar")) {
        widget->setAccessibleName(tr("Panels"));
        return;
    }
    QWidget *outer = widget->parentWidget();
    const bool isInner = qobject_cast<QLineEdit *>(widget) != nullptr
        && (qobject_cast<QComboBox *>(outer) != nullptr || qobject_cast<QKeySequenceEdit *>(outer) != nullptr);
    if (isInner) {
        widget->setAccessibleName(labelOf(*outer));
    }
}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isBlack(option->palette) && isFramed(element, *option)) {
        drawFrame(*option, *painter);
        return;
    }
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

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && isBlack(option->palette)) {
        drawFrame(*option, *painter);
    }
}

int WindowStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    const bool isNone =
        hint == SH_DialogButtonBox_ButtonsHaveIcons || (hint == SH_Widget_Animation_Duration && !mayStyleMove());
    return isNone ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget != nullptr && widget->isWindow() ? space::wide : space::usual;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::usual;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
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
