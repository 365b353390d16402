// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/markup/completionplace.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QInputMethodEvent;
class QKeyEvent;

namespace frontrow {

class BlogReader;
class CompletionList;
class PostEditor;
class PostSession;

/// Offers how to go on in the text: while something is typed that can be completed, after a short pause, and when
/// asked. Return and Tab take what is chosen, Esc closes. Nothing is offered while an input method composes.
class Completer : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object.
    Completer(PostSession &session, const BlogReader &blog, PostEditor &editor);

    /// Offers what can be completed at the caret, also where nothing of it is typed yet.
    void complete();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Cause {
        Typed,
        Asked,
    };

    void offer(Cause cause);
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void followTyping(const QKeyEvent &event);
    void followComposing(const QInputMethodEvent &event);
    void take();
    void close();
    /// In the text, `start` being an offset there; bounded work.
    [[nodiscard]] std::optional<CompletionPlace> placeAtCaret() const;
    [[nodiscard]] QString includeText(const QString &name) const;

    PostSession &m_session;
    const BlogReader &m_blog;
    PostEditor &m_editor;
    CompletionList *m_list;
    QTimer m_pause; ///< before what is typed is completed
    qsizetype m_start = 0; ///< of what the open list completes
    bool m_isComposing = false;
};

} // namespace frontrow
