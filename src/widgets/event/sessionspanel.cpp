// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/sessionspanel.h"

#include "event/sessionpick.h"
#include "widgets/design.h"
#include "widgets/event/sessiontree.h"
#include "widgets/foreigntext.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

using State = PlannedSession::State;

/// Whole minutes, the begun one included.
int minutesFrom(const QDateTime &from, const QDateTime &to)
{
    constexpr qint64 minute = 60; // seconds
    return static_cast<int>((from.secsTo(to) + minute - 1) / minute);
}

/// "in 8 min", "at 17:00".
QString nextText(const Session &session, const QDateTime &now)
{
    constexpr int hour = 60; // minutes
    const int minutes = minutesFrom(now, session.start);
    return minutes <= hour ? SessionsPanel::tr("in %1 min").arg(minutes)
                           : SessionsPanel::tr("at %1").arg(session.start.toString(QStringLiteral("HH:mm")));
}

/// The row of \a now looks and reads as that of \a before did.
bool saysTheSame(const PlannedSession &before, const PlannedSession &now)
{
    const bool hasMinutes = now.state == State::Now || now.state == State::Next;
    return !hasMinutes && before.state == now.state && (before.section < 0) == (now.section < 0)
        && before.isDone() == now.isDone();
}

/// "Now: Rust at work – 12 of 45 min", "Next: Closing – in 8 min"; one line each.
QString onText(const QList<PlannedSession> &sessions, const QDateTime &now)
{
    QStringList lines;
    for (const State state : {State::Now, State::Next}) {
        for (const PlannedSession &each : sessions) {
            if (each.state == state) {
                const QString text =
                    state == State::Now ? SessionsPanel::tr("Now: %1 – %2") : SessionsPanel::tr("Next: %1 – %2");
                lines.append(text.arg(each.session.title, stateText(each, now)));
            }
        }
    }
    return lines.join(u'\n');
}

} // namespace

QString stateText(const PlannedSession &session, const QDateTime &now)
{
    switch (session.state) {
    case State::Now: {
        constexpr qint64 minute = 60; // seconds
        const auto elapsed = static_cast<int>(session.session.start.secsTo(now) / minute);
        return SessionsPanel::tr("%1 of %2 min").arg(elapsed).arg(minutesFrom(session.session.start, session.end));
    }
    case State::Next:
        return nextText(session.session, now);
    case State::Over:
        return session.isDone() ? SessionsPanel::tr("done") : SessionsPanel::tr("over, nothing written yet");
    case State::Later:
    case State::Unplaced:
        return session.isDone() ? SessionsPanel::tr("done") : QString();
    }
    return {};
}

SessionsPanel::SessionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_on(new QLabel(this))
    , m_tree(new SessionTree(this))
    , m_note(new QLineEdit(this))
    , m_menu(new QMenu(this))
{
    m_on->setTextFormat(Qt::PlainText);
    m_on->setWordWrap(true);
    m_on->setMargin(4);
    m_on->hide();
    m_note->setAccessibleName(tr("Note"));
    auto *more = new QToolButton(this);
    more->setText(QStringLiteral("⋯"));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    more->setToolTip(tr("More about sessions"));
    more->setAccessibleName(tr("More about sessions"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::tight, 0, space::tight, space::tight);
    line->addWidget(m_note, 1);
    line->addWidget(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_on);
    column->addWidget(m_tree, 1);
    column->addLayout(line);
    setFocusProxy(m_tree);
    addCommands();
    connect(m_tree, &QTreeWidget::itemClicked, this,
        [this](QTreeWidgetItem *item) { Q_EMIT chosen(m_tree->indexOfTopLevelItem(item), false); });
    connect(m_tree, &QTreeWidget::itemActivated, this,
        [this](QTreeWidgetItem *item) { Q_EMIT chosen(m_tree->indexOfTopLevelItem(item), true); });
    connect(m_tree, &QTreeWidget::itemChanged, this, &SessionsPanel::takeEdit);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        updateCommands();
        Q_EMIT currentChanged(current());
    });
    connect(m_tree, &SessionTree::picturesDropped, this, &SessionsPanel::picturesDropped);
    connect(m_note, &QLineEdit::returnPressed, this, &SessionsPanel::takeNote);
    updateCommands();
}

void SessionsPanel::addCommands()
{
    addCommand(tr("&Add…"), QKeySequence(Qt::Key_Insert), false, [this] { Q_EMIT addRequested(); });
    addCommand(tr("&Rename"), QKeySequence(Qt::Key_F2), true,
        [this] { m_tree->editItem(m_tree->currentItem(), SessionTree::TitleColumn); });
    addCommand(
        tr("Move &Earlier"), QKeySequence(Qt::ALT | Qt::Key_Up), true, [this] { Q_EMIT moveRequested(current(), -1); });
    addCommand(
        tr("Move &Later"), QKeySequence(Qt::ALT | Qt::Key_Down), true, [this] { Q_EMIT moveRequested(current(), 1); });
    addCommand(tr("&Drop"), QKeySequence(Qt::Key_Delete), true, [this] { Q_EMIT dropRequested(current()); });
    connect(m_tree, &QWidget::customContextMenuRequested, this,
        [this](QPoint place) { m_menu->popup(m_tree->viewport()->mapToGlobal(place)); });
}

void SessionsPanel::addCommand(
    const QString &text, const QKeySequence &key, bool needsSection, const std::function<void()> &run)
{
    auto *action = new QAction(text, m_tree);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_tree->addAction(action);
    m_menu->addAction(action);
    if (needsSection) {
        m_commands.append(action);
    }
}

void SessionsPanel::setSessions(const QList<PlannedSession> &sessions, const QDateTime &now)
{
    const auto isSame = [](const PlannedSession &a, const PlannedSession &b) {
        return a.session.title == b.session.title && a.session.start == b.session.start;
    };
    const bool hasSameRows = std::ranges::equal(sessions, m_sessions, isSame);
    const QList<PlannedSession> before = std::exchange(m_sessions, sessions);
    m_now = now;
    const QSignalBlocker blocker(m_tree);
    if (!hasSameRows) {
        fill();
    }
    for (int row = 0; row < m_sessions.size(); ++row) {
        if (!hasSameRows || !saysTheSame(before[row], m_sessions[row])) {
            showItem(row, now);
        }
    }
    const QString on = onText(sessions, now);
    m_on->setText(on);
    m_on->setVisible(!on.isEmpty());
    updateCommands();
}

void SessionsPanel::fill()
{
    const int row = current();
    m_tree->clear();
    for (const PlannedSession &each : std::as_const(m_sessions)) {
        const QString time = each.session.start.isValid() && !each.session.isAllDay
            ? each.session.start.toString(QStringLiteral("HH:mm"))
            : QString();
        auto *item = new QTreeWidgetItem(m_tree, {time, each.session.title});
        item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemNeverHasChildren);
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(std::min<int>(row, static_cast<int>(m_sessions.size()) - 1)));
    const bool hasTimes =
        std::ranges::any_of(m_sessions, [](const PlannedSession &each) { return each.session.start.isValid(); });
    m_tree->setColumnHidden(SessionTree::TimeColumn, !hasTimes);
}

/// What is on is bold, what is done pale, what has no section in the report slanted.
void SessionsPanel::showItem(int row, const QDateTime &now)
{
    const PlannedSession &each = m_sessions[row];
    QTreeWidgetItem *item = m_tree->topLevelItem(row);
    const QString missing = each.section < 0 ? tr("not in the report yet: Return adds it") : QString();
    QStringList details{clockText(each.session), each.session.title, stateText(each, now), missing};
    details.removeAll(QString());
    const QString text = details.join(QStringLiteral(", "));
    item->setData(SessionTree::TitleColumn, Qt::AccessibleTextRole, text);
    item->setToolTip(SessionTree::TitleColumn, toolTipOf(text));
    QFont font = m_tree->font();
    font.setBold(each.state == State::Now);
    font.setItalic(each.section < 0);
    for (const int column : {SessionTree::TimeColumn, SessionTree::TitleColumn}) {
        item->setFont(column, font);
        item->setData(column, Qt::ForegroundRole,
            each.isDone() ? QVariant(palette().brush(QPalette::PlaceholderText)) : QVariant());
    }
}

void SessionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const QList<PlannedSession> sessions = std::exchange(m_sessions, {});
        const int row = current();
        setSessions(sessions, m_now);
        setCurrent(row);
    }
}

void SessionsPanel::setCurrent(int row)
{
    const QSignalBlocker blocker(m_tree);
    m_tree->setCurrentItem(row < 0 ? nullptr : m_tree->topLevelItem(row));
    updateCommands();
}

int SessionsPanel::current() const
{
    return m_tree->currentItem() == nullptr ? -1 : m_tree->indexOfTopLevelItem(m_tree->currentItem());
}

void SessionsPanel::takeEdit(QTreeWidgetItem *item)
{
    const int row = m_tree->indexOfTopLevelItem(item);
    const QString title = item->text(SessionTree::TitleColumn).simplified();
    if (row < 0 || row >= m_sessions.size() || title == m_sessions[row].session.title) {
        return;
    }
    const QSignalBlocker blocker(m_tree);
    item->setText(SessionTree::TitleColumn, m_sessions[row].session.title); // until the text says so
    Q_EMIT renamed(row, title);
}

void SessionsPanel::takeNote()
{
    if (const QString note = m_note->text().simplified(); !note.isEmpty()) {
        Q_EMIT noteWritten(note);
    }
}

void SessionsPanel::clearNote()
{
    m_note->clear();
}

void SessionsPanel::updateCommands()
{
    const int row = current();
    const bool hasSection = row >= 0 && row < m_sessions.size() && m_sessions[row].section >= 0;
    for (QAction *command : std::as_const(m_commands)) {
        command->setEnabled(hasSection);
    }
    m_note->setEnabled(row >= 0);
    const QString title = row >= 0 && row < m_sessions.size() ? m_sessions[row].session.title : QString();
    m_note->setPlaceholderText(title.isEmpty() ? tr("Note") : tr("Note on “%1”").arg(title));
    m_note->setToolTip(
        title.isEmpty() ? QString() : toolTipOf(tr("Return puts the note into the section of “%1”").arg(title)));
}

} // namespace frontrow
