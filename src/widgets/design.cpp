// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/design.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace frontrow {

namespace {

/// Source: WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QFont headingFont(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    return font;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor tinted(const QColor &ground, const QColor &colour, double share)
{
    const auto mixed = [share](
                           float below, float above) { return static_cast<float>(below + (above - below) * share); };
    return QColor::fromRgbF(mixed(ground.redF(), colour.redF()), mixed(ground.greenF(), colour.greenF()),
        mixed(ground.blueF(), colour.blueF()));
}

QColor readableOn(const QColor &ground, const QColor &wanted, const QColor &text)
{
    constexpr int steps = 20;
    constexpr double reserve = 0.1; // what smoothed letters lose
    for (int step = 0; step < steps; ++step) {
        const QColor colour = tinted(wanted, text, static_cast<double>(step) / steps);
        if (contrast(colour, ground) >= readableContrast + reserve) {
            return colour;
        }
    }
    return text;
}

QColor quietText(const QPalette &palette)
{
    constexpr double share = 0.62; // of the text over the ground
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    return readableOn(base, readableOn(window, tinted(window, text, share), text), text);
}

void makeReadable(QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const auto strengthen = [&](QPalette::ColorRole role) {
        const QColor wanted = palette.color(QPalette::Active, role);
        palette.setColor(QPalette::All, role, readableOn(window, readableOn(base, wanted, text), text));
    };
    palette.setColor(QPalette::All, QPalette::PlaceholderText, quietText(palette));
    strengthen(QPalette::Link);
    strengthen(QPalette::LinkVisited);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor chosen = palette.color(group, QPalette::HighlightedText);
        const QColor other = contrast(chosen, Qt::black) > contrast(chosen, Qt::white) ? Qt::black : Qt::white;
        palette.setColor(
            group, QPalette::Highlight, readableOn(chosen, palette.color(group, QPalette::Highlight), other));
    }
}

QColor severityColour(Notice::Severity severity, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    switch (severity) {
    case Notice::Severity::Done:
        return isDark ? QColor(0x57, 0xb8, 0x70) : QColor(0x1d, 0x7f, 0x3c);
    case Notice::Severity::Information:
        return isDark ? QColor(0x6c, 0xa8, 0xea) : QColor(0x1f, 0x62, 0xb0);
    case Notice::Severity::Warning:
        return isDark ? QColor(0xe0, 0xa9, 0x3b) : QColor(0x9a, 0x62, 0x00);
    case Notice::Severity::Error:
        break;
    }
    return isDark ? QColor(0xef, 0x7d, 0x76) : QColor(0xb8, 0x22, 0x22);
}

} // namespace frontrow
