// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/readaloud.h"

#include "post/editing/sentences.h"
#include "site/jekyll/markdownengine.h"
#include "site/text/bodytext.h"
#include "widgets/editor/posteditor.h"
#include "workspace/session/postsession.h"

#include <QAction>
#include <QKeyEvent>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace frontrow {

ReadAloud::ReadAloud(PostSession &session, PostEditor &editor, QAction &action)
    : m_session(session)
    , m_editor(editor)
    , m_action(action)
{
    if (!m_speaker.hasEngine()) {
        action.setText(tr("Rea&d Aloud (No Speech Engine)"));
        action.setToolTip(tr("Install espeak-ng, or Speech Dispatcher with spd-say, to have posts read aloud"));
    }
    connect(&m_speaker, &Speaker::spoken, this, &ReadAloud::next);
    connect(&m_speaker, &Speaker::failed, this, [this](const QString &reason) {
        end();
        m_session.notices().inform(
            tr("The text could not be read aloud. Install espeak-ng, or see to the sound of this computer. %1")
                .arg(reason)
                .trimmed());
    });
    connect(&m_watcher, &QFutureWatcher<Reading>::finished, this, &ReadAloud::takeReading);
    connect(&session, &PostSession::opened, this, [this] {
        end();
        enable();
    });
    editor.installEventFilter(this);
    enable();
}

ReadAloud::~ReadAloud()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ReadAloud::enable()
{
    m_action.setEnabled(m_speaker.hasEngine() && m_session.isOpen());
}

void ReadAloud::toggle()
{
    if (std::exchange(m_isReading, !m_isReading)) {
        end();
    } else {
        begin();
    }
    m_action.setChecked(m_isReading);
}

void ReadAloud::begin()
{
    const QString text = m_session.document().text();
    const TextRange selection = m_editor.selection();
    const RenderOptions options = renderOptionsFor(m_session.place().config, m_session.frame().frontMatter);
    m_watcher.setFuture(QtConcurrent::run([text, selection, options, revision = m_session.document().revision()] {
        Reading reading{visibleText(text, readBody(text, options)), {}, revision};
        const bool isPart = !selection.isEmpty();
        reading.sentences = sentencesIn(reading.visible, isPart ? selection : TextRange{0, text.size()});
        reading.sentences.removeIf([&](const TextRange &each) { return !isPart && each.end() <= selection.start; });
        return reading;
    }));
}

void ReadAloud::takeReading()
{
    if (!m_isReading) {
        return;
    }
    m_reading = m_watcher.result();
    m_next = 0;
    if (m_reading.sentences.isEmpty()) {
        m_session.notices().inform(tr("There are no words here to read aloud."));
    }
    next();
}

void ReadAloud::next()
{
    if (!m_isReading || m_next >= m_reading.sentences.size()) {
        end();
        return;
    }
    const TextRange sentence = m_reading.sentences[m_next++];
    mark(sentence);
    const QString written = m_session.language();
    m_speaker.speak(
        spokenText(m_reading.visible, sentence), written.isEmpty() ? m_session.frame().dictionary : written);
}

void ReadAloud::mark(TextRange sentence)
{
    if (m_session.document().revision() == m_reading.revision) {
        m_editor.setSpoken(sentence);
        m_editor.scrollTo(sentence.start);
    } else {
        m_editor.setSpoken({});
    }
}

void ReadAloud::end()
{
    m_isReading = false;
    m_speaker.stop();
    m_editor.setSpoken({});
    m_action.setChecked(false);
}

/// Esc is a command of the window as well.
bool ReadAloud::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (m_isReading && isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            end();
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace frontrow
