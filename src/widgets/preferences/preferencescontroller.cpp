// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preferences/preferencescontroller.h"

#include "widgets/actionregistry.h"
#include "widgets/appearance.h"
#include "widgets/editor/posteditor.h"
#include "widgets/motion.h"
#include "workspace/settings/settings.h"

namespace frontrow {

using namespace Qt::StringLiterals;

PreferencesController::PreferencesController(const ActionRegistry &actions, Settings &settings, PostEditor &editor,
    PreviewView &preview, InboxController &inbox, QWidget &window)
    : m_settings(settings)
    , m_editor(editor)
    , m_preview(preview)
    , m_inbox(inbox)
    , m_window(window)
    , m_spelling(actions["actionSpelling"_L1])
    , m_textSize(settings, editor)
{
    editor.setTextStyle(EditorTextStyle::of(settings));
    setMotionWanted(settings.value(setting::showsMotion));
    addAppearances(actions);
    actions.add("actionZoomIn"_L1, this, [this] { m_textSize.change(1); });
    actions.add("actionZoomOut"_L1, this, [this] { m_textSize.change(-1); });
    actions.add("actionZoomReset"_L1, this, [this] { m_textSize.setPoints(0); });
    actions.add("actionPreferences"_L1, this, &PreferencesController::show);
}

void PreferencesController::addAppearances(const ActionRegistry &actions)
{
    const QList<std::pair<QLatin1StringView, QString>> choices{{"actionSystem"_L1, u"system"_s},
        {"actionLight"_L1, u"light"_s}, {"actionDark"_L1, u"dark"_s}, {"actionHighContrast"_L1, u"high-contrast"_s}};
    for (const auto &[action, name] : choices) {
        m_appearances.addAction(&actions[action]);
        actions[action].setChecked(m_settings.value(setting::appearance) == name);
        actions.add(action, this, [this, name] {
            m_settings.setValue(setting::appearance, name);
            applyAppearance(name);
        });
    }
}

void PreferencesController::show()
{
    if (!m_dialog) {
        m_dialog = std::make_unique<PreferencesDialog>(
            PreferenceSubjects{m_appearances, m_spelling, m_textSize, m_editor, m_preview, m_inbox, m_settings},
            &m_window);
        connect(m_dialog.get(), &QDialog::finished, this, [this] { m_dialog.release()->deleteLater(); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace frontrow
