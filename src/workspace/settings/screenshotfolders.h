// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace frontrow {

/// Where the person's desktop keeps things; absolute.
struct DesktopPlaces
{
    QString pictures; ///< the XDG folder for pictures
    QString config; ///< the XDG folder for settings

    /// The places of the person who runs this program.
    [[nodiscard]] static DesktopPlaces ofThisPerson();
};

/// The folders into which this desktop's programs put screenshots, each once, those that exist first come first: what
/// the settings of KDE's Spectacle, Xfce's screenshooter and Flameshot say, and the folder "Screenshots" of GNOME, KDE
/// and others, by its name in the common languages. A folder may not exist yet: it is made with the first screenshot.
[[nodiscard]] QStringList screenshotFolders(const DesktopPlaces &places);

} // namespace frontrow
