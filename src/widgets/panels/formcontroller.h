// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace frontrow {

class BlogReader;
class FrontMatterPanel;
class PostEditor;
class PostSession;
class UserPrompt;

/// Ties the form to the open post and to what its blog teaches.
class FormController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the link.
    FormController(
        PostSession &session, UserPrompt &prompt, PostEditor &editor, FrontMatterPanel &panel, BlogReader &blog);

    /// Goes from the text to the form's field for the caret, from the form to the field's place in the text.
    void switchSides();

private:
    void showInText(const QString &path);
    void addField();
    void renameField(const QString &path);
    void moveField(const QString &path, int step);
    [[nodiscard]] QString pathAtCaret() const;

    PostSession &m_session;
    UserPrompt &m_prompt;
    PostEditor &m_editor;
    FrontMatterPanel &m_panel;
};

} // namespace frontrow
