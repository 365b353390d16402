// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "widgets/editor/speaker.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace frontrow {

class PostEditor;
class PostSession;

/// Reads the open post aloud: what is selected, else all from the sentence at the caret on, in the language of the post
/// and without its markup. The sentence that is spoken is marked and kept in view while the text is as it was; the
/// caret stays. The command, or Esc in the text, ends it.
class ReadAloud : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object. \a action is grey, and says why, where nothing can speak.
    ReadAloud(PostSession &session, PostEditor &editor, QAction &action);
    ~ReadAloud() override;

    /// Begins, or ends it.
    void toggle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What there is to read in a text.
    struct Reading
    {
        QString visible; ///< see visibleText()
        QList<TextRange> sentences;
        quint64 revision = 0;
    };

    void begin();
    void takeReading();
    void next();
    void end();
    void enable();
    void mark(TextRange sentence);

    PostSession &m_session;
    PostEditor &m_editor;
    QAction &m_action;
    Speaker m_speaker;
    QFutureWatcher<Reading> m_watcher;
    Reading m_reading;
    qsizetype m_next = 0; ///< the sentence that follows
    bool m_isReading = false;
};

} // namespace frontrow
