// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace frontrow {

class PostEditor;
class PostSession;

/// Counts the words of what is selected and of the section that the caret is in, a moment after either is another one.
class PartCount : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the object.
    PartCount(PostSession &session, PostEditor &editor);

Q_SIGNALS:
    /// Words; -1 where nothing is selected, or where there are no sections.
    void counted(qsizetype selected, qsizetype section);

private:
    void count();

    PostSession &m_session;
    PostEditor &m_editor;
    QTimer m_pause;
};

} // namespace frontrow
