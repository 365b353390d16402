// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/partcount.h"

#include "widgets/editor/posteditor.h"
#include "workspace/preview/wordcount.h"
#include "workspace/session/postsession.h"

namespace frontrow {

PartCount::PartCount(PostSession &session, PostEditor &editor)
    : m_session(session)
    , m_editor(editor)
{
    constexpr int pauseLength = 200; // ms
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseLength);
    connect(&m_pause, &QTimer::timeout, this, &PartCount::count);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&editor, &QPlainTextEdit::selectionChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&session, &PostSession::frameChanged, &m_pause, qOverload<>(&QTimer::start));
}

void PartCount::count()
{
    const PreviewFrame &frame = m_session.frame();
    if (frame.revision != m_session.document().revision()) {
        return; // the next frame is on its way
    }
    const TextRange selection = m_editor.selection();
    const TextRange section = sectionAround(frame.body, m_editor.caret());
    const bool hasSections = !frame.body.outline.isEmpty() && !section.isEmpty();
    Q_EMIT counted(selection.isEmpty() ? -1 : wordsIn(frame.body, frame.text, selection),
        hasSections ? wordsIn(frame.body, frame.text, section) : -1);
}

} // namespace frontrow
