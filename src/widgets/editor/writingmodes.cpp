// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/writingmodes.h"

#include "widgets/editor/textcolumn.h"
#include "workspace/settings/editorsettings.h"

#include <QAction>
#include <QEvent>

namespace frontrow {

WritingModes::WritingModes(Settings &settings, TextColumn &text, QAction &typewriter, QAction &focus)
    : m_settings(settings)
    , m_text(text)
    , m_typewriter(typewriter)
{
    typewriter.setChecked(settings.value(setting::isTypewriter));
    focus.setChecked(settings.value(setting::isFocusing));
    text.setOthersPale(focus.isChecked());
    connect(&typewriter, &QAction::toggled, this, [this](bool isOn) {
        m_settings.setValue(setting::isTypewriter, isOn);
        m_isByKey = true;
        centre();
    });
    connect(&focus, &QAction::toggled, this, [this](bool isOn) {
        m_settings.setValue(setting::isFocusing, isOn);
        m_text.setOthersPale(isOn);
    });
    connect(&text, &QPlainTextEdit::cursorPositionChanged, this, &WritingModes::centre);
    text.installEventFilter(this);
    text.viewport()->installEventFilter(this);
}

bool WritingModes::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
        m_isByKey = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::DragEnter:
    case QEvent::Wheel:
        m_isByKey = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void WritingModes::centre()
{
    if (m_isByKey && m_typewriter.isChecked()) {
        m_text.centerCursor();
    }
}

} // namespace frontrow
