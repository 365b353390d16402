// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace frontrow {

/// Fixes what Qt's own style does badly. It draws the frame of an empty check box or radio button in a darker shade of
/// the window, which on a dark one nobody sees: here it has a shade of the text. On a black window, which is what high
/// contrast has, fields and buttons have frames of the text's colour. The buttons of docks, bars and line edits have
/// icons for a light window, and the first of them loads every image decoder of the system: here they are ours. Parts
/// that Qt puts into other widgets have their names for screen readers. The buttons of dialogs have words. What is laid
/// out has the distances of the design. Nothing moves where the person wants it so. Colours of the desktop that are too
/// faint to be read by everyone are strengthened, and no more than that.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Over the style that the application has.
    WindowStyle();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(
        StandardPixmap icon, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
};

} // namespace frontrow
