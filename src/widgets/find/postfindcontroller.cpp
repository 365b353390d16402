// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/find/postfindcontroller.h"

#include "widgets/editor/posteditor.h"
#include "widgets/find/postfinddialog.h"
#include "workspace/blog/blogreader.h"
#include "workspace/publish/rewriting.h"
#include "workspace/session/postsession.h"

#include <QDir>
#include <QFileInfo>

namespace frontrow {

PostFindController::PostFindController(
    PostSession &session, const BlogReader &blog, PostEditor &editor, Rewriting &rewriting, QWidget &window)
    : m_session(session)
    , m_blog(blog)
    , m_editor(editor)
    , m_rewriting(rewriting)
    , m_window(window)
{
}

void PostFindController::open()
{
    const BlogSnapshot &blog = m_blog.snapshot();
    if (blog.folder.isEmpty()) {
        m_session.notices().inform(
            tr("There is no blog to search: the post is in none, or its blog is still being read."));
        return;
    }
    if (m_dialog == nullptr) {
        m_dialog = new PostFindDialog(&m_window);
        connect(m_dialog, &PostFindDialog::chosen, this, &PostFindController::openHit);
        connect(m_dialog, &PostFindDialog::replacementChosen, this, &PostFindController::replace);
        connect(&m_rewriting, &Rewriting::finished, m_dialog, &PostFindDialog::search);
    }
    const QString selected = m_editor.textCursor().selectedText();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_dialog->searchIn(
        [this] { return request(); }, selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
}

PostFindRequest PostFindController::request() const
{
    const BlogSnapshot &blog = m_blog.snapshot();
    const PostDocument &document = m_session.document();
    const QString file = document.filePath();
    return {blog.folder, blog.index.posts, {}, file.isEmpty() ? QString() : QDir(blog.folder).relativeFilePath(file),
        document.text(), document.revision()};
}

void PostFindController::replace(
    const QList<PostChanges> &changes, quint64 revision, const QString &pattern, const QString &replacement)
{
    Rewrite rewrite{m_blog.snapshot().folder, tr("Replace “%1” by “%2”").arg(pattern, replacement), {}, revision, {}};
    for (const PostChanges &post : changes) {
        if (post.found.isNull()) {
            rewrite.own = post.edits();
        } else {
            rewrite.others.append(post);
        }
    }
    m_rewriting.write(rewrite);
}

void PostFindController::openHit(const QString &path, const PostHit &hit)
{
    const QString file = QDir(m_blog.siteFolder()).filePath(path);
    const auto isHere = [this, file] { return QFileInfo(file) == QFileInfo(m_session.document().filePath()); };
    const auto show = [this, isHere, range = hit.range] {
        if (isHere() && range.end() <= m_session.document().text().size()) {
            m_window.activateWindow();
            m_editor.select(range);
            m_editor.centerCursor();
        }
    };
    if (isHere()) {
        show();
    } else if (m_session.open(file)) {
        m_session.whenIdle(show);
    }
}

} // namespace frontrow
