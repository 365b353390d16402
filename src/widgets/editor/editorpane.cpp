// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/editorpane.h"

#include "widgets/editor/findbar.h"
#include "widgets/editor/posteditor.h"

#include <QVBoxLayout>

namespace frontrow {

EditorPane::EditorPane(QWidget *parent)
    : QWidget(parent)
    , m_editor(new PostEditor(this))
    , m_findBar(new FindBar(*m_editor, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_editor);
    column->addWidget(m_findBar);
    setFocusProxy(m_editor);
}

} // namespace frontrow
