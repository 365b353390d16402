// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/texttarget.h"
#include "workspace/pictures/thumbnails.h"

#include <QObject>
#include <QPoint>
#include <QString>
#include <QUrl>

#include <optional>

class QMouseEvent;

namespace frontrow {

class BlogReader;
class PostEditor;
class PostSession;
class UserPrompt;

/// Where the links, pictures and footnotes of the text lead: followed by Ctrl and click or by command, shown by the
/// mouse that rests or by command.
class TargetController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object.
    TargetController(PostSession &session, UserPrompt &prompt, const BlogReader &blog, PostEditor &editor);

    /// What the caret is in: pages of the blog open as posts, headings and footnotes get the caret, and the person is
    /// asked before anything on the web opens.
    void follow();
    /// The same, shown beside the caret.
    void showTarget();
    /// Puts a footnote after the selection, with the caret in its text.
    void insertFootnote();
    /// Goes from a footnote to its text, or back.
    void switchEnd();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::optional<TextTarget> targetAt(qsizetype offset) const;
    /// True when there is something to follow.
    bool followAt(qsizetype offset);
    /// \a address as the post's page has it; with a scheme where it has a host.
    [[nodiscard]] QUrl resolved(const QString &address) const;
    void followAddress(const QString &address);
    void openPost(const QString &path, const QString &asked);
    /// The path of the post that has its page at \a path of the site; empty without one.
    [[nodiscard]] QString postAt(const QString &path) const;
    void goToHeading(const QString &id);
    void showAt(qsizetype offset, QPoint place);
    [[nodiscard]] QString wordsFor(const TextTarget &target);
    [[nodiscard]] QString pictureText(const QString &source);
    [[nodiscard]] QString footnoteText(const QString &name) const;

    PostSession &m_session;
    UserPrompt &m_prompt;
    const BlogReader &m_blog;
    PostEditor &m_editor;
    Thumbnails m_thumbnails;
    qsizetype m_shown = -1; ///< where what is shown is in the text
    QPoint m_place; ///< where what is shown is on the screen
};

} // namespace frontrow
