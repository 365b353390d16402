// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>

namespace frontrow {

class Settings;

/// What is watched for captures: the folders into which the desktop puts screenshots, those that the person added, and
/// the clipboard. The settings keep it.
class CaptureSources : public QObject
{
    Q_OBJECT

public:
    /// \a settings outlives the object.
    explicit CaptureSources(Settings &settings);

    /// The folders that can be watched, absolute, each once.
    [[nodiscard]] QStringList folders() const;
    /// The folders that are watched.
    [[nodiscard]] QStringList watchedFolders() const;
    /// \a folder is one of folders().
    void setFolderWatched(const QString &folder, bool isWatched);
    /// \a folder, absolute, can be watched from now on, and is.
    void addFolder(const QString &folder);
    [[nodiscard]] bool watchesClipboard() const;
    void setClipboardWatched(bool isWatched);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
};

} // namespace frontrow
