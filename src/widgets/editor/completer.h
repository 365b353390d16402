// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "post/markup/completionplace.h"
#include "site/blog/completion.h"

#include <QObject>
#include <QTimer>

#include <functional>
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

    /// What is offered, when asked for, where nothing of the post or the blog fits.
    struct Words
    {
        /// \a line is what is written of it up to the caret. \param length letters at its end that are replaced
        std::function<QList<Completion>(QStringView line, qsizetype &length)> find;
        /// Puts \a chosen in the place of \a written.
        std::function<void(const Completion &chosen, TextRange written)> take;
    };
    void setWords(const Words &words) { m_words = words; }

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
    void offerWords(Cause cause);
    void show(const QList<Completion> &found, qsizetype start);
    /// Makes an open list one for the text as it is now; closes it where there is none. \return whether it was already.
    bool refresh();
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void followTyping(const QKeyEvent &event);
    void followComposing(const QInputMethodEvent &event);
    void take();
    void close();
    /// The place in the text, `start` being an offset there; bounded work.
    [[nodiscard]] std::optional<CompletionPlace> placeAtCaret() const;
    [[nodiscard]] QString includeText(const QString &name) const;

    PostSession &m_session;
    const BlogReader &m_blog;
    PostEditor &m_editor;
    CompletionList *m_list;
    QTimer m_pause; ///< before what is typed is completed
    Words m_words;
    qsizetype m_start = 0; ///< where begins what the open list completes
    quint64 m_revision = 0; ///< the revision of the text that the open list is for
    bool m_isOfWords = false; ///< the open list
    bool m_isComposing = false;
};

} // namespace frontrow
