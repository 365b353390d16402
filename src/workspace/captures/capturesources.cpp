// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/captures/capturesources.h"

#include "workspace/settings/screenshotfolders.h"
#include "workspace/settings/settings.h"

namespace frontrow {

CaptureSources::CaptureSources(Settings &settings)
    : m_settings(settings)
{
}

QStringList CaptureSources::folders() const
{
    QStringList folders = screenshotFolders(DesktopPlaces::ofThisPerson()) + m_settings.value(setting::inboxFolders);
    folders.removeDuplicates();
    return folders;
}

QStringList CaptureSources::watchedFolders() const
{
    QStringList watched = folders();
    const QStringList unwatched = m_settings.value(setting::unwatchedFolders);
    watched.removeIf([&unwatched](const QString &folder) { return unwatched.contains(folder); });
    return watched;
}

void CaptureSources::setFolderWatched(const QString &folder, bool isWatched)
{
    QStringList unwatched = m_settings.value(setting::unwatchedFolders);
    unwatched.removeAll(folder);
    if (!isWatched) {
        unwatched.append(folder);
    }
    m_settings.setValue(setting::unwatchedFolders, unwatched);
    Q_EMIT changed();
}

void CaptureSources::addFolder(const QString &folder)
{
    QStringList added = m_settings.value(setting::inboxFolders);
    added.append(folder);
    added.removeDuplicates();
    m_settings.setValue(setting::inboxFolders, added);
    setFolderWatched(folder, true);
}

bool CaptureSources::watchesClipboard() const
{
    return m_settings.value(setting::watchesClipboard);
}

void CaptureSources::setClipboardWatched(bool isWatched)
{
    m_settings.setValue(setting::watchesClipboard, isWatched);
    Q_EMIT changed();
}

} // namespace frontrow
