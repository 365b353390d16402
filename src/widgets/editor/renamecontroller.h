// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/headingrename.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace frontrow {

class BlogReader;
class PostEditor;
class PostSession;
class Rewriting;
class UserPrompt;
struct PreviewFrame;

/// Renames a heading of the open post: the links to it in the post follow at once, those of the blog's other posts
/// when the person has seen and agreed to each.
class RenameController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object; \a window is the parent of the dialog.
    RenameController(PostSession &session, UserPrompt &prompt, const BlogReader &blog, PostEditor &editor,
        Rewriting &rewriting, QWidget &window);
    /// Waits for what runs.
    ~RenameController() override;

    /// The last heading at or above the caret.
    void rename();
    /// The heading at, or last above, \a offset of the newest frame.
    void renameAt(qsizetype offset);

private:
    /// A rename that was thought through.
    struct Found
    {
        Result<HeadingRename> rename;
        QList<PostChanges> others;
        quint64 revision = 0;
        QString title;
    };

    void ask(const TextRange &heading, TextRange words);
    void takeFound();
    [[nodiscard]] LinkingBlog blog() const;

    PostSession &m_session;
    UserPrompt &m_prompt;
    const BlogReader &m_blog;
    PostEditor &m_editor;
    Rewriting &m_rewriting;
    QWidget &m_window;
    std::function<void()> m_waiting; ///< for a frame of the text as it is now
    quint64 m_visit = 0; ///< the session's visit() when it was begun
    QFutureWatcher<Found> m_watcher;
};

} // namespace frontrow
