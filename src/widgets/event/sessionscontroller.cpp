// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/sessionscontroller.h"

#include "base/backgroundpool.h"
#include "widgets/editor/posteditor.h"
#include "widgets/event/sessionspanel.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"

#include <QAction>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

/// Some of \a sessions are on at \a now, or were or will be within half a day.
bool areNear(const QList<PlannedSession> &sessions, const QDateTime &now)
{
    constexpr qint64 halfDay = 12LL * 3'600; // seconds
    return std::ranges::any_of(sessions, [&now](const PlannedSession &each) {
        return each.session.start.isValid() && each.session.start <= now.addSecs(halfDay)
            && each.end >= now.addSecs(-halfDay);
    });
}

const QString &titleOf(const PlannedSession &planned)
{
    return planned.session.title;
}

/// See keyOf(): of the first row with \a title.
QString firstKey(const QString &title)
{
    return QStringLiteral("0 ") + title;
}

} // namespace

SessionsController::SessionsController(
    PostSession &session, UserPrompt &prompt, PostEditor &editor, SessionsPanel &panel, QAction &next)
    : m_session(session)
    , m_prompt(prompt)
    , m_editor(editor)
    , m_panel(panel)
    , m_next(next)
{
    constexpr int pace = 10'000; // milliseconds
    m_timer.setInterval(pace);
    m_next.setEnabled(false);
    connectPanel();
    connect(&m_timer, &QTimer::timeout, this, &SessionsController::followTime);
    connect(&next, &QAction::triggered, this, &SessionsController::goToNext);
    connect(&session, &PostSession::located, this, &SessionsController::readEvents);
    connect(&session.document(), &PostDocument::readOnlyChanged, this, &SessionsController::show);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &SessionsController::followCaret);
    connect(&m_reading, &QFutureWatcher<StoredEvents>::finished, this, [this] {
        m_stored = m_reading.result().events;
        m_events.clear();
        std::ranges::transform(m_stored, std::back_inserter(m_events), &StoredEvent::event);
        show();
    });
}

SessionsController::~SessionsController()
{
    m_reading.waitForFinished();
}

void SessionsController::connectPanel()
{
    connect(&m_panel, &SessionsPanel::currentChanged, this, [this](int row) {
        m_marked = keyOf(row);
        Q_EMIT sessionOn(titleOn());
    });
    connect(&m_panel, &SessionsPanel::chosen, this, [this](int row, bool isWanted) {
        runOn(row, [this, isWanted](qsizetype at) {
            if (m_plan[at].section >= 0) {
                const SessionSection &section = m_sections[m_plan[at].section];
                m_editor.setCaret(beginWriting(m_text, section).edit.range.start);
            } else if (isWanted) {
                addAfter(at - 1, m_plan[at].session);
            }
        });
    });
    connect(&m_panel, &SessionsPanel::addRequested, this, [this] { run([this] { add(); }); });
    connect(&m_panel, &SessionsPanel::renamed, this, [this](int row, const QString &title) {
        runOn(row, [this, title](qsizetype at) {
            if (change(renameSession(m_text, m_sections[m_plan[at].section], title))) {
                m_marked = firstKey(title);
            }
        });
    });
    connect(&m_panel, &SessionsPanel::dropRequested, this,
        [this](int row) { runOn(row, [this](qsizetype at) { drop(at); }); });
    connect(&m_panel, &SessionsPanel::moveRequested, this,
        [this](int row, int by) { runOn(row, [this, by](qsizetype at) { move(at, by); }); });
    connect(&m_panel, &SessionsPanel::noteWritten, this,
        [this](const QString &text) { run([this, text] { note(text); }); });
    connect(&m_panel, &SessionsPanel::picturesDropped, this, [this](const QList<PictureSource> &sources, int row) {
        runOn(row < 0 ? m_panel.current() : row, [this, sources](qsizetype at) { insertPictures(sources, at); });
    });
}

void SessionsController::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    followTime();
}

void SessionsController::readEvents()
{
    m_readFolder = m_session.blogFolder();
    if (m_readFolder.isEmpty()) {
        m_stored.clear();
        m_events.clear();
        return;
    }
    m_reading.setFuture(QtConcurrent::run(backgroundPool(), &readStoredEvents, m_readFolder));
}

const Event *SessionsController::eventOfPost() const
{
    return eventOfReport(m_events, m_title, m_date);
}

void SessionsController::setFrame(const PreviewFrame &frame)
{
    m_text = frame.text;
    m_revision = frame.revision;
    m_title = frame.frontMatter.value(u"title").toString();
    m_date = QDate::fromString(frame.frontMatter.value(u"date").toString().left(10), Qt::ISODate);
    m_sections = sessionSections(m_text, frame.body.outline);
    if (std::exchange(m_visit, m_session.visit()) != m_session.visit()) {
        m_isEvent = false;
        m_marked.clear();
        m_on.clear();
        m_atCaret.clear();
        m_dropped.clear();
    }
    show();
    if (const Command waiting = std::exchange(m_waiting, {})) {
        waiting();
    }
}

/// Whatever changed: the text, the events, or what may be done.
void SessionsController::show()
{
    if (m_visit != m_session.visit()) {
        return; // nothing of this post is known yet
    }
    const Event *known = eventOfPost();
    m_isEvent = m_isEvent || known != nullptr || m_sections.size() > 1;
    m_plan = plannedSessions(m_text, m_sections, known, m_date);
    followDrops();
    m_next.setEnabled(m_isEvent && !m_session.document().isReadOnly());
    followTime();
    Q_EMIT offered(m_isEvent, areNear(m_plan, m_clock()));
}

void SessionsController::followTime()
{
    const QDateTime now = m_clock();
    setMoment(m_plan, now);
    m_panel.setSessions(m_plan, now);
    const qsizetype on = currentOf(m_plan);
    const QString key = keyOf(on);
    if (std::exchange(m_on, key) != key && on >= 0) {
        m_marked = key;
    }
    const bool hasTimes = std::ranges::any_of(m_plan, [](const PlannedSession &each) { return each.end.isValid(); });
    hasTimes ? m_timer.start() : m_timer.stop();
    m_panel.setCurrent(static_cast<int>(rowOf(m_marked)));
    followCaret();
    Q_EMIT sessionOn(titleOn());
}

QString SessionsController::titleOn() const
{
    const qsizetype row = m_on.isEmpty() ? -1 : rowOf(m_marked);
    return row < 0 ? QString() : m_plan[row].session.title;
}

void SessionsController::followCaret()
{
    if (m_revision != m_session.document().revision()) {
        return; // the next frame is on its way
    }
    const qsizetype row = rowAtCaret();
    const QString key = keyOf(row);
    if (std::exchange(m_atCaret, key) != key && row >= 0 && m_on.isEmpty()) {
        m_marked = key;
        m_panel.setCurrent(static_cast<int>(row));
    }
}

QString SessionsController::keyOf(qsizetype row) const
{
    if (row < 0 || row >= m_plan.size()) {
        return {};
    }
    const QString &title = m_plan[row].session.title;
    const auto before = std::ranges::count(m_plan.cbegin(), m_plan.cbegin() + row, title, &titleOf);
    return QString::number(before) + u' ' + title;
}

qsizetype SessionsController::rowOf(const QString &key) const
{
    const qsizetype sign = key.indexOf(u' ');
    qsizetype before = sign < 0 ? -1 : key.first(sign).toLongLong();
    for (qsizetype row = 0; row < m_plan.size() && before >= 0; ++row) {
        if (m_plan[row].session.title == QStringView(key).sliced(sign + 1) && before-- == 0) {
            return row;
        }
    }
    return -1;
}

qsizetype SessionsController::rowAtCaret() const
{
    const qsizetype section = sectionAt(m_sections, m_editor.caret());
    const auto found = std::ranges::find(m_plan, section, &PlannedSession::section);
    return section < 0 || found == m_plan.end() ? -1 : found - m_plan.begin();
}

void SessionsController::run(const Command &command)
{
    if (m_revision == m_session.document().revision()) {
        command();
    } else {
        m_waiting = command;
    }
}

void SessionsController::runOn(int row, const std::function<void(qsizetype row)> &command)
{
    run([this, key = keyOf(row), command] {
        if (const qsizetype at = rowOf(key); at >= 0) {
            command(at);
        }
    });
}

bool SessionsController::change(const Result<TextEdits> &edits)
{
    if (!edits) {
        m_session.notices().inform(edits.error().message);
        return false;
    }
    return edits->isEmpty() || m_session.document().applyAt(m_revision, *edits).has_value();
}

void SessionsController::write(const WrittenEdit &written, const TextEdits &before)
{
    TextEdits edits = before;
    if (!written.edit.replacement.isEmpty()) {
        edits.append(written.edit);
    }
    qsizetype caret = written.edit.range.start + written.caret;
    for (const TextEdit &edit : before) {
        const bool isBefore = edit.range.end() <= written.edit.range.start;
        caret += isBefore ? edit.replacement.size() - edit.range.length : 0;
    }
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    if (edits.isEmpty() || m_session.document().applyAt(m_revision, edits).has_value()) {
        m_editor.setCaret(caret);
    }
}

TextEdits SessionsController::leaving(qsizetype row) const
{
    const qsizetype section = row < 0 ? -1 : m_plan[row].section;
    const bool isBegun = section >= 0 && m_begun == m_sections[section].title;
    return isBegun ? leaveUnwritten(m_text, m_sections[section], m_editor.caret()) : TextEdits();
}

void SessionsController::goToNext()
{
    run([this] {
        if (m_session.document().isReadOnly()) {
            return;
        }
        const qsizetype row = rowAtCaret();
        const qsizetype on = currentOf(m_plan);
        const qsizetype next = row >= 0 ? row + 1 : std::max<qsizetype>(on, 0);
        const TextEdits before = leaving(row);
        if (next < m_plan.size()) {
            m_begun = m_plan[next].session.title;
            goTo(next, before);
        } else {
            m_begun.clear();
            addAfter(m_plan.size() - 1, Session(), before);
        }
    });
}

void SessionsController::goTo(qsizetype row, const TextEdits &before)
{
    const PlannedSession &planned = m_plan[row];
    if (planned.section >= 0) {
        write(beginWriting(m_text, m_sections[planned.section]), before);
    } else {
        addAfter(row - 1, planned.session, before);
    }
}

void SessionsController::addAfter(qsizetype row, const Session &session, const TextEdits &before)
{
    if (m_sections.isEmpty()) {
        m_session.notices().inform(
            tr("The report has no session yet whose form others could have: write the heading of the first one."));
        return;
    }
    m_marked = firstKey(session.title);
    write(addSessionToWrite(m_text, m_sections, m_plan, session, row), before);
}

void SessionsController::add()
{
    const std::optional<QString> title = m_prompt.askForText(tr("Add Session"), tr("Title:"), QString());
    if (!title) {
        return;
    }
    Session session;
    session.title = title->simplified();
    if (const Event *known = eventOfPost()) {
        const auto same = std::ranges::find_if(known->sessions, [&session](const EventSession &each) {
            return foldedTitle(each.session.title) == foldedTitle(session.title);
        });
        session = same == known->sessions.end() ? session : same->session;
    }
    const auto row = static_cast<qsizetype>(m_panel.current());
    run([this, row, session] { addAfter(row < 0 ? m_plan.size() - 1 : std::min(row, m_plan.size() - 1), session); });
}

void SessionsController::drop(qsizetype row)
{
    const qsizetype item = m_plan[row].item;
    const Event *known = eventOfPost();
    const bool isOfEvent = known != nullptr && item >= 0 && item < known->sessions.size();
    const EventSession dropped = isOfEvent ? known->sessions[item] : EventSession();
    if (change(dropSession(m_text, m_sections[m_plan[row].section])) && dropped.isPicked) {
        m_dropped.append(dropped.session);
    }
}

/// What was dropped from the report is not to come back as the next session; what an undo brings back is picked again.
void SessionsController::followDrops()
{
    const Event *known = m_reading.isRunning() ? nullptr : eventOfPost();
    const std::optional<Event> changed = known == nullptr ? std::nullopt : withDropsFollowed(*known, m_plan, m_dropped);
    if (!changed) {
        return;
    }
    const StoredEvent &stored = m_stored[known - m_events.constData()];
    if (const Result<RepoPath> saved = saveEvent(m_readFolder, stored, *changed); !saved) {
        m_dropped.clear();
        m_session.notices().inform(saved.error().message);
    }
    readEvents();
}

void SessionsController::move(qsizetype row, int by)
{
    const qsizetype from = m_plan[row].section;
    const qsizetype before = by < 0 ? from - 1 : from + 2;
    if (before >= 0 && before <= m_sections.size()) {
        change(moveSession(m_text, m_sections, from, before));
    }
}

void SessionsController::note(const QString &text)
{
    const qsizetype row = rowOf(m_marked);
    if (row < 0) {
        return;
    }
    const PlannedSession &planned = m_plan[row];
    if (planned.section >= 0) {
        if (change(TextEdits{addNote(m_text, m_sections[planned.section], text)})) {
            m_panel.clearNote();
        }
    } else if (!m_sections.isEmpty()) {
        TextEdit edit = addSessionToWrite(m_text, m_sections, m_plan, planned.session, row - 1).edit;
        while (edit.replacement.endsWith(u'\n')) {
            edit.replacement.chop(1);
        }
        const QString gap = QStringLiteral("\n\n");
        edit.replacement += gap + QStringLiteral("- ") + text + gap;
        if (change(TextEdits{edit})) {
            m_panel.clearNote();
        }
    }
}

void SessionsController::insertPictures(const QList<PictureSource> &sources, qsizetype row)
{
    const qsizetype index = m_plan[row].section;
    const qsizetype place = index < 0 ? m_editor.caret() : beginWriting(m_text, m_sections[index]).edit.range.start;
    m_session.pictures().addFigures(sources, place);
}

} // namespace frontrow
