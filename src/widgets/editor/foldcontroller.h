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
/// fold them. While the form of the front matter is open, it is folded as the person wants it (EditorTextStyle), unless
/// the caret is in it: when a post is opened, and when the form is. Who opens it has it open for this post.
class FoldController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object.
    FoldController(const ActionRegistry &actions, PostSession &session, PostEditor &editor);

    void setFormOpen(bool isOpen);

private:
    void addActions(const ActionRegistry &actions);
    void beginPost();
    void showFoldables(const PreviewFrame &frame);
    void foldForForm();

    PostSession &m_session;
    PostEditor &m_editor;
    bool m_isFormOpen = false;
    bool m_isFoldedForForm = false; ///< as far as nobody has opened it since
    bool m_isLeftOpen = false; ///< the person opened it
};

} // namespace frontrow
