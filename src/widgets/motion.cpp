// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/motion.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

bool &wantedHere()
{
    static bool isWanted = true;
    return isWanted;
}

bool isOff(const QVariant &value)
{
    return value.toString() == u"0" || value.toString().compare(u"false", Qt::CaseInsensitive) == 0;
}

} // namespace

bool desktopMoves(const QString &configFolder)
{
    const std::array gtk{QStringLiteral("/gtk-4.0/settings.ini"), QStringLiteral("/gtk-3.0/settings.ini")};
    const bool isStoppedByGtk = std::ranges::any_of(gtk, [&configFolder](const QString &file) {
        const QSettings settings(configFolder + file, QSettings::IniFormat);
        return isOff(settings.value(QStringLiteral("Settings/gtk-enable-animations")));
    });
    const QSettings kde(configFolder + QStringLiteral("/kdeglobals"), QSettings::IniFormat);
    return !isStoppedByGtk && !isOff(kde.value(QStringLiteral("KDE/AnimationDurationFactor")));
}

bool mayStyleMove()
{
    static const bool doesDesktop =
        desktopMoves(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return doesDesktop && wantedHere();
}

bool isMotionWanted()
{
    return mayStyleMove() && QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

void setMotionWanted(bool isWanted)
{
    wantedHere() = isWanted;
}

} // namespace frontrow
