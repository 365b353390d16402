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

/// Text has at least seven times the luminance of its ground, which is WCAG's enhanced contrast (1.4.6).
QPalette highContrastPalette()
{
    const QColor faint(0xb8, 0xb8, 0xb8);
    QPalette palette(QColor(0x20, 0x20, 0x20), Qt::black);
    for (const QPalette::ColorRole role :
        {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase}) {
        palette.setColor(role, Qt::black);
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::ToolTipText, QPalette::BrightText, QPalette::PlaceholderText}) {
        palette.setColor(role, Qt::white);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Highlight, QColor(0xff, 0xe0, 0x00));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Accent, QColor(0xff, 0xe0, 0x00));
    palette.setColor(QPalette::Link, QColor(0x66, 0xd9, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xe0, 0xb0, 0xff));
    return palette;
}

Qt::ColorScheme schemeOf(const QString &appearance)
{
    return appearance == u"dark" || appearance == u"high-contrast" ? Qt::ColorScheme::Dark
        : appearance == u"light"                                   ? Qt::ColorScheme::Light
                                                                   : Qt::ColorScheme::Unknown;
}

} // namespace

void applyAppearance(const QString &appearance)
{
    const Qt::ColorScheme wanted = schemeOf(appearance);
    QGuiApplication::styleHints()->setColorScheme(wanted);
    QApplication::setPalette(QPalette());
    if (appearance == u"high-contrast") {
        QApplication::setPalette(highContrastPalette());
    } else if (wanted == Qt::ColorScheme::Dark && !isDarkAppearance()) {
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
