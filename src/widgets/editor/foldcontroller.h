// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace frontrow {

class ActionRegistry;
class PostEditor;
class PostSession;
struct PreviewFrame;

/// Says what can be folded in the open post: its front matter, figures and sections; and carries out the commands that
/// fold them.
class FoldController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object.
    FoldController(const ActionRegistry &actions, PostSession &session, PostEditor &editor);

private:
    void addActions(const ActionRegistry &actions);
    void showFoldables(const PreviewFrame &frame);

    PostSession &m_session;
    PostEditor &m_editor;
};

} // namespace frontrow
