// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/settings/screenshotfolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

/// One line `key=value` of a settings file, wherever it stands in it.
struct FolderKey
{
    const char *file; ///< below the folder for settings
    const char *key;
};

constexpr FolderKey keys[]{
    {"spectaclerc", "imageSaveLocation"}, // KDE Plasma 6
    {"spectaclerc", "defaultSaveLocation"}, // KDE Plasma 5
    {"xfce4/xfce4-screenshooter", "screenshot_dir"},
    {"flameshot/flameshot.ini", "savePath"},
};

/// The last value of \a key in the settings file \a path; empty without one. Read line by line, as every desktop has
/// its own dialect of such files and this much is the same in all.
QString valueIn(const QString &path, const QString &key)
{
    constexpr qint64 mostBytes = 256 * 1024;
    QFile file(path);
    QString value;
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return value;
    }
    const QStringList lines = QString::fromUtf8(file.read(mostBytes)).split(u'\n');
    for (const QString &line : lines) {
        // KDE marks keys with what they mean, as in `imageSaveLocation[$e]=`
        const QString name = line.section(u'=', 0, 0).section(u'[', 0, 0).trimmed();
        if (name == key) {
            value = line.section(u'=', 1).trimmed();
        }
    }
    return value;
}

/// The folder that \a value, a path or a file address, names; empty when it names none.
QString folderNamed(QString value)
{
    value.replace(QStringLiteral("$HOME"), QDir::homePath());
    const QUrl url(value);
    const QString path = url.isLocalFile() ? url.toLocalFile() : value;
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

} // namespace

DesktopPlaces DesktopPlaces::ofThisPerson()
{
    return {QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)};
}

QStringList screenshotFolders(const DesktopPlaces &places)
{
    QStringList folders;
    for (const FolderKey &each : keys) {
        const QString file = QDir(places.config).filePath(QLatin1StringView(each.file));
        folders.append(folderNamed(valueIn(file, QLatin1StringView(each.key))));
    }
    for (const char *name : {"Screenshots", "Bildschirmfotos", "Captures d’écran", "Capturas de pantalla",
             "Capturas de tela", "Schermafbeeldingen", "Schermate", "Skärmbilder", "Zrzuty ekranu"}) {
        const QString folder = QDir(places.pictures).filePath(QString::fromUtf8(name));
        if (QFileInfo(folder).isDir()) {
            folders.append(folder);
        }
    }
    folders.removeAll(QString());
    folders.removeDuplicates();
    const auto exists = [](const QString &folder) { return QFileInfo(folder).isDir(); };
    if (std::ranges::none_of(folders, exists)) {
        folders.append(QDir(places.pictures).filePath(QStringLiteral("Screenshots")));
        folders.removeDuplicates();
    }
    std::ranges::stable_partition(folders, exists);
    return folders;
}

} // namespace frontrow
