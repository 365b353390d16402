// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace frontrow {

class PostEditor;
class Settings;

/// The size of the letters in the editor, which the settings keep.
class TextSize : public QObject
{
    Q_OBJECT

public:
    /// The editor gets the size that the settings have. Both outlive the object.
    TextSize(Settings &settings, PostEditor &editor);

    /// What is shown, in points.
    [[nodiscard]] int points() const;
    /// It is that of the system's font.
    [[nodiscard]] bool isSystems() const;
    /// Points within those that the editor takes; 0 for the system's.
    void setPoints(int points);
    /// Larger by \a points, or smaller.
    void change(int points);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    PostEditor &m_editor;
};

} // namespace frontrow
