// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace frontrow {

class BlogReader;
class PostEditor;
class PostFindDialog;
class PostSession;
struct PostHit;

/// Finds in all posts of the blog of the open post, and opens what was chosen.
class PostFindController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object; \a window is the dialog's parent.
    PostFindController(PostSession &session, const BlogReader &blog, PostEditor &editor, QWidget &window);

    /// Opens the dialog on the selected words.
    void open();

private:
    void openHit(const QString &path, const PostHit &hit);

    PostSession &m_session;
    const BlogReader &m_blog;
    PostEditor &m_editor;
    QWidget &m_window;
    PostFindDialog *m_dialog = nullptr; ///< once it was opened
};

} // namespace frontrow
