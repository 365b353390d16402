// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/textsize.h"

#include "widgets/editor/posteditor.h"
#include "workspace/settings/settings.h"

#include <QFontInfo>

namespace frontrow {

TextSize::TextSize(Settings &settings, PostEditor &editor)
    : m_settings(settings)
    , m_editor(editor)
{
    editor.setFontSize(settings.value(setting::editorFontSize));
}

int TextSize::points() const
{
    return QFontInfo(m_editor.font()).pointSize();
}

bool TextSize::isSystems() const
{
    return m_editor.fontSize() == 0;
}

void TextSize::setPoints(int points)
{
    m_editor.setFontSize(points);
    m_settings.setValue(setting::editorFontSize, m_editor.fontSize());
    Q_EMIT changed();
}

void TextSize::change(int points)
{
    setPoints(this->points() + points);
}

} // namespace frontrow
