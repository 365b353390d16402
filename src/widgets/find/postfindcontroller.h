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
class Rewriting;
struct PostChanges;
struct PostFindRequest;
struct PostHit;

/// Finds in all posts of the blog of the open post, opens what was chosen, and
/// replaces what was agreed to.
class PostFindController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object; \a window is the dialog's parent.
    PostFindController(
        PostSession &session, const BlogReader &blog, PostEditor &editor, Rewriting &rewriting, QWidget &window);

    /// Opens the dialog on the selected words.
    void open();

private:
    [[nodiscard]] PostFindRequest request() const;
    void replace(
        const QList<PostChanges> &changes, quint64 revision, const QString &pattern, const QString &replacement);
    void openHit(const QString &path, const PostHit &hit);

    PostSession &m_session;
    const BlogReader &m_blog;
    PostEditor &m_editor;
    Rewriting &m_rewriting;
    QWidget &m_window;
    PostFindDialog *m_dialog = nullptr; ///< once it was opened
};

} // namespace frontrow
