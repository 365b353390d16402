// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/editor/textsize.h"
#include "widgets/preferences/preferencesdialog.h"

#include <QActionGroup>
#include <QObject>

#include <memory>

class QAction;

namespace frontrow {

class ActionRegistry;

/// What a person sets once: the commands for it, light or dark and the size of the letters, and the page of
/// preferences.
class PreferencesController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; the page lies over \a window.
    PreferencesController(const ActionRegistry &actions, Settings &settings, PostEditor &editor, PreviewView &preview,
        InboxController &inbox, QWidget &window);

private:
    void addAppearances(const ActionRegistry &actions);
    void show();

    Settings &m_settings;
    PostEditor &m_editor;
    PreviewView &m_preview;
    InboxController &m_inbox;
    QWidget &m_window;
    QAction &m_spelling;
    TextSize m_textSize;
    QActionGroup m_appearances{nullptr};
    std::unique_ptr<PreferencesDialog> m_dialog; ///< while it is open
};

} // namespace frontrow
