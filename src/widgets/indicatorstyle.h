// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace frontrow {

/// Qt's own style draws the frame of an empty check box or radio button in a darker shade of the window: on a dark one
/// nobody sees it. This one draws it in a shade of the text.
class IndicatorStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Over the style that the application has.
    IndicatorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace frontrow
