// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace frontrow {

class FindBar;
class PostEditor;

/// The editor with its find bar.
class EditorPane : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPane(QWidget *parent = nullptr);

    [[nodiscard]] PostEditor &editor() { return *m_editor; }
    [[nodiscard]] FindBar &findBar() { return *m_findBar; }

private:
    PostEditor *m_editor;
    FindBar *m_findBar;
};

} // namespace frontrow
