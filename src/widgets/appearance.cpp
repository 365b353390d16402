// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/appearance.h"

#include "widgets/design.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

namespace frontrow {

namespace {

/// For platforms whose theme cannot be asked for a dark palette.
QPalette darkPalette()
{
    const QColor window(0x26, 0x28, 0x2c);
    const QColor base(0x1c, 0x1e, 0x21);
    const QColor text(0xe6, 0xe6, 0xe3);
    const QColor faint(0x8a, 0x8d, 0x91);
    QPalette palette(QColor(0x36, 0x39, 0x3e), window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, window);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xc4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Accent, QColor(0x5a, 0x9b, 0xe0));
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb4, 0xf0));
    palette.setColor(QPalette::LinkVisited, QColor(0xb0, 0x9a, 0xe0));
    makeReadable(palette);
    return palette;
}

} // namespace

void applyAppearance(const QString &appearance)
{
    const Qt::ColorScheme wanted = appearance == u"dark" ? Qt::ColorScheme::Dark
        : appearance == u"light"                         ? Qt::ColorScheme::Light
                                                         : Qt::ColorScheme::Unknown;
    QGuiApplication::styleHints()->setColorScheme(wanted);
    QApplication::setPalette(QPalette());
    if (wanted == Qt::ColorScheme::Dark && !isDarkAppearance()) {
        QApplication::setPalette(darkPalette());
    } else if (wanted == Qt::ColorScheme::Light && isDarkAppearance()) {
        QPalette palette = QApplication::style()->standardPalette();
        makeReadable(palette);
        QApplication::setPalette(palette);
    }
}

bool isDarkAppearance()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace frontrow
